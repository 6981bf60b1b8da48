// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/textscanner.h"

namespace core {

namespace {

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

constexpr bool isAsciiLetter(char c)
{
    return lower(c) >= 'a' && lower(c) <= 'z';
}

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

std::size_t blankAtStart(std::string_view text)
{
    if (text.empty())
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
    for (;;) {
        std::size_t size = 0;
        for (std::size_t tail = 1; tail <= 3 && tail <= text.size(); ++tail) {
            if (blankAtStart(text.substr(text.size() - tail)) == tail)
                size = tail;
        }
        if (size == 0)
            return text;
        text.remove_suffix(size);
    }
}

bool sameIgnoringCase(std::string_view a, std::string_view b)
{
    if (a.size() != b.size())
        return false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (lower(a[i]) != lower(b[i]))
            return false;
    }
    return true;
}

char TextScanner::take()
{
    const char c = peek();
    if (!m_rest.empty())
        m_rest.remove_prefix(1);
    return c;
}

bool TextScanner::isLetter() const
{
    return isAsciiLetter(peek());
}

bool TextScanner::accept(char c)
{
    if (m_rest.empty() || m_rest.front() != c)
        return false;
    m_rest.remove_prefix(1);
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

std::string_view TextScanner::word()
{
    std::size_t size = 0;
    while (size < m_rest.size() && isAsciiLetter(m_rest[size]))
        ++size;
    const std::string_view out = m_rest.substr(0, size);
    m_rest.remove_prefix(size);
    return out;
}

std::optional<TextScanner::Number> TextScanner::number(int most)
{
    Number out;
    std::size_t size = 0;
    while (size < m_rest.size() && isDigit(m_rest[size])) {
        if (++out.digits > most)
            return {};
        out.value = out.value * 10 + static_cast<unsigned>(m_rest[size] - '0');
        ++size;
    }
    if (size == 0)
        return {};
    m_rest.remove_prefix(size);
    return out;
}

bool TextScanner::skipDigits()
{
    const std::size_t before = m_rest.size();
    while (isDigit(peek()))
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
