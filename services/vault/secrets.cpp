// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/secrets.h"

namespace vault {

namespace {

template<typename T>
QFuture<T> answered(T value)
{
    return QtFuture::makeReadyFuture(std::move(value));
}

} // namespace

Secrets::Secrets(const QString &service)
    : m_keychain(service)
    , m_session(std::make_shared<SessionSecrets>())
{
}

QFuture<core::Result<void>> Secrets::probe()
{
    return m_keychain.probe();
}

QFuture<core::Result<core::KeptSecret>> Secrets::read(const core::SecretName &name)
{
    using Answer = core::Result<core::KeptSecret>;
    if (const auto kept = m_session->read(name))
        return answered<Answer>(core::KeptSecret {*kept, core::SecretPlace::Session});
    return m_keychain.read(name).then([](const core::Result<core::Secret> &read) -> Answer {
        if (!read)
            return core::Unexpected(read.error());
        return core::KeptSecret {*read, core::SecretPlace::Keychain};
    });
}

QFuture<core::Result<void>> Secrets::write(const core::SecretName &name, const core::Secret &secret, core::SecretPlace place)
{
    using Answer = core::Result<void>;
    if (place == core::SecretPlace::Keychain) {
        return m_keychain.write(name, secret).then([session = m_session, name](const Answer &written) -> Answer {
            if (written)
                session->remove(name);
            return written;
        });
    }
    m_session->write(name, secret);
    // "For this session only": an older one shall not come back with the next start, as far as the keychain lets itself be asked.
    return m_keychain.remove(name).then([](const Answer &) { return Answer(); });
}

QFuture<core::Result<void>> Secrets::remove(const core::SecretName &name)
{
    const bool wasForSession = m_session->remove(name);
    return m_keychain.remove(name).then([wasForSession](const core::Result<void> &removed) -> core::Result<void> {
        if (!removed && wasForSession && removed.error().code == core::ErrorCode::KeyNotFoundOrLocked)
            return {};
        return removed;
    });
}

} // namespace vault
