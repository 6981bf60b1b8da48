// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/paging.h"

namespace atlassian::organizations {

/// What a user may reach, one entry a resource (Organizations v2, role assignments).
struct RoleAssignment
{
    QString directoryId; ///< empty if null
    QString resourceId; ///< ARI
    QString resourceOwner;
    QStringList roles; ///< `atlassian/user` …
    struct Grant
    {
        QString role;
        QStringList methods; ///< `inferred`, `direct`, `group_direct`
    };
    std::vector<Grant> grants;
    QString userStatus; ///< `active`, `suspended`, `no_membership`
    QJsonObject rest;
};

/// GET …/users/{accountId}/role-assignments, a hundred a page.
Call<Page<RoleAssignment>> roleAssignments(
    const QString &orgId, const QString &directoryId, const QString &accountId, const QString &cursor = {});

} // namespace atlassian::organizations
