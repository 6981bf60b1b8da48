// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arrange.h"
#include "core/couldgo.h"

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

/// @p ofCase: how many accounts of each case.
Selection summed(const Assessment &assessment, const std::vector<qint64> &ofCase)
{
    const bool isPremium = assessment.profile.edition == Edition::Premium;
    Selection selection;
    for (std::size_t i = 0; i < ofCase.size(); ++i) {
        const Case &facts = assessment.cases[i];
        selection.rows += ofCase[i];
        if (facts.verdict == Verdict::Unknown && !isPremium)
            selection.unknown += ofCase[i];
        if (!isBilled(assessment, facts))
            continue;
        selection.billable += ofCase[i];
        if (facts.intent != Intent::Accidental)
            continue;
        (couldGo(assessment, facts) ? selection.couldGo : facts.isProtected ? selection.isProtected : selection.blocked)
            += ofCase[i];
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

} // namespace

bool couldGo(const Assessment &assessment, const Case &facts)
{
    return facts.intent == Intent::Accidental && isBilled(assessment, facts) && !facts.isProtected && !isBlocked(facts);
}

Selection summarise(const Assessment &assessment, const Row *rows, std::size_t count)
{
    std::vector<qint64> ofCase(assessment.cases.size(), 0);
    for (std::size_t i = 0; i < count; ++i)
        ++ofCase[assessment.caseOfRow[rows[i]]];
    return summed(assessment, ofCase);
}

Selection summarise(const Assessment &assessment)
{
    std::vector<qint64> ofCase;
    for (const Case &facts : assessment.cases)
        ofCase.push_back(facts.accounts);
    return summed(assessment, ofCase);
}

} // namespace core
