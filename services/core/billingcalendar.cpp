// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost.h"

#include <QDate>

#include <algorithm>

namespace core {

namespace {

/// The day of a month, or its last one where the month is shorter.
QDate clipped(int year, int month, int day)
{
    const QDate first(year, month, 1);
    return first.addDays(std::min(day, first.daysInMonth()) - 1);
}

QDate nextCycle(const QDate &today, int cycleDay)
{
    const QDate thisMonth = clipped(today.year(), today.month(), cycleDay);
    if (thisMonth > today)
        return thisMonth;
    const QDate next = QDate(today.year(), today.month(), 1).addMonths(1);
    return clipped(next.year(), next.month(), cycleDay);
}

/// @p year is that of a renewal that was told; one that is past says only which day of the year it is.
QDate nextRenewal(const QDate &today, int month, int day, int year)
{
    if (year > 0 && clipped(year, month, day) > today)
        return clipped(year, month, day);
    const QDate thisYear = clipped(today.year(), month, day);
    return thisYear > today ? thisYear : clipped(today.year() + 1, month, day);
}

} // namespace

SavesFrom savesFrom(const Profile &profile, Day day)
{
    Q_ASSERT(isDate(day));
    using Why = SavesFrom::Why;
    if (profile.edition == Edition::Enterprise)
        return {{}, Why::IncludedInPlan};
    switch (profile.billing) {
    case Billing::Unknown:
        return {{}, Why::BillingUnknown};
    case Billing::Monthly:
        if (profile.cycleDay < 1)
            return {{}, Why::CycleDayUnknown};
        return {toDay(nextCycle(toDate(day), profile.cycleDay)), Why::NextCycle};
    case Billing::Annual:
        if (profile.renewalMonth < 1 || profile.renewalMonth > 12 || profile.renewalDay < 1)
            return {{}, Why::RenewalUnknown};
        return {toDay(nextRenewal(toDate(day), profile.renewalMonth, profile.renewalDay, profile.renewalYear)), Why::Renewal};
    }
    return {};
}

} // namespace core
