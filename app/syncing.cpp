// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/syncing.h"

#include "workspace/keeperpages.h"

namespace app {

Syncing::Syncing(workspace::Keeper &keeper, Talking talking, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
    , m_talking(std::move(talking))
    , m_background(this)
{
}

void Syncing::start(const Door &door, const workspace::SyncRequest &request)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    emit started();
    m_background.start([this, door, request](std::stop_token stop, const Background::Tell &tell) {
        workspace::KeeperPages pages(m_keeper, door.connection.id, [] { return QDateTime::currentDateTimeUtc(); });
        const auto progress
            = [this, &tell](const workspace::SyncProgress &now) { tell([this, now] { emit progressed(now); }); };
        const auto result = m_talking.synchronise(door, request, pages, progress, stop);
        tell([this, result] {
            m_isRunning = false;
            if (result)
                emit finished(*result);
            else
                emit failed(result.error());
        });
    });
}

void Syncing::cancel()
{
    if (m_isRunning)
        m_background.stop();
}

void Syncing::abandon()
{
    if (!m_isRunning)
        return;
    m_background.abandon();
    m_isRunning = false;
    emit failed({core::ErrorCode::Cancelled, {}, 0, 0, {}});
}

} // namespace app
