// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDateTime>

namespace store {

class WorkspaceFile;

/// Who holds something of a workspace, such as a run, so that the file can be handed to another admin.
struct Lease
{
    QString name;
    QString holder;
    QString machine;
    qint64 process = 0;
    QDateTime acquired;
    QDateTime expires;
    QDateTime released; ///< invalid while it is held

    bool isHeld(const QDateTime &now) const { return !released.isValid() && now < expires; }
    bool isOf(const Lease &other) const { return holder == other.holder && machine == other.machine && process == other.process; }
};

/// Errors: those of the database, WorkspaceReadOnly; WorkspaceLocked where another holds it, with who in detail.
class Leases final
{
public:
    explicit Leases(WorkspaceFile &file);

    core::Result<std::optional<Lease>> find(const QString &name);
    /// Takes a free, released or own one. Somebody else's that is held or only expired is refused unless @p takeOverFrom names its holder.
    core::Result<void> acquire(const Lease &wanted, const QDateTime &now, const QString &takeOverFrom = {});
    /// Of one's own: a later end.
    core::Result<void> renew(const Lease &own);
    core::Result<void> release(const Lease &own, const QDateTime &now);

private:
    core::Result<void> change(const Lease &own, const QString &assignment, const QDateTime &value);
    WorkspaceFile &m_file;
};

} // namespace store
