// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/keys.h"

#include "vault/coredumps.h"
#include "vault/secrets.h"

#include <QPromise>
#include <QUuid>

namespace workspace {

namespace {

/// One question after the other; keeps itself alive until the last answer.
struct Asking : std::enable_shared_from_this<Asking>
{
    core::ports::SecretStore &store;
    std::vector<core::SecretName> names;
    std::vector<KeyState> states;
    QPromise<std::vector<KeyState>> promise;

    explicit Asking(core::ports::SecretStore &from)
        : store(from)
    {
    }

    void next()
    {
        if (states.size() == names.size()) {
            promise.addResult(std::move(states));
            promise.finish();
            return;
        }
        const core::SecretName name = names[states.size()];
        store.read(name).then([self = shared_from_this(), name](const core::Result<core::KeptSecret> &read) {
            core::Result<core::SecretPlace> place = core::SecretPlace::Keychain;
            if (read)
                place = read->place;
            else
                place = core::Unexpected(read.error());
            self->states.push_back({name.connection, name.kind, place});
            self->next();
        });
    }
};

struct Removing : std::enable_shared_from_this<Removing>
{
    core::ports::SecretStore &store;
    std::vector<core::SecretName> names;
    std::size_t done = 0;
    core::Result<void> result;
    QPromise<core::Result<void>> promise;

    explicit Removing(core::ports::SecretStore &from)
        : store(from)
    {
    }

    void next()
    {
        if (done == names.size()) {
            promise.addResult(result);
            promise.finish();
            return;
        }
        store.remove(names[done++]).then([self = shared_from_this()](const core::Result<void> &removed) {
            if (!removed && self->result)
                self->result = removed;
            self->next();
        });
    }
};

} // namespace

std::unique_ptr<core::ports::SecretStore> openVault()
{
    return std::make_unique<vault::Secrets>();
}

QString newConnectionId()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

QFuture<std::vector<KeyState>> keyStates(core::ports::SecretStore &store, const QString &workspace, const core::Connections &connections)
{
    auto asking = std::make_shared<Asking>(store);
    for (const core::Connection &connection : connections) {
        for (const core::SecretKind kind : core::secretsOf(connection.kind))
            asking->names.push_back(core::secretName(workspace, connection, kind));
    }
    asking->promise.start();
    const auto future = asking->promise.future();
    asking->next();
    return future;
}

QFuture<core::Result<void>> removeKeys(core::ports::SecretStore &store, const QString &workspace, const core::Connection &connection)
{
    auto removing = std::make_shared<Removing>(store);
    for (const core::SecretKind kind : core::secretsOf(connection.kind))
        removing->names.push_back(core::secretName(workspace, connection, kind));
    removing->promise.start();
    const auto future = removing->promise.future();
    removing->next();
    return future;
}

bool keepMemoryPrivate()
{
    return vault::turnOffCoreDumps();
}

bool keepMemoryQuitePrivate()
{
    return vault::forbidAttaching() && vault::turnOffCoreDumps();
}

} // namespace workspace
