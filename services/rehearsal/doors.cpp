// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/doors.h"

#include "rehearsal/dice.h"
#include "rehearsal/trelloworld.h"

namespace rehearsal {

namespace {

/// Every scope that Organizations v1 and v2 name, and those of policies. What has none is for keys without scopes.
constexpr const char *kScopes[] {"read:orgs:admin", "read:accounts:admin", "read:domains:admin", "read:events:admin",
    "read:directories:admin", "read:groups:admin", "read:workspaces:admin", "read:policies:admin",
    "write:policies:admin"};

QString bearer(const Request &request)
{
    const QString text = request.header("authorization");
    return text.startsWith(QLatin1String("Bearer "), Qt::CaseInsensitive) ? text.mid(7).trimmed() : QString();
}

Answer unauthorised(Family family)
{
    switch (family) {
    case Family::UserManagement:
        return refuseKey(401, QStringLiteral("unauthorized"));
    case Family::Jira:
        return refuse(family, 401, QStringLiteral("Client must be authenticated to access this resource."));
    default:
        return refuse(family, 401, QStringLiteral("Unauthorized"));
    }
}

Admission admitOrganisation(const World &world, const Route &route, const Request &request)
{
    const QString key = bearer(request);
    if (key.isEmpty() || world.keys.orgRevoked)
        return {unauthorised(route.family), {}, {}, {}};
    if (key == world.keys.org)
        return {std::nullopt, {}, key, {}};
    if (key != world.keys.orgScoped)
        return {unauthorised(route.family), {}, {}, {}};
    for (const char *scope : kScopes) {
        if (route.scope == QLatin1String(scope))
            return {std::nullopt, {}, key, {}};
    }
    return {refuseScope(route.family), {}, key, {}};
}

Admission admitDirectory(
    const World &world, const Route &route, const Request &request, const QHash<QString, QString> &path)
{
    const QString key = bearer(request);
    const bool isKnown = std::any_of(world.directories.begin(), world.directories.end(),
        [&key](const Directory &directory) { return directory.key == key; });
    if (key.isEmpty() || !isKnown || world.keys.orgRevoked)
        return {unauthorised(route.family), {}, {}, {}};
    for (const Directory &directory : world.directories) {
        if (directory.id == path.value(QStringLiteral("directoryId")) && directory.key == key)
            return {std::nullopt, {}, key, {}};
    }
    return {refuse(route.family, 403, QStringLiteral("The key does not belong to this directory.")), {}, {}, {}};
}

Admission admitTrello(World &world, const Request &request)
{
    const QString token = request.value(QLatin1String("token"));
    const QString member = token.section(u'-', 2, 2);
    if (request.value(QLatin1String("key")) != world.keys.trelloKey)
        return {refuse(Family::Trello, 401, QStringLiteral("invalid key")), {}, {}, {}};
    if (member.isEmpty() || token != trelloToken(world, member) || world.keys.orgRevoked)
        return {refuse(Family::Trello, 401, QStringLiteral("invalid token")), {}, {}, {}};
    const TrelloWorld &trello = trelloOf(world);
    const auto owner = trello.byId.constFind(member);
    if (owner == trello.byId.cend() || world.accounts[trello.members[*owner].account].life != Life::Active)
        return {refuse(Family::Trello, 401, QStringLiteral("invalid token")), {}, {}, {}};
    return {std::nullopt, {}, world.keys.trelloKey, member};
}

Admission admitSite(const World &world, const Route &route, const Request &request)
{
    const QString text = request.header("authorization");
    const bool isBasic = text.startsWith(QLatin1String("Basic "), Qt::CaseInsensitive);
    const QString plain = QString::fromUtf8(QByteArray::fromBase64(text.mid(6).trimmed().toLatin1()));
    const QString expected = world.keys.siteMail % u':' % world.keys.siteToken;
    if (!isBasic || plain != expected || world.keys.orgRevoked)
        return {unauthorised(route.family), {}, {}, {}};
    return {std::nullopt, {}, expected, {}};
}

} // namespace

QString trelloToken(const World &world, const QString &member)
{
    return QStringLiteral("rehearsal-trello-") % member % u'-'
        % hexOf(world.seed, Salt::Key, qHash(member, size_t(1)) ^ world.keys.trelloSalt, 16);
}

QString credentialKind(const World &world, const Request &request)
{
    const QString text = request.header("authorization");
    const QString key = bearer(request);
    if (request.segments.value(0) == QLatin1String("trello"))
        return request.has(QLatin1String("token")) ? QStringLiteral("trello") : QStringLiteral("none");
    if (text.isEmpty())
        return QStringLiteral("none");
    if (text.startsWith(QLatin1String("Basic "), Qt::CaseInsensitive))
        return QStringLiteral("site");
    if (key == world.keys.org)
        return QStringLiteral("org");
    if (key == world.keys.orgScoped)
        return QStringLiteral("org-scoped");
    const bool isDirectory = std::any_of(world.directories.begin(), world.directories.end(),
        [&key](const Directory &directory) { return directory.key == key; });
    return isDirectory ? QStringLiteral("directory") : QStringLiteral("unknown");
}

Admission admit(World &world, const Route &route, const Request &request, const QHash<QString, QString> &path)
{
    Admission admission;
    switch (route.door) {
    case Door::Open:
        break;
    case Door::OrganisationKey:
        admission = admitOrganisation(world, route, request);
        break;
    case Door::DirectoryKey:
        admission = admitDirectory(world, route, request, path);
        break;
    case Door::Site:
        admission = admitSite(world, route, request);
        break;
    case Door::TrelloToken:
        admission = admitTrello(world, request);
        break;
    }
    admission.credential = credentialKind(world, request);
    return admission;
}

} // namespace rehearsal
