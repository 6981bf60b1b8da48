// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/rehearsalhost.h"

#include "rehearsal/control.h"
#include "rehearsal/makeworld.h"
#include "rehearsal/server.h"
#include "workspace/archive.h"
#include "workspace/samplefile.h"

#include "intake/readaccounts.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace workspace {

namespace {

struct Accounts
{
    core::AccountTablePtr table;
    core::Profile profile;
};

core::Result<Accounts> accountsOfWorkspace(const QString &path)
{
    store::OpenOptions options;
    options.readOnly = true;
    options.create = false;
    auto archive = Archive::open(path, options);
    if (!archive)
        return core::Unexpected(archive.error());
    const auto snapshot = (*archive)->find(QStringLiteral("newest"));
    if (!snapshot)
        return core::Unexpected(snapshot.error());
    auto accounts = (*archive)->snapshots().load(snapshot->id);
    if (!accounts)
        return core::Unexpected(accounts.error());
    const auto own = (*archive)->own().read();
    if (!own)
        return core::Unexpected(own.error());
    return Accounts {accounts->table, own->profile()};
}

/// Through a file, as everybody's export comes.
core::Result<Accounts> accountsOfSample(const core::SampleRequest &sample, Pool &pool)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(core::sampleFileName(sample));
    if (const auto written = writeSampleFile(sample, path, Overwrite::Yes); !written)
        return core::Unexpected(written.error());
    intake::ReadOptions options;
    options.kind = core::SourceKind::ManagedAccounts;
    options.wantHash = false;
    auto batch = intake::readAccounts(path, options, pool.parallel());
    if (!batch)
        return core::Unexpected(batch.error());
    return Accounts {batch->table, core::sampleProfile(sample.kind)};
}

} // namespace

core::Result<std::unique_ptr<RehearsalHost>> RehearsalHost::start(const RehearsalRequest &request, Pool &pool)
{
    auto accounts
        = request.workspace.isEmpty() ? accountsOfSample(request.sample, pool) : accountsOfWorkspace(request.workspace);
    if (!accounts)
        return core::Unexpected(accounts.error());
    std::unique_ptr<RehearsalHost> host(new RehearsalHost);
    const quint64 seed = request.sample.seed;
    host->m_desk = std::make_unique<rehearsal::Desk>(
        [accounts = *accounts, seed, salt = request.keySalt](qint64 now) {
            return rehearsal::makeWorld({accounts.table, accounts.profile, seed, salt, now});
        },
        request.clock);
    if (const auto set = host->m_desk->setFaults(request.faults); !set)
        return core::Unexpected(set.error());
    host->m_server = std::make_unique<rehearsal::Server>(*host->m_desk);
    if (host->m_server->start(request.port) == 0) {
        return core::fail(core::ErrorCode::BadOption, QStringLiteral("--port"),
            QString::number(request.port) + QStringLiteral(": another program listens there"));
    }
    return host;
}

RehearsalHost::~RehearsalHost() = default;

QByteArray RehearsalHost::announcement() const
{
    QJsonObject line = rehearsal::describe(m_desk->world(), m_server->base());
    line.insert(QStringLiteral("pid"), QCoreApplication::applicationPid());
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace workspace
