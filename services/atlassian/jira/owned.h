// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/jira/users.h"

namespace atlassian::jira {

/// What a person owns or leads, and would leave behind: a project, component, filter or dashboard.
struct Owned
{
    QString id;
    QString key; ///< of a project
    QString name;
    std::optional<User> owner; ///< lead of a project or component; nullopt if there is none or it isn't shown
    QJsonObject rest;
};

/// GET /rest/api/3/project/search?expand=lead, a hundred a page (Jira Cloud platform v3).
Call<Page<Owned>> projects(const QString &site, const QString &cursor = {});
/// GET /rest/api/3/project/{key}/component.
Call<Page<Owned>> components(const QString &site, const QString &project, const QString &cursor = {});
/// GET /rest/api/3/filter/search?expand=owner; @p accountId empty = of everybody.
Call<Page<Owned>> filters(const QString &site, const QString &accountId = {}, const QString &cursor = {});
/// GET /rest/api/3/dashboard/search?expand=owner.
Call<Page<Owned>> dashboards(const QString &site, const QString &accountId = {}, const QString &cursor = {});

} // namespace atlassian::jira
