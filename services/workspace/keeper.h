// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounthistory.h"
#include "core/preflight.h"
#include "workspace/importing.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace workspace {

/// What somebody does to a workspace as a whole.
enum class Upkeep : quint8 { Backup, KeepSince, ThinOut, DeletePerson, Compact, Verify, RemoveSnapshot, MoveSnapshot };

struct UpkeepResult
{
    Upkeep what = Upkeep::Verify;
    qint64 count = 0;  ///< snapshots or accounts that went; bytes saved by compacting
    QString subject;   ///< path of the backup, or the person as typed
};

/// Two snapshots and what lies between them.
struct Compared
{
    core::SnapshotInfo from, to;
    core::AssessmentPtr older, newer;
    std::shared_ptr<const core::SnapshotComparison> comparison;
};

/// The window's workspace, on a thread of its own: all SQL happens there, one thing after the other. Lives in the thread that made
/// it; signals come there. Failures are told by failed(), which names the file; what was asked for then hasn't happened.
class Keeper final : public QObject
{
    Q_OBJECT
public:
    /// The pool has to outlive it.
    explicit Keeper(Pool &pool, QObject *parent = nullptr);
    /// Finishes what was begun and closes the file.
    ~Keeper() override;

    /// From any thread: @p work runs on the store's thread with what is open then, null where nothing is. It is let go
    /// without having run where the keeper ends before.
    void run(std::function<void(Archive *archive)> work);

public slots:
    void open(const QString &path);
    /// A new file; an import follows.
    void create(const QString &path);
    void close();
    void commit(const workspace::PreparedImport &import, const QString &who);
    void apply(const core::Edit &edit, const QString &who);
    /// By ids; 0 as @p from is the one before @p to, 0 as @p to the newest. Judged as @p how says, under the workspace's own data.
    void compare(qint64 from, qint64 to, const workspace::LoadRequest &how);
    void showSnapshot(qint64 id);
    /// One account over all snapshots. A newer request takes the place of one that waits.
    void history(const QString &id, const QString &mail, const workspace::LoadRequest &how);
    void backup(const QString &path);
    void keepSince(core::Day day);
    void thinOutBefore(core::Day day);
    void deletePerson(const QString &idOrMail);
    void compact();
    void verify();
    void removeSnapshot(qint64 id);
    /// To another day.
    void moveSnapshot(qint64 id, core::Day day);
    /// Connections and the workspace's id, again after each change: connectionsRead(). Their keys are no affair of the file's.
    void readConnections();
    void addConnection(const core::Connection &connection, const QString &who);
    void changeConnection(const core::Connection &connection, const QString &who);
    void removeConnection(const QString &id, const QString &who);
    /// What Atlassian answered about accounts, by the connection that asked: preflightsRead(), after each change too.
    void readPreflights(const QString &connection);
    void keepPreflights(const QString &connection, const std::vector<core::Preflight> &answers);

signals:
    void opened(const store::OpenState &state, const std::shared_ptr<const workspace::ImportBase> &base);
    void closed();
    void snapshotsChanged(const std::vector<core::SnapshotInfo> &snapshots);
    void committed(const workspace::Imported &imported);
    /// Behind a failure of apply(): what there is.
    void ownDataChanged(const core::OwnData &own);
    void compared(const std::shared_ptr<const workspace::Compared> &compared);
    void snapshotLoaded(const core::SnapshotInfo &info, const std::shared_ptr<const core::JoinedAccounts> &accounts);
    void historyMade(const QString &id, const QString &mail, const core::AccountHistory &history);
    /// Something was taken out of the file: what is open has to be loaded again.
    void contentChanged(const std::shared_ptr<const workspace::ImportBase> &base);
    void connectionsRead(const QString &workspaceId, const core::Connections &connections);
    /// A change of connections that was not made, instead of failed().
    void connectionFailed(const core::Error &error);
    /// All that are kept, or of a change the changed ones.
    void preflightsRead(const QString &connection, const std::vector<core::Preflight> &answers);
    void upkeepDone(const workspace::UpkeepResult &result);
    void progressed(const core::Progress &progress);
    void failed(const core::Error &error);
    /// Of a commit, instead of failed().
    void commitFailed(const core::Error &error);

private:
    using Work = std::function<void(Archive &archive)>;
    void post(Work work);
    void postOpen(const QString &path, bool create);
    template<typename Signal, typename... Values>
    void tell(Signal signal, Values... values);
    void fail(const core::Error &error);
    void tellSnapshots(Archive &archive);
    void tellContent(Archive &archive);
    void makeComparison(Archive &archive, qint64 from, qint64 to, const LoadRequest &how);
    void makeHistory(Archive &archive, const QString &id, const QString &mail, const LoadRequest &how);
    void tellConnections(Archive &archive);
    /// Does it, tells the outcome, and what is left where something went.
    void upkeep(UpkeepResult result, bool takesOut, std::function<core::Result<qint64>(Archive &)> work);

    Pool &m_pool;
    QThread m_thread;
    QObject *m_worker; ///< lives in m_thread
    std::unique_ptr<Archive> m_archive; ///< only touched in m_thread
    std::atomic<quint64> m_historyNumber = 0;
};

} // namespace workspace
