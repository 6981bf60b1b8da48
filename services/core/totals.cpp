// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/totals.h"

namespace core {

namespace {

void addVerdict(Totals &totals, const Case &one)
{
    const qint64 accounts = one.accounts;
    totals.accounts += accounts;
    if (one.verdict == Verdict::Billable)
        totals.billable += accounts;
    else if (one.verdict == Verdict::NotBillable)
        totals.notBillable += accounts;
    else
        totals.unknown += accounts;
    if (one.intent == Intent::Intended)
        totals.intended += accounts;
    else if (one.intent == Intent::Accidental)
        totals.accidental += accounts;
}

void addBothCounts(Totals &totals, const Case &one)
{
    const qint64 accounts = one.accounts;
    if (one.discrepancy)
        totals.discrepancies += accounts;
    if (one.flag == Tri::Yes)
        totals.flaggedBillable += accounts;
    else if (one.flag == Tri::Unknown)
        totals.flagMissing += accounts;
    if (one.byRules == Verdict::Billable)
        totals.rulesBillable += accounts;
    else if (one.byRules == Verdict::Unknown)
        totals.rulesUnknown += accounts;
}

} // namespace

Totals totalsOf(const std::vector<Case> &cases, qint64 externalUsers)
{
    Totals totals;
    totals.externalUsers = externalUsers;
    for (const Case &one : cases) {
        addVerdict(totals, one);
        addBothCounts(totals, one);
        if (one.isProtected)
            totals.isProtected += one.accounts;
        if (one.countsForPremium) {
            totals.premiumBillable += one.accounts;
            if (one.intent == Intent::Accidental)
                totals.premiumAccidental += one.accounts;
        }
        totals.byCause[static_cast<std::size_t>(one.cause)] += one.accounts;
        totals.byStatus[static_cast<std::size_t>(one.status)] += one.accounts;
        totals.byAdvice[static_cast<std::size_t>(one.recommendation.advice)] += one.accounts;
        totals.byRule[one.rule] += one.accounts;
    }
    return totals;
}

} // namespace core
