// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"

#include <QDateTime>

namespace store {

class Database;
class WorkspaceFile;

/// Connections of a workspace, without their keys. A change and its entry in the log are one transaction; it is not an Edit, since a key
/// that went with it can't come back. Errors of all: those of the database; WorkspaceReadOnly and WorkspaceLocked of changes.
class Connections final
{
public:
    explicit Connections(WorkspaceFile &file);

    /// What the keychain's entries of this workspace begin with; a copy of the file has the same.
    core::Result<QString> workspaceId();
    /// By name. Rows that a newer program may have written in a kind not known here are left out.
    core::Result<core::Connections> list();
    /// With an id that no other has, since its key may be in the keychain already. Errors: those of core::checkConnection(),
    /// ConnectionExists.
    core::Result<void> add(const core::Connection &connection, const QString &who, const QDateTime &now);
    /// That of its id; where it leads elsewhere, what was synced through it goes. Errors: those of add(), ConnectionNotFound.
    core::Result<void> change(const core::Connection &connection, const QString &who, const QDateTime &now);
    /// And what was synced and asked through it. Errors: ConnectionNotFound.
    core::Result<void> remove(const QString &id, const QString &who, const QDateTime &now);

private:
    core::Result<core::Connection> find(const QString &id);
    void log(const QString &kind, const core::Connection *before, const core::Connection *after, const QString &who, const QDateTime &now);

    WorkspaceFile &m_file;
    Database &m_database;
};

} // namespace store
