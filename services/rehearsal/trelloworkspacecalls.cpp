// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/dice.h"
#include "rehearsal/trelloroutes.h"

#include <algorithm>

namespace rehearsal {

using namespace Qt::StringLiterals;

namespace {

/// Chosen: an export is finished after ten seconds.
constexpr qint64 kExportTime = 10000;

/// The workspace of the path, for a member of it; @p asAdmin for an admin.
std::optional<Answer> findWorkspace(Call &call, quint32 &workspace, bool asAdmin = false)
{
    TrelloWorld &trello = trelloOf(call.world);
    const QString id = call.variable("id");
    auto found = trello.workspaceById.constFind(id);
    if (found == trello.workspaceById.cend()) {
        found = std::find_if(trello.workspaceById.cbegin(), trello.workspaceById.cend(),
            [&](quint32 one) { return trello.workspaces[one].name == id; });
    }
    if (found == trello.workspaceById.cend() || trello.workspaces[*found].isGone)
        return call.refuse(404, u"model not found"_s);
    const TrelloMembership *own = findMembership(trello.workspaces[*found], callerOf(call));
    if (!own || !isActive(call.world, *own))
        return call.refuse(401, u"unauthorized org permission requested"_s);
    if (asAdmin && !own->isAdmin)
        return call.refuse(401, u"unauthorized permission requested"_s);
    workspace = *found;
    return std::nullopt;
}

Answer getWorkspace(Call &call)
{
    quint32 workspace = 0;
    if (auto refused = findWorkspace(call, workspace))
        return *refused;
    return jsonAnswer(chosenFields(call, trelloWorkspace(call, workspace)));
}

Answer putWorkspace(Call &call)
{
    quint32 workspace = 0;
    if (auto refused = findWorkspace(call, workspace, true))
        return *refused;
    if (call.request.has("displayName"_L1))
        call.world.trello->workspaces[workspace].displayName = call.request.value("displayName"_L1);
    return jsonAnswer(trelloWorkspace(call, workspace));
}

Answer removeWorkspace(Call &call)
{
    quint32 workspace = 0;
    if (auto refused = findWorkspace(call, workspace, true))
        return *refused;
    deleteWorkspace(call.world, workspace);
    return jsonAnswer(QJsonObject {{u"_value"_s, QJsonValue()}});
}

Answer boardsOfWorkspace(Call &call)
{
    quint32 workspace = 0;
    if (auto refused = findWorkspace(call, workspace))
        return *refused;
    std::vector<quint32> boards;
    for (quint32 i = 0; i < call.world.trello->boards.size(); ++i) {
        if (call.world.trello->boards[i].workspace == static_cast<qint32>(workspace))
            boards.push_back(i);
    }
    return jsonAnswer(trelloBoards(call, boards));
}

Answer memberships(Call &call)
{
    quint32 workspace = 0;
    if (auto refused = findWorkspace(call, workspace))
        return *refused;
    return jsonAnswer(trelloMemberships(call, call.world.trello->workspaces[workspace].members));
}

Answer members(Call &call)
{
    quint32 workspace = 0;
    if (auto refused = findWorkspace(call, workspace))
        return *refused;
    QJsonArray all;
    for (const TrelloMembership &one : call.world.trello->workspaces[workspace].members)
        all.append(chosenFields(call, trelloMember(call, one.member)));
    return jsonAnswer(all);
}

/// Makes a member an admin, or a normal member again.
Answer promote(Call &call)
{
    quint32 number = 0;
    if (auto refused = findWorkspace(call, number, true))
        return *refused;
    const QString type = call.request.value("type"_L1);
    if (type != "admin"_L1 && type != "normal"_L1)
        return call.refuse(400, u"invalid value for type"_s);
    const auto member = findMember(call, call.variable("idMember"));
    TrelloWorkspace &workspace = call.world.trello->workspaces[number];
    TrelloMembership *one = member ? findMembership(workspace, *member) : nullptr;
    if (!one)
        return call.refuse(404, u"membership not found"_s);
    if (type == "normal"_L1 && workspace.plan == core::Plan::Free)
        return call.refuse(403, u"every member of a free workspace is an admin"_s);
    if (type == "normal"_L1 && one->isAdmin && activeAdmins(call.world, workspace) == 1)
        return call.refuse(403, u"must have at least one admin"_s);
    one->isAdmin = type == "admin"_L1;
    return jsonAnswer(trelloMembership(call, *one));
}

Answer takeOut(Call &call, bool alsoBoards)
{
    quint32 workspace = 0;
    if (auto refused = findWorkspace(call, workspace))
        return *refused;
    const auto member = findMember(call, call.variable("idMember"));
    const quint32 caller = callerOf(call);
    if (member && *member != caller) { // somebody else: for admins
        if (auto refused = findWorkspace(call, workspace, true))
            return *refused;
    }
    switch (member ? leave(call.world, workspace, *member, alsoBoards) : LeaveRefusal::NoMember) {
    case LeaveRefusal::None:
        return jsonAnswer(QJsonObject {{u"_value"_s, QJsonValue()}});
    case LeaveRefusal::NoMember:
        return call.refuse(404, u"membership not found"_s);
    case LeaveRefusal::LastAdmin:
        return call.refuse(403, u"must have at least one admin"_s);
    }
    return call.refuse(500, u"error"_s);
}

Answer removeMember(Call &call)
{
    return takeOut(call, false);
}

Answer removeMemberEverywhere(Call &call)
{
    return takeOut(call, true);
}

Answer deactivate(Call &call)
{
    quint32 workspace = 0;
    if (auto refused = findWorkspace(call, workspace, true))
        return *refused;
    const QString value = call.request.value("value"_L1);
    if (value != "true"_L1 && value != "false"_L1)
        return call.refuse(400, u"invalid value for value"_s);
    const auto member = findMember(call, call.variable("idMember"));
    TrelloMembership *one = member ? findMembership(call.world.trello->workspaces[workspace], *member) : nullptr;
    if (!one)
        return call.refuse(404, u"membership not found"_s);
    one->isDeactivated = value == "true"_L1;
    return jsonAnswer(trelloMembership(call, *one));
}

QJsonObject exportJson(const Call &call, const std::pair<QString, qint64> &one)
{
    const bool isDone = call.world.now - one.second >= kExportTime;
    return {{u"id"_s, one.first},
        {u"status"_s,
            QJsonObject {
                {u"attempts"_s, 1}, {u"finished"_s, isDone}, {u"stage"_s, isDone ? u"Done"_s : u"Exporting"_s}}},
        {u"startedAt"_s, isoTime(one.second)}, {u"size"_s, isDone ? QJsonValue(u"4096"_s) : QJsonValue()},
        {u"exportUrl"_s, isDone ? QJsonValue(whole(u"https://trello.example/exports/"_s % one.first)) : QJsonValue()}};
}

Answer startExport(Call &call)
{
    quint32 workspace = 0;
    if (auto refused = findWorkspace(call, workspace, true))
        return *refused;
    auto &exports = call.world.trello->workspaces[workspace].exports;
    exports.emplace_back(
        hexOf(call.world.seed, Salt::TrelloBoard, (quint64(1) << 40) + workspace * quint64(100) + exports.size(), 24),
        call.world.now);
    return jsonAnswer(exportJson(call, exports.back()));
}

Answer listExports(Call &call)
{
    quint32 workspace = 0;
    if (auto refused = findWorkspace(call, workspace))
        return *refused;
    QJsonArray all;
    for (const auto &one : call.world.trello->workspaces[workspace].exports)
        all.append(exportJson(call, one));
    return jsonAnswer(all);
}

} // namespace

std::vector<Route> trelloWorkspaceRoutes()
{
    return {
        trelloRoute("GET", "organizations/{id}", "trello-workspace", getWorkspace),
        trelloRoute("PUT", "organizations/{id}", "trello-edit-workspace", putWorkspace),
        trelloRoute("DELETE", "organizations/{id}", "trello-delete-workspace", removeWorkspace),
        trelloRoute("GET", "organizations/{id}/boards", "trello-workspace-boards", boardsOfWorkspace),
        trelloRoute("GET", "organizations/{id}/memberships", "trello-memberships", memberships),
        trelloRoute("GET", "organizations/{id}/members", "trello-members", members),
        trelloRoute("PUT", "organizations/{id}/members/{idMember}", "trello-promote", promote),
        trelloRoute("DELETE", "organizations/{id}/members/{idMember}", "trello-leave", removeMember),
        trelloRoute("DELETE", "organizations/{id}/members/{idMember}/all", "trello-leave-all", removeMemberEverywhere),
        trelloRoute("PUT", "organizations/{id}/members/{idMember}/deactivated", "trello-deactivate", deactivate),
        trelloRoute("POST", "organizations/{id}/exports", "trello-export", startExport),
        trelloRoute("GET", "organizations/{id}/exports", "trello-exports", listExports),
    };
}

} // namespace rehearsal
