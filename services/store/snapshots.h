// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit.h"
#include "core/join.h"
#include "core/snapshotinfo.h"
#include "store/versions.h"

#include <QDateTime>

namespace store {

class WorkspaceFile;

/// How a snapshot was judged last, for lists.
struct JudgedAs
{
    qint64 billable = 0;
    qint64 accidental = 0;
    qint64 unknown = 0;
    core::Money cost;
    bool costIsKnown = true;
    QString rules;
    QString prices;
    core::Profile profile; ///< that it was judged by
};

/// What goes into the workspace with a snapshot, or not at all.
struct Beside
{
    std::optional<JudgedAs> judged;
    core::Edit edit; ///< of the own data
    QString who;
};

/// One account in one snapshot: a table of at most one row.
struct AccountAt
{
    qint64 snapshot = 0;
    core::JoinedAccounts accounts;
};

/// Snapshots of a workspace. Every change is one transaction: a program that ends in its midst leaves the workspace as it was.
/// Errors of all: those of the database; WorkspaceReadOnly and WorkspaceLocked of changes; SnapshotNotFound where an id is wrong.
class Snapshots final
{
public:
    explicit Snapshots(WorkspaceFile &file);

    /// Oldest first.
    core::Result<std::vector<core::SnapshotInfo>> list();
    /// Puts the accounts in their place in time; the id. Protected accounts and annotations are the workspace's, not the
    /// snapshot's. SnapshotExists where these very files are there. Cancelled after a stop.
    core::Result<qint64> add(const core::JoinedAccounts &accounts, const QDateTime &now, const WriteContext &context, const Beside &beside = {});
    /// The same snapshot with other accounts in it: enriched by a further file.
    core::Result<void> replace(qint64 id, const core::JoinedAccounts &accounts, const QDateTime &now, const WriteContext &context, const Beside &beside = {});
    core::Result<core::JoinedAccounts> load(qint64 id);
    /// By the rows alone, as if there were no image.
    core::Result<core::JoinedAccounts> loadFromRows(qint64 id);
    /// One account in every snapshot, oldest first; empty where none has it.
    core::Result<std::vector<AccountAt>> ofAccount(const QString &id, const QString &mail);
    core::Result<void> remove(qint64 id);
    /// The same accounts on another day; its id stays.
    core::Result<void> move(qint64 id, core::Day day, const WriteContext &context);
    /// Whether rows and image of the newest snapshot say the same, and the file is sound. WorkspaceCorrupt names what isn't.
    core::Result<void> verify();

    /// Without transactions of their own, for those that do several things at once.
    void removeInside(qint64 id);
    void refreshImage();

private:
    struct Place
    {
        qint64 id = 0;
        Moment moment;
    };
    qint64 freeMoment(const core::SourceInfo &primary, const QDateTime &now);
    Moment momentAt(qint64 at);
    std::optional<Place> placeOf(qint64 id);
    core::Result<Place> needed(qint64 id);
    qint64 newest();
    void checkCount(qint64 id, qint64 rows);
    core::Result<void> checkBeforeCommit();
    void writeBeside(qint64 id, const Beside &beside, const QDateTime &now);
    void write(qint64 id, const Moment &moment, const core::JoinedAccounts &accounts, const QDateTime &now, const WriteContext &context);
    core::Result<core::JoinedAccounts> load(qint64 id, bool withImage);
    /// Everything but the tables; whether it has external users in @p hasExternal.
    core::JoinedAccounts readHead(qint64 id, bool withWarnings, bool *hasExternal);

    WorkspaceFile &m_file;
    Database &m_database;
};

} // namespace store
