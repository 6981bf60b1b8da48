// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/secretstore.h"

namespace vault {

/// The system's keychain, which may ask its user to unlock it. The insecure fallback of QtKeychain (a file) is off. Used in a thread with
/// an event loop of glib, as Qt's own on Linux. Errors: as SecretStore says; what the keychain said itself in detail.
class Keychain final
{
public:
    /// @p service is the name that keychain programs show.
    explicit Keychain(QString service);

    QFuture<core::Result<void>> probe() const;
    QFuture<core::Result<core::Secret>> read(const core::SecretName &name) const;
    QFuture<core::Result<void>> write(const core::SecretName &name, const core::Secret &secret) const;
    QFuture<core::Result<void>> remove(const core::SecretName &name) const;

private:
    QString m_service;
};

/// "workspace/connection/key@https://host".
QString entryOf(const core::SecretName &name);

} // namespace vault
