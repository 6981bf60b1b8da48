// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/call.h"
#include "rehearsal/limits.h"

#include <vector>

namespace rehearsal {

/// Which key opens a call.
enum class Door : quint8 {
    Open,
    OrganisationKey, ///< with the route's scope, or without scopes
    DirectoryKey,
    Site, ///< e-mail and API token
    TrelloToken,
};

enum class BodyRule : quint8 { None, Optional, Required };

struct Route
{
    QByteArray method;
    QStringList pattern; ///< segments; `{name}` takes any one
    QString call; ///< short stable name: faults, records, README
    Family family = Family::Rehearsal;
    Door door = Door::Open;
    QLatin1String scope; ///< OrganisationKey: that a key with scopes needs; empty = only a key without scopes
    LimitGroup limit = LimitGroup::None;
    BodyRule body = BodyRule::None;
    Answer (*handle)(Call &call) = nullptr;

    QString path() const { return u'/' % pattern.join(u'/'); }
};

/// One row of a family's table.
Route route(const char *method, const char *pattern, const char *call, Answer (*handle)(Call &call));

std::vector<Route> organisationRoutes();
std::vector<Route> directoryUserRoutes();
std::vector<Route> userRoutes();
std::vector<Route> scimRoutes();
std::vector<Route> provisioningRoutes();
std::vector<Route> controlRoutes();
/// All of them.
const std::vector<Route> &allRoutes();
QStringList callNames(); ///< each once, in order

struct Match
{
    const Route *route = nullptr; ///< null = no such path, or not with this method
    bool isPathKnown = false;
    Family family = Family::Organisation1; ///< of the path, for the refusal
    QHash<QString, QString> path;
};
/// Of routes that fit, the one with the most literal segments.
Match findRoute(const QByteArray &method, const QStringList &segments);

} // namespace rehearsal
