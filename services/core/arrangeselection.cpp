// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arrange.h"

#include <algorithm>

namespace core {

namespace {

/// No option is open to it, and none may turn out to be.
bool isBlocked(const Case &facts)
{
    return std::all_of(facts.options.begin(), facts.options.end(), [](const OptionAnswer &answer) {
        return answer.eligibility == Eligibility::Blocked || answer.eligibility == Eligibility::NotNeeded;
    });
}

} // namespace

Selection summarise(const Assessment &assessment, const Row *rows, std::size_t count)
{
    qint64 seats = 0;
    std::vector<qint64> ofCase(assessment.cases.size(), 0);
    for (std::size_t i = 0; i < count; ++i)
        ++ofCase[assessment.caseOfRow[rows[i]]];
    Selection selection;
    selection.rows = static_cast<qint64>(count);
    for (std::size_t i = 0; i < ofCase.size(); ++i) {
        const Case &facts = assessment.cases[i];
        if (facts.verdict == Verdict::Unknown)
            selection.unknown += ofCase[i];
        if (facts.verdict != Verdict::Billable)
            continue;
        selection.billable += ofCase[i];
        if (facts.intent != Intent::Accidental || facts.isProtected)
            continue;
        if (isBlocked(facts)) {
            selection.blocked += ofCase[i];
            continue;
        }
        selection.couldGo += ofCase[i];
        if (isBilled(assessment, facts))
            seats += ofCase[i];
    }
    const CostSummary &year = assessment.year;
    selection.saving = Money(0, year.perSeatAlone.currency());
    if (year.known && !year.doesNotDependOnAccounts) {
        const bool premium = assessment.profile.edition == Edition::Premium;
        const qint64 billed = premium ? assessment.totals.premiumBillable : assessment.totals.billable;
        const auto saved = saving(assessment.prices, billed, seats, Period::Year, assessment.profile.billing);
        if (saved)
            selection.saving = *saved;
    }
    return selection;
}

} // namespace core
