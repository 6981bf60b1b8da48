// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment.h"

namespace core {

/// A named part of a gap between two counts (design.md 3).
enum class GapReason : quint8 {
    UnknownToRules,       ///< rules can't decide, the flag says billable
    FlagWithoutAccess,    ///< flagged, no access that counts is in the file
    AccessWithoutFlag,    ///< access that counts, flagged not billable
    FlagMissing,          ///< rules say billable, no readable flag
    ExternalUsers,        ///< billed, but not in the managed accounts
    SandboxOnly,          ///< billable only through a sandbox (CLOUD-11613)
    EnterpriseElsewhere,  ///< likely covered by an Enterprise plan
    UnknownVerdict,       ///< nobody knows whether they are billed: at most so many
    Timing,               ///< age of the file against the invoice; cannot be counted, only named
    Unexplained,          ///< what is left, as a number
    Count
};
/// `unknown-to-rules`, `flag-without-access`, `access-without-flag`, `flag-missing`, `external-users`, `sandbox-only`,
/// `enterprise-elsewhere`, `unknown-verdict`, `timing`, `unexplained`.
QLatin1String gapReasonKey(GapReason reason);

struct Gap
{
    GapReason reason = GapReason::Unexplained;
    qint64 accounts = 0;  ///< signed: what it adds on the way from the left count to the right one
    bool counted = true;  ///< false: named only, the number is not known, or `accounts` at most where that is not 0
};

/// Our count → Atlassian's count → the invoice's quantity. Gaps that are counted add up to the differences exactly; one reason may
/// stand twice, once for what it adds and once for what it takes. On Guard Premium alone our count is Premium's, and there
/// is no count of Atlassian's: its flag is about Guard Standard.
struct Reconciliation
{
    qint64 ours = 0;                     ///< by the rules
    std::optional<qint64> atlassians;    ///< by the flag; nothing where no file has one
    std::optional<qint64> invoice;       ///< typed
    qint64 headline = 0;                 ///< what the window's sentence uses
    std::vector<Gap> oursToAtlassians;
    /// From ours where there is no flag; what is billed beside the accounts also without an invoice.
    std::vector<Gap> atlassiansToInvoice;
};

Reconciliation reconcile(const Assessment &assessment);

} // namespace core
