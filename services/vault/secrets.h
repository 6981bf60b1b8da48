// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/keychain.h"
#include "vault/sessionsecrets.h"

namespace vault {

/// The name under which keychain programs show our entries.
inline const QString kService = QStringLiteral("Leanseat");

/// Both places as one. Has to outlive what it answers only as far as the session's secrets go.
class Secrets final : public core::ports::SecretStore
{
public:
    explicit Secrets(const QString &service = kService);

    QFuture<core::Result<void>> probe() override;
    QFuture<core::Result<core::KeptSecret>> read(const core::SecretName &name) override;
    QFuture<core::Result<void>> write(const core::SecretName &name, const core::Secret &secret, core::SecretPlace place) override;
    QFuture<core::Result<void>> remove(const core::SecretName &name) override;

private:
    Keychain m_keychain;
    std::shared_ptr<SessionSecrets> m_session;
};

} // namespace vault
