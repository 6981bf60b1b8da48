// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/leases.h"

#include "store/database.h"
#include "store/workspacefile.h"

namespace store {

namespace {

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

} // namespace

Leases::Leases(WorkspaceFile &file)
    : m_file(file)
{
    (void)m_file.database().takeFailure();
}

core::Result<std::optional<Lease>> Leases::find(const QString &name)
{
    Statement read(m_file.database(),
        QStringLiteral("SELECT holder, machine, process, acquired_at, expires_at, released_at FROM lease WHERE name=?"));
    read.run(name);
    std::optional<Lease> lease;
    const auto timeAt = [&read](int column) { return QDateTime::fromString(read.text(column), Qt::ISODate); };
    if (read.next())
        lease = Lease {name, read.text(0), read.text(1), read.number(2), timeAt(3), timeAt(4), timeAt(5)};
    if (const auto failed = m_file.database().takeFailure(); !failed)
        return core::Unexpected(failed.error());
    return lease;
}

core::Result<void> Leases::acquire(const Lease &wanted, const QDateTime &now, const QString &takeOverFrom)
{
    if (auto writable = m_file.checkWritable(); !writable)
        return writable;
    Transaction transaction(m_file.database());
    const auto held = find(wanted.name);
    if (!held)
        return core::Unexpected(held.error());
    const bool isForeign = *held && !(*held)->released.isValid() && !(*held)->isOf(wanted);
    if (isForeign && (*held)->holder != takeOverFrom)
        return core::fail(core::ErrorCode::WorkspaceLocked, m_file.state().path, QStringLiteral("%1 on %2").arg((*held)->holder, (*held)->machine));
    Statement insert(m_file.database(),
        QStringLiteral("INSERT OR REPLACE INTO lease(name, holder, machine, process, acquired_at, expires_at, released_at, taken_over_from) "
                       "VALUES(?,?,?,?,?,?,NULL,?)"));
    insert.run(wanted.name, wanted.holder, wanted.machine, wanted.process, timeText(now), timeText(wanted.expires),
        isForeign ? QVariant(takeOverFrom) : QVariant());
    return transaction.commit();
}

core::Result<void> Leases::change(const Lease &own, const QString &assignment, const QDateTime &value)
{
    if (auto writable = m_file.checkWritable(); !writable)
        return writable;
    Transaction transaction(m_file.database());
    Statement update(m_file.database(),
        QStringLiteral("UPDATE lease SET %1=? WHERE name=? AND holder=? AND machine=? AND process=? AND released_at IS NULL").arg(assignment));
    update.run(timeText(value), own.name, own.holder, own.machine, own.process);
    if (!m_file.database().hasFailed() && update.changedRows() != 1)
        m_file.database().note(core::ErrorCode::WorkspaceLocked, own.name);
    return transaction.commit();
}

core::Result<void> Leases::renew(const Lease &own)
{
    return change(own, QStringLiteral("expires_at"), own.expires);
}

core::Result<void> Leases::release(const Lease &own, const QDateTime &now)
{
    return change(own, QStringLiteral("released_at"), now);
}

} // namespace store
