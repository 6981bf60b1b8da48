// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/jirajson.h"
#include "rehearsal/jiraroutes.h"

#include <algorithm>

namespace rehearsal {

using namespace Qt::StringLiterals;

namespace {

std::optional<Answer> findHere(Call &call, quint32 &project)
{
    if (auto other = otherSite(call))
        return other;
    const auto found = findProject(jiraOf(call.world), call.variable("projectIdOrKey"));
    if (!found)
        return call.refuse(404, u"No project could be found with key '"_s % call.variable("projectIdOrKey") % u"'."_s);
    project = *found;
    return std::nullopt;
}

Answer listProjects(Call &call)
{
    if (auto other = otherSite(call))
        return *other;
    const JiraSite &site = jiraOf(call.world);
    const auto page = readStartPage(call, 50, 100);
    if (!page)
        return call.refuse(400, u"startAt and maxResults have to be numbers"_s);
    const QString text = call.request.value("query"_L1);
    const QStringList keys = call.request.values("keys"_L1);
    std::vector<quint32> found;
    for (quint32 i = 0; i < site.projects.size(); ++i) {
        const JiraProject &project = site.projects[i];
        if ((text.isEmpty() || project.name.contains(text, Qt::CaseInsensitive)
                || project.key.contains(text, Qt::CaseInsensitive))
            && (keys.isEmpty() || keys.contains(project.key)))
            found.push_back(i);
    }
    QJsonArray values;
    const auto total = static_cast<qint64>(found.size());
    for (qint64 i = page->begin(); i < std::min(total, page->begin() + page->size); ++i)
        values.append(jiraProject(call, found[static_cast<std::size_t>(i)]));
    return jsonAnswer(startPage(values, total, *page));
}

Answer getProject(Call &call)
{
    quint32 project = 0;
    if (auto missing = findHere(call, project))
        return *missing;
    return jsonAnswer(jiraProject(call, project));
}

/// Who may lead a project or a component, own a filter: somebody with an access to the site.
std::optional<Index> owner(const World &world, const QString &id)
{
    const auto user = world.find(id);
    return user && isAssignable(world, *user) ? user : std::nullopt;
}

Answer putProject(Call &call)
{
    quint32 project = 0;
    if (auto missing = findHere(call, project))
        return *missing;
    const QString unknown = unknownProperty(call.object(),
        {"assigneeType"_L1, "avatarId"_L1, "categoryId"_L1, "description"_L1, "issueSecurityScheme"_L1, "key"_L1,
            "lead"_L1, "leadAccountId"_L1, "name"_L1, "notificationScheme"_L1, "permissionScheme"_L1,
            "releasedProjectKeys"_L1, "url"_L1});
    if (!unknown.isEmpty())
        return call.refuse(400, u"Unrecognized field \""_s % unknown % u'"');
    if (call.object().contains(u"leadAccountId"_s)) {
        const auto lead = owner(call.world, call.object().value(u"leadAccountId"_s).toString());
        if (!lead)
            return refuseField(u"projectLead"_s, u"The user does not exist, or can't lead a project."_s);
        jiraOf(call.world).projects[project].lead = *lead;
    }
    return jsonAnswer(jiraProject(call, project));
}

Answer listComponents(Call &call)
{
    quint32 project = 0;
    if (auto missing = findHere(call, project))
        return *missing;
    QJsonArray components;
    for (const JiraComponent &component : call.world.jira->projects[project].components)
        components.append(jiraComponent(call, component, call.world.jira->projects[project]));
    return jsonAnswer(components);
}

Answer component(Call &call, bool writes)
{
    if (auto other = otherSite(call))
        return *other;
    for (JiraProject &project : jiraOf(call.world).projects) {
        for (JiraComponent &one : project.components) {
            if (one.id != call.variable("id"))
                continue;
            if (writes && call.object().contains(u"leadAccountId"_s)) {
                const QString id = call.object().value(u"leadAccountId"_s).toString();
                const auto lead = owner(call.world, id);
                if (!lead && !id.isEmpty())
                    return refuseField(u"leadAccountId"_s, u"The user does not exist, or can't lead a component."_s);
                one.lead = lead.value_or(kNobody);
            }
            return jsonAnswer(jiraComponent(call, one, project));
        }
    }
    return call.refuse(404, u"The component does not exist."_s);
}

Answer getComponent(Call &call)
{
    return component(call, false);
}

Answer putComponent(Call &call)
{
    return component(call, true);
}

QJsonObject filterJson(const Call &call, const SavedFilter &filter)
{
    return {{u"self"_s, whole(siteBase(call) % u"/rest/api/3/filter/"_s % filter.id)}, {u"id"_s, filter.id},
        {u"name"_s, filter.name}, {u"owner"_s, jiraUser(call, filter.owner)}, {u"jql"_s, filter.jql},
        {u"favourite"_s, false}};
}

QJsonObject dashboardJson(const Call &call, const Dashboard &dashboard)
{
    QJsonObject owner = jiraUser(call, dashboard.owner);
    for (const QLatin1String name : {"accountType"_L1, "emailAddress"_L1, "timeZone"_L1})
        owner.remove(name);
    return {{u"self"_s, whole(siteBase(call) % u"/rest/api/3/dashboard/"_s % dashboard.id)}, {u"id"_s, dashboard.id},
        {u"name"_s, dashboard.name}, {u"owner"_s, owner}, {u"isFavourite"_s, false}, {u"isWritable"_s, true},
        {u"popularity"_s, 0}};
}

/// A page of those whose owner and name fit.
template <typename Owned>
Answer listOwned(
    Call &call, const std::vector<Owned> &all, QLatin1String nameKey, QJsonObject (*json)(const Call &, const Owned &))
{
    const auto page = readStartPage(call, 50, 100);
    if (!page)
        return call.refuse(400, u"startAt and maxResults have to be numbers"_s);
    const QString id = call.request.value("accountId"_L1);
    const auto wanted = call.world.find(id);
    if (!id.isEmpty() && !wanted)
        return call.refuse(400, u"The user does not exist."_s);
    QJsonArray values;
    qint64 total = 0;
    for (const Owned &one : all) {
        if ((wanted && one.owner != *wanted) || !one.name.contains(call.request.value(nameKey), Qt::CaseInsensitive))
            continue;
        if (total >= page->begin() && values.size() < page->size)
            values.append(json(call, one));
        ++total;
    }
    return jsonAnswer(startPage(values, total, *page));
}

Answer listFilters(Call &call)
{
    if (auto other = otherSite(call))
        return *other;
    return listOwned(call, jiraOf(call.world).filters, "filterName"_L1, filterJson);
}

Answer listDashboards(Call &call)
{
    if (auto other = otherSite(call))
        return *other;
    return listOwned(call, jiraOf(call.world).dashboards, "dashboardName"_L1, dashboardJson);
}

Answer filterOwner(Call &call)
{
    if (auto other = otherSite(call))
        return *other;
    if (!unknownProperty(call.object(), {"accountId"_L1}).isEmpty())
        return call.refuse(400, u"Invalid request payload"_s);
    for (SavedFilter &filter : jiraOf(call.world).filters) {
        if (filter.id != call.variable("id"))
            continue;
        const auto user = owner(call.world, call.object().value(u"accountId"_s).toString());
        if (!user)
            return call.refuse(400, u"The user does not exist, or can't own filters."_s);
        filter.owner = *user;
        return emptyAnswer();
    }
    return call.refuse(404, u"The filter does not exist."_s);
}

Answer editDashboards(Call &call)
{
    if (auto other = otherSite(call))
        return *other;
    const QJsonObject body = call.object();
    const QString unknown = unknownProperty(body,
        {"action"_L1, "changeOwnerDetails"_L1, "entityIds"_L1, "extendAdminPermissions"_L1, "permissionDetails"_L1});
    const QJsonArray ids = body.value(u"entityIds"_s).toArray();
    if (!unknown.isEmpty() || body.value(u"action"_s).toString() != "changeOwner"_L1 || ids.isEmpty())
        return call.refuse(400, u"This rehearsal changes owners of dashboards only."_s);
    const auto user = owner(call.world, body.value(u"changeOwnerDetails"_s).toObject().value(u"newOwner"_s).toString());
    if (!user)
        return call.refuse(400, u"The user does not exist, or can't own dashboards."_s);
    QJsonObject errors;
    for (const QJsonValue &id : ids) {
        const QString text = QString::number(id.toInteger());
        std::vector<Dashboard> &all = jiraOf(call.world).dashboards;
        const auto found
            = std::find_if(all.begin(), all.end(), [&text](const Dashboard &one) { return one.id == text; });
        if (found != all.end())
            found->owner = *user;
        else
            errors.insert(text,
                QJsonObject {{u"errorMessages"_s, QJsonArray {u"The dashboard does not exist."_s}},
                    {u"errors"_s, QJsonObject()}});
    }
    return jsonAnswer(QJsonObject {{u"action"_s, u"changeOwner"_s}, {u"entityErrors"_s, errors}});
}

} // namespace

std::vector<Route> jiraOwnerRoutes()
{
    return {
        jiraRoute("GET", "project/search", "projects", listProjects),
        jiraRoute("GET", "project/{projectIdOrKey}", "project", getProject),
        jiraRoute("PUT", "project/{projectIdOrKey}", "edit-project", putProject),
        jiraRoute("GET", "project/{projectIdOrKey}/components", "components", listComponents),
        jiraRoute("GET", "component/{id}", "component", getComponent),
        jiraRoute("PUT", "component/{id}", "edit-component", putComponent),
        jiraRoute("GET", "filter/search", "filters", listFilters),
        jiraRoute("PUT", "filter/{id}/owner", "filter-owner", filterOwner),
        jiraRoute("GET", "dashboard/search", "dashboards", listDashboards),
        jiraRoute("PUT", "dashboard/bulk/edit", "edit-dashboards", editDashboards),
    };
}

} // namespace rehearsal
