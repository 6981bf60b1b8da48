// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile.h"
#include "core/result.h"
#include "core/sample.h"

#include "core/accounttable.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace rehearsal {
class Desk;
class Server;
} // namespace rehearsal

namespace workspace {

class Pool;

/// Whose organisation is rehearsed: a workspace's newest snapshot, or a sample where no workspace is named.
struct RehearsalRequest
{
    QString workspace;
    core::SampleRequest sample;
    QString faults; ///< as `--faults` takes them
    quint16 port = 0; ///< 0 = any that is free
    quint64 keySalt = 0; ///< at random for a workspace, whose accounts are real people's; 0 for a sample
    std::function<qint64()> clock; ///< ms since 1970
};

/// The simulated Atlassian, running in this thread's event loop on 127.0.0.1. Who shows it to people starts it in a
/// process of its own.
class RehearsalHost final
{
public:
    /// Errors: those of opening and reading, SnapshotNotFound for a workspace without one; BadOption with the fault as
    /// subject; BadOption with `--port` where the port is taken. Blocking.
    static core::Result<std::unique_ptr<RehearsalHost>> start(const RehearsalRequest &request, Pool &pool);
    ~RehearsalHost();

    /// Addresses, ids and keys as one line of JSON, with its line feed.
    QByteArray announcement() const;

private:
    RehearsalHost() = default;

    std::unique_ptr<rehearsal::Desk> m_desk;
    std::unique_ptr<rehearsal::Server> m_server;
};

} // namespace workspace
