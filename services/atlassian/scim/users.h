// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/paging.h"

namespace atlassian::scim {

/// A record of a SCIM directory; the account that hangs on it is accountId. What a PUT leaves out is cleared, so the
/// whole object is kept beside what is read from it.
struct User
{
    QString id;
    QString accountId; ///< `atlassianAccountId` of Atlassian's extension; empty if not linked or not told
    QString externalId;
    QString userName;
    QString displayName;
    QString email; ///< the primary one, else the first
    std::optional<bool> isActive;
    QDateTime lastModified;
    QJsonObject whole; ///< as it came
};

/// The one filter that Atlassian knows: an exact match of one of two attributes. Both empty = all.
struct UserMatch
{
    QString userName;
    QString externalId;
};

inline constexpr int kMostPerPage = 100;

/// GET /scim/directory/{directoryId}/Users (User provisioning). @p cursor is the position, from 1.
Call<Page<User>> users(
    const QString &directoryId, const UserMatch &match = {}, const QString &cursor = {}, int count = kMostPerPage);
/// GET …/Users/{userId}.
Call<User> user(const QString &directoryId, const QString &userId);
/// POST …/Users: 201; Conflict with reason `uniqueness` if there is one. Links to a managed account of the same e-mail.
Call<User> createUser(const QString &directoryId, const QJsonObject &user);
/// PUT …/Users/{userId}: replaces it as a whole; the last writer wins.
Call<User> replaceUser(const QString &directoryId, const QString &userId, const QJsonObject &user);

struct Operation
{
    QString op; ///< `add`, `replace`, `remove`
    QString path;
    QJsonValue value = QJsonValue::Undefined; ///< undefined isn't sent
};
/// PATCH …/Users/{userId}.
Call<User> changeUser(const QString &directoryId, const QString &userId, const std::vector<Operation> &operations);
/// DELETE …/Users/{userId}: 204. Also DEACTIVATES the managed account that hangs on it, and the record is gone for good
/// (User provisioning, "What DELETE really does"). links::unlink and links::deleteRecord don't.
Call<Nothing> deleteUser(const QString &directoryId, const QString &userId);

/// Body of a PATCH; Atlassian spells `operations` in lower case.
QJsonObject patchBody(const std::vector<Operation> &operations);

} // namespace atlassian::scim
