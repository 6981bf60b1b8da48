// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/textscanner.h"

namespace core {

namespace {

constexpr bool isGraph(char c)
{
    return c > ' ' && c < '\x7F';
}

} // namespace

std::size_t blankAtStart(std::string_view text)
{
    if (text.empty() || isGraph(text.front()))
        return 0;
    const char c = text.front();
    if (c == ' ' || (c >= '\t' && c <= '\r'))
        return 1;
    if (text.starts_with("\xC2\xA0")) // no-break space
        return 2;
    for (std::string_view blank : {"\xE2\x80\xAF", "\xE2\x80\x8B", "\xE2\x80\x89", "\xEF\xBB\xBF"}) {
        if (text.starts_with(blank))
            return 3;
    }
    return 0;
}

std::string_view trimmedText(std::string_view text)
{
    while (const std::size_t size = blankAtStart(text))
        text.remove_prefix(size);
    while (!text.empty() && !isGraph(text.back())) {
        std::size_t size = 0;
        for (std::size_t tail = 1; tail <= 3 && tail <= text.size(); ++tail) {
            if (blankAtStart(text.substr(text.size() - tail)) == tail)
                size = tail;
        }
        if (size == 0)
            break;
        text.remove_suffix(size);
    }
    return text;
}

bool sameIgnoringCase(std::string_view a, std::string_view b)
{
    if (a.size() != b.size())
        return false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (lowerAscii(a[i]) != lowerAscii(b[i]))
            return false;
    }
    return true;
}

bool TextScanner::acceptWord(std::string_view lowerWord)
{
    TextScanner ahead = *this;
    if (!sameIgnoringCase(ahead.word(), lowerWord))
        return false;
    *this = ahead;
    return true;
}

bool TextScanner::acceptText(std::string_view lowerText)
{
    if (!sameIgnoringCase(m_rest.substr(0, lowerText.size()), lowerText))
        return false;
    m_rest.remove_prefix(lowerText.size());
    return true;
}

std::optional<TextScanner::Number> TextScanner::number(int most)
{
    TextScanner ahead = *this;
    Number out;
    while (ahead.isDigit()) {
        if (++out.digits > most)
            return {};
        out.value = out.value * 10 + static_cast<unsigned>(ahead.take() - '0');
    }
    if (out.digits == 0)
        return {};
    *this = ahead;
    return out;
}

bool TextScanner::skipDigits()
{
    const std::size_t before = m_rest.size();
    while (isDigit())
        m_rest.remove_prefix(1);
    return m_rest.size() < before;
}

void TextScanner::skipBlanks()
{
    while (const std::size_t size = blankAtStart(m_rest))
        m_rest.remove_prefix(size);
}

void TextScanner::skipDateGap()
{
    skipBlanks();
    if (!accept(','))
        accept('-');
    skipBlanks();
}

void TextScanner::skipOrdinal()
{
    for (std::string_view ordinal : {"st", "nd", "rd", "th"}) {
        if (acceptWord(ordinal))
            return;
    }
}

bool TextScanner::skipBehind(char close)
{
    const std::size_t at = m_rest.find(close);
    if (at == std::string_view::npos)
        return false;
    m_rest.remove_prefix(at + 1);
    return true;
}

} // namespace core
