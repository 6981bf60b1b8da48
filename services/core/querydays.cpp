// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/querydays.h"

namespace core {

namespace {

/// 1 to @p most digits as a number; nothing for anything else.
std::optional<int> number(QStringView text, int most)
{
    if (text.isEmpty() || text.size() > most)
        return std::nullopt;
    int value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

std::optional<DayValue> calendarValue(QStringView text)
{
    const auto year = number(text.left(4), 4);
    if (!year || *year < 1 || text.size() < 4)
        return std::nullopt;
    DayValue value;
    if (text.size() == 4) {
        value.first = toDay(QDate(*year, 1, 1));
        value.last = toDay(QDate(*year, 12, 31));
        return value;
    }
    const auto month = number(text.mid(5, 2), 2);
    if (text[4] != u'-' || !month || (text.size() != 7 && text.size() != 10))
        return std::nullopt;
    if (text.size() == 7) {
        const QDate first(*year, *month, 1);
        if (!first.isValid())
            return std::nullopt;
        value.first = toDay(first);
        value.last = toDay(QDate(*year, *month, first.daysInMonth()));
        return value;
    }
    const auto day = number(text.mid(8), 2);
    if (text[7] != u'-' || !day || !QDate::isValid(*year, *month, *day))
        return std::nullopt;
    value.first = value.last = toDay(QDate(*year, *month, *day));
    return value;
}

Day before(Day today, int age, char16_t unit)
{
    switch (unit) {
    case u'w':
        return today - 7 * age;
    case u'm':
        return toDay(toDate(today).addMonths(-age));
    case u'y':
        return toDay(toDate(today).addYears(-age));
    default:
        return today - age;
    }
}

} // namespace

std::optional<DayValue> parseDayValue(const QString &text)
{
    const QString lower = text.trimmed().toLower();
    DayValue value;
    if (lower == u"never") {
        value.kind = DayValue::Kind::Never;
        return value;
    }
    if (lower == u"unknown") {
        value.kind = DayValue::Kind::Unknown;
        return value;
    }
    if (lower == u"today") {
        value.kind = DayValue::Kind::Age;
        return value;
    }
    if (lower.size() >= 2 && QStringView(u"dwmy").contains(lower.back())) {
        const char16_t unit = lower.back().unicode();
        // At most 9,999 of a unit above days, so that no calendar ends.
        const auto age = number(QStringView(lower).chopped(1), unit == u'd' ? 6 : unit == u'y' ? 3 : 4);
        if (!age)
            return std::nullopt;
        value.kind = DayValue::Kind::Age;
        value.age = *age;
        value.unit = unit;
        return value;
    }
    return calendarValue(lower);
}

std::optional<DayRange> dayRange(const DayValue &value, Comparison comparison, Day today)
{
    Day first = value.first;
    Day last = value.last;
    if (value.kind == DayValue::Kind::Age) {
        if (!isDate(today))
            return std::nullopt;
        first = last = before(today, value.age, value.unit);
        // The longer ago, the smaller the day.
        if (comparison == Comparison::Less)
            comparison = Comparison::Greater;
        else if (comparison == Comparison::Greater)
            comparison = Comparison::Less;
        else if (comparison == Comparison::LessOrEqual)
            comparison = Comparison::GreaterOrEqual;
        else if (comparison == Comparison::GreaterOrEqual)
            comparison = Comparison::LessOrEqual;
    }
    DayRange range;
    switch (comparison) {
    case Comparison::Contains:
    case Comparison::Equals:
        range = {first, last};
        break;
    case Comparison::Less:
        range.last = first - 1;
        break;
    case Comparison::LessOrEqual:
        range.last = last;
        break;
    case Comparison::Greater:
        range.first = last + 1;
        break;
    case Comparison::GreaterOrEqual:
        range.first = first;
        break;
    }
    return range;
}

} // namespace core
