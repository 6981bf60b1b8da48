// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/query.h"

namespace core {

/// A value of a date field: `2026-01-31`, `2026-01`, `2026`, `90d`, `6w`, `3m`, `1y` (that long before today), `today`,
/// `never`, `unknown`.
struct DayValue
{
    enum class Kind : quint8 { Range, Age, Never, Unknown } kind = Kind::Range;
    Day first = kNoDay; ///< of a Range, both included
    Day last = kNoDay;
    int age = 0; ///< of an Age, in `unit`
    char16_t unit = u'd';
};
std::optional<DayValue> parseDayValue(const QString &text);

/// The days that a comparison leaves, both ends included; nothing for ages without a @p today. An age compares as an
/// age:
/// `>90d` are the days before the one 90 days ago.
struct DayRange
{
    Day first = kNever + 1;
    Day last = std::numeric_limits<Day>::max();
};
std::optional<DayRange> dayRange(const DayValue &value, Comparison comparison, Day today);

} // namespace core
