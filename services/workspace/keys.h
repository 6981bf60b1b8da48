// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/secretstore.h"

namespace workspace {

/// The system's keychain and what is given for the session. One for a program.
std::unique_ptr<core::ports::SecretStore> openVault();

/// Random, for a new connection.
QString newConnectionId();

/// What is kept for one connection.
struct KeyState
{
    QString connection; ///< Connection::id
    core::SecretKind kind = core::SecretKind::Key;
    core::Result<core::SecretPlace> place = core::SecretPlace::Keychain;
};
/// Of each secret of each connection, in their order; asked one after the other, so that a locked keychain asks its user once. The store has
/// to live until the answer.
QFuture<std::vector<KeyState>> keyStates(core::ports::SecretStore &store, const QString &workspace, const core::Connections &connections);

/// Takes all secrets of a connection away. The first error, after all were tried.
QFuture<core::Result<void>> removeKeys(core::ports::SecretStore &store, const QString &workspace, const core::Connection &connection);

/// Keeps a program's memory to itself: no core files.
bool keepMemoryPrivate();
/// The same, and nobody may attach: for programs without a window.
bool keepMemoryQuitePrivate();

} // namespace workspace
