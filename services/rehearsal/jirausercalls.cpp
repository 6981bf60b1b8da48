// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/jirajson.h"
#include "rehearsal/jiraroutes.h"

#include <algorithm>

namespace rehearsal {

using namespace Qt::StringLiterals;

namespace {

constexpr Index kSearched = 1000; ///< a search for users looks at the first thousand only

Answer getUser(Call &call)
{
    if (auto other = otherSite(call))
        return *other;
    if (!call.request.has("accountId"_L1))
        return call.refuse(400, u"The accountId query parameter is needed."_s);
    const auto user = call.world.find(call.request.value("accountId"_L1));
    if (!user)
        return call.refuse(404, u"Specified user does not exist or you do not have required permissions"_s);
    return jsonAnswer(jiraUser(call, *user));
}

Answer searchUsers(Call &call)
{
    if (auto other = otherSite(call))
        return *other;
    const auto page = readStartPage(call, 50, 1000);
    const QString text = call.request.value("query"_L1);
    const QString id = call.request.value("accountId"_L1);
    if (!page || (text.isEmpty() && id.isEmpty()))
        return call.refuse(400, u"The query parameter is needed."_s);
    QJsonArray users;
    qint64 place = 0;
    const Index most = std::min(kSearched, static_cast<Index>(call.world.accounts.size()));
    for (Index i = 0; i < most; ++i) {
        const Account &account = call.world.accounts[i];
        const bool fits = id.isEmpty()
            ? account.name.contains(text, Qt::CaseInsensitive) || account.mail.startsWith(text, Qt::CaseInsensitive)
            : account.id == id;
        if (!fits || account.life != Life::Active)
            continue;
        if (place >= page->begin() && users.size() < page->size)
            users.append(jiraUser(call, i));
        ++place;
    }
    return jsonAnswer(users);
}

Answer myself(Call &call)
{
    if (auto other = otherSite(call))
        return *other;
    return jsonAnswer(jiraUser(call, call.world.admin));
}

Answer myPermissions(Call &call)
{
    if (auto other = otherSite(call))
        return *other;
    static const QStringList global {
        u"ADMINISTER"_s, u"BULK_CHANGE"_s, u"SYSTEM_ADMIN"_s, u"USER_PICKER"_s, u"MANAGE_GROUP_FILTER_SUBSCRIPTIONS"_s};
    static const QStringList ofProjects {u"ADMINISTER_PROJECTS"_s, u"BROWSE_PROJECTS"_s, u"EDIT_ISSUES"_s,
        u"MODIFY_REPORTER"_s, u"ASSIGN_ISSUES"_s, u"ASSIGNABLE_USER"_s, u"MANAGE_WATCHERS"_s,
        u"VIEW_VOTERS_AND_WATCHERS"_s, u"SERVICEDESK_AGENT"_s};
    const QStringList asked = call.request.values("permissions"_L1);
    if (asked.isEmpty())
        return call.refuse(400, u"The 'permissions' query parameter is required."_s);
    QJsonObject permissions;
    for (const QString &key : asked) {
        const bool isGlobal = global.contains(key);
        if (!isGlobal && !ofProjects.contains(key))
            return call.refuse(400, u"Unrecognized permission: "_s % key);
        permissions.insert(key,
            QJsonObject {{u"id"_s, QString::number(qHash(key, size_t(3)) % 100)}, {u"key"_s, key}, {u"name"_s, key},
                {u"type"_s, isGlobal ? u"GLOBAL"_s : u"PROJECT"_s}, {u"description"_s, QString()},
                {u"havePermission"_s, key != "SYSTEM_ADMIN"_L1}});
    }
    return jsonAnswer(QJsonObject {{u"permissions"_s, permissions}});
}

Answer listFields(Call &call)
{
    if (auto other = otherSite(call))
        return *other;
    return jsonAnswer(jiraFields());
}

} // namespace

std::vector<Route> jiraUserRoutes()
{
    return {
        jiraRoute("GET", "user", "jira-user", getUser, LimitGroup::JiraMore),
        jiraRoute("GET", "user/search", "jira-user-search", searchUsers),
        jiraRoute("GET", "myself", "myself", myself),
        jiraRoute("GET", "mypermissions", "mypermissions", myPermissions),
        jiraRoute("GET", "field", "fields", listFields),
    };
}

} // namespace rehearsal
