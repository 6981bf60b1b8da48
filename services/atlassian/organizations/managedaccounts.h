// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/paging.h"

namespace atlassian::organizations {

struct ProductAccess
{
    QString key; ///< `jira-software`, `trello` … or one that isn't documented yet
    QString name;
    QString url;
    QDateTime lastActive; ///< UTC; invalid if not told
    QJsonObject rest;
};

/// Organizations v1, `User`: the only call that tells who is billable on Guard. Words as they came; what is absent is
/// null, invalid or nullopt, never "no".
struct ManagedAccount
{
    QString accountId;
    QString type; ///< `atlassian`, `customer`, `app`
    QString status; ///< `active`, `inactive`, `closed`
    QString name;
    QString picture;
    QString email; ///< empty where the user hides it
    std::optional<bool> isBillable; ///< `access_billable`
    QDateTime lastActive;
    std::optional<std::vector<ProductAccess>> products; ///< nullopt where the account has no such list
    QJsonObject rest;
};

/// GET /v1/orgs/{orgId}/users: all managed accounts. No filter, no page size (Organizations v1, users).
Call<Page<ManagedAccount>> managedAccounts(const QString &orgId, const QString &cursor = {});

} // namespace atlassian::organizations
