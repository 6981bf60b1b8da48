// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/syncstates.h"

#include "store/database.h"
#include "store/workspacefile.h"

namespace store {

namespace {

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace

SyncStates::SyncStates(WorkspaceFile &file)
    : m_file(file)
{
    (void)m_file.database().takeFailure();
}

core::Result<std::optional<SyncState>> SyncStates::find(const QString &connection, const QString &kind)
{
    Statement read(m_file.database(),
        QStringLiteral("SELECT cursor, pages, started_at, updated_at, is_complete FROM sync_state WHERE connection=? AND kind=?"));
    read.run(connection, kind);
    std::optional<SyncState> state;
    const auto timeAt = [&read](int column) { return QDateTime::fromString(read.text(column), Qt::ISODateWithMs); };
    if (read.next())
        state = SyncState {connection, kind, read.text(0), static_cast<int>(read.number(1)), timeAt(2), timeAt(3), read.number(4) != 0};
    if (const auto failed = m_file.database().takeFailure(); !failed)
        return core::Unexpected(failed.error());
    return state;
}

core::Result<void> SyncStates::begin(const QString &connection, const QString &kind, const QDateTime &now)
{
    if (auto writable = m_file.checkWritable(); !writable)
        return writable;
    Database &database = m_file.database();
    Transaction transaction(database);
    Statement known(database, QStringLiteral("SELECT 1 FROM connection WHERE id=?"));
    known.run(connection);
    const bool isKnown = known.next();
    known.finish();
    if (!isKnown && !database.hasFailed())
        return core::fail(core::ErrorCode::ConnectionNotFound);
    Statement erase(database, QStringLiteral("DELETE FROM sync_state WHERE connection=? AND kind=?"));
    erase.run(connection, kind);
    Statement insert(database,
        QStringLiteral("INSERT INTO sync_state(connection, kind, cursor, pages, started_at, updated_at, is_complete) VALUES(?,?,'',0,?,?,0)"));
    insert.run(connection, kind, timeText(now), timeText(now));
    return transaction.commit();
}

core::Result<void> SyncStates::addPage(
    const QString &connection, const QString &kind, const QByteArray &content, const QString &cursor, const QDateTime &now)
{
    if (auto writable = m_file.checkWritable(); !writable)
        return writable;
    Database &database = m_file.database();
    Transaction transaction(database);
    Statement update(database,
        QStringLiteral("UPDATE sync_state SET cursor=?, pages=pages+1, updated_at=?, is_complete=? WHERE connection=? AND kind=? AND is_complete=0"));
    update.run(cursor, timeText(now), cursor.isEmpty(), connection, kind);
    if (!database.hasFailed() && update.changedRows() != 1)
        database.note(core::ErrorCode::UnknownId, kind);
    Statement insert(database,
        QStringLiteral("INSERT INTO sync_page(connection, kind, page, content) SELECT connection, kind, pages - 1, ? FROM sync_state WHERE connection=? AND kind=?"));
    insert.run(content, connection, kind);
    return transaction.commit();
}

core::Result<void> SyncStates::readPages(const QString &connection, const QString &kind, const std::function<bool(const QByteArray &)> &take)
{
    Statement read(m_file.database(), QStringLiteral("SELECT content FROM sync_page WHERE connection=? AND kind=? ORDER BY page"));
    read.run(connection, kind);
    while (read.next() && take(read.blob(0))) { }
    return m_file.database().takeFailure();
}

core::Result<void> SyncStates::drop(const QString &connection)
{
    if (auto writable = m_file.checkWritable(); !writable)
        return writable;
    Transaction transaction(m_file.database());
    Statement erase(m_file.database(), QStringLiteral("DELETE FROM sync_state WHERE connection=?"));
    erase.run(connection);
    return transaction.commit();
}

} // namespace store
