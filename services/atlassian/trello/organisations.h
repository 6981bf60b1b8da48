// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/trello/members.h"

namespace atlassian::trello {

/// Who is in a Workspace or on a board. Names of its fields are memory, the document has only the id.
struct Membership
{
    QString id;
    QString memberId;
    QString type; ///< `admin`, `normal`, `observer`
    std::optional<bool> isDeactivated;
    std::optional<bool> isUnconfirmed;
    std::optional<Member> member; ///< where it was asked for and told
    QJsonObject rest;

    bool isAdmin() const { return type == QLatin1String("admin"); }
};

/// GET /organizations/{id} (Trello).
Call<Organisation> organisation(const QString &token, const QString &id);
/// GET /organizations/{id}/boards?filter=all.
Call<std::vector<Board>> boards(const QString &token, const QString &organisationId);
/// GET /organizations/{id}/memberships?filter=all&member=true.
Call<std::vector<Membership>> memberships(const QString &token, const QString &organisationId);
/// GET /organizations/{id}/members.
Call<std::vector<Member>> members(const QString &token, const QString &organisationId);
/// GET /boards/{id}/memberships?filter=all&member=true.
Call<std::vector<Membership>> boardMemberships(const QString &token, const QString &boardId);

/// DELETE /organizations/{id}: the Workspace is gone; only an admin may.
Call<Nothing> deleteOrganisation(const QString &token, const QString &id);
/// DELETE /organizations/{id}/members/{idMember}: leaves or removes; boards stay.
Call<Nothing> leave(const QString &token, const QString &organisationId, const QString &memberId);
/// DELETE …/members/{idMember}/all: from the Workspace's boards too.
Call<Nothing> leaveEverywhere(const QString &token, const QString &organisationId, const QString &memberId);
/// PUT …/members/{idMember}?type=admin or normal: somebody else must be admin before the only one leaves.
Call<Nothing> setAdmin(const QString &token, const QString &organisationId, const QString &memberId, bool isAdmin);

struct Export
{
    QString id;
    QString url; ///< empty until it is finished
    QString stage;
    std::optional<bool> isFinished;
    QJsonObject rest;
};
/// POST /organizations/{id}/exports.
Call<Export> startExport(const QString &token, const QString &organisationId, bool withAttachments);
/// GET …/exports.
Call<std::vector<Export>> exports(const QString &token, const QString &organisationId);

} // namespace atlassian::trello
