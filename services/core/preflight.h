// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/option.h"
#include "core/result.h"

#include <QDateTime>

#include <map>
#include <optional>
#include <vector>

namespace core {

/// May one thing be done to an account, as Atlassian answers (User management, "The preflight call").
struct PrivilegeRule
{
    bool isAllowed = false;
    QString reason; ///< Atlassian's key, as `externalDirectory.scim`; empty where it is allowed or none was told

    friend bool operator==(const PrivilegeRule &, const PrivilegeRule &) = default;
};

/// A SCIM record that hangs on the account.
struct ScimLink
{
    QString directoryId;
    QString scimUserId;

    friend bool operator==(const ScimLink &, const ScimLink &) = default;
};

/// What Atlassian answered about one account.
struct Preflight
{
    QString accountId;
    QDateTime asked; ///< UTC
    std::map<QString, PrivilegeRule> rules;          ///< by privilege: `email.set`, `lifecycle.enablement` …; absent = not told
    std::optional<std::vector<ScimLink>> links {};   ///< nullopt = not told

    friend bool operator==(const Preflight &, const Preflight &) = default;
};

/// As the workspace keeps it: JSON without account and time.
QString preflightText(const Preflight &preflight);
/// BadJson where it is none of ours.
[[nodiscard]] Result<Preflight> preflightFromText(const QString &text, const QString &accountId, const QDateTime &asked);

/// Why something can't be done to an account right now.
enum class Barrier : quint8 {
    None,
    Scim,              ///< a SCIM directory manages it
    Google,            ///< Google Workspace manages it
    Saml,              ///< set at SAML login
    ExportControl,
    OtherOrganisation, ///< another organisation's key is needed
    Oneself,           ///< not on one's own account, or only on it
    Administrative,    ///< only Atlassian may
    NoLink,            ///< there is no SCIM record to cut
    Other,             ///< a reason that we don't know: its key is shown
    Count
};
QLatin1String barrierKey(Barrier barrier);
Barrier barrierOf(const QString &reason);

/// What the answer means for one option: 2 and 4 need an account that no directory manages, 4 also needs its privilege, 6 needs SCIM
/// records. 1, 3 and 5 don't depend on it (NotNeeded).
struct PreflightVerdict
{
    Eligibility eligibility = Eligibility::Unknown;
    Barrier barrier = Barrier::None;
    QString reason {}; ///< Atlassian's key behind it

    friend bool operator==(const PreflightVerdict &, const PreflightVerdict &) = default;
};
PreflightVerdict preflightVerdict(const Preflight &preflight, Option option);
/// Who manages the account by this answer: `scim`, `google`, `none`; empty = not told. As Field::ManagedBy is read.
QString managerOf(const Preflight &preflight);

} // namespace core
