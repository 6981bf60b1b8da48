// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/secretstore.h"

#include <QMap>

namespace support {

/// A keychain for tests: in memory, and as broken as wanted.
class MemorySecrets final : public core::ports::SecretStore
{
public:
    core::Result<void> keychain; ///< what every call to the keychain answers first
    QMap<QString, core::KeptSecret> kept;

    static QString nameOf(const core::SecretName &name) { return name.connection + u' ' + core::secretKindKey(name.kind) + u'@' + name.origin; }

    QFuture<core::Result<void>> probe() override { return QtFuture::makeReadyFuture(keychain); }
    QFuture<core::Result<core::KeptSecret>> read(const core::SecretName &name) override
    {
        using Answer = core::Result<core::KeptSecret>;
        const auto found = kept.constFind(nameOf(name));
        if (found != kept.constEnd() && (keychain || found->place == core::SecretPlace::Session))
            return QtFuture::makeReadyFuture(Answer(*found));
        if (!keychain)
            return QtFuture::makeReadyFuture(Answer(core::Unexpected(keychain.error())));
        return QtFuture::makeReadyFuture(Answer(core::fail(core::ErrorCode::KeyNotFoundOrLocked)));
    }
    QFuture<core::Result<void>> write(const core::SecretName &name, const core::Secret &secret, core::SecretPlace place) override
    {
        if (!keychain && place == core::SecretPlace::Keychain)
            return QtFuture::makeReadyFuture(keychain);
        kept.insert(nameOf(name), {secret, place});
        return QtFuture::makeReadyFuture(core::Result<void>());
    }
    QFuture<core::Result<void>> remove(const core::SecretName &name) override
    {
        using Answer = core::Result<void>;
        const auto found = kept.constFind(nameOf(name));
        const bool isGone = found != kept.constEnd() && (keychain || found->place == core::SecretPlace::Session);
        if (isGone)
            kept.remove(nameOf(name));
        if (!keychain)
            return QtFuture::makeReadyFuture(keychain);
        return QtFuture::makeReadyFuture(isGone ? Answer() : Answer(core::fail(core::ErrorCode::KeyNotFoundOrLocked)));
    }
};

} // namespace support
