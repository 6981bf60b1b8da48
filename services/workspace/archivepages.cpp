// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/archivepages.h"

namespace workspace {

ArchivePages::ArchivePages(store::SyncStates &states, QString connection, QDateTime now)
    : m_states(states)
    , m_connection(std::move(connection))
    , m_now(std::move(now))
{
}

core::Result<std::optional<PageStore::Kept>> ArchivePages::kept(const QString &kind)
{
    const auto state = m_states.find(m_connection, kind);
    if (!state)
        return core::Unexpected(state.error());
    if (!*state)
        return std::optional<Kept>();
    Kept kept {{}, (*state)->cursor, (*state)->isComplete, (*state)->started};
    const auto read = m_states.readPages(m_connection, kind, [&kept](const QByteArray &page) {
        kept.pages.push_back(page);
        return true;
    });
    if (!read)
        return core::Unexpected(read.error());
    return std::optional<Kept>(std::move(kept));
}

core::Result<void> ArchivePages::begin(const QString &kind)
{
    return m_states.begin(m_connection, kind, m_now);
}

core::Result<void> ArchivePages::add(const QString &kind, const QByteArray &content, const QString &cursor)
{
    return m_states.addPage(m_connection, kind, content, cursor, m_now);
}

core::Result<void> ArchivePages::drop()
{
    return m_states.drop(m_connection);
}

} // namespace workspace
