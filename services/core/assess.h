// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment.h"
#include "core/parallel.h"
#include "core/progress.h"

#include <stop_token>

namespace core {

struct AssessRequest
{
    JoinedAccounts accounts;
    Profile profile;
    RuleSet rules;
    PriceBook prices;
    Day today = kNoDay;
};

/// Assesses every account: pure, any number of threads and any order of rows give the same answer for each account.
/// Own sites come from the profile, else from the proposal. Errors: Cancelled, Overflow (of money), TooManyColumns (cases over 65,535).
Result<AssessmentPtr> assess(AssessRequest request, const Parallel &parallel = serial, std::stop_token stop = {});

} // namespace core
