// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/trello/organisations.h"

#include "atlassian/trello/trellorequest.h"

namespace atlassian::trello {

namespace {

Membership readMembership(ObjectReader &reader)
{
    Membership membership;
    membership.id = reader.need("id");
    membership.memberId = reader.text("idMember");
    membership.type = reader.text("memberType");
    membership.isDeactivated = reader.flag("deactivated");
    membership.isUnconfirmed = reader.flag("unconfirmed");
    ObjectReader inner(reader.object("member"));
    Member member = readMember(inner);
    if (!member.id.isEmpty()) {
        if (membership.memberId.isEmpty())
            membership.memberId = member.id;
        membership.member = std::move(member);
    }
    membership.rest = reader.rest();
    return membership;
}

Export readExport(ObjectReader &reader)
{
    Export made;
    made.id = reader.need("id");
    made.url = reader.text("exportUrl");
    ObjectReader status(reader.object("status"));
    made.stage = status.text("stage");
    made.isFinished = status.flag("finished");
    made.rest = reader.rest();
    return made;
}

Call<std::vector<Membership>> membershipsOf(const char *route, const QString &token, const QString &id)
{
    Request request = trelloRead(route, token, {id});
    request.query
        = {{QStringLiteral("filter"), QStringLiteral("all")}, {QStringLiteral("member"), QStringLiteral("true")}};
    return {request, [](const QByteArray &body) { return parseList<Membership>(body, readMembership); }};
}

} // namespace

Call<Organisation> organisation(const QString &token, const QString &id)
{
    return {trelloRead("/organizations/{id}", token, {id}),
        [](const QByteArray &body) { return parseObject<Organisation>(body, readOrganisation); }};
}

Call<std::vector<Board>> boards(const QString &token, const QString &organisationId)
{
    Request request = trelloRead("/organizations/{id}/boards", token, {organisationId});
    request.query.emplace_back(QStringLiteral("filter"), QStringLiteral("all"));
    return {request, [](const QByteArray &body) { return parseList<Board>(body, readBoard); }};
}

Call<std::vector<Membership>> memberships(const QString &token, const QString &organisationId)
{
    return membershipsOf("/organizations/{id}/memberships", token, organisationId);
}

Call<std::vector<Member>> members(const QString &token, const QString &organisationId)
{
    return {trelloRead("/organizations/{id}/members", token, {organisationId}),
        [](const QByteArray &body) { return parseList<Member>(body, readMember); }};
}

Call<std::vector<Membership>> boardMemberships(const QString &token, const QString &boardId)
{
    return membershipsOf("/boards/{id}/memberships", token, boardId);
}

Call<Nothing> deleteOrganisation(const QString &token, const QString &id)
{
    return {trelloWrite(Method::Delete, "/organizations/{id}", token, {id}), parseNothing};
}

Call<Nothing> leave(const QString &token, const QString &organisationId, const QString &memberId)
{
    return {trelloWrite(Method::Delete, "/organizations/{id}/members/{idMember}", token, {organisationId, memberId}),
        parseNothing};
}

Call<Nothing> leaveEverywhere(const QString &token, const QString &organisationId, const QString &memberId)
{
    return {
        trelloWrite(Method::Delete, "/organizations/{id}/members/{idMember}/all", token, {organisationId, memberId}),
        parseNothing};
}

Call<Nothing> setAdmin(const QString &token, const QString &organisationId, const QString &memberId, bool isAdmin)
{
    Request request
        = trelloWrite(Method::Put, "/organizations/{id}/members/{idMember}", token, {organisationId, memberId});
    request.query.emplace_back(QStringLiteral("type"), isAdmin ? QStringLiteral("admin") : QStringLiteral("normal"));
    return {request, parseNothing};
}

Call<Export> startExport(const QString &token, const QString &organisationId, bool withAttachments)
{
    Request request = trelloWrite(Method::Post, "/organizations/{id}/exports", token, {organisationId});
    request.query.emplace_back(
        QStringLiteral("attachments"), withAttachments ? QStringLiteral("true") : QStringLiteral("false"));
    return {request, [](const QByteArray &body) { return parseObject<Export>(body, readExport); }};
}

Call<std::vector<Export>> exports(const QString &token, const QString &organisationId)
{
    return {trelloRead("/organizations/{id}/exports", token, {organisationId}),
        [](const QByteArray &body) { return parseList<Export>(body, readExport); }};
}

} // namespace atlassian::trello
