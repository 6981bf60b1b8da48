// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intent.h"

#include <algorithm>

namespace core {

namespace {

bool countsAny(const std::vector<AccessFinding> &findings)
{
    return std::any_of(findings.begin(), findings.end(),
        [](const AccessFinding &finding) { return finding.outcome == AccessOutcome::Counts; });
}

Cause causeOf(const AccessFinding &finding)
{
    if (finding.product == Product::Trello)
        return Cause::TrelloOnly;
    if (finding.product == Product::Bitbucket)
        return Cause::BitbucketOnly;
    if (finding.sandbox == Tri::Yes)
        return Cause::SandboxOnly;
    if (finding.role == AccessRole::Guest)
        return Cause::GuestOnly;
    if (finding.ownership == Ownership::Foreign)
        return Cause::ForeignSiteOnly;
    if (finding.plan == Plan::Free)
        return Cause::FreePlanOnly;
    return Cause::Mixed;
}

} // namespace

bool isMeant(const AccessFinding &finding)
{
    const bool isPortalOnly = finding.role == AccessRole::Customer;
    if (finding.plan == Plan::Free || finding.sandbox == Tri::Yes || isPortalOnly)
        return false;
    if (finding.ownership == Ownership::Own)
        return true;
    const bool isLicensed = finding.product == Product::Jira || finding.product == Product::Confluence
        || finding.product == Product::ServiceManagement;
    return isLicensed && finding.ownership != Ownership::Foreign && finding.role != AccessRole::Guest;
}

IntentAnswer intentOf(Verdict verdict, bool masked, const std::vector<AccessFinding> &findings)
{
    if (verdict != Verdict::Billable)
        return {};
    if (masked)
        return {Intent::Accidental, Cause::FlagOnly};
    // Where nothing counts by the rules, only the flag says billable, and any access may be what it means.
    const bool hasCounting = countsAny(findings);
    IntentAnswer answer {Intent::Accidental, hasCounting ? Cause::None : Cause::FlagOnly};
    for (const AccessFinding &finding : findings) {
        if (hasCounting && finding.outcome == AccessOutcome::DoesNotCount)
            continue;
        // Whether an app counts that the documents leave open, nobody knows; on an own site it is in use.
        const bool isOpen = hasCounting && finding.outcome == AccessOutcome::Undecided;
        if (isMeant(finding) && (!isOpen || finding.ownership == Ownership::Own))
            return {Intent::Intended, Cause::None};
        if (isOpen)
            continue;
        if (hasCounting && answer.cause != causeOf(finding))
            answer.cause = answer.cause == Cause::None ? causeOf(finding) : Cause::Mixed;
    }
    return answer;
}

} // namespace core
