// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casemaker.h"

#include "core/flip.h"
#include "core/intent.h"
#include "core/optionrules.h"
#include "core/rulematch.h"

#include <algorithm>

namespace core {

namespace {

void add(quint16 &candidates, Candidate candidate)
{
    candidates = static_cast<quint16>(candidates | static_cast<quint16>(candidate));
}

bool mayBeEnterprise(const AccessFinding &finding)
{
    const bool isIncluded = finding.product == Product::Jira || finding.product == Product::Confluence
        || finding.product == Product::ServiceManagement || finding.product == Product::Loom || finding.product == Product::Trello;
    return isIncluded && (finding.plan == Plan::Unknown || finding.plan == Plan::Enterprise);
}

/// Why the flag may say no where the rules find an access that counts, and the other way round.
quint16 candidatesOf(const CaseContext &context, const Case &made, const AccountFacts &facts)
{
    quint16 candidates = 0;
    if (context.flagOlder)
        add(candidates, Candidate::FlagOlder);
    if (facts.flag == Tri::No) {
        if (facts.nonBillablePolicy != Tri::No)
            add(candidates, Candidate::NonBillablePolicy);
        for (const AccessFinding &finding : made.findings) {
            if (finding.outcome != AccessOutcome::Counts)
                continue;
            if (mayBeEnterprise(finding))
                add(candidates, Candidate::EnterprisePlan);
            if (finding.product == Product::Trello && finding.inWorkspace == Tri::Unknown)
                add(candidates, Candidate::InNoWorkspace);
        }
        return candidates;
    }
    add(candidates, Candidate::AccessRemovedSince);
    if (facts.nonBillablePolicy == Tri::Yes)
        add(candidates, Candidate::NonBillablePolicy);
    const auto lacksColumn = std::find(context.hasColumn.begin(), context.hasColumn.end() - 1, false); // but for Other
    if (!isOff(facts.status) && lacksColumn != context.hasColumn.end() - 1)
        add(candidates, Candidate::AppWithoutColumn);
    return candidates;
}

/// Row 8: Atlassian's own flag is what is paid.
void applyFlag(const CaseContext &context, const AccountFacts &facts, Case &made)
{
    if (facts.flag == Tri::Unknown)
        return;
    const Verdict byFlag = facts.flag == Tri::Yes ? Verdict::Billable : Verdict::NotBillable;
    made.discrepancy = made.byRules != Verdict::Unknown && made.byRules != byFlag;
    if (made.discrepancy)
        made.candidates = candidatesOf(context, made, facts);
    if (context.profile.countBy == CountBy::Rules)
        return;
    // What was flagged before the accounts were listed may have changed: it makes nothing surer.
    if (made.byRules == byFlag) {
        if (!context.flagOlder)
            made.certainty = Certainty::Certain;
        return;
    }
    made.verdict = byFlag;
    made.certainty = made.discrepancy || context.flagOlder ? Certainty::Likely : Certainty::Certain;
    made.rule = made.discrepancy ? kFlagOnly : kFlagDecides;
    made.ruleIndex = -1;
}

/// Jira or Confluence on any plan, Enterprise included; not deactivated; a managed account (atlassian-api.md 13.5).
bool countsForPremium(const Case &made, const QString &accountType)
{
    if (isOff(made.status) || made.claimed == Tri::No || !accountType.isEmpty())
        return false;
    return std::any_of(made.findings.begin(), made.findings.end(), [](const AccessFinding &finding) {
        return (finding.product == Product::Jira || finding.product == Product::Confluence) && !finding.onlyLastActive;
    });
}

Verdict ifClaimed(const CaseContext &context, const AccountFacts &facts, const std::vector<AccessFinding> &findings)
{
    if (facts.claimed != Tri::No)
        return Verdict::Unknown;
    AccountFacts claimed = facts;
    claimed.claimed = Tri::Yes;
    return answerOfRules(context, claimed, findings).verdict;
}

} // namespace

Case makeCase(const CaseContext &context, const AccountFacts &facts)
{
    Case made;
    for (const quint32 access : facts.accesses)
        made.findings.push_back(findingOf(context, unpacked(access)));
    const RulesAnswer answer = answerOfRules(context, facts, made.findings);
    made.byRules = answer.verdict;
    made.ruleByRules = ruleId(context, answer.ruleIndex);
    made.verdict = answer.verdict;
    made.certainty = answer.certainty;
    made.rule = made.ruleByRules;
    made.ruleIndex = answer.ruleIndex;
    made.flag = facts.flag;
    made.status = facts.status;
    made.masked = isOff(facts.status) && !made.findings.empty();
    made.claimed = facts.claimed;
    made.ifClaimed = ifClaimed(context, facts, made.findings);
    made.nonBillablePolicy = facts.nonBillablePolicy;
    made.managedBy = managedBy(context, facts.managedBy);
    made.leaver = facts.leaver;
    made.isProtected = facts.isProtected;
    made.markedIntended = facts.markedIntended;
    applyFlag(context, facts, made);

    const std::vector<QString> types = accountTypes(*context.rules);
    const QString accountType = facts.accountType > 0 ? types[facts.accountType - 1u] : QString();
    made.countsForPremium = countsForPremium(made, accountType);
    const IntentAnswer intent = intentOf(made.verdict, isOff(made.status), made.findings);
    made.intent = intent.intent;
    made.cause = intent.cause;
    if (made.markedIntended && made.verdict == Verdict::Billable) {
        made.intent = Intent::Intended;
        made.cause = Cause::None;
    }
    if (made.verdict == Verdict::Unknown) {
        made.missing = answer.missing == Missing::Flag && facts.flagUnreadable ? Missing::FlagUnreadable : answer.missing;
        made.missingProducts = answer.missingProducts;
    }
    FlipAnswer flip = flipOf(made, facts, accountType);
    made.flip = flip.flip;
    made.flipAlso = std::move(flip.also);
    made.options = optionsOf(context, made);
    made.recommendation = recommend(context, made);
    return made;
}

} // namespace core
