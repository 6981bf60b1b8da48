// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>

#include <functional>
#include <optional>

namespace store {

class WorkspaceFile;

/// How far one listing of a sync got. Kinds are the caller's words: `accounts`, `scim-links` …
struct SyncState
{
    QString connection; ///< its id
    QString kind;
    QString cursor;     ///< what asks for the next page; empty at the beginning and at the end
    int pages = 0;      ///< stored so far
    QDateTime started;
    QDateTime updated;
    bool isComplete = false;

    friend bool operator==(const SyncState &, const SyncState &) = default;
};

/// Pages of a sync until they are a snapshot, so that a stop goes on from the last one: a page and the cursor behind it are one
/// transaction. Errors of all: those of the database; WorkspaceReadOnly and WorkspaceLocked of changes.
class SyncStates final
{
public:
    explicit SyncStates(WorkspaceFile &file);

    core::Result<std::optional<SyncState>> find(const QString &connection, const QString &kind);
    /// From the beginning: what was there goes. ConnectionNotFound where the workspace has no such connection.
    core::Result<void> begin(const QString &connection, const QString &kind, const QDateTime &now);
    /// The next page; an empty @p cursor says that it was the last. UnknownId without begin(), or after the last.
    core::Result<void> addPage(const QString &connection, const QString &kind, const QByteArray &content, const QString &cursor, const QDateTime &now);
    /// One after the other, as they came; false stops.
    core::Result<void> readPages(const QString &connection, const QString &kind, const std::function<bool(const QByteArray &)> &take);
    /// All listings of a connection, when they have become a snapshot or are not wanted.
    core::Result<void> drop(const QString &connection);

private:
    WorkspaceFile &m_file;
};

} // namespace store
