// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit.h"

#include <QDateTime>

namespace store {

class Database;
class WorkspaceFile;

struct LoggedEdit
{
    qint64 id = 0;
    QDateTime at;
    QString who;
    core::Edit edit;
    qint64 undoes = 0; ///< 0 = it is no undo
};

/// The organisation's own data and the log of what was changed in it. An edit and its log are one transaction.
/// Errors: those of the database; WorkspaceReadOnly and WorkspaceLocked of changes.
class OwnTables final
{
public:
    explicit OwnTables(WorkspaceFile &file);

    core::Result<core::OwnData> read();
    /// The number of the log's entry. @p undoes: the entry that it takes back, or 0.
    core::Result<qint64> apply(const core::Edit &edit, const QString &who, const QDateTime &now, qint64 undoes = 0);
    /// Newest first.
    core::Result<std::vector<LoggedEdit>> log(int most);

private:
    WorkspaceFile &m_file;
    Database &m_database;
};

/// The profile alone.
core::Profile readProfile(Database &database);
/// Without transactions of their own. writeEdit() writes the log too; its number.
qint64 writeEdit(Database &database, const core::Edit &edit, const QString &who, const QDateTime &now, qint64 undoes = 0);
void writeEntry(Database &database, core::EditSubject subject, const QString &key, const std::optional<QString> &value);

} // namespace store
