// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/jirajson.h"
#include "rehearsal/jiraroutes.h"

#include <algorithm>

namespace rehearsal {

using namespace Qt::StringLiterals;

namespace {

std::optional<Answer> findHere(Call &call, quint32 &item)
{
    if (auto other = otherSite(call))
        return other;
    const auto found = findItem(jiraOf(call.world), call.variable("issueIdOrKey"));
    if (!found)
        return call.refuse(404, u"Issue does not exist or you do not have permission to see it."_s);
    item = *found;
    return std::nullopt;
}

Answer getItem(Call &call)
{
    quint32 item = 0;
    if (auto missing = findHere(call, item))
        return *missing;
    QStringList fields = call.request.values("fields"_L1);
    if (fields.isEmpty())
        fields = {u"*all"_s};
    return jsonAnswer(jiraItem(call, item, fields));
}

/// The new users of one field by `update`: set, add or remove, one after the other.
tl::expected<std::vector<Index>, QString> updated(
    const Call &call, std::vector<Index> users, const QJsonArray &operations)
{
    for (const QJsonValue &operation : operations) {
        const QJsonObject one = operation.toObject();
        const QString verb = one.isEmpty() ? QString() : one.keys().first();
        const auto named = usersOf(call.world, one.value(verb));
        if (!named)
            return tl::unexpected(named.error());
        if (verb == "set"_L1) {
            users = *named;
            continue;
        }
        if (verb != "add"_L1 && verb != "remove"_L1)
            return tl::unexpected(u"Operation '"_s % verb % u"' is not supported."_s);
        for (const Index user : *named) {
            std::erase(users, user);
            if (verb == "add"_L1)
                users.push_back(user);
        }
    }
    return users;
}

Answer editItem(Call &call)
{
    quint32 item = 0;
    if (auto missing = findHere(call, item))
        return *missing;
    const QJsonObject fields = call.object().value(u"fields"_s).toObject();
    const QJsonObject updates = call.object().value(u"update"_s).toObject();
    if (fields.isEmpty() && updates.isEmpty())
        return call.refuse(400, u"one of 'fields' or 'update' required"_s);
    JiraSite &site = jiraOf(call.world);
    QJsonObject errors;
    std::vector<std::pair<QString, std::vector<Index>>> edits;
    const auto collect = [&](const QString &field, const tl::expected<std::vector<Index>, QString> &users) {
        const QString refusal = !users ? users.error() : fieldRefusal(call.world, field, *users);
        if (refusal.isEmpty())
            edits.emplace_back(field, *users);
        else
            errors.insert(field, refusal);
    };
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (isUserField(it.key()) && isSingleUser(it.key()) == it.value().isArray())
            errors.insert(it.key(), isSingleUser(it.key()) ? u"data was not an object"_s : u"data was not an array"_s);
        else
            collect(it.key(), isUserField(it.key()) ? usersOf(call.world, it.value()) : std::vector<Index>());
    }
    for (auto it = updates.begin(); it != updates.end(); ++it) {
        const ItemExtras extras = extrasOf(site, item);
        const std::vector<Index> before = it.key() == kParticipants ? extras.participants : extras.approvers;
        collect(it.key(), updated(call, before, it.value().toArray()));
    }
    if (!errors.isEmpty())
        return jsonAnswer(QJsonObject {{u"errorMessages"_s, QJsonArray()}, {u"errors"_s, errors}}, 400);
    for (const auto &[field, users] : edits)
        setField(site, item, field, users);
    return call.request.value("returnIssue"_L1) == "true"_L1 ? jsonAnswer(jiraItem(call, item, {u"*all"_s}))
                                                             : emptyAnswer();
}

Answer putAssignee(Call &call)
{
    quint32 item = 0;
    if (auto missing = findHere(call, item))
        return *missing;
    const QJsonObject body = call.object();
    const QString unknown = unknownProperty(body,
        {"accountId"_L1, "accountType"_L1, "active"_L1, "appType"_L1, "applicationRoles"_L1, "avatarUrls"_L1,
            "displayName"_L1, "emailAddress"_L1, "expand"_L1, "groups"_L1, "guest"_L1, "key"_L1, "locale"_L1, "name"_L1,
            "self"_L1, "timeZone"_L1});
    if (!unknown.isEmpty() || !body.contains(u"accountId"_s))
        return call.refuse(400, u"accountId is needed"_s);
    JiraSite &site = jiraOf(call.world);
    const QString id = body.value(u"accountId"_s).toString();
    if (body.value(u"accountId"_s).isNull()) {
        setField(site, item, u"assignee"_s, {});
        return emptyAnswer();
    }
    if (id == "-1"_L1) {
        setField(site, item, u"assignee"_s, {site.projects[site.items[item].project].lead});
        return emptyAnswer();
    }
    const auto user = call.world.find(id);
    const QString refusal
        = user ? fieldRefusal(call.world, u"assignee"_s, {*user}) : u"User '"_s % id % u"' does not exist."_s;
    if (!refusal.isEmpty())
        return refuseField(u"assignee"_s, refusal);
    setField(site, item, u"assignee"_s, {*user});
    return emptyAnswer();
}

Answer getWatchers(Call &call)
{
    quint32 item = 0;
    if (auto missing = findHere(call, item))
        return *missing;
    const ItemExtras extras = extrasOf(*call.world.jira, item);
    QJsonArray watchers;
    bool isWatching = false;
    for (const Index user : extras.watchers) {
        QJsonObject one = jiraUser(call, user);
        watchers.append(one);
        isWatching |= user == call.world.admin;
    }
    return jsonAnswer(QJsonObject {
        {u"self"_s, whole(siteBase(call) % u"/rest/api/3/issue/"_s % itemKey(*call.world.jira, item) % u"/watchers"_s)},
        {u"watchCount"_s, watchers.size()}, {u"isWatching"_s, isWatching}, {u"watchers"_s, watchers}});
}

Answer addWatcher(Call &call)
{
    quint32 item = 0;
    if (auto missing = findHere(call, item))
        return *missing;
    if (!call.body.isString())
        return call.refuse(400, u"The body has to be an account id."_s);
    const auto user = call.world.find(call.body.toString());
    if (!user || !isOnSite(call.world, *user))
        return call.refuse(404, u"The user does not exist, or can't see the issue."_s);
    std::vector<Index> &watchers = extrasFor(jiraOf(call.world), item).watchers;
    if (std::find(watchers.begin(), watchers.end(), *user) == watchers.end())
        watchers.push_back(*user);
    return emptyAnswer();
}

Answer removeWatcher(Call &call)
{
    quint32 item = 0;
    if (auto missing = findHere(call, item))
        return *missing;
    const auto user = call.world.find(call.request.value("accountId"_L1));
    if (!call.request.has("accountId"_L1))
        return call.refuse(400, u"accountId is needed"_s);
    if (!user)
        return call.refuse(404, u"The user does not exist."_s);
    std::erase(extrasFor(jiraOf(call.world), item).watchers, *user);
    return emptyAnswer();
}

Answer getComments(Call &call)
{
    quint32 item = 0;
    if (auto missing = findHere(call, item))
        return *missing;
    return jsonAnswer(
        jiraItem(call, item, {u"comment"_s}).value(u"fields"_s).toObject().value(u"comment"_s).toObject());
}

Answer editMeta(Call &call)
{
    quint32 item = 0;
    if (auto missing = findHere(call, item))
        return *missing;
    QJsonObject fields;
    const QJsonArray all = jiraFields();
    for (const QJsonValue &field : all) {
        const QJsonObject one = field.toObject();
        const QString id = one.value(u"id"_s).toString();
        if (!isUserField(id))
            continue;
        fields.insert(id,
            QJsonObject {{u"required"_s, id == "reporter"_L1}, {u"schema"_s, one.value(u"schema"_s)},
                {u"name"_s, one.value(u"name"_s)}, {u"key"_s, id},
                {u"operations"_s,
                    isSingleUser(id) ? QJsonArray {u"set"_s} : QJsonArray {u"add"_s, u"set"_s, u"remove"_s}}});
    }
    return jsonAnswer(QJsonObject {{u"fields"_s, fields}});
}

} // namespace

std::vector<Route> jiraItemRoutes()
{
    return {
        jiraRoute("GET", "issue/{issueIdOrKey}", "issue", getItem, LimitGroup::JiraMore),
        jiraRoute("PUT", "issue/{issueIdOrKey}", "edit-issue", editItem, LimitGroup::JiraIssueWrite),
        jiraRoute("PUT", "issue/{issueIdOrKey}/assignee", "assignee", putAssignee, LimitGroup::JiraIssueWrite),
        jiraRoute("GET", "issue/{issueIdOrKey}/watchers", "watchers", getWatchers),
        jiraRoute("POST", "issue/{issueIdOrKey}/watchers", "add-watcher", addWatcher, LimitGroup::JiraIssueWrite),
        jiraRoute(
            "DELETE", "issue/{issueIdOrKey}/watchers", "remove-watcher", removeWatcher, LimitGroup::JiraIssueWrite),
        jiraRoute("GET", "issue/{issueIdOrKey}/comment", "comments", getComments),
        jiraRoute("GET", "issue/{issueIdOrKey}/editmeta", "editmeta", editMeta),
    };
}

} // namespace rehearsal
