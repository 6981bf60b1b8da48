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
    bool beyondBook = false; ///< users above the last tier: its price goes on
    bool belowMinimum = false; ///< charged for the book's minimum
};

/// Cost of @p users for one period, discount included, rounded half up once per invoice. 0 users cost 0, as does
/// everything where Guard is included. Month: tiers on max(users, minimum). Year: month × monthsPerYear with annual
/// billing, or the annual step at or above where the book has steps; the rounded month × 12 with monthly billing. @p billing
/// Unknown is read as annual, as in the article. Above the last annual step the tiers go on from its price. Errors:
/// BadValue for less than 0 users, Overflow (also above 10^12 users), MissingKey for a book without tiers.
[[nodiscard]] Result<Cost> cost(const PriceBook &book, qint64 users, Period period, Billing billing);

/// What leaving @p seats off a bill of @p users saves, on the whole curve. Errors: those of cost(); BadValue for more
/// seats than users.
[[nodiscard]] Result<Money> saving(const PriceBook &book, qint64 users, qint64 seats, Period period, Billing billing);

struct CurvePoint
{
    qint64 users = 0;
    Money amount;
};
/// The curve from 0 to @p maxUsers: both ends, band edges with the point behind each, so that jumps stand upright, and
/// points between; at most max(@p points, 2) in all, ascending. With more edges than points some are left out.
[[nodiscard]] Result<std::vector<CurvePoint>> costCurve(
    const PriceBook &book, qint64 maxUsers, Period period, Billing billing, int points = 200);

/// Users at which the price of one more user changes: an end of a tier, the minimum (below it one more costs nothing),
/// an annual step (one more costs nothing up to it, and the next step's jump behind it).
struct BandEdge
{
    qint64 users = 0; ///< last user of the lower band
    Money before; ///< price of one more user a period below the edge
    Money after;
};
/// All edges below @p maxUsers, ascending; prices include the discount.
[[nodiscard]] std::vector<BandEdge> bandEdges(const PriceBook &book, qint64 maxUsers, Period period, Billing billing);

/// From when a removal made on @p day pays off.
struct SavesFrom
{
    std::optional<Day> day; ///< nothing where the profile lacks the cycle day or the renewal
    enum class Why : quint8 { NextCycle, Renewal, CycleDayUnknown, RenewalUnknown, BillingUnknown, IncludedInPlan } why = Why::BillingUnknown;
};
/// Monthly: first day of the next billing cycle after @p day (highest quantity of a cycle is billed since 14 July 2025;
/// the next starts from the last day's count; atlassian-api.md 13.3). Annual: the next renewal after @p day. A removal
/// on the very day that a cycle or a year begins is promised for the next one only. Days beyond a month's end fall on
/// its last day. @p day is a date.
[[nodiscard]] SavesFrom savesFrom(const Profile &profile, Day day);

} // namespace core
