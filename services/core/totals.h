// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment.h"

namespace core {

/// Adds up the cases, each with its number of accounts.
Totals totalsOf(const std::vector<Case> &cases, qint64 externalUsers);

/// Money for one period. Guard Premium alone is billed by the accounts that it counts, everything else by the billable ones.
/// @p day: when a removal would be made. Errors: Overflow.
Result<CostSummary> costSummary(const Totals &totals, const Profile &profile, const PriceBook &book, Period period, Day day);

} // namespace core
