// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace core {

/// Bytes of a blank at the start of @p text: ASCII white space, no-break, narrow no-break and zero-width spaces,
/// byte-order mark. 0 where there is none.
std::size_t blankAtStart(std::string_view text);
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
    char take();
    bool isLetter() const;

    bool accept(char c);
    /// A whole word, in any case.
    bool acceptWord(std::string_view lower);
    bool acceptText(std::string_view lower);
    /// The letters from here on, possibly none.
    std::string_view word();
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
