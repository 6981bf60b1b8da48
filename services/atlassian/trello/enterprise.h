// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/paging.h"
#include "atlassian/trello/members.h"

namespace atlassian::trello {

/// A Workspace that the enterprise could claim.
struct ClaimableOrganisation
{
    QString id;
    QString name;
    QString displayName;
    std::optional<qint64> activeMembers;
    QStringList activeAdminIds; ///< none: its admins have all left
    QDateTime lastActive;
    QJsonArray products;
    QJsonObject rest;
};
/// GET /enterprises/{id}/claimableOrganizations; only for admins of a Trello Enterprise.
Call<Page<ClaimableOrganisation>> claimableOrganisations(
    const QString &token, const QString &enterpriseId, const QString &cursor = {});

struct EnterpriseMember
{
    Member member;
    std::optional<bool> isLicensed;
    std::optional<bool> isManaged;
    std::optional<bool> isAdmin;
    std::optional<bool> isDeactivated;
    std::optional<bool> isCollaborator;
    QJsonObject rest;
};
/// What members/query narrows by; what isn't set isn't sent.
struct EnterpriseFilter
{
    std::optional<bool> isLicensed;
    std::optional<bool> isManaged;
    std::optional<bool> isAdmin;
    std::optional<bool> isDeactivated;
    std::optional<bool> isCollaborator;
    QString search;
};
/// GET /enterprises/{id}/members/query, a hundred a page. The document shows a bare array and no place for its cursor:
/// where none is told the page is taken for the last.
Call<Page<EnterpriseMember>> enterpriseMembers(
    const QString &token, const QString &enterpriseId, const EnterpriseFilter &filter = {}, const QString &cursor = {});

} // namespace atlassian::trello
