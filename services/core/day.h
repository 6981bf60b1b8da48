// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <limits>
#include <string_view>

namespace core {

/// A calendar day: days since 1970-01-01, UTC as in Atlassian's exports.
using Day = qint32;

/// No date known (cell missing or not readable).
inline constexpr Day kNoDay = std::numeric_limits<Day>::min();
/// Known never to have happened ("Never accessed", or the empty cell of a column whose emptiness means never).
inline constexpr Day kNever = std::numeric_limits<Day>::min() + 1;

inline bool isDate(Day day) { return day > kNever; }

Day toDay(const QDate &date);
QDate toDate(Day day);
/// Days since 1970-01-01 of a proleptic Gregorian date; the caller has checked month and day.
Day dayFromCivil(int year, unsigned month, unsigned day);

/// Order of day and month where a file writes both as numbers.
enum class DayOrder : quint8 { YearFirst, DayFirst, MonthFirst };

/// Reads a date in every form that Atlassian's exports use (atlassian-api.md 12): `2026-07-05`, ISO date-time,
/// `3 Jan 2024`, `03 January 2024`, `Jan 3, 2024`, `2024/01/03`, `3/1/2024` by @p order, epoch milliseconds.
/// "Never accessed", "Never logged in", "Never" give kNever. Blank gives kNoDay. Sets @p ok to false, and gives
/// kNoDay, for anything else, dates that do not exist included. Bytes are UTF-8.
Day parseDay(std::string_view cell, DayOrder order, bool *ok);

} // namespace core
