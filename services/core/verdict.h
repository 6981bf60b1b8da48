// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace core {

enum class Verdict : quint8 { NotBillable, Billable, Unknown, Count };
enum class Certainty : quint8 { Certain, Likely, Unknown, Count };

/// Whether a billable account is meant to be one (decisions.md 1, last part).
enum class Intent : quint8 { None, Intended, Accidental, Count };

/// What a billable account is accidental by; the reason that people read and filter by.
enum class Cause : quint8 {
    None,
    TrelloOnly,
    BitbucketOnly,
    GuestOnly,
    SandboxOnly,
    ForeignSiteOnly,
    FreePlanOnly,
    Mixed,      ///< more than one of the above
    FlagOnly,   ///< Atlassian says billable, the rules find nothing that counts
    Count
};
/// Keys of JSON and of the search language: `not-billable`, `billable`, `unknown`; `certain`, `likely`, `unknown`;
/// `none`, `intended`, `accidental`; `trello-only`, `bitbucket-only`, `guest-only`, `sandbox-only`, `foreign-site-only`, `free-plan-only`,
/// `mixed`, `flag-only`.
QLatin1String verdictKey(Verdict verdict);
QLatin1String certaintyKey(Certainty certainty);
QLatin1String intentKey(Intent intent);
QLatin1String causeKey(Cause cause);

/// Account status as the rules see it. `Suspended` counts as before: suspending is no Guard saving.
enum class AccountStatus : quint8 { Unknown, Active, Suspended, Deactivated, Closed, ForDeletion, Count };
QLatin1String statusKey(AccountStatus status);
AccountStatus statusFromText(std::string_view text); ///< any case; Unknown for what we don't know, also for empty

/// A yes/no cell that may be missing or unreadable.
enum class Tri : quint8 { Unknown, No, Yes };
/// Yes/No/TRUE/FALSE/1/0/Billable/Non-billable/Not billable/Enabled/Disabled … in any case (decisions.md 1).
Tri triFromText(std::string_view text);

/// Who manages the account.
enum class ManagedBy : quint8 { Unknown, Nobody, Scim, Google, Saml, Other, Count };
ManagedBy managedByFromText(std::string_view text); ///< "synced", "scim", "google", "invited", "local", "No" …
QLatin1String managedByKey(ManagedBy managedBy);

} // namespace core
