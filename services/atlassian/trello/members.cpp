// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/trello/members.h"

#include "atlassian/trello/trellorequest.h"

namespace atlassian::trello {

Member readMember(ObjectReader &reader)
{
    Member member;
    member.id = reader.need("id");
    member.accountId = reader.text("aaId");
    member.accountEmail = reader.text("aaEmail");
    member.email = reader.text("email");
    member.username = reader.text("username");
    member.fullName = reader.text("fullName");
    if (member.fullName.isEmpty()) // members/query spells it so
        member.fullName = reader.text("fullname");
    member.type = reader.text("memberType");
    member.enterpriseId = reader.text("idEnterprise");
    member.organisationIds = reader.texts("idOrganizations");
    member.boardIds = reader.texts("idBoards");
    member.isConfirmed = reader.flag("confirmed");
    member.rest = reader.rest();
    return member;
}

Organisation readOrganisation(ObjectReader &reader)
{
    Organisation organisation;
    organisation.id = reader.need("id");
    organisation.name = reader.text("name");
    organisation.displayName = reader.text("displayName");
    organisation.url = reader.text("url");
    organisation.enterpriseId = reader.text("idEnterprise");
    organisation.products = reader.array("products");
    organisation.rest = reader.rest();
    return organisation;
}

Board readBoard(ObjectReader &reader)
{
    Board board;
    board.id = reader.need("id");
    board.name = reader.text("name");
    board.organisationId = reader.text("idOrganization");
    board.url = reader.text("url");
    board.isClosed = reader.flag("closed");
    board.rest = reader.rest();
    return board;
}

Call<Member> memberOfToken(const QString &token)
{
    return {trelloRead("/tokens/{trelloToken}/member", token),
        [](const QByteArray &body) { return parseObject<Member>(body, readMember); }};
}

Call<std::vector<Organisation>> organisationsOfMember(const QString &token, const QString &memberId)
{
    Request request = trelloRead("/members/{id}/organizations", token, {memberId});
    request.query.emplace_back(QStringLiteral("filter"), QStringLiteral("all"));
    return {request, [](const QByteArray &body) { return parseList<Organisation>(body, readOrganisation); }};
}

Call<std::vector<Board>> boardsOfMember(const QString &token, const QString &memberId)
{
    Request request = trelloRead("/members/{id}/boards", token, {memberId});
    request.query.emplace_back(QStringLiteral("filter"), QStringLiteral("all"));
    return {request, [](const QByteArray &body) { return parseList<Board>(body, readBoard); }};
}

} // namespace atlassian::trello
