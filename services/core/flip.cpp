// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/flip.h"

#include <algorithm>

namespace core {

namespace {

template<typename Test>
bool any(const std::vector<AccessFinding> &findings, Test test)
{
    return std::any_of(findings.begin(), findings.end(), test);
}

bool counts(const AccessFinding &finding)
{
    return finding.outcome == AccessOutcome::Counts;
}

FlipAnswer awayFromBillable(const Case &made)
{
    const bool hasCounting = any(made.findings, counts);
    const bool isUndecided = any(made.findings, [](const AccessFinding &f) { return f.outcome == AccessOutcome::Undecided; });
    // The rules find nothing (more) to take away.
    if (made.byRules == Verdict::NotBillable || (!hasCounting && !isUndecided))
        return {Flip::ClearFlag, {}};
    const auto stays = [hasCounting](const AccessFinding &finding) {
        const bool isRelevant = hasCounting ? counts(finding) : finding.outcome == AccessOutcome::Undecided;
        return isRelevant && finding.product != Product::Trello;
    };
    return {any(made.findings, stays) ? Flip::LoseAccess : Flip::LeaveTrello, {}};
}

/// Everything that keeps the account from being billable, in the order of the rules.
FlipAnswer towardsBillable(const Case &made, const AccountFacts &facts, const QString &accountType)
{
    if (made.byRules == Verdict::Billable)
        return {Flip::SetFlag, {}};
    std::vector<Flip> needed;
    if (made.masked || isOff(facts.status))
        needed.push_back(Flip::Activate);
    const bool isCustomerAccount = accountType == QLatin1String("customer");
    if (isCustomerAccount)
        needed.push_back(Flip::BecomeAgent);
    if (facts.claimed == Tri::No)
        needed.push_back(Flip::BeClaimed);
    if (facts.nonBillablePolicy == Tri::Yes)
        needed.push_back(Flip::LeavePolicy);
    if (!isCustomerAccount && !any(made.findings, counts)) {
        const bool isCustomer = any(made.findings, [](const AccessFinding &finding) {
            return finding.product == Product::ServiceManagement && finding.role == AccessRole::Customer;
        });
        if (isCustomer)
            needed.push_back(Flip::BecomeAgent);
        else if (!needed.empty() && needed.front() == Flip::Activate)
            needed.front() = Flip::ActivateAndGain;
        else
            needed.push_back(Flip::GainAccess);
    }
    // An account that only the flag holds back although the rules don't know: its accesses are there already.
    if (needed.empty())
        return {Flip::SetFlag, {}};
    return {needed.front(), std::vector<Flip>(needed.begin() + 1, needed.end())};
}

} // namespace

FlipAnswer flipOf(const Case &made, const AccountFacts &facts, const QString &accountType)
{
    switch (made.verdict) {
    case Verdict::Billable:
        return awayFromBillable(made);
    case Verdict::NotBillable:
        return towardsBillable(made, facts, accountType);
    case Verdict::Unknown:
    case Verdict::Count:
        break;
    }
    return {Flip::FindOut, {}};
}

} // namespace core
