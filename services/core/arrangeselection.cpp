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

bool couldGo(const Case &facts)
{
    return facts.intent == Intent::Accidental && !facts.isProtected && !isBlocked(facts);
}

Selection summarise(const Assessment &assessment, const Row *rows, std::size_t count)
{
    const bool isPremium = assessment.profile.edition == Edition::Premium;
    std::vector<qint64> ofCase(assessment.cases.size(), 0);
    for (std::size_t i = 0; i < count; ++i)
        ++ofCase[assessment.caseOfRow[rows[i]]];
    Selection selection;
    selection.rows = static_cast<qint64>(count);
    for (std::size_t i = 0; i < ofCase.size(); ++i) {
        const Case &facts = assessment.cases[i];
        if (facts.verdict == Verdict::Unknown && !isPremium)
            selection.unknown += ofCase[i];
        if (!isBilled(assessment, facts))
            continue;
        selection.billable += ofCase[i];
        if (facts.intent != Intent::Accidental)
            continue;
        (facts.isProtected ? selection.isProtected : couldGo(facts) ? selection.couldGo : selection.blocked) += ofCase[i];
    }
    const CostSummary &year = assessment.year;
    selection.saving = Money(0, year.perSeatAlone.currency());
    if (year.known && !year.doesNotDependOnAccounts) {
        const qint64 billed = isPremium ? assessment.totals.premiumBillable : assessment.totals.billable;
        const auto saved = saving(assessment.prices, billed, selection.couldGo, Period::Year, assessment.profile.billing);
        if (saved)
            selection.saving = *saved;
    }
    return selection;
}

} // namespace core
