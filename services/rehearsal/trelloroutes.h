// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/routes.h"
#include "rehearsal/trelloworld.h"

namespace rehearsal {

Route trelloRoute(const char *method, const char *tail, const char *call, Answer (*handle)(Call &),
    LimitGroup limit = LimitGroup::Trello);
std::vector<Route> trelloMemberRoutes();
std::vector<Route> trelloWorkspaceRoutes();
std::vector<Route> trelloEnterpriseRoutes();

quint32 callerOf(Call &call); ///< the token's owner
/// The member of a path: an id, a user name, or `me`.
std::optional<quint32> findMember(Call &call, const QString &idOrName);

/// `fields` of the query, all where there are none.
QJsonObject chosenFields(const Call &call, const QJsonObject &object);
QJsonObject trelloMember(const Call &call, quint32 member);
QJsonObject trelloWorkspace(const Call &call, quint32 workspace);
QJsonObject trelloBoard(const Call &call, quint32 board);
QJsonObject trelloMembership(const Call &call, const TrelloMembership &membership);
/// Those that `filter` lets through: all, active, admin, deactivated, me, normal.
QJsonArray trelloMemberships(Call &call, const std::vector<TrelloMembership> &memberships);
QJsonArray trelloBoards(Call &call, const std::vector<quint32> &boards);

} // namespace rehearsal
