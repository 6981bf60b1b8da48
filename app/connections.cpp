// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connections.h"

#include "workspace/keys.h"

#include <algorithm>

namespace app {

namespace {

/// Where a key is sent is part of its name.
bool leadsElsewhere(const core::Connection &before, const core::Connection &after)
{
    return core::secretName({}, before, core::SecretKind::Key) != core::secretName({}, after, core::SecretKind::Key);
}

} // namespace

Connections::Connections(workspace::Keeper &keeper, core::ports::SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
    , m_secrets(secrets)
    , m_who(QString::fromLocal8Bit(qgetenv("USER")))
{
    connect(&keeper, &workspace::Keeper::opened, this, [this] { m_keeper.readConnections(); });
    connect(&keeper, &workspace::Keeper::closed, this, &Connections::forget);
    connect(&keeper, &workspace::Keeper::connectionsRead, this, &Connections::take);
    connect(&keeper, &workspace::Keeper::connectionFailed, this, &Connections::fail);
}

void Connections::forget()
{
    m_workspace.clear();
    m_all.clear();
    m_doing = Doing::Nothing;
    m_draft = {};
    emit connectionsChanged(m_all);
}

void Connections::take(const QString &workspace, const core::Connections &connections)
{
    if (workspace != m_workspace)
        m_doing = Doing::Nothing;
    m_workspace = workspace;
    m_all = connections;
    emit connectionsChanged(m_all);
    finish();
}

void Connections::lookForKeys()
{
    m_secrets.probe().then(this, [this](const core::Result<void> &probed) {
        emit keychainProbed(probed ? std::nullopt : std::optional(probed.error()));
        tellKeys();
    });
}

void Connections::tellKeys()
{
    if (m_workspace.isEmpty())
        return;
    workspace::keyStates(m_secrets, m_workspace, m_all).then(this, [this](const std::vector<workspace::KeyState> &states) {
        for (const workspace::KeyState &one : states)
            emit keyFound(one.connection, one.kind, one.place);
    });
}

void Connections::save(const models::ConnectionDraft &draft)
{
    if (m_doing != Doing::Nothing || m_workspace.isEmpty())
        return;
    m_draft = draft;
    m_written = 0;
    m_before = {};
    m_doing = draft.isNew() ? Doing::Adding : Doing::Changing;
    if (draft.isNew())
        m_draft.connection.id = workspace::newConnectionId();
    const auto before = std::find_if(m_all.begin(), m_all.end(), [&](const core::Connection &one) { return one.id == m_draft.connection.id; });
    if (before != m_all.end())
        m_before = *before;
    writeNextSecret();
}

void Connections::writeNextSecret()
{
    if (m_written == m_draft.secrets.size())
        return askFile();
    const auto &[kind, secret] = m_draft.secrets[m_written];
    const QString workspace = m_workspace;
    m_secrets.write(core::secretName(m_workspace, m_draft.connection, kind), secret, m_draft.place).then(this, [this, workspace](const core::Result<void> &written) {
        if (workspace != m_workspace || m_doing == Doing::Nothing)
            return;
        if (!written)
            return fail(written.error());
        ++m_written;
        writeNextSecret();
    });
}

void Connections::askFile()
{
    if (m_doing == Doing::Adding)
        m_keeper.addConnection(m_draft.connection, m_who);
    else
        m_keeper.changeConnection(m_draft.connection, m_who);
}

void Connections::finish()
{
    const Doing done = std::exchange(m_doing, Doing::Nothing);
    const models::ConnectionDraft draft = std::exchange(m_draft, {});
    if (done == Doing::Nothing)
        return;
    if (done == Doing::Removing) {
        workspace::removeKeys(m_secrets, m_workspace, m_before).then(this, [this, name = m_before.name](const core::Result<void> &gone) {
            if (gone)
                emit removed(name);
            else
                emit keyLeft(name, gone.error());
        });
        return;
    }
    if (done == Doing::Changing && leadsElsewhere(m_before, draft.connection))
        dropKeys(m_before);
    emit saved(draft.connection.id);
    tellKeys();
}

void Connections::fail(const core::Error &error)
{
    const Doing tried = std::exchange(m_doing, Doing::Nothing);
    const models::ConnectionDraft draft = std::exchange(m_draft, {});
    // Keys that were stored for what the file then refused are taken back; those of a connection that is there were meant for it.
    const bool isElsewhere = tried == Doing::Changing && leadsElsewhere(m_before, draft.connection);
    if (tried == Doing::Adding || isElsewhere)
        dropKeys(draft.connection);
    emit failed(error);
}

void Connections::cancel()
{
    const bool isWriting = m_doing == Doing::Adding || m_doing == Doing::Changing;
    if (!isWriting || m_written == m_draft.secrets.size())
        return;
    if (m_doing == Doing::Adding)
        dropKeys(m_draft.connection);
    m_doing = Doing::Nothing;
    m_draft = {};
}

void Connections::dropKeys(const core::Connection &connection)
{
    workspace::removeKeys(m_secrets, m_workspace, connection);
}

void Connections::remove(const QString &id)
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&id](const core::Connection &one) { return one.id == id; });
    if (m_doing != Doing::Nothing || found == m_all.end())
        return;
    m_before = *found;
    m_doing = Doing::Removing;
    m_keeper.removeConnection(id, m_who);
}

} // namespace app
