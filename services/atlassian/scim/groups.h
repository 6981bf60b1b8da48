// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/scim/users.h"

namespace atlassian::scim {

struct Group
{
    QString id;
    QString externalId;
    QString displayName;
    struct Member
    {
        QString userId; ///< of a SCIM user
        QString display;
    };
    std::vector<Member> members;
    QJsonObject whole; ///< as it came
};

/// GET /scim/directory/{directoryId}/Groups. @p displayName empty = all (User provisioning).
Call<Page<Group>> groups(
    const QString &directoryId, const QString &displayName = {}, const QString &cursor = {}, int count = kMostPerPage);
/// GET …/Groups/{id}.
Call<Group> group(const QString &directoryId, const QString &groupId);
/// POST …/Groups: Conflict where the name exists.
Call<Group> createGroup(const QString &directoryId, const QJsonObject &group);
/// PUT …/Groups/{id}: replaces it as a whole; it can't be renamed.
Call<Group> replaceGroup(const QString &directoryId, const QString &groupId, const QJsonObject &group);
/// PATCH …/Groups/{id}.
Call<Group> changeGroup(const QString &directoryId, const QString &groupId, const std::vector<Operation> &operations);
/// DELETE …/Groups/{id}: 204.
Call<Nothing> deleteGroup(const QString &directoryId, const QString &groupId);

} // namespace atlassian::scim
