// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reconciliation.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr auto kReasons = static_cast<std::size_t>(GapReason::Count);

bool onEnterprise(const Case &one)
{
    return std::any_of(one.findings.begin(), one.findings.end(),
        [](const AccessFinding &finding) { return finding.plan == Plan::Enterprise; });
}

bool countsOnlySandboxes(const Case &one)
{
    bool hasAny = false;
    for (const AccessFinding &finding : one.findings) {
        if (finding.outcome != AccessOutcome::Counts)
            continue;
        if (finding.sandbox != Tri::Yes)
            return false;
        hasAny = true;
    }
    return hasAny;
}

/// Why the rules and the flag count this account differently; Count where they agree.
GapReason reasonOf(const Case &one)
{
    const bool rulesCount = one.byRules == Verdict::Billable;
    if (rulesCount == (one.flag == Tri::Yes))
        return GapReason::Count;
    if (!rulesCount) {
        if (one.byRules == Verdict::Unknown)
            return GapReason::UnknownToRules;
        return GapReason::FlagWithoutAccess;
    }
    if (one.flag == Tri::Unknown)
        return GapReason::FlagMissing;
    if (countsOnlySandboxes(one))
        return GapReason::SandboxOnly;
    return onEnterprise(one) ? GapReason::EnterpriseElsewhere : GapReason::AccessWithoutFlag;
}

std::vector<Gap> rulesToFlag(const Assessment &assessment)
{
    std::array<qint64, kReasons> added {};
    std::array<qint64, kReasons> taken {}; // apart, so that the two don't hide each other
    for (const Case &one : assessment.cases) {
        if (const GapReason reason = reasonOf(one); reason != GapReason::Count)
            (one.flag == Tri::Yes ? added : taken)[static_cast<std::size_t>(reason)] += one.accounts;
    }
    std::vector<Gap> gaps;
    for (std::size_t i = 0; i < kReasons; ++i) {
        if (added[i] != 0)
            gaps.push_back({static_cast<GapReason>(i), added[i], true});
        if (taken[i] != 0)
            gaps.push_back({static_cast<GapReason>(i), -taken[i], true});
    }
    return gaps;
}

qint64 billableWithoutFlag(const Assessment &assessment)
{
    qint64 accounts = 0;
    for (const Case &one : assessment.cases)
        accounts += reasonOf(one) == GapReason::FlagMissing ? one.accounts : 0;
    return accounts;
}

/// From @p counted to the invoice, or to what it should hold where it is not known. @p unflagged: accounts that the rules
/// bill and @p counted lacks.
std::vector<Gap> countToInvoice(const Assessment &assessment, qint64 counted, qint64 unflagged, std::optional<qint64> invoice)
{
    std::vector<Gap> gaps;
    const bool knowsExternal = assessment.accounts.externalUsers != nullptr;
    const qint64 external = assessment.totals.externalUsers;
    if (invoice && unflagged != 0)
        gaps.push_back({GapReason::FlagMissing, unflagged, true});
    if (external != 0 || (invoice && !knowsExternal))
        gaps.push_back({GapReason::ExternalUsers, external, knowsExternal});
    if (!invoice)
        return gaps;
    const qint64 rest = *invoice - counted - unflagged - external;
    if (rest == 0)
        return gaps;
    if (rest > 0 && assessment.totals.unknown > 0)
        gaps.push_back({GapReason::UnknownVerdict, assessment.totals.unknown, false});
    gaps.push_back({GapReason::Timing, 0, false});
    gaps.push_back({GapReason::Unexplained, rest, true});
    return gaps;
}

} // namespace

QLatin1String gapReasonKey(GapReason reason)
{
    static constexpr std::array<const char *, kReasons> kKeys {"unknown-to-rules", "flag-without-access", "access-without-flag",
        "flag-missing", "external-users", "sandbox-only", "enterprise-elsewhere", "unknown-verdict", "timing", "unexplained"};
    return QLatin1String(kKeys[static_cast<std::size_t>(reason)]);
}

Reconciliation reconcile(const Assessment &assessment)
{
    const Totals &totals = assessment.totals;
    const bool isPremium = assessment.profile.edition == Edition::Premium;
    Reconciliation out;
    out.ours = isPremium ? totals.premiumBillable : totals.rulesBillable;
    out.headline = isPremium ? totals.premiumBillable : totals.billable;
    // The flag is about Guard Standard: it can't be held against Premium's count.
    if (!isPremium && totals.flagMissing < totals.accounts) {
        out.atlassians = totals.flaggedBillable;
        out.oursToAtlassians = rulesToFlag(assessment);
    }
    out.invoice = assessment.profile.invoiceQuantity;
    out.atlassiansToInvoice = countToInvoice(
        assessment, out.atlassians.value_or(out.ours), out.atlassians ? billableWithoutFlag(assessment) : 0, out.invoice);
    return out;
}

} // namespace core
