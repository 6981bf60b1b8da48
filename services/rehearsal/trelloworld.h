// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/world.h"

namespace rehearsal {

struct TrelloMember
{
    QString id; ///< 24 hex digits
    QString userName;
    Index account = kNobody;
};

struct TrelloMembership
{
    QString id;
    quint32 member = 0;
    bool isAdmin = false;
    bool isDeactivated = false;
};

struct TrelloBoard
{
    QString id;
    QString name;
    qint32 workspace = -1; ///< -1 = of none
    bool isClosed = false;
    std::vector<TrelloMembership> members;
};

struct TrelloWorkspace
{
    QString id;
    QString name; ///< short name of its address
    QString displayName;
    core::Plan plan = core::Plan::Free;
    bool isInEnterprise = false;
    bool isGone = false;
    std::vector<TrelloMembership> members;
    std::vector<std::pair<QString, qint64>> exports; ///< id and when it began, ms
};

struct TrelloWorld
{
    QString enterprise; ///< id
    quint32 enterpriseAdmin = 0; ///< member
    std::vector<TrelloMember> members;
    std::vector<TrelloWorkspace> workspaces;
    std::vector<TrelloBoard> boards;
    QHash<QString, quint32> byId; ///< members by id
    QHash<Index, quint32> byAccount;
    QHash<QString, quint32> workspaceById;
    QHash<QString, quint32> boardById;
};

/// Trello, invented: members are the accounts with an access to it, and a few outsiders.
TrelloWorld &trelloOf(World &world);

/// Whether a member of a workspace can act: not deactivated there, and the account is active.
bool isActive(const World &world, const TrelloMembership &membership);
TrelloMembership *findMembership(TrelloWorkspace &workspace, quint32 member);
int activeAdmins(const World &world, const TrelloWorkspace &workspace);
std::vector<quint32> workspacesOf(const TrelloWorld &trello, quint32 member);

enum class LeaveRefusal : quint8 { None, NoMember, LastAdmin };
/// Takes a member out; boards keep him unless @p alsoBoards. Who is in no workspace any more isn't billed for Trello.
LeaveRefusal leave(World &world, quint32 workspace, quint32 member, bool alsoBoards);
/// Boards stay, in no workspace.
void deleteWorkspace(World &world, quint32 workspace);

} // namespace rehearsal
