// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace core {

/// Bytes of a blank at the start of @p text: ASCII white space, no-break, narrow no-break and zero-width spaces,
/// byte-order mark. 0 where there is none.
std::size_t blankAtStart(std::string_view text);

constexpr char lowerAscii(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

/// Without such blanks at both ends.
std::string_view trimmedText(std::string_view text);
/// ASCII letters of any case are the same; other bytes are compared as they are.
bool sameIgnoringCase(std::string_view a, std::string_view b);

/// Walks over a short text from left to right without allocating. What is not accepted is not moved over.
class TextScanner final
{
public:
    struct Number
    {
        unsigned value = 0;
        int digits = 0;
    };

    explicit TextScanner(std::string_view text)
        : m_rest(text)
    {
    }

    bool atEnd() const { return m_rest.empty(); }
    char peek() const { return m_rest.empty() ? '\0' : m_rest.front(); }
    char take()
    {
        const char c = peek();
        m_rest.remove_prefix(m_rest.empty() ? 0 : 1);
        return c;
    }
    bool isLetter() const { return static_cast<unsigned char>(lowerAscii(peek()) - 'a') < 26; }
    bool isDigit() const { return static_cast<unsigned char>(peek() - '0') < 10; }

    bool accept(char c)
    {
        const bool isThere = !m_rest.empty() && m_rest.front() == c;
        m_rest.remove_prefix(isThere ? 1 : 0);
        return isThere;
    }
    /// A whole word, in any case.
    bool acceptWord(std::string_view lower);
    bool acceptText(std::string_view lower);
    /// The letters from here on, possibly none.
    std::string_view word()
    {
        const std::string_view all = m_rest;
        while (isLetter())
            m_rest.remove_prefix(1);
        return all.substr(0, all.size() - m_rest.size());
    }
    /// One to @p most digits that no further digit follows.
    std::optional<Number> number(int most);
    bool skipDigits();
    void skipBlanks();
    /// Blanks, one comma or dash between the parts of a date.
    void skipDateGap();
    /// `st`, `nd`, `rd`, `th` behind a number.
    void skipOrdinal();
    /// Up to and behind @p close; false where it is missing.
    bool skipBehind(char close);

private:
    std::string_view m_rest;
};

} // namespace core
