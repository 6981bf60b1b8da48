// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/cursor.h"
#include "rehearsal/trelloroutes.h"

#include <algorithm>

namespace rehearsal {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMembersPerPage = 100;

std::optional<Answer> noAdmin(Call &call)
{
    const TrelloWorld &trello = trelloOf(call.world);
    if (call.variable("id") != trello.enterprise)
        return call.refuse(404, u"model not found"_s);
    if (callerOf(call) != trello.enterpriseAdmin)
        return call.refuse(401, u"unauthorized enterprise permission requested"_s);
    return std::nullopt;
}

bool isManaged(const World &world, quint32 member)
{
    return world.accounts[world.trello->members[member].account].isManaged;
}

Answer getEnterprise(Call &call)
{
    if (auto refused = noAdmin(call))
        return *refused;
    const TrelloWorld &trello = *call.world.trello;
    return jsonAnswer(chosenFields(call,
        QJsonObject {{u"id"_s, trello.enterprise}, {u"name"_s, u"rehearsal"_s}, {u"displayName"_s, call.world.name},
            {u"idAdmins"_s, QJsonArray {trello.members[trello.enterpriseAdmin].id}}}));
}

/// Workspaces outside with a managed account in them.
Answer claimable(Call &call)
{
    if (auto refused = noAdmin(call))
        return *refused;
    const TrelloWorld &trello = *call.world.trello;
    const auto limit = numberOf(call.request, "limit"_L1, 20, 1, 1000);
    if (!limit)
        return call.refuse(400, u"invalid value for limit"_s);
    std::vector<quint32> found;
    for (quint32 i = 0; i < trello.workspaces.size(); ++i) {
        const TrelloWorkspace &workspace = trello.workspaces[i];
        if (!workspace.isGone && !workspace.isInEnterprise
            && workspace.displayName.contains(call.request.value("name"_L1), Qt::CaseInsensitive)
            && std::any_of(workspace.members.begin(), workspace.members.end(),
                [&](const TrelloMembership &one) { return isManaged(call.world, one.member); }))
            found.push_back(i);
    }
    const Page page
        = pageOf(call, call.request.value("cursor"_L1), u"claimable"_s, static_cast<qint64>(found.size()), *limit);
    if (page.isBad)
        return call.refuse(400, u"invalid cursor"_s);
    QJsonArray workspaces;
    for (qint64 i = page.begin; i < page.end; ++i) {
        const TrelloWorkspace &workspace = trello.workspaces[found[static_cast<std::size_t>(i)]];
        QJsonArray admins;
        qint64 active = 0;
        for (const TrelloMembership &one : workspace.members) {
            active += isActive(call.world, one) ? 1 : 0;
            if (one.isAdmin && isActive(call.world, one))
                admins.append(trello.members[one.member].id);
        }
        workspaces.append(QJsonObject {{u"id"_s, workspace.id}, {u"name"_s, workspace.name},
            {u"displayName"_s, workspace.displayName}, {u"activeMembershipCount"_s, active},
            {u"idActiveAdmins"_s, admins},
            {u"products"_s, workspace.plan == core::Plan::Free ? QJsonArray() : QJsonArray {110}},
            {u"logoUrl"_s, QJsonValue()}, {u"dateLastActive"_s, QJsonValue()}});
    }
    QJsonObject answer {{u"claimableCount"_s, static_cast<qint64>(found.size())}, {u"organizations"_s, workspaces}};
    if (!page.next.isEmpty())
        answer.insert(u"cursor"_s, page.next);
    return jsonAnswer(answer);
}

/// The document shows a bare list, which has no room for a cursor. Chosen: the next page is asked for by the id of the
/// last member.
Answer queryMembers(Call &call)
{
    if (auto refused = noAdmin(call))
        return *refused;
    const TrelloWorld &trello = *call.world.trello;
    const auto flag = [&call](QLatin1String name, bool value) {
        return !call.request.has(name) || (call.request.value(name) == "true"_L1) == value;
    };
    std::vector<quint32> found;
    const QString text = call.request.value("search"_L1);
    for (quint32 i = 0; i < trello.members.size(); ++i) {
        const Account &account = call.world.accounts[trello.members[i].account];
        if (flag("managed"_L1, account.isManaged) && flag("deactivated"_L1, account.life != Life::Active)
            && flag("admin"_L1, i == trello.enterpriseAdmin) && flag("licensed"_L1, false)
            && (text.isEmpty() || account.name.contains(text, Qt::CaseInsensitive)
                || account.mail.contains(text, Qt::CaseInsensitive)))
            found.push_back(i);
    }
    std::size_t begin = 0;
    if (const QString cursor = call.request.value("cursor"_L1); !cursor.isEmpty() && cursor != "none"_L1) {
        const auto last
            = std::find_if(found.begin(), found.end(), [&](quint32 one) { return trello.members[one].id == cursor; });
        if (last == found.end() || call.faults.cursorExpired)
            return call.refuse(400, u"invalid cursor"_s);
        begin = static_cast<std::size_t>(last - found.begin()) + 1;
        begin -= call.faults.repeats ? std::min(begin, kMembersPerPage) : 0;
    }
    QJsonArray members;
    for (std::size_t i = begin; i < std::min(found.size(), begin + kMembersPerPage); ++i) {
        const Account &account = call.world.accounts[trello.members[found[i]].account];
        members.append(QJsonObject {{u"licensed"_s, false}, {u"managed"_s, account.isManaged},
            {u"deactivated"_s, account.life != Life::Active}, {u"admin"_s, found[i] == trello.enterpriseAdmin},
            {u"collaborator"_s, false},
            {u"member"_s,
                QJsonObject {{u"id"_s, trello.members[found[i]].id}, {u"username"_s, trello.members[found[i]].userName},
                    {u"fullname"_s, account.name}, {u"email"_s, account.mail}, {u"memberType"_s, u"normal"_s},
                    {u"confirmed"_s, true}}}});
    }
    return jsonAnswer(members);
}

Answer pending(Call &call)
{
    if (auto refused = noAdmin(call))
        return *refused;
    return jsonAnswer(QJsonArray());
}

} // namespace

std::vector<Route> trelloEnterpriseRoutes()
{
    return {
        trelloRoute("GET", "enterprises/{id}", "trello-enterprise", getEnterprise),
        trelloRoute("GET", "enterprises/{id}/claimableOrganizations", "trello-claimable", claimable),
        trelloRoute("GET", "enterprises/{id}/members/query", "trello-query", queryMembers),
        trelloRoute("GET", "enterprises/{id}/pendingOrganizations", "trello-pending", pending),
    };
}

} // namespace rehearsal
