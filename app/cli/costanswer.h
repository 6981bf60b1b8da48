// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include "core/assessment.h"
#include "workspace/load.h"

#include <optional>

namespace cli {

/// What `cost` was asked, answered for one period.
struct CostAnswer
{
    struct Asked
    {
        qint64 users = 0;
        core::Cost cost;
    };

    core::PriceBook prices;
    bool known = true; ///< false: the book has no prices for this edition; no amounts and no curve then
    bool isIncluded = false; ///< Guard is part of an Enterprise plan: nothing hangs on accounts
    core::Period period = core::Period::Year;
    core::Billing billing = core::Billing::Unknown;
    std::optional<core::CostSummary> summary; ///< of the files, where there are any
    qint64 billable = 0; ///< seats as this edition counts them
    qint64 accidental = 0;
    qint64 unknown = 0;
    std::vector<Asked> asked; ///< in the order of --users
    std::vector<core::CurvePoint> curve;
    std::vector<core::CurvePoint> shortCurve; ///< the same in a few lines, for people
    std::vector<core::BandEdge> edges;
};
QLatin1String periodKey(core::Period period);
/// Of --period; a year where it isn't given.
Outcome<core::Period> periodOf(const Arguments &arguments);

/// Reads files where there are any; fails where there is neither a file nor --users.
Outcome<CostAnswer> costAnswer(const Arguments &arguments, const workspace::LoadRequest &request, Context &context);

} // namespace cli
