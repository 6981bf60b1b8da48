// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/day.h"

namespace core {

namespace {
constexpr qint64 kJulianEpoch = 2440588; // Julian day of 1970-01-01
}

Day toDay(const QDate &date)
{
    return date.isValid() ? static_cast<Day>(date.toJulianDay() - kJulianEpoch) : kNoDay;
}

QDate toDate(Day day)
{
    return isDate(day) ? QDate::fromJulianDay(kJulianEpoch + day) : QDate();
}

Day dayFromCivil(int year, unsigned month, unsigned day)
{
    // Years begin in March here, so that the leap day is a year's last; 400 years repeat.
    const int y = month <= 2 ? year - 1 : year;
    const int era = (y >= 0 ? y : y - 399) / 400;
    const auto yearOfEra = static_cast<unsigned>(y - era * 400);
    const unsigned dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    const unsigned dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + static_cast<Day>(dayOfEra) - 719468;
}

} // namespace core
