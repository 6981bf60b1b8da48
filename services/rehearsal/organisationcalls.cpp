// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/accountjson.h"
#include "rehearsal/cursor.h"
#include "rehearsal/dice.h"
#include "rehearsal/events.h"
#include "rehearsal/organisation.h"
#include "rehearsal/routes.h"

#include <algorithm>

namespace rehearsal {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDayMs = 24 * 3600 * qint64(1000);
/// Chosen: Organizations v1 lets nobody select a size.
constexpr qint64 kUsersPerPage = 100;
constexpr qint64 kOrganisationsPerPage = 20;
constexpr qint64 kActivitiesPerPage = 20;

QJsonObject organisationJson(const Call &call)
{
    const QString self = call.request.base % u"/admin/v1/orgs/"_s % call.world.orgId;
    const auto related = [&self](const QString &what) {
        return QJsonObject {{u"links"_s, QJsonObject {{u"related"_s, whole(self % u'/' % what)}}}};
    };
    return {{u"id"_s, call.world.orgId}, {u"type"_s, u"orgs"_s},
        {u"attributes"_s, QJsonObject {{u"name"_s, call.world.name}}}, {u"links"_s, QJsonObject {{u"self"_s, self}}},
        {u"relationships"_s, QJsonObject {{u"domains"_s, related(u"domains"_s)}, {u"users"_s, related(u"users"_s)}}}};
}

QJsonObject domainJson(const Call &call, const Domain &domain)
{
    return {{u"id"_s, domain.id}, {u"type"_s, u"domains"_s},
        {u"attributes"_s,
            QJsonObject {{u"name"_s, domain.name},
                {u"claim"_s,
                    QJsonObject {
                        {u"type"_s, u"dns"_s}, {u"status"_s, domain.isVerified ? u"verified"_s : u"unverified"_s}}}}},
        {u"links"_s,
            QJsonObject {{u"self"_s,
                whole(call.request.base % u"/admin/v1/orgs/"_s % call.world.orgId % u"/domains/"_s % domain.id)}}}};
}

Answer listOrganisations(Call &call)
{
    const Page page = pageOf(call, call.request.value("cursor"_L1), u"orgs"_s, 1, kOrganisationsPerPage);
    if (page.isBad)
        return badCursor(call);
    return jsonAnswer(
        QJsonObject {{u"data"_s, QJsonArray {organisationJson(call)}}, {u"links"_s, linksOf(call, page, u"orgs"_s)}});
}

Answer getOrganisation(Call &call)
{
    if (auto missing = otherOrganisation(call))
        return *missing;
    return jsonAnswer(QJsonObject {{u"data"_s, organisationJson(call)}});
}

Answer listUsers(Call &call)
{
    if (auto missing = otherOrganisation(call))
        return *missing;
    // Managed accounts only; those that came later stand behind.
    std::vector<Index> managed;
    managed.reserve(call.world.accounts.size());
    for (Index i = 0; i < call.world.accounts.size(); ++i) {
        if (call.world.accounts[i].isManaged && call.world.accounts[i].life != Life::Closed)
            managed.push_back(i);
    }
    const Page page
        = pageOf(call, call.request.value("cursor"_L1), u"users"_s, static_cast<qint64>(managed.size()), kUsersPerPage);
    if (page.isBad)
        return badCursor(call);
    QJsonArray data;
    for (qint64 i = page.begin; i < page.end; ++i)
        data.append(userOfVersion1(call.world, managed[static_cast<std::size_t>(i)], call.request.base));
    return jsonAnswer(
        QJsonObject {{u"data"_s, data}, {u"links"_s, linksOf(call, page, u"orgs/"_s % call.world.orgId % u"/users"_s)},
            {u"meta"_s, QJsonObject {{u"total"_s, static_cast<qint64>(managed.size())}}}});
}

Answer lastActiveDates(Call &call)
{
    if (auto missing = otherOrganisation(call))
        return *missing;
    const auto index = call.world.find(call.variable("accountId"));
    if (!index || !call.world.accounts[*index].isManaged)
        return call.refuse(404, u"User not found"_s, u"ADMIN-404-8"_s);
    const Account &account = call.world.accounts[*index];
    const Grants &grants = call.world.grantsOf(*index);
    const Page page = pageOf(call, call.request.value("cursor"_L1), u"activity "_s % account.id,
        static_cast<qint64>(grants.size()), kActivitiesPerPage);
    if (page.isBad)
        return badCursor(call);
    QJsonArray access;
    for (qint64 i = page.begin; i < page.end; ++i) {
        const Place &place = call.world.places[grants[static_cast<std::size_t>(i)].place];
        QJsonObject one {{u"id"_s, place.id}, {u"key"_s, place.productKey}};
        if (core::isDate(account.lastActive)) {
            one.insert(u"last_active"_s, isoDay(account.lastActive * kDayMs));
            one.insert(u"last_active_timestamp"_s, whole(isoDay(account.lastActive * kDayMs) % u"T08:00:00Z"_s));
        }
        access.append(one);
    }
    QJsonObject data {{u"product_access"_s, access}, {u"added_to_org"_s, isoDay(account.added * kDayMs)},
        {u"added_to_org_timestamp"_s, whole(isoDay(account.added * kDayMs) % u"T00:00:00Z"_s)}};
    QJsonObject links;
    if (!page.next.isEmpty()) {
        links.insert(u"next"_s,
            whole(call.request.base % u"/admin/v1/orgs/"_s % call.world.orgId % u"/directory/users/"_s % account.id
                % u"/last-active-dates?cursor="_s % page.next));
    }
    return jsonAnswer(QJsonObject {{u"data"_s, data}, {u"links"_s, links}});
}

Answer listDomains(Call &call)
{
    if (auto missing = otherOrganisation(call))
        return *missing;
    const auto total = static_cast<qint64>(call.world.domains.size());
    const Page page = pageOf(call, call.request.value("cursor"_L1), u"domains"_s, total, kOrganisationsPerPage);
    if (page.isBad)
        return badCursor(call);
    QJsonArray data;
    for (qint64 i = page.begin; i < page.end; ++i)
        data.append(domainJson(call, call.world.domains[static_cast<std::size_t>(i)]));
    return jsonAnswer(QJsonObject {
        {u"data"_s, data}, {u"links"_s, linksOf(call, page, u"orgs/"_s % call.world.orgId % u"/domains"_s)}});
}

Answer getDomain(Call &call)
{
    if (auto missing = otherOrganisation(call))
        return *missing;
    for (const Domain &domain : call.world.domains) {
        if (domain.id == call.variable("domainId"))
            return jsonAnswer(QJsonObject {{u"data"_s, domainJson(call, domain)}});
    }
    return call.refuse(404, u"Domain not found"_s, u"ADMIN-404-3"_s);
}

/// Not authentication policies: the organisation has none of the kinds that this call lists.
Answer listPolicies(Call &call)
{
    if (auto missing = otherOrganisation(call))
        return *missing;
    return jsonAnswer(QJsonObject {{u"data"_s, QJsonArray()},
        {u"links"_s,
            QJsonObject {
                {u"self"_s, whole(call.request.base % u"/admin/v1/orgs/"_s % call.world.orgId % u"/policies"_s)}}},
        {u"meta"_s, QJsonObject {{u"next"_s, QJsonValue()}, {u"page_size"_s, 0}}}});
}

} // namespace

Answer badCursor(const Call &call)
{
    return call.refuse(400, u"Invalid page cursor"_s, u"ADMIN-400-1"_s);
}

std::optional<Answer> otherOrganisation(const Call &call)
{
    if (call.variable("orgId") == call.world.orgId)
        return std::nullopt;
    return call.refuse(404, u"Organization not found"_s, u"ADMIN-404-2"_s);
}

QJsonObject linksOf(const Call &call, const Page &page, const QString &path)
{
    const QString self = call.request.base % u"/admin/v1/"_s % path;
    QJsonObject links {{u"self"_s, self}};
    if (!page.next.isEmpty())
        links.insert(u"next"_s, whole(self % u"?cursor="_s % page.next));
    return links;
}

std::vector<Route> organisationRoutes()
{
    const auto made = [](const char *method, const char *pattern, const char *call, Answer (*handle)(Call &),
                          const char *scope, LimitGroup limit = LimitGroup::Organisation) {
        Route one = route(method, pattern, call, handle);
        one.door = Door::OrganisationKey;
        one.scope = QLatin1String(scope);
        one.limit = limit;
        if (one.call == "workspaces"_L1)
            one.family = Family::Workspaces;
        return one;
    };
    return {
        made("GET", "admin/v1/orgs", "orgs", listOrganisations, "read:orgs:admin"),
        made("GET", "admin/v1/orgs/{orgId}", "org", getOrganisation, "read:orgs:admin"),
        made("GET", "admin/v1/orgs/{orgId}/users", "users", listUsers, "read:accounts:admin"),
        made("GET", "admin/v1/orgs/{orgId}/directory/users/{accountId}/last-active-dates", "last-active",
            lastActiveDates, "", LimitGroup::LastActive),
        made("GET", "admin/v1/orgs/{orgId}/domains", "domains", listDomains, "read:domains:admin"),
        made("GET", "admin/v1/orgs/{orgId}/domains/{domainId}", "domain", getDomain, "read:domains:admin"),
        made("GET", "admin/v1/orgs/{orgId}/policies", "policies", listPolicies, "read:policies:admin"),
        made("GET", "admin/v1/orgs/{orgId}/events", "events", listEvents, "read:events:admin", LimitGroup::Events),
        made("GET", "admin/v1/orgs/{orgId}/events-stream", "events-stream", streamEvents, "read:events:admin",
            LimitGroup::EventsStream),
        made("GET", "admin/v1/orgs/{orgId}/event-actions", "event-actions", listEventActions, "read:events:admin",
            LimitGroup::Events),
        made("GET", "admin/v2/orgs/{orgId}/directories", "directories", listDirectories, "read:directories:admin"),
        made("POST", "admin/v2/orgs/{orgId}/workspaces", "workspaces", listWorkspaces, "read:workspaces:admin"),
    };
}

} // namespace rehearsal
