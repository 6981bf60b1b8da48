// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/trelloroutes.h"

#include "rehearsal/lifecycle.h"

#include <algorithm>

namespace rehearsal {

using namespace Qt::StringLiterals;

Route trelloRoute(const char *method, const char *tail, const char *call, Answer (*handle)(Call &), LimitGroup limit)
{
    Route one = route(method, QByteArray(QByteArray("trello/1/") + tail).constData(), call, handle);
    one.door = Door::TrelloToken;
    one.limit = limit;
    one.body = BodyRule::None; // everything stands in the query
    return one;
}

quint32 callerOf(Call &call)
{
    return trelloOf(call.world).byId.value(call.trelloMember);
}

std::optional<quint32> findMember(Call &call, const QString &idOrName)
{
    const TrelloWorld &trello = trelloOf(call.world);
    if (idOrName == "me"_L1)
        return callerOf(call);
    if (const auto found = trello.byId.constFind(idOrName); found != trello.byId.cend())
        return *found;
    const auto named = std::find_if(trello.members.begin(), trello.members.end(),
        [&idOrName](const TrelloMember &one) { return one.userName == idOrName; });
    return named == trello.members.end() ? std::nullopt
                                         : std::optional<quint32>(static_cast<quint32>(named - trello.members.begin()));
}

QJsonObject chosenFields(const Call &call, const QJsonObject &object)
{
    const QStringList fields = call.request.values("fields"_L1);
    if (fields.isEmpty() || fields.contains(u"all"_s))
        return object;
    QJsonObject chosen {{u"id"_s, object.value(u"id"_s)}};
    for (const QString &field : fields) {
        if (object.contains(field))
            chosen.insert(field, object.value(field));
    }
    return chosen;
}

QJsonObject trelloMember(const Call &call, quint32 number)
{
    const TrelloWorld &trello = *call.world.trello;
    const TrelloMember &member = trello.members[number];
    const Account &account = call.world.accounts[member.account];
    QJsonArray workspaces;
    for (const quint32 workspace : workspacesOf(trello, number))
        workspaces.append(trello.workspaces[workspace].id);
    QJsonArray boards;
    for (const TrelloBoard &board : trello.boards) {
        if (std::any_of(
                board.members.begin(), board.members.end(), [number](const auto &one) { return one.member == number; }))
            boards.append(board.id);
    }
    return {{u"id"_s, member.id}, {u"aaId"_s, account.id}, {u"aaEmail"_s, account.mail}, {u"email"_s, account.mail},
        {u"username"_s, member.userName}, {u"fullName"_s, account.name}, {u"idOrganizations"_s, workspaces},
        {u"idBoards"_s, boards}, {u"idEnterprisesDeactivated"_s, QJsonArray()},
        {u"idEnterprisesAdmin"_s, number == trello.enterpriseAdmin ? QJsonArray {trello.enterprise} : QJsonArray()},
        {u"memberType"_s, u"normal"_s}, {u"confirmed"_s, account.isVerified}, {u"isAaMastered"_s, true}};
}

QJsonObject trelloWorkspace(const Call &call, quint32 number)
{
    const TrelloWorld &trello = *call.world.trello;
    const TrelloWorkspace &workspace = trello.workspaces[number];
    QJsonArray boards;
    for (const TrelloBoard &board : trello.boards) {
        if (board.workspace == static_cast<qint32>(number))
            boards.append(board.id);
    }
    return {{u"id"_s, workspace.id}, {u"name"_s, workspace.name}, {u"displayName"_s, workspace.displayName},
        {u"url"_s, whole(u"https://trello.com/w/"_s % workspace.name)}, {u"idBoards"_s, boards},
        {u"idEnterprise"_s, workspace.isInEnterprise ? QJsonValue(trello.enterprise) : QJsonValue()},
        {u"products"_s, workspace.plan == core::Plan::Free ? QJsonArray() : QJsonArray {110}},
        {u"membersCount"_s, static_cast<qint64>(workspace.members.size())}};
}

QJsonObject trelloMembership(const Call &call, const TrelloMembership &membership)
{
    const TrelloMember &member = call.world.trello->members[membership.member];
    return {{u"id"_s, membership.id}, {u"idMember"_s, member.id},
        {u"memberType"_s, membership.isAdmin ? u"admin"_s : u"normal"_s}, {u"unconfirmed"_s, false},
        {u"deactivated"_s, !isActive(call.world, membership)}};
}

QJsonObject trelloBoard(const Call &call, quint32 number)
{
    const TrelloWorld &trello = *call.world.trello;
    const TrelloBoard &board = trello.boards[number];
    return {{u"id"_s, board.id}, {u"name"_s, board.name}, {u"closed"_s, board.isClosed},
        {u"idOrganization"_s,
            board.workspace < 0 ? QJsonValue()
                                : QJsonValue(trello.workspaces[static_cast<std::size_t>(board.workspace)].id)},
        {u"url"_s, whole(u"https://trello.com/b/"_s % board.id)}};
}

QJsonArray trelloMemberships(Call &call, const std::vector<TrelloMembership> &memberships)
{
    const QString filter = call.request.value("filter"_L1);
    const quint32 caller = callerOf(call);
    QJsonArray all;
    for (const TrelloMembership &one : memberships) {
        const bool active = isActive(call.world, one);
        const bool fits = filter.isEmpty() || filter == "all"_L1 || (filter == "active"_L1 && active)
            || ((filter == "admin"_L1 || filter == "admins"_L1) && one.isAdmin)
            || (filter == "normal"_L1 && !one.isAdmin) || (filter == "deactivated"_L1 && !active)
            || (filter == "me"_L1 && one.member == caller);
        if (!fits)
            continue;
        QJsonObject json = trelloMembership(call, one);
        if (call.request.value("member"_L1) == "true"_L1)
            json.insert(u"member"_s, trelloMember(call, one.member));
        all.append(json);
    }
    return all;
}

QJsonArray trelloBoards(Call &call, const std::vector<quint32> &boards)
{
    const QString filter = call.request.value("filter"_L1);
    QJsonArray all;
    for (const quint32 board : boards) {
        const bool isClosed = call.world.trello->boards[board].isClosed;
        if ((filter == "open"_L1 && isClosed) || (filter == "closed"_L1 && !isClosed))
            continue;
        all.append(chosenFields(call, trelloBoard(call, board)));
    }
    return all;
}

} // namespace rehearsal
