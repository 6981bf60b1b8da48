// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"
#include "core/result.h"
#include "core/secret.h"

#include <QFuture>

namespace core {

/// Which key is meant. Two workspaces, or two connections, never share one; nor do two addresses: whoever changes an address inside a
/// workspace file gets no key sent there.
struct SecretName
{
    QString workspace;  ///< id of the workspace
    QString connection; ///< Connection::id, which outlives a new name
    SecretKind kind = SecretKind::Key;
    QString origin;     ///< scheme, host and port that it is sent to

    friend bool operator==(const SecretName &, const SecretName &) = default;
};
inline SecretName secretName(const QString &workspace, const Connection &connection, SecretKind kind)
{
    return {workspace, connection.id, kind, baseOf(connection).toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::FullyEncoded)};
}

/// A secret and where it came from.
struct KeptSecret
{
    Secret secret;
    SecretPlace place = SecretPlace::Keychain;
};

namespace ports {

/// Keys and tokens: in the system's keychain, or in memory until the program ends; never in a file. Used in the thread that made it,
/// which runs an event loop: answers come there, and each comes once. The subject of errors is left to the caller, who knows the
/// connection's name.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    /// Whether there is a keychain at all. Asks for nothing that could make it ask its user. Errors: KeychainAbsent, KeychainRefused.
    [[nodiscard]] virtual QFuture<Result<void>> probe() = 0;
    /// What was given for the session first. Errors: KeychainAbsent; KeyNotFoundOrLocked, since a keychain that stays locked looks like
    /// one without the key; KeychainRefused.
    [[nodiscard]] virtual QFuture<Result<KeptSecret>> read(const SecretName &name) = 0;
    /// In place of what was there, in either place. Errors: KeychainAbsent, KeychainRefused (a locked one among them).
    [[nodiscard]] virtual QFuture<Result<void>> write(const SecretName &name, const Secret &secret, SecretPlace place) = 0;
    /// From both places; what was kept for the session is gone in any case. Errors: KeychainAbsent, KeychainRefused, and
    /// KeyNotFoundOrLocked where neither showed one: after each of them it may still be in the keychain.
    [[nodiscard]] virtual QFuture<Result<void>> remove(const SecretName &name) = 0;

protected:
    SecretStore() = default;
    SecretStore(const SecretStore &) = default;
    SecretStore &operator=(const SecretStore &) = default;
};

} // namespace ports

} // namespace core
