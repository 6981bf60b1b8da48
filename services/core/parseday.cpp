// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/day.h"

#include "core/textscanner.h"

#include <algorithm>
#include <array>
#include <optional>

namespace core {

namespace {

constexpr std::array<std::string_view, 12> kMonths {"january", "february", "march", "april", "may", "june", "july",
    "august", "september", "october", "november", "december"};
constexpr std::array<std::string_view, 7> kWeekdays {
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};

bool isPrefixOf(std::string_view word, std::string_view lower, std::size_t atLeast)
{
    return word.size() >= atLeast && word.size() <= lower.size()
        && sameIgnoringCase(word, lower.substr(0, word.size()));
}

/// 1 to 12, or 0.
unsigned monthOf(std::string_view word)
{
    for (unsigned i = 0; i < kMonths.size(); ++i) {
        const bool isShort = word.size() == 3 || word.size() == kMonths[i].size() || (i == 8 && word.size() == 4);
        if (isShort && isPrefixOf(word, kMonths[i], 3))
            return i + 1;
    }
    return 0;
}

bool isWeekday(std::string_view word)
{
    for (std::string_view day : kWeekdays) {
        if (isPrefixOf(word, day, 2))
            return true;
    }
    return false;
}

std::optional<Day> existing(unsigned year, unsigned month, unsigned day)
{
    constexpr std::array<unsigned char, 13> kDays {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (year < 1 || month < 1 || month > 12 || day < 1)
        return {};
    const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    if (day > kDays[month] + (month == 2 && leap ? 1u : 0u))
        return {};
    return dayFromCivil(static_cast<int>(year), month, day);
}

/// A year written last: four digits, or two as spreadsheets shorten it (Atlassian dates lie in this century).
std::optional<unsigned> lateYear(const TextScanner::Number &number)
{
    if (number.digits == 4)
        return number.value;
    if (number.digits == 2)
        return 2000 + number.value;
    return {};
}

bool isUtc(std::string_view word)
{
    return word.empty() || sameIgnoringCase(word, "z") || sameIgnoringCase(word, "utc")
        || sameIgnoringCase(word, "gmt");
}

/// Letters of another zone ("CET"), whose day is taken as written.
bool isZoneName(std::string_view word)
{
    return word.size() <= 5 && std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// Offset of a zone in minutes; nothing where the text is no zone.
std::optional<int> zone(TextScanner &scanner, bool hasTime)
{
    int minutes = 0;
    const std::string_view name = scanner.word();
    if (!isUtc(name) && !(hasTime && isZoneName(name)))
        return {};
    if (scanner.peek() == '+' || scanner.peek() == '-') {
        const int sign = scanner.take() == '+' ? 1 : -1;
        const auto hours = scanner.number(4);
        if (!hours || (hours->digits != 4 && hours->digits > 2))
            return {};
        unsigned h = hours->value;
        unsigned m = 0;
        if (hours->digits == 4) {
            m = h % 100;
            h /= 100;
        } else if (scanner.accept(':')) {
            const auto rest = scanner.number(2);
            if (!rest || rest->digits != 2)
                return {};
            m = rest->value;
        }
        if (h > 14 || m > 59)
            return {};
        minutes = sign * static_cast<int>(h * 60 + m);
    }
    scanner.skipBlanks();
    for (const char open : {'[', '('}) {
        if (scanner.accept(open) && !scanner.skipBehind(open == '[' ? ']' : ')'))
            return {};
    }
    scanner.skipBlanks();
    return minutes;
}

/// What may follow a date: nothing, a time, a zone. Gives the days to add for the day to be UTC's.
std::optional<int> daysOfTime(TextScanner scanner)
{
    scanner.skipBlanks();
    if (scanner.atEnd())
        return 0;
    const bool hasComma = scanner.accept(',');
    scanner.skipBlanks();
    const bool hasMark = scanner.acceptWord("at") || scanner.acceptWord("t") || hasComma;
    scanner.skipBlanks();
    const auto hour = scanner.number(2);
    if (!hour && hasMark)
        return {};
    if (!hour) { // no time, only a zone: "2026-07-05 UTC", "2026-07-05 [UTC]"
        const auto offset = zone(scanner, false);
        return offset && scanner.atEnd() ? std::optional<int>(0) : std::nullopt;
    }
    if (!scanner.accept(':'))
        return {};
    const auto minute = scanner.number(2);
    if (!minute || minute->digits != 2 || minute->value > 59)
        return {};
    if (scanner.accept(':')) {
        const auto second = scanner.number(2);
        if (!second || second->digits != 2 || second->value > 60)
            return {};
        if ((scanner.accept('.') || scanner.accept(',')) && !scanner.skipDigits())
            return {};
    }
    scanner.skipBlanks();
    unsigned h = hour->value;
    const bool isMorning = scanner.acceptWord("am") || scanner.acceptText("a.m.");
    const bool isAfternoon = !isMorning && (scanner.acceptWord("pm") || scanner.acceptText("p.m."));
    if (isMorning || isAfternoon) {
        if (h < 1 || h > 12)
            return {};
        h = h % 12 + (isAfternoon ? 12 : 0);
    }
    if (h > 24 || (h == 24 && minute->value > 0))
        return {};
    scanner.skipBlanks();
    const auto offset = zone(scanner, true);
    if (!offset || !scanner.atEnd())
        return {};
    const int utc = static_cast<int>(h == 24 ? 0 : h * 60 + minute->value) - *offset;
    return (h == 24 ? 1 : 0) + (utc < 0 ? -1 : utc >= 24 * 60 ? 1 : 0);
}

std::optional<Day> withTime(std::optional<Day> day, const TextScanner &rest)
{
    const std::optional<int> days = day ? daysOfTime(rest) : std::nullopt;
    return days ? std::optional<Day>(*day + *days) : std::nullopt;
}

/// `3 Jan 2024`, `3rd January, 2024`, `03-Jan-24` behind the day; `Jan 3, 2024` where @p day is 0.
std::optional<Day> namedMonth(TextScanner scanner, unsigned day)
{
    const unsigned month = monthOf(scanner.word());
    if (month == 0)
        return {};
    scanner.accept('.');
    scanner.skipDateGap();
    if (day == 0) {
        const auto number = scanner.number(2);
        if (!number)
            return {};
        day = number->value;
        scanner.skipOrdinal();
        scanner.skipDateGap();
    }
    const auto number = scanner.number(4);
    const auto year = number ? lateYear(*number) : std::nullopt;
    return year ? withTime(existing(*year, month, day), scanner) : std::nullopt;
}

/// Three numbers with the same mark between them; @p first is read already.
std::optional<Day> numbers(TextScanner scanner, const TextScanner::Number &first, DayOrder order)
{
    const char mark = scanner.take();
    const auto second = scanner.number(2);
    if (!second || !scanner.accept(mark))
        return {};
    const auto third = scanner.number(4);
    if (!third)
        return {};
    if (first.digits == 4) {
        const bool isDay = third->digits <= 2;
        return isDay ? withTime(existing(first.value, second->value, third->value), scanner) : std::nullopt;
    }
    const auto year = first.digits <= 2 ? lateYear(*third) : std::nullopt;
    if (!year)
        return {};
    unsigned day = first.value;
    unsigned month = second->value;
    if (order == DayOrder::MonthFirst || (order == DayOrder::YearFirst && month > 12))
        std::swap(day, month);
    else if (order == DayOrder::YearFirst && day <= 12 && day != month)
        return {}; // nobody said which comes first
    return withTime(existing(*year, month, day), scanner);
}

/// Seconds or milliseconds since 1970, up to the year 2100.
std::optional<Day> epoch(std::string_view text)
{
    const bool isMilliseconds = text.size() == 12 || text.size() == 13;
    if (!isMilliseconds && text.size() != 9 && text.size() != 10)
        return {};
    qint64 value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return {};
        value = value * 10 + (c - '0');
    }
    constexpr qint64 kDaySeconds = 86400;
    constexpr Day kLast = 47482; // 2100-01-01
    const qint64 days = value / (isMilliseconds ? kDaySeconds * 1000 : kDaySeconds);
    return days <= kLast ? std::optional<Day>(static_cast<Day>(days)) : std::nullopt;
}

bool isNever(std::string_view text)
{
    TextScanner scanner(text);
    if (!scanner.acceptWord("never"))
        return false;
    do
        scanner.skipBlanks();
    while (!scanner.word().empty());
    return scanner.atEnd();
}

std::optional<Day> anyForm(std::string_view text, DayOrder order)
{
    TextScanner scanner(text);
    if (scanner.isLetter() && isNever(text))
        return kNever;
    if (const auto day = epoch(text))
        return day;
    TextScanner behindWeekday = scanner;
    if (isWeekday(behindWeekday.word())) {
        behindWeekday.accept('.');
        behindWeekday.accept(',');
        behindWeekday.skipBlanks();
        scanner = behindWeekday;
    }
    const auto first = scanner.number(4);
    if (!first)
        return namedMonth(scanner, 0);
    const char mark = scanner.peek();
    TextScanner behind = scanner;
    behind.skipOrdinal();
    behind.skipDateGap();
    if (first->digits <= 2 && behind.isLetter())
        return first->value == 0 ? std::nullopt : namedMonth(behind, first->value);
    if (mark == '-' || mark == '/' || mark == '.')
        return numbers(scanner, *first, order);
    return {};
}

inline bool areDigits(const char *text)
{
    return static_cast<unsigned char>(text[0] - '0') < 10 && static_cast<unsigned char>(text[1] - '0') < 10;
}

inline unsigned twoDigits(const char *text)
{
    return static_cast<unsigned>((text[0] - '0') * 10 + (text[1] - '0'));
}

inline bool startsAsIso(std::string_view text)
{
    const char *c = text.data();
    return text.size() >= 10 && c[4] == '-' && c[7] == '-' && areDigits(c) && areDigits(c + 2) && areDigits(c + 5)
        && areDigits(c + 8);
}

inline std::optional<Day> isoDay(const char *c)
{
    return existing(twoDigits(c) * 100 + twoDigits(c + 2), twoDigits(c + 5), twoDigits(c + 8));
}

} // namespace

Day parseDay(std::string_view cell, DayOrder order, bool *ok)
{
    std::optional<Day> day;
    if (cell.size() == 10 && startsAsIso(cell)) {
        day = isoDay(cell.data());
    } else {
        const std::string_view text = trimmedText(cell);
        if (text.empty()) {
            if (ok)
                *ok = true;
            return kNoDay;
        }
        day = startsAsIso(text) ? withTime(isoDay(text.data()), TextScanner(text.substr(10))) : anyForm(text, order);
    }
    if (ok)
        *ok = day.has_value();
    return day.value_or(kNoDay);
}

} // namespace core
