// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/accountjson.h"
#include "rehearsal/organisation.h"
#include "rehearsal/routes.h"
#include "rehearsal/usersearch.h"

#include <algorithm>

namespace rehearsal {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDefaultSize = 50;
constexpr qint64 kDefaultRoles = 20;

/// The directory of the path, `-` for all of them.
std::optional<Answer> wrongPlace(const Call &call)
{
    if (auto missing = otherOrganisation(call))
        return missing;
    const QString directory = call.variable("directoryId");
    if (directory != u"-" && directory != call.world.directoryId)
        return call.refuse(404, u"Directory not found"_s, u"ADMIN-404-1"_s);
    return std::nullopt;
}

/// The account of the path; the refusal where there is none.
std::optional<Answer> findAccount(const Call &call, const char *variable, Index &account)
{
    if (auto missing = wrongPlace(call))
        return missing;
    const auto found = call.world.find(call.variable(variable));
    if (!found)
        return call.refuse(404, u"User not found"_s, u"ADMIN-404-8"_s);
    account = *found;
    return std::nullopt;
}

Answer searchUsers(Call &call)
{
    if (auto missing = wrongPlace(call))
        return *missing;
    if (!call.body.isObject())
        return call.refuse(400, u"Invalid request body"_s, u"ADMIN-400-24"_s);
    const QJsonObject body = call.object();
    const auto search = readSearch(body);
    if (!search)
        return call.refuse(400, u"Invalid request body: "_s % search.error(), u"ADMIN-400-24"_s);
    const qint64 limit = body.contains(u"limit"_s) ? body.value(u"limit"_s).toInteger(-1) : kDefaultSize;
    if (limit < 1 || limit > 100)
        return call.refuse(400, u"limit has to be 1 to 100"_s, u"ADMIN-400-24"_s);
    const std::vector<Index> found = findUsers(call.world, *search);
    const Page page
        = pageOf(call, body.value(u"cursor"_s).toString(), u"search"_s, static_cast<qint64>(found.size()), limit);
    if (page.isBad)
        return badCursor(call);
    QJsonArray data;
    for (qint64 i = page.begin; i < page.end; ++i)
        data.append(directoryUser(call.world, found[static_cast<std::size_t>(i)], search->expand));
    QJsonObject links;
    if (!page.next.isEmpty())
        links.insert(u"next"_s, page.next);
    return jsonAnswer(QJsonObject {{u"data"_s, data}, {u"links"_s, links}});
}

Answer countUsers(Call &call)
{
    if (auto missing = wrongPlace(call))
        return *missing;
    const auto search = readSearch(bodyOfQuery(call.request));
    if (!search)
        return call.refuse(400, u"Invalid query: "_s % search.error(), u"ADMIN-400-24"_s);
    return jsonAnswer(QJsonObject {{u"count"_s, static_cast<qint64>(findUsers(call.world, *search).size())}});
}

Answer userStats(Call &call)
{
    if (auto missing = wrongPlace(call))
        return *missing;
    QJsonArray counts;
    for (const QString &status : {u"active"_s, u"inactive"_s, u"closed"_s}) {
        const auto number = std::count_if(call.world.accounts.begin(), call.world.accounts.end(),
            [&status](const Account &account) { return statusText(account.life) == status; });
        counts.append(QJsonObject {{u"status"_s, status}, {u"count"_s, static_cast<qint64>(number)}});
    }
    return jsonAnswer(QJsonObject {{u"accountStatus"_s, counts},
        {u"roles"_s, QJsonArray {QJsonObject {{u"roleId"_s, u"atlassian/org-admin"_s}, {u"count"_s, 1}}}}});
}

Answer getUser(Call &call)
{
    Index index = kNobody;
    if (auto missing = findAccount(call, "userId", index))
        return *missing;
    QJsonObject data = directoryUser(call.world, index, {u"platformRoles"_s, u"counts.resources"_s});
    const Account &account = call.world.accounts[index];
    if (account.deactivatedAt > 0)
        data.insert(u"deactivatedOn"_s, isoTime(account.deactivatedAt));
    return jsonAnswer(QJsonObject {{u"data"_s, data}});
}

Answer setMembership(Call &call, Membership membership)
{
    Index index = kNobody;
    if (auto missing = findAccount(call, "accountId", index))
        return *missing;
    Account &account = call.world.accounts[index];
    if (index == call.world.admin)
        return call.refuse(403, u"Not allowed to manage oneself"_s);
    if (account.membership == Membership::None && membership != Membership::None)
        return call.refuse(404, u"User not found"_s, u"ADMIN-404-8"_s);
    account.membership = membership;
    recount(call.world, index);
    return emptyAnswer();
}

Answer suspendUser(Call &call)
{
    return setMembership(call, Membership::Suspended);
}

Answer restoreUser(Call &call)
{
    return setMembership(call, Membership::Active);
}

Answer removeUser(Call &call)
{
    return setMembership(call, Membership::None);
}

QString roleOf(const Grant &grant)
{
    switch (grant.role) {
    case core::AccessRole::Guest:
        return u"atlassian/guest"_s;
    case core::AccessRole::Customer:
        return u"atlassian/customer"_s;
    case core::AccessRole::Admin:
        return u"atlassian/admin"_s;
    default:
        return u"atlassian/user"_s;
    }
}

Answer roleAssignments(Call &call)
{
    Index index = kNobody;
    if (auto missing = findAccount(call, "accountId", index))
        return *missing;
    const auto limit = numberOf(call.request, "limit"_L1, kDefaultRoles, 1, 100);
    if (!limit)
        return call.refuse(400, u"limit has to be 1 to 100"_s, u"ADMIN-400-24"_s);
    const QStringList roles = call.request.values("roleIds"_L1);
    std::vector<Grant> found;
    for (const Grant &grant : call.world.grantsOf(index)) {
        const bool isOwn = call.world.places[grant.place].isOwn;
        if (isOwn && call.world.accounts[index].membership != Membership::None
            && (roles.isEmpty() || roles.contains(roleOf(grant))))
            found.push_back(grant);
    }
    const Page page = pageOf(call, call.request.value("cursor"_L1), u"roles "_s % call.variable("accountId"),
        static_cast<qint64>(found.size()), *limit);
    if (page.isBad)
        return badCursor(call);
    QJsonArray data;
    for (qint64 i = page.begin; i < page.end; ++i) {
        const Grant &grant = found[static_cast<std::size_t>(i)];
        const Place &place = call.world.places[grant.place];
        data.append(QJsonObject {{u"resourceId"_s, whole(u"ari:cloud:"_s % place.productKey % u"::site/"_s % place.id)},
            {u"resourceOwner"_s, place.productKey}, {u"directoryId"_s, call.world.directoryId},
            {u"roles"_s, QJsonArray {roleOf(grant)}},
            {u"roleAssignments"_s,
                QJsonArray {
                    QJsonObject {{u"role"_s, roleOf(grant)}, {u"roleAssignmentMethods"_s, QJsonArray {u"direct"_s}}}}},
            {u"userDirectoryStatus"_s, membershipText(call.world.accounts[index].membership)}});
    }
    QJsonObject links;
    if (!page.next.isEmpty())
        links.insert(u"next"_s, page.next);
    return jsonAnswer(QJsonObject {{u"data"_s, data}, {u"links"_s, links}});
}

} // namespace

std::vector<Route> directoryUserRoutes()
{
    const auto made
        = [](const char *method, const char *tail, const char *call, Answer (*handle)(Call &), const char *scope) {
              Route one = route(method,
                  QByteArray(QByteArray("admin/v2/orgs/{orgId}/directories/{directoryId}/users") + tail).constData(),
                  call, handle);
              one.door = Door::OrganisationKey;
              one.scope = QLatin1String(scope);
              one.limit = LimitGroup::Organisation;
              one.body = call == QByteArray("search") ? BodyRule::Required : BodyRule::None;
              return one;
          };
    return {
        made("POST", "/search", "search", searchUsers, ""),
        made("GET", "/count", "count", countUsers, ""),
        made("GET", "/stats", "stats", userStats, "read:directories:admin"),
        made("GET", "/{userId}", "directory-user", getUser, ""),
        made("POST", "/{accountId}/suspend", "suspend", suspendUser, ""),
        made("POST", "/{accountId}/restore", "restore", restoreUser, ""),
        made("DELETE", "/{accountId}", "remove", removeUser, ""),
        made("GET", "/{accountId}/role-assignments", "roles", roleAssignments, "read:directories:admin"),
    };
}

} // namespace rehearsal
