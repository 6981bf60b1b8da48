// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/organizations/directoryusers.h"
#include "atlassian/organizations/managedaccounts.h"
#include "atlassian/organizations/workspaces.h"
#include "core/result.h"

#include <QHash>
#include <QJsonObject>

namespace workspace {

/// Of an account of Organizations v1, what is kept of it between pages.
QJsonObject keptAccount(const atlassian::organizations::ManagedAccount &account);
/// Of a user of the directory (v2).
QJsonObject keptUser(const atlassian::organizations::DirectoryUser &user);

/// What is known of the places of accesses beyond their address.
class PlaceRemarks final
{
public:
    void add(const atlassian::organizations::Workspace &workspace);
    /// "acme.atlassian.net (Enterprise, sandbox)", as access cells are read; @p url where nothing is known.
    QString cell(const QString &productKey, const QString &url) const;
    const QStringList &sites() const { return m_sites; }

private:
    QHash<QString, QString> m_remarks; ///< by product and host
    QStringList m_sites;
};

/// Accounts, one row an app, as a CSV of kind `api-dump`: what Atlassian didn't tell is left empty.
struct SyncDump
{
    const std::vector<QJsonObject> &accounts;
    const QHash<QString, QJsonObject> &users; ///< by account id
    const QHash<QString, QDate> &lastActive;  ///< asked for one by one
    const PlaceRemarks &places;
};
/// Errors: OutputNotWritable, DiskFull.
core::Result<void> writeDump(const SyncDump &dump, const QString &path);

} // namespace workspace
