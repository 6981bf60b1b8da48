// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/call.h"
#include "atlassian/objectreader.h"

#include <map>

namespace atlassian::usermanagement {

/// May something be done to an account, and if not why (User management, preflight).
struct Rule
{
    bool isAllowed = false;
    QString reason; ///< `externalDirectory.scim`, `externalDirectory.google`, `authPolicy.saml`,
                    ///< `blocked.exportControl`, `managedAccount`, `administrative`, `administrative.notMyself`,
                    ///< `myselfOnly`, or a new one; empty if allowed

    friend bool operator==(const Rule &, const Rule &) = default;
};

/// Rules by privilege: `email.set`, `lifecycle.enablement`, `lifecycle.delete`, `profile.read`, `apiToken.read`,
/// `apiToken.delete`; those of `profile` and `profile.write` by their JSON path, as `profile.write/name`. A privilege
/// that wasn't asked for or told is absent: that is not "no".
struct Privileges
{
    std::map<QString, Rule> rules;
    QJsonObject rest; ///< what is no rule

    std::optional<Rule> rule(const QString &privilege) const
    {
        const auto found = rules.find(privilege);
        return found == rules.end() ? std::nullopt : std::optional(found->second);
    }
};

/// All that may be asked for.
QStringList allPrivileges();

/// GET /users/{account_id}/manage. @p privileges empty = what Atlassian tells unasked.
Call<Privileges> privileges(const QString &orgId, const QString &accountId, const QStringList &privileges = {});

} // namespace atlassian::usermanagement
