// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/money.h"

#include <QLocale>

namespace models {

/// "10,000"
QString numberText(qint64 value, const QLocale &locale);
/// "+112", "−21", "0"
QString signedNumberText(qint64 value, const QLocale &locale);

enum class MoneyDigits : quint8 {
    Short, ///< whole amounts without decimals: "$17,500", "$42.50"; for headlines, cards and tables
    Exact, ///< always all decimals: "$17,500.00"
};
/// With the currency's symbol where it is plain in this locale, else its code: "$9,500", "9.500 €", "CHF 9'500". No
/// floating point; negative amounts have a minus sign.
QString moneyText(core::Money amount, const QLocale &locale, MoneyDigits digits = MoneyDigits::Short);
/// "+$810", "−$270", "$0"
QString signedMoneyText(core::Money amount, const QLocale &locale);
/// One amount where both are equal, else "$17,500 to $18,100".
QString moneyRangeText(core::Money from, core::Money to, const QLocale &locale);
QString numberRangeText(qint64 from, qint64 to, const QLocale &locale);

/// "3 Jan 2024" in the locale's order; "never" for kNever; "unknown" for kNoDay.
QString dayText(core::Day day, const QLocale &locale);
/// As dayText() writes them: for fields in which a date is typed.
QString dayFormat();
/// "1 March", without the year, for renewals.
QString dayOfYearText(int month, int day, const QLocale &locale);
/// "today", "yesterday", "3 days ago", "in 5 days"; "unknown" where either is no date.
QString agoText(core::Day day, core::Day today, const QLocale &locale);
/// Whole percent, rounded half up and never 0 or 100 where it is neither: "54 %", "< 1 %", "> 99 %".
QString percentText(qint64 part, qint64 whole, const QLocale &locale);
/// "118 MB"
QString bytesText(qint64 bytes, const QLocale &locale);
/// "4 ms", "1.2 s" from nanoseconds.
QString durationText(qint64 nanoseconds, const QLocale &locale);
/// "a, b and c"
QString listText(const QStringList &items);

} // namespace models
