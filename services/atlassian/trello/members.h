// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/call.h"
#include "atlassian/objectreader.h"

namespace atlassian::trello {

/// A Trello member. accountId (`aaId`) is the join to the managed account.
struct Member
{
    QString id;
    QString accountId;
    QString accountEmail; ///< `aaEmail`
    QString email;
    QString username;
    QString fullName;
    QString type; ///< `normal`, `ghost`
    QString enterpriseId;
    QStringList organisationIds;
    QStringList boardIds;
    std::optional<bool> isConfirmed;
    QJsonObject rest;
};
Member readMember(ObjectReader &reader);

/// A Workspace.
struct Organisation
{
    QString id;
    QString name;
    QString displayName;
    QString url;
    QString enterpriseId;
    QJsonArray products; ///< what it pays for; empty or absent on Free (memory)
    QJsonObject rest;
};
Organisation readOrganisation(ObjectReader &reader);

struct Board
{
    QString id;
    QString name;
    QString organisationId; ///< empty without a Workspace
    QString url;
    std::optional<bool> isClosed;
    QJsonObject rest;
};
Board readBoard(ObjectReader &reader);

/// @p token everywhere: whose key is used, by the scope that it was handed in with.
/// GET /tokens/{token}/member: whose it is (Trello).
Call<Member> memberOfToken(const QString &token);
/// GET /members/{id}/organizations?filter=all.
Call<std::vector<Organisation>> organisationsOfMember(const QString &token, const QString &memberId);
/// GET /members/{id}/boards?filter=all.
Call<std::vector<Board>> boardsOfMember(const QString &token, const QString &memberId);

} // namespace atlassian::trello
