// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/call.h"
#include "atlassian/objectreader.h"

namespace atlassian::scim {

/// Which SCIM record hangs on which account.
struct Link
{
    QString scimUserId;
    QString accountId; ///< empty if null: a record without an account
    QString orgId;
    QString directoryId; ///< of the SCIM directory
    QJsonObject rest;

    friend bool operator==(const Link &, const Link &) = default;
};

/// All four take the organisation's key, not the directory's (User provisioning, admin calls).
/// GET …/user/{aaId}/get-scim-links.
Call<std::vector<Link>> linksOfAccount(const QString &orgId, const QString &accountId);
/// POST …/get-scim-links-for-email: a read.
Call<std::vector<Link>> linksOfEmail(const QString &orgId, const QString &email);
/// PATCH …/scimDirectoryId/{}/scimUserId/{}/unlink: cuts the link, deletes neither side.
Call<Nothing> unlink(const QString &orgId, const QString &directoryId, const QString &scimUserId);
/// DELETE …/user/{AAID}/onlyDeleteUserInDB: removes the record from all directories; the account stays as it is.
Call<Nothing> deleteRecord(const QString &orgId, const QString &accountId);

} // namespace atlassian::scim
