// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/jirajson.h"

#include "rehearsal/accountjson.h"

#include <algorithm>

namespace rehearsal {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDayMs = 24 * 3600 * qint64(1000);

/// Jira's own way of writing a moment.
QString jiraTime(qint64 milliseconds)
{
    return isoTime(milliseconds).chopped(1) % u"+0000"_s;
}

QJsonArray usersJson(const Call &call, const std::vector<Index> &users)
{
    QJsonArray all;
    for (const Index user : users)
        all.append(jiraUser(call, user));
    return all;
}

QJsonValue userJson(const Call &call, Index user)
{
    return user == kNobody ? QJsonValue() : QJsonValue(jiraUser(call, user));
}

QJsonObject commentsJson(const Call &call, const JiraSite &site, quint32 item)
{
    QJsonArray comments;
    for (const ItemComment &comment : commentsOf(call.world, site, item)) {
        comments.append(QJsonObject {
            {u"self"_s, whole(siteBase(call) % u"/rest/api/3/issue/"_s % itemId(item) % u"/comment/"_s % comment.id)},
            {u"id"_s, comment.id}, {u"author"_s, jiraUser(call, comment.author)},
            {u"created"_s, jiraTime(comment.created)}, {u"updated"_s, jiraTime(comment.created)}});
    }
    return {{u"comments"_s, comments}, {u"total"_s, comments.size()}, {u"maxResults"_s, comments.size()},
        {u"startAt"_s, 0}};
}

bool isWanted(const QStringList &fields, const QString &name)
{
    if (fields.contains(u'-' + name))
        return false;
    return fields.contains(name) || fields.contains(u"*all"_s)
        || (fields.contains(u"*navigable"_s) && name != "comment"_L1);
}

QJsonValue fieldJson(const Call &call, const JiraSite &site, quint32 item, const QString &name)
{
    const JiraItem &one = site.items[item];
    if (name == "summary"_L1)
        return whole(u"Item "_s % QString::number(one.number));
    if (name == "status"_L1) {
        return QJsonObject {{u"name"_s, one.isDone ? u"Done"_s : u"To Do"_s},
            {u"statusCategory"_s, QJsonObject {{u"key"_s, one.isDone ? u"done"_s : u"new"_s}}}};
    }
    if (name == "project"_L1) {
        const JiraProject &project = site.projects[one.project];
        return QJsonObject {{u"id"_s, project.id}, {u"key"_s, project.key}, {u"name"_s, project.name},
            {u"projectTypeKey"_s, project.isServiceDesk ? u"service_desk"_s : u"software"_s}};
    }
    if (name == "issuetype"_L1)
        return QJsonObject {{u"name"_s, site.projects[one.project].isServiceDesk ? u"Service Request"_s : u"Task"_s},
            {u"subtask"_s, false}};
    if (name == "created"_L1 || name == "updated"_L1)
        return jiraTime(site.made - qint64(one.age) * kDayMs);
    if (name == "reporter"_L1)
        return userJson(call, one.reporter);
    if (name == "assignee"_L1)
        return userJson(call, one.assignee);
    if (name == "creator"_L1)
        return userJson(call, one.creator);
    if (name == "comment"_L1)
        return commentsJson(call, site, item);
    const ItemExtras extras = extrasOf(site, item);
    if (name == "watches"_L1) {
        return QJsonObject {{u"watchCount"_s, static_cast<qint64>(extras.watchers.size())},
            {u"isWatching"_s,
                std::find(extras.watchers.begin(), extras.watchers.end(), call.world.admin) != extras.watchers.end()}};
    }
    if (name == kParticipants)
        return usersJson(call, extras.participants);
    if (name == kApprovers)
        return extras.approvers.empty() ? QJsonValue() : QJsonValue(usersJson(call, extras.approvers));
    if (name == kResponsible)
        return userJson(call, extras.responsible);
    return QJsonArray(); // organisations
}

QJsonObject fieldEntry(
    const QString &id, const QString &name, const QString &type, const QString &items, const QString &custom)
{
    QJsonObject schema {{u"type"_s, type}};
    if (!items.isEmpty())
        schema.insert(u"items"_s, items);
    const bool isCustom = id.startsWith("customfield_"_L1);
    QJsonArray clauses {name};
    if (isCustom) {
        schema.insert(u"custom"_s, custom);
        schema.insert(u"customId"_s, id.mid(12).toInt());
        clauses = {whole(u"cf["_s % id.mid(12) % u']'), name};
    } else {
        schema.insert(u"system"_s, id);
        clauses = {id};
    }
    return {{u"id"_s, id}, {u"key"_s, id}, {u"name"_s, name}, {u"custom"_s, isCustom}, {u"orderable"_s, true},
        {u"navigable"_s, true}, {u"searchable"_s, true}, {u"clauseNames"_s, clauses}, {u"schema"_s, schema}};
}

const QStringList &fieldNames()
{
    static const QStringList names
        = u"summary status project issuetype created updated reporter assignee creator comment watches"_s.split(u' ')
        + QStringList {kParticipants, kApprovers, kResponsible, kOrganisations};
    return names;
}

} // namespace

QString siteBase(const Call &call)
{
    return call.request.base % u"/site/"_s % call.world.siteName;
}

std::optional<Answer> otherSite(const Call &call)
{
    if (call.variable("site") == call.world.siteName)
        return std::nullopt;
    return call.refuse(404, u"Site temporarily unavailable"_s);
}

QJsonObject jiraUser(const Call &call, Index index)
{
    const Account &account = call.world.accounts[index];
    return {{u"self"_s, whole(siteBase(call) % u"/rest/api/3/user?accountId="_s % account.id)},
        {u"accountId"_s, account.id}, {u"accountType"_s, u"atlassian"_s}, {u"active"_s, account.life == Life::Active},
        {u"displayName"_s, account.name}, {u"emailAddress"_s, account.mail}, {u"timeZone"_s, u"Europe/Berlin"_s},
        {u"avatarUrls"_s, QJsonObject {{u"48x48"_s, pictureOf(account)}}}};
}

QJsonObject jiraItem(const Call &call, quint32 item, const QStringList &fields)
{
    const JiraSite &site = *call.world.jira;
    QJsonObject json {{u"id"_s, itemId(item)}};
    if (fields.isEmpty() || fields == QStringList {u"id"_s})
        return json;
    json.insert(u"key"_s, itemKey(site, item));
    if (std::all_of(fields.begin(), fields.end(), [](const QString &one) { return one == "id"_L1 || one == "key"_L1; }))
        return json;
    json.insert(u"self"_s, whole(siteBase(call) % u"/rest/api/3/issue/"_s % itemId(item)));
    QJsonObject values;
    for (const QString &name : fieldNames()) {
        if (isWanted(fields, name))
            values.insert(name, fieldJson(call, site, item, name));
    }
    json.insert(u"fields"_s, values);
    return json;
}

QJsonObject jiraComponent(const Call &call, const JiraComponent &component, const JiraProject &project)
{
    QJsonObject json {{u"self"_s, whole(siteBase(call) % u"/rest/api/3/component/"_s % component.id)},
        {u"id"_s, component.id}, {u"name"_s, component.name}, {u"project"_s, project.key},
        {u"projectId"_s, project.id.toInt()}, {u"assigneeType"_s, u"PROJECT_DEFAULT"_s}};
    if (component.lead != kNobody)
        json.insert(u"lead"_s, jiraUser(call, component.lead));
    return json;
}

QJsonObject jiraProject(const Call &call, quint32 number)
{
    const JiraProject &project = call.world.jira->projects[number];
    return {{u"self"_s, whole(siteBase(call) % u"/rest/api/3/project/"_s % project.id)}, {u"id"_s, project.id},
        {u"key"_s, project.key}, {u"name"_s, project.name}, {u"lead"_s, jiraUser(call, project.lead)},
        {u"projectTypeKey"_s, project.isServiceDesk ? u"service_desk"_s : u"software"_s}, {u"style"_s, u"classic"_s},
        {u"simplified"_s, false}, {u"isPrivate"_s, false}};
}

QJsonArray jiraFields()
{
    const QString pickers = u"com.atlassian.jira.plugin.system.customfieldtypes:"_s;
    const QString desk = u"com.atlassian.servicedesk:"_s;
    return {fieldEntry(u"summary"_s, u"Summary"_s, u"string"_s, {}, {}),
        fieldEntry(u"status"_s, u"Status"_s, u"status"_s, {}, {}),
        fieldEntry(u"project"_s, u"Project"_s, u"project"_s, {}, {}),
        fieldEntry(u"reporter"_s, u"Reporter"_s, u"user"_s, {}, {}),
        fieldEntry(u"assignee"_s, u"Assignee"_s, u"user"_s, {}, {}),
        fieldEntry(u"creator"_s, u"Creator"_s, u"user"_s, {}, {}),
        fieldEntry(u"watches"_s, u"Watchers"_s, u"watches"_s, {}, {}),
        fieldEntry(u"created"_s, u"Created"_s, u"datetime"_s, {}, {}),
        fieldEntry(u"comment"_s, u"Comment"_s, u"comments-page"_s, {}, {}),
        fieldEntry(
            kParticipants, u"Request participants"_s, u"array"_s, u"user"_s, desk + u"sd-request-participants"_s),
        fieldEntry(kOrganisations, u"Organizations"_s, u"array"_s, u"sd-customerorganization"_s,
            desk + u"sd-customer-organizations"_s),
        fieldEntry(kApprovers, u"Approvers"_s, u"array"_s, u"user"_s, pickers + u"multiuserpicker"_s),
        fieldEntry(kResponsible, u"Responsible"_s, u"user"_s, {}, pickers + u"userpicker"_s)};
}

tl::expected<std::vector<Index>, QString> usersOf(const World &world, const QJsonValue &value)
{
    std::vector<Index> users;
    if (value.isNull())
        return users;
    if (!value.isObject() && !value.isArray())
        return tl::unexpected(u"data was not an object"_s);
    const QJsonArray all = value.isArray() ? value.toArray() : QJsonArray {value};
    for (const QJsonValue &one : all) {
        const QString id = one.toObject().value(u"accountId"_s).toString(one.toObject().value(u"id"_s).toString());
        const auto user = world.find(id);
        if (!user)
            return tl::unexpected(u"User '"_s % id % u"' does not exist."_s);
        users.push_back(*user);
    }
    return users;
}

std::optional<StartPage> readStartPage(const Call &call, qint64 fallback, qint64 most)
{
    const auto start = numberOf(call.request, "startAt"_L1, 0, 0, std::numeric_limits<int>::max());
    const auto size = numberOf(call.request, "maxResults"_L1, fallback, 0, std::numeric_limits<int>::max());
    if (!start || !size)
        return std::nullopt;
    const qint64 cut = std::min(*size, most);
    return StartPage {*start, cut, call.faults.repeats ? std::min(cut, *start) : 0};
}

QJsonObject startPage(const QJsonArray &values, qint64 total, const StartPage &page)
{
    return {{u"startAt"_s, page.start}, {u"maxResults"_s, page.size}, {u"total"_s, total},
        {u"isLast"_s, page.start + values.size() >= total}, {u"values"_s, values}};
}

Route jiraRoute(const char *method, const char *tail, const char *call, Answer (*handle)(Call &), LimitGroup limit)
{
    Route one = route(method, QByteArray(QByteArray("site/{site}/rest/api/3/") + tail).constData(), call, handle);
    one.door = Door::Site;
    one.limit = limit;
    return one;
}

} // namespace rehearsal
