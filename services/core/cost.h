// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pricebook.h"
#include "core/profile.h"

#include <optional>
#include <vector>

namespace core {

enum class Period : quint8 { Month, Year };

/// A cost with what qualifies it.
struct Cost
{
    Money amount;
    bool beyondBook = false;   ///< users above the last tier: its price goes on
    bool belowMinimum = false; ///< charged for the book's minimum
};

/// List cost of @p users for one period, rounded half up once per period total. 0 users cost 0. Month: tiers on
/// max(users, minimum). Year: with annual billing month × monthsPerYear, or the annual step where the book has steps; with monthly
/// billing 12 × month; @p billing Unknown is read as annual, as in the article. Errors: Overflow.
Result<Cost> cost(const PriceBook &book, qint64 users, Period period, Billing billing);

/// What leaving @p seats off a bill of @p users saves, on the whole curve.
Result<Money> saving(const PriceBook &book, qint64 users, qint64 seats, Period period, Billing billing);

struct CurvePoint
{
    qint64 users = 0;
    Money amount;
};
/// The curve from 0 to @p maxUsers: both ends, band edges, and points between, ≤ @p points in all, ascending.
Result<std::vector<CurvePoint>> costCurve(const PriceBook &book, qint64 maxUsers, Period period, Billing billing, int points = 200);

/// Users at which the price per user changes.
struct BandEdge
{
    qint64 users = 0;  ///< last user of the lower band
    Money before;      ///< price of one more user a period below the edge
    Money after;
};
std::vector<BandEdge> bandEdges(const PriceBook &book, qint64 maxUsers, Period period, Billing billing);

/// From when a removal made on @p day pays off.
struct SavesFrom
{
    std::optional<Day> day; ///< nothing where the profile lacks the cycle day or the renewal
    enum class Why : quint8 { NextCycle, Renewal, CycleDayUnknown, RenewalUnknown, BillingUnknown, IncludedInPlan } why = Why::BillingUnknown;
};
/// Monthly: first day of the next billing cycle (highest quantity of a cycle is billed since 14 July 2025; the next
/// starts from the last day's count). Annual: the renewal. Cycle days beyond a month's end fall on its last day.
SavesFrom savesFrom(const Profile &profile, Day day);

} // namespace core
