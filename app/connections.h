// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/secretstore.h"
#include "models/connectionform.h"
#include "workspace/keeper.h"

#include <QObject>

namespace app {

/// Connections of the open workspace together with their keys: the file keeps the one, the store of secrets the other. A key is stored before
/// its connection and taken away after it, so that nothing is left that is said to have a key and hasn't. One thing after the other.
class Connections final : public QObject
{
    Q_OBJECT

public:
    /// Both have to outlive it.
    Connections(workspace::Keeper &keeper, core::ports::SecretStore &secrets, QObject *parent = nullptr);

    const core::Connections &all() const { return m_all; }
    /// Empty without a workspace.
    QString workspaceId() const { return m_workspace; }

public slots:
    /// Whether there is a keychain, and how the keys are. May make the keychain ask its user to unlock it.
    void lookForKeys();
    /// A new one, or a changed one (it has an id).
    void save(const models::ConnectionDraft &draft);
    /// What waits for the keychain to be unlocked is not wanted any more.
    void cancel();
    /// With its keys.
    void remove(const QString &id);
    /// Of another workspace, or of none.
    void forget();

signals:
    void connectionsChanged(const core::Connections &connections);
    /// @p problem: why keys can't be kept there; nothing = they can.
    void keychainProbed(const std::optional<core::Error> &problem);
    void keyFound(const QString &connection, core::SecretKind kind, const core::Result<core::SecretPlace> &place);
    void saved(const QString &id);
    void removed(const QString &name);
    /// Removed, but its key may still be in the keychain, for this reason.
    void keyLeft(const QString &name, const core::Error &error);
    /// Nothing was changed.
    void failed(const core::Error &error);

private:
    enum class Doing : quint8 { Nothing, Adding, Changing, Removing };

    void take(const QString &workspace, const core::Connections &connections);
    void writeNextSecret();
    void askFile();
    void finish();
    void fail(const core::Error &error);
    void tellKeys();
    /// Keys that are under another name now, or of nobody.
    void dropKeys(const core::Connection &connection);

    workspace::Keeper &m_keeper;
    core::ports::SecretStore &m_secrets;
    QString m_who;
    QString m_workspace;
    core::Connections m_all;
    Doing m_doing = Doing::Nothing;
    models::ConnectionDraft m_draft;
    core::Connection m_before;
    std::size_t m_written = 0;
};

} // namespace app
