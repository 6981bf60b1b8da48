// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connections.h"

#include "store/database.h"
#include "store/workspacefile.h"

#include <algorithm>

namespace store {

namespace {

/// Not one of core::EditSubject: undo knows nothing of it.
const QString kSubject = QStringLiteral("connection");

void write(Database &database, const core::Connection &connection)
{
    Statement insert(database,
        QStringLiteral("INSERT INTO connection(id, name, kind, base, org_id, directory_id, site, mail, expires, added) VALUES(?,?,?,?,?,?,?,?,?,?)"));
    insert.run(connection.id, connection.name, QString(core::connectionKindKey(connection.kind)), connection.base.toString(QUrl::FullyEncoded), connection.orgId,
        connection.directoryId, connection.site, connection.mail, dayValue(connection.expires), dayValue(connection.added));
}

bool leadsElsewhere(const core::Connection &one, const core::Connection &other)
{
    return one.kind != other.kind || core::baseOf(one) != core::baseOf(other) || one.orgId != other.orgId || one.directoryId != other.directoryId;
}

} // namespace

Connections::Connections(WorkspaceFile &file)
    : m_file(file)
    , m_database(file.database())
{
    (void)m_database.takeFailure();
}

core::Result<QString> Connections::workspaceId()
{
    const auto id = m_database.text(QStringLiteral("SELECT value FROM workspace WHERE key='id'"));
    if (const auto failed = m_database.takeFailure(); !failed)
        return core::Unexpected(failed.error());
    if (!id || id->isEmpty())
        return core::fail(core::ErrorCode::WorkspaceCorrupt, m_file.state().path, QStringLiteral("workspace.id"));
    return *id;
}

core::Result<core::Connections> Connections::list()
{
    core::Connections connections;
    Statement read(m_database,
        QStringLiteral("SELECT id, name, kind, base, org_id, directory_id, site, mail, expires, added FROM connection ORDER BY name COLLATE NOCASE"));
    read.run();
    while (read.next()) {
        const auto kind = core::connectionKindFromKey(read.text(2));
        // What a stranger wrote into the file must not send a key elsewhere than the rules allow.
        const auto base = core::baseFromText(read.text(3), QStringLiteral("base"));
        if (!kind || !base)
            continue;
        connections.push_back({read.text(0), read.text(1), *kind, *base, read.text(4), read.text(5), read.text(6), read.text(7), read.day(8), read.day(9)});
    }
    if (const auto failed = m_database.takeFailure(); !failed)
        return core::Unexpected(failed.error());
    return connections;
}

core::Result<core::Connection> Connections::find(const QString &id)
{
    const auto all = list();
    if (!all)
        return core::Unexpected(all.error());
    const auto found = std::find_if(all->begin(), all->end(), [&id](const core::Connection &one) { return one.id == id; });
    if (found == all->end())
        return core::connectionNotFound(*all, {});
    return *found;
}

void Connections::log(const QString &kind, const core::Connection *before, const core::Connection *after, const QString &who, const QDateTime &now)
{
    Statement entry(m_database, QStringLiteral("INSERT INTO edit_log(at, who, kind, undoes) VALUES(?,?,?,NULL)"));
    entry.run(now.toUTC().toString(Qt::ISODate), who, kind);
    Statement change(m_database, QStringLiteral("INSERT INTO edit_change(edit, position, subject, key, before, after) VALUES(?,0,?,?,?,?)"));
    const auto text = [](const core::Connection *one) { return one ? QVariant(core::connectionText(*one)) : QVariant(); };
    change.run(entry.lastId(), kSubject, (after ? after : before)->name, text(before), text(after));
}

core::Result<void> Connections::add(const core::Connection &connection, const QString &who, const QDateTime &now)
{
    if (auto writable = m_file.checkWritable(); !writable)
        return writable;
    if (auto checked = core::checkConnection(connection); !checked)
        return checked;
    Transaction transaction(m_database);
    const auto all = list();
    if (!all)
        return core::Unexpected(all.error());
    if (core::findConnection(*all, connection.name))
        return core::fail(core::ErrorCode::ConnectionExists, connection.name);
    write(m_database, connection);
    log(QStringLiteral("connection-add"), nullptr, &connection, who, now);
    return transaction.commit();
}

core::Result<void> Connections::change(const core::Connection &connection, const QString &who, const QDateTime &now)
{
    if (auto writable = m_file.checkWritable(); !writable)
        return writable;
    if (auto checked = core::checkConnection(connection); !checked)
        return checked;
    Transaction transaction(m_database);
    const auto before = find(connection.id);
    if (!before)
        return core::Unexpected(before.error());
    const auto all = list();
    if (!all)
        return core::Unexpected(all.error());
    if (const core::Connection *other = core::findConnection(*all, connection.name); other && other->id != connection.id)
        return core::fail(core::ErrorCode::ConnectionExists, connection.name);
    Statement update(m_database,
        QStringLiteral("UPDATE connection SET name=?, kind=?, base=?, org_id=?, directory_id=?, site=?, mail=?, expires=? WHERE id=?"));
    update.run(connection.name, QString(core::connectionKindKey(connection.kind)), connection.base.toString(QUrl::FullyEncoded), connection.orgId,
        connection.directoryId, connection.site, connection.mail, dayValue(connection.expires), connection.id);
    if (leadsElsewhere(*before, connection)) {
        for (const char *table : {"sync_page", "sync_state", "preflight"}) {
            Statement erase(m_database, QStringLiteral("DELETE FROM %1 WHERE connection=?").arg(QLatin1String(table)));
            erase.run(connection.id);
        }
    }
    log(QStringLiteral("connection-change"), &*before, &connection, who, now);
    return transaction.commit();
}

core::Result<void> Connections::remove(const QString &id, const QString &who, const QDateTime &now)
{
    if (auto writable = m_file.checkWritable(); !writable)
        return writable;
    Transaction transaction(m_database);
    const auto before = find(id);
    if (!before)
        return core::Unexpected(before.error());
    Statement erase(m_database, QStringLiteral("DELETE FROM connection WHERE id=?"));
    erase.run(id);
    log(QStringLiteral("connection-remove"), &*before, nullptr, who, now);
    return transaction.commit();
}

} // namespace store
