// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/connectiontest.h"
#include "workspace/preflight.h"
#include "workspace/sync.h"

namespace app {

/// One connection and its key, for one conversation.
struct Door
{
    core::Connection connection;
    core::Secret key;
    core::Secret token {}; ///< of a site, of Trello
};

/// What talks to Atlassian: functions, so that tests put others in their place. All block and are called on worker
/// threads.
struct Talking
{
    std::function<core::Result<workspace::SyncResult>(const Door &door, const workspace::SyncRequest &request,
        workspace::PageStore &pages, const workspace::SyncProgressSink &progress, std::stop_token stop)>
        synchronise;
    std::function<core::Result<workspace::PreflightRun>(const Door &door, const QStringList &accounts,
        const QDateTime &now, const std::function<void(qint64 done, qint64 total)> &progress, std::stop_token stop)>
        preflight;
    /// Whether the address is a simulated Atlassian; no key is sent.
    std::function<std::optional<workspace::SimulatedAtlassian>(
        const core::Connection &connection, std::stop_token stop)>
        handshake;
    /// Right by right.
    std::function<core::Findings(const Door &door, std::stop_token stop)> test;
};

/// The real one, each time in a conversation of its own.
Talking talkToAtlassian();

} // namespace app
