// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/routes.h"

#include "rehearsal/jiraroutes.h"
#include "rehearsal/trelloroutes.h"

#include <algorithm>

namespace rehearsal {

namespace {

Family familyOf(const QStringList &segments)
{
    const QString first = segments.value(0);
    if (first == QLatin1String("users"))
        return Family::UserManagement;
    if (first == QLatin1String("scim"))
        return Family::Scim;
    if (first == QLatin1String("trello"))
        return Family::Trello;
    if (first == QLatin1String("site"))
        return segments.value(3) == QLatin1String("servicedeskapi") ? Family::ServiceManagement : Family::Jira;
    if (first == QLatin1String("admin") && segments.value(1) == QLatin1String("v2"))
        return Family::Organisation2;
    if (first == QLatin1String("admin") && segments.value(1) == QLatin1String("control"))
        return Family::Control;
    if (first == QLatin1String("admin") && segments.value(1) == QLatin1String("user-provisioning"))
        return Family::Provisioning;
    return first == QLatin1String("admin") ? Family::Organisation1 : Family::Rehearsal;
}

/// Literal segments that fit; nothing where the pattern doesn't.
std::optional<int> fit(const QStringList &pattern, const QStringList &segments)
{
    if (pattern.size() != segments.size())
        return std::nullopt;
    int literal = 0;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i].startsWith(u'{')) {
            if (segments[i].isEmpty())
                return std::nullopt;
        } else if (pattern[i] == segments[i]) {
            ++literal;
        } else {
            return std::nullopt;
        }
    }
    return literal;
}

} // namespace

Route route(const char *method, const char *pattern, const char *call, Answer (*handle)(Call &call))
{
    Route made;
    made.method = method;
    made.pattern = QString::fromLatin1(pattern).split(u'/', Qt::SkipEmptyParts);
    made.call = QString::fromLatin1(call);
    made.handle = handle;
    made.family = familyOf(made.pattern);
    const bool writes = made.method == "POST" || made.method == "PUT" || made.method == "PATCH";
    made.body = writes ? BodyRule::Required : BodyRule::None;
    return made;
}

const std::vector<Route> &allRoutes()
{
    static const std::vector<Route> routes = [] {
        std::vector<Route> all;
        for (const auto &table : {organisationRoutes(), directoryUserRoutes(), userRoutes(), scimRoutes(),
                 provisioningRoutes(), controlRoutes(), jiraSearchRoutes(), jiraItemRoutes(), jiraBulkRoutes(),
                 jiraUserRoutes(), jiraOwnerRoutes(), serviceRequestRoutes(), serviceCustomerRoutes(),
                 trelloMemberRoutes(), trelloWorkspaceRoutes(), trelloEnterpriseRoutes()})
            all.insert(all.end(), table.begin(), table.end());
        return all;
    }();
    return routes;
}

QStringList callNames()
{
    QStringList names;
    for (const Route &one : allRoutes())
        names.append(one.call);
    names.removeDuplicates();
    return names;
}

Match findRoute(const QByteArray &method, const QStringList &segments)
{
    Match match;
    match.family = familyOf(segments);
    int best = -1;
    for (const Route &one : allRoutes()) {
        const auto literal = fit(one.pattern, segments);
        if (!literal)
            continue;
        match.isPathKnown = true;
        if (one.method != method || *literal <= best)
            continue;
        best = *literal;
        match.route = &one;
    }
    if (match.route) {
        match.family = match.route->family;
        for (qsizetype i = 0; i < segments.size(); ++i) {
            const QString &name = match.route->pattern[i];
            if (name.startsWith(u'{'))
                match.path.insert(name.mid(1, name.size() - 2), segments[i]);
        }
    }
    return match;
}

} // namespace rehearsal
