// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/syncstates.h"
#include "workspace/sync.h"

namespace workspace {

/// Pages of one connection in a workspace, for a sync in the archive's own thread.
class ArchivePages final : public PageStore
{
public:
    /// @p states outlives it.
    ArchivePages(store::SyncStates &states, QString connection, QDateTime now);

    core::Result<std::optional<Kept>> kept(const QString &kind) override;
    core::Result<void> begin(const QString &kind) override;
    core::Result<void> add(const QString &kind, const QByteArray &content, const QString &cursor) override;
    core::Result<void> drop() override;

private:
    store::SyncStates &m_states;
    QString m_connection;
    QDateTime m_now;
};

} // namespace workspace
