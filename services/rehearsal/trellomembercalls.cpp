// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/doors.h"
#include "rehearsal/trelloroutes.h"

#include <QJsonDocument>

#include <algorithm>

namespace rehearsal {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostInBatch = 10;

Answer tokenOwner(Call &call)
{
    // A token asks about itself.
    if (call.variable("token") != call.request.value("token"_L1))
        return call.refuse(404, u"token not found"_s);
    return jsonAnswer(chosenFields(call, trelloMember(call, callerOf(call))));
}

/// Only oneself, or somebody with whom one shares a workspace.
std::optional<Answer> findVisible(Call &call, quint32 &member)
{
    const auto found = findMember(call, call.variable("id"));
    if (!found)
        return call.refuse(404, u"model not found"_s);
    const quint32 caller = callerOf(call);
    const TrelloWorld &trello = *call.world.trello;
    bool isSeen = *found == caller;
    for (const quint32 workspace : workspacesOf(trello, caller)) {
        const auto &members = trello.workspaces[workspace].members;
        isSeen
            |= std::any_of(members.begin(), members.end(), [&found](const auto &one) { return one.member == *found; });
    }
    if (!isSeen)
        return call.refuse(401, u"unauthorized member permission requested"_s);
    member = *found;
    return std::nullopt;
}

Answer getMember(Call &call)
{
    quint32 member = 0;
    if (auto refused = findVisible(call, member))
        return *refused;
    return jsonAnswer(chosenFields(call, trelloMember(call, member)));
}

Answer workspacesOfMember(Call &call)
{
    quint32 member = 0;
    if (auto refused = findVisible(call, member))
        return *refused;
    QJsonArray all;
    if (call.request.value("filter"_L1) != "none"_L1) {
        for (const quint32 workspace : workspacesOf(*call.world.trello, member))
            all.append(chosenFields(call, trelloWorkspace(call, workspace)));
    }
    return jsonAnswer(all);
}

Answer boardsOfMember(Call &call)
{
    quint32 member = 0;
    if (auto refused = findVisible(call, member))
        return *refused;
    std::vector<quint32> boards;
    const TrelloWorld &trello = *call.world.trello;
    for (quint32 i = 0; i < trello.boards.size(); ++i) {
        const auto &members = trello.boards[i].members;
        if (std::any_of(members.begin(), members.end(), [member](const auto &one) { return one.member == member; }))
            boards.push_back(i);
    }
    return jsonAnswer(trelloBoards(call, boards));
}

std::optional<Answer> findBoard(Call &call, quint32 &board)
{
    const TrelloWorld &trello = trelloOf(call.world);
    const auto found = trello.boardById.constFind(call.variable("id"));
    if (found == trello.boardById.cend())
        return call.refuse(404, u"board not found"_s);
    const quint32 caller = callerOf(call);
    const auto &members = trello.boards[*found].members;
    if (std::none_of(members.begin(), members.end(), [caller](const auto &one) { return one.member == caller; }))
        return call.refuse(401, u"unauthorized board permission requested"_s);
    board = *found;
    return std::nullopt;
}

Answer getBoard(Call &call)
{
    quint32 board = 0;
    if (auto refused = findBoard(call, board))
        return *refused;
    return jsonAnswer(chosenFields(call, trelloBoard(call, board)));
}

Answer boardMemberships(Call &call)
{
    quint32 board = 0;
    if (auto refused = findBoard(call, board))
        return *refused;
    return jsonAnswer(trelloMemberships(call, call.world.trello->boards[board].members));
}

Answer leaveBoard(Call &call)
{
    quint32 board = 0;
    if (auto refused = findBoard(call, board))
        return *refused;
    const auto member = findMember(call, call.variable("idMember"));
    const auto removed = member ? std::erase_if(call.world.trello->boards[board].members,
                             [&member](const auto &one) { return one.member == *member; })
                                : 0;
    return removed > 0 ? jsonAnswer(QJsonObject {{u"_value"_s, QJsonValue()}})
                       : call.refuse(404, u"membership not found"_s);
}

/// Up to ten GETs in one; each answer under its status.
Answer batch(Call &call)
{
    const QStringList urls = call.request.value("urls"_L1).split(u',', Qt::SkipEmptyParts);
    if (urls.isEmpty() || urls.size() > kMostInBatch)
        return call.refuse(400, u"urls has to hold 1 to 10 addresses"_s);
    QJsonArray answers;
    for (const QString &url : urls) {
        Request inner = call.request;
        inner.method = "GET";
        const QByteArray target = url.toUtf8();
        const qsizetype mark = target.indexOf('?');
        setTarget(inner, "/trello/1" + (mark < 0 ? target : target.left(mark)),
            mark < 0 ? QByteArray() : target.mid(mark + 1));
        const Match match = findRoute(inner.method, inner.segments);
        if (!match.route || match.route->call == "batch"_L1) {
            answers.append(
                QJsonObject {{u"name"_s, u"NotFoundError"_s}, {u"message"_s, u"not found"_s}, {u"statusCode"_s, 404}});
            continue;
        }
        Call one {
            call.world, inner, Family::Trello, match.path, QJsonValue(QJsonValue::Undefined), {}, call.trelloMember};
        const Answer answer = match.route->handle(one);
        const QJsonDocument document = QJsonDocument::fromJson(answer.body);
        if (answer.status == 200)
            answers.append(QJsonObject {
                {u"200"_s, document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object())}});
        else
            answers.append(QJsonObject {{u"name"_s, u"Error"_s}, {u"message"_s, QString::fromUtf8(answer.body)},
                {u"statusCode"_s, answer.status}});
    }
    return jsonAnswer(answers);
}

} // namespace

std::vector<Route> trelloMemberRoutes()
{
    return {
        trelloRoute("GET", "tokens/{token}/member", "trello-token", tokenOwner),
        trelloRoute("GET", "members/{id}", "trello-member", getMember, LimitGroup::TrelloMembers),
        trelloRoute("GET", "members/{id}/organizations", "trello-member-workspaces", workspacesOfMember,
            LimitGroup::TrelloMembers),
        trelloRoute("GET", "members/{id}/boards", "trello-member-boards", boardsOfMember, LimitGroup::TrelloMembers),
        trelloRoute("GET", "boards/{id}", "trello-board", getBoard),
        trelloRoute("GET", "boards/{id}/memberships", "trello-board-memberships", boardMemberships),
        trelloRoute("DELETE", "boards/{id}/members/{idMember}", "trello-leave-board", leaveBoard),
        trelloRoute("GET", "batch", "trello-batch", batch),
    };
}

} // namespace rehearsal
