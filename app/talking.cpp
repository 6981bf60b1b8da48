// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/talking.h"

namespace app {

Talking talkToAtlassian()
{
    Talking talking;
    talking.synchronise = [](const Door &door, const workspace::SyncRequest &request, workspace::PageStore &pages,
                              const workspace::SyncProgressSink &progress,
                              std::stop_token stop) -> core::Result<workspace::SyncResult> {
        workspace::Conversation conversation;
        if (const auto added = conversation.add(door.connection, door.key); !added)
            return core::Unexpected(added.error());
        return workspace::synchronise(request, conversation, pages, progress, std::move(stop));
    };
    talking.preflight = [](const Door &door, const QStringList &accounts, const QDateTime &now,
                            const std::function<void(qint64, qint64)> &progress,
                            std::stop_token stop) -> core::Result<workspace::PreflightRun> {
        workspace::Conversation conversation;
        if (const auto added = conversation.add(door.connection, door.key); !added)
            return core::Unexpected(added.error());
        return workspace::askPreflight(door.connection.orgId, accounts, now, conversation, progress, std::move(stop));
    };
    talking.handshake
        = [](const core::Connection &connection, std::stop_token stop) -> std::optional<workspace::SimulatedAtlassian> {
        workspace::Conversation conversation;
        if (!conversation.add(connection, {}))
            return {};
        return conversation.simulated(std::move(stop));
    };
    talking.test = [](const Door &door, std::stop_token stop) -> core::Findings {
        workspace::Conversation conversation;
        if (!conversation.add(door.connection, door.key, door.token))
            return {};
        return workspace::testConnection(door.connection, conversation, {}, std::move(stop));
    };
    return talking;
}

} // namespace app
