// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/paging.h"

namespace atlassian::jira {

/// A user as Jira and Jira Service Management tell him; absent is not "no".
struct User
{
    QString accountId;
    QString type; ///< `atlassian`, `app`, `customer`, `unknown`
    QString name;
    QString email; ///< empty where it is hidden
    QString zone;
    QString locale;
    std::optional<bool> isActive;
    std::optional<bool> isGuest;
    QJsonObject rest;
};
User readUser(ObjectReader &reader);

/// GET /rest/api/3/user?accountId=… (Jira Cloud platform v3).
Call<User> user(const QString &site, const QString &accountId);
/// GET /rest/api/3/user/bulk, @p accountIds all at once.
Call<Page<User>> users(const QString &site, const QStringList &accountIds, const QString &cursor = {});
/// GET /rest/api/3/user/search: looks through the first thousand users only.
Call<std::vector<User>> searchUsers(const QString &site, const QString &query);
/// GET /rest/api/3/myself.
Call<User> myself(const QString &site);

/// Which of the permissions the caller has, by key; absent = Jira doesn't know such a permission.
using Permissions = std::vector<std::pair<QString, bool>>;
/// GET /rest/api/3/mypermissions.
Call<Permissions> myPermissions(const QString &site, const QStringList &permissions);

struct Watchers
{
    qint64 count = 0; ///< of all, also those that aren't shown
    std::vector<User> users;
};
/// GET …/issue/{key}/watchers.
Call<Watchers> watchers(const QString &site, const QString &idOrKey);
/// POST …/watchers, a bare string; needs the right to manage watchers for other people. 204.
Call<Nothing> addWatcher(const QString &site, const QString &idOrKey, const QString &accountId);
/// DELETE …/watchers?accountId=…: 204.
Call<Nothing> removeWatcher(const QString &site, const QString &idOrKey, const QString &accountId);

} // namespace atlassian::jira
