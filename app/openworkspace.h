// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/edithistory.h"
#include "workspace/keeper.h"
#include "workspace/session.h"

#include <QObject>

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
    const core::OwnData &own() const { return m_own; }
    const std::vector<core::SnapshotInfo> &snapshots() const { return m_snapshots; }
    models::EditHistory &history() { return m_history; }
    /// Id of an older snapshot that is shown instead of the newest; 0 = the newest.
    qint64 shownSnapshot() const { return m_shownSnapshot; }
    /// Id of what is shown; 0 = no snapshot yet.
    qint64 shownId() const { return m_shownSnapshot != 0 ? m_shownSnapshot : m_base ? m_base->newest : 0; }
    /// How accounts are judged now.
    workspace::LoadRequest how() const;

public slots:
    void open(const QString &path);
    /// A new workspace with what is shown, unless that is a sample.
    void create(const QString &path);
    void close();
    /// Applies it, keeps it, and remembers it for undo.
    void apply(const core::Edit &edit);
    /// The same without undo: what is kept by the way. Nothing without a workspace that can be written.
    void put(const core::Edit &edit);
    void undo();
    void redo();
    /// The annotation of each account changed by @p change.
    void annotate(const std::vector<core::Row> &rows, const QString &kind, const std::function<void(core::Annotation &)> &change);
    /// The import that was asked about goes in, or is let go.
    void keepStranger();
    void dropStranger();
    void showSnapshot(qint64 id);

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
    void failed(const core::Error &error);

private:
    void take(const store::OpenState &state, const std::shared_ptr<const workspace::ImportBase> &base);
    void takeImport(const workspace::PreparedImport &import);
    void commit(const workspace::PreparedImport &import);
    void rebase(core::OwnData own, qint64 newest, const std::shared_ptr<const core::JoinedAccounts> &accounts);
    void changeOwn(const core::Edit &edit);
    void showBase();

    workspace::Session &m_session;
    workspace::Keeper &m_keeper;
    Opener &m_opener;
    core::Day m_today;
    QString m_who;
    std::optional<store::OpenState> m_state;
    core::OwnData m_own;
    std::vector<core::SnapshotInfo> m_snapshots;
    models::EditHistory m_history;
    std::shared_ptr<const workspace::ImportBase> m_base;
    std::optional<workspace::PreparedImport> m_waiting; ///< being written, or asked about
    std::optional<workspace::PreparedImport> m_first;   ///< goes into the workspace that is being made
    qint64 m_shownSnapshot = 0;
};

} // namespace app
