// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/keeper.h"
#include "workspace/sync.h"

namespace workspace {

/// Pages of a sync in the window's workspace: each call is done on the store's thread while the sync's thread waits.
/// Where the workspace was closed meanwhile the answer is Cancelled, and where another one is open ConnectionNotFound.
/// Never from the keeper's own thread or the store's.
class KeeperPages final : public PageStore
{
public:
    /// @p keeper has to outlive it; @p clock gives UTC.
    KeeperPages(Keeper &keeper, QString connection, std::function<QDateTime()> clock);

    core::Result<std::optional<Kept>> kept(const QString &kind) override;
    core::Result<void> begin(const QString &kind) override;
    core::Result<void> add(const QString &kind, const QByteArray &content, const QString &cursor) override;
    core::Result<void> drop() override;

private:
    Keeper &m_keeper;
    QString m_connection;
    std::function<QDateTime()> m_clock;
};

} // namespace workspace
