// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edithistory.h"
#include "workspace/keeper.h"
#include "workspace/session.h"

#include <QFutureWatcher>
#include <QObject>

#include <deque>
#include <functional>

namespace app {

class Opener;

/// The organisation's own data and the workspace that keeps it: above the session, which shows accounts, and the keeper, which
/// writes them. Without a workspace the own data lives as long as the window, and goes into the workspace that is made next.
class OpenWorkspace final : public QObject
{
    Q_OBJECT

public:
    OpenWorkspace(workspace::Session &session, workspace::Keeper &keeper, Opener &opener, core::Day today, QObject *parent = nullptr);

    bool isOpen() const { return m_state.has_value(); }
    bool isReadOnly() const { return m_state && m_state->readOnly != store::ReadOnlyReason::None; }
    QString path() const { return m_state ? m_state->path : QString(); }
    const store::OpenState *state() const { return m_state ? &*m_state : nullptr; }
    const core::OwnData &own() const { return m_base->own; }
    /// Of own(), read; null where there are none.
    const core::AnnotationsPtr &annotations() const { return m_base->annotations; }
    /// A change of many accounts is being made, off the window's thread; others wait behind it.
    bool isChanging() const { return m_running.has_value(); }
    /// Waits until nothing is being changed: what was begun is not lost. Before the program ends.
    void finishChanges();
    const std::vector<core::SnapshotInfo> &snapshots() const { return m_snapshots; }
    models::EditHistory &history() { return m_history; }
    /// Id of an older snapshot that is shown instead of the newest; 0 = the newest.
    qint64 shownSnapshot() const { return m_shownSnapshot; }
    /// Id of what is shown; 0 = no snapshot yet.
    qint64 shownId() const { return m_shownSnapshot != 0 ? m_shownSnapshot : m_base->newest; }
    /// How accounts are judged now.
    workspace::LoadRequest how() const;

public slots:
    void open(const QString &path);
    /// A new workspace with what is shown, unless that is a sample.
    void create(const QString &path);
    /// The same with nothing in it, whatever is shown.
    void createEmpty(const QString &path);
    void close();
    /// Applies it, keeps it, and remembers it for undo.
    void apply(const core::Edit &edit);
    /// The same without undo: what is kept by the way. Nothing without a workspace that can be written.
    void put(const core::Edit &edit);
    void undo();
    void redo();
    /// The annotation of each account changed by @p change.
    void annotate(const std::vector<core::Row> &rows, const QString &kind, const std::function<void(core::Annotation &)> &change); ///< @p change runs on any thread
    /// The import that was asked about goes in, or is let go.
    void keepStranger();
    void dropStranger();
    void showSnapshot(qint64 id);
    void showNewest() { showBase(); }

signals:
    void opened(const QString &path);
    /// Behind opened(): there is no snapshot in it yet, and none on its way.
    void openedEmpty(const QString &path);
    void closed();
    void ownDataChanged();
    void snapshotsChanged(const std::vector<core::SnapshotInfo> &snapshots);
    void writing(bool isWriting);
    /// @p snapshot: its number; 0 = only own data changed.
    void kept(qint64 snapshot, core::Day day);
    /// Less than half of the accounts that were read are in the workspace.
    void strangerRead(int thousandths);
    /// More than half of the accounts of the newest snapshot are not in the file that was read.
    void partRead(int thousandths);
    void failed(const core::Error &error);

private:
    void take(const store::OpenState &state, const std::shared_ptr<const workspace::ImportBase> &base);
    void takeImport(const workspace::PreparedImport &import);
    void commit(const workspace::PreparedImport &import);
    void rebase(std::shared_ptr<const workspace::ImportBase> base);
    void showBase();

    using MakeEdit = std::function<core::Edit(const workspace::ImportBase &)>;
    enum class Undo : quint8 { Remembered, NotRemembered };
    struct OwnChange
    {
        MakeEdit make;
        qsizetype weight = 0; ///< entries that it may touch
        Undo undo = Undo::NotRemembered;
    };
    struct Changed
    {
        core::Edit edit;
        std::shared_ptr<const workspace::ImportBase> from, base;
    };
    static Changed made(const OwnChange &change, const std::shared_ptr<const workspace::ImportBase> &from);
    void change(OwnChange change);
    void changeNext();
    void adopt(const Changed &changed, Undo undo);

    workspace::Session &m_session;
    workspace::Keeper &m_keeper;
    Opener &m_opener;
    core::Day m_today;
    QString m_who;
    std::optional<store::OpenState> m_state;
    std::vector<core::SnapshotInfo> m_snapshots;
    models::EditHistory m_history;
    std::shared_ptr<const workspace::ImportBase> m_base; ///< never null
    std::optional<workspace::PreparedImport> m_waiting; ///< being written, or asked about
    std::optional<workspace::PreparedImport> m_first;   ///< goes into the workspace that is being made
    qint64 m_shownSnapshot = 0;
    std::deque<OwnChange> m_changes;    ///< wait
    std::optional<OwnChange> m_running; ///< is being made
    QFutureWatcher<Changed> m_watcher;
};

} // namespace app
