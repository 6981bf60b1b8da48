// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace store {

class WorkspaceFile;

/// What an administrator does to the file as a whole. Errors: those of the database; WorkspaceReadOnly and WorkspaceLocked
/// where it changes something.
class Maintenance final
{
public:
    explicit Maintenance(WorkspaceFile &file);

    /// A copy that is whole, whatever is written meanwhile; for its owner only. OutputExists, OutputNotWritable, DiskFull.
    core::Result<void> backup(const QString &path);
    /// Takes out snapshots of days before @p oldest, the newest never; how many went.
    core::Result<int> keepSince(qint64 oldestDay);
    /// Keeps the last snapshot of each month that is before @p day, and all from then on; how many went.
    core::Result<int> thinOutBefore(qint64 day);
    /// Everything that is known of a person, by Atlassian ID or e-mail in any spelling: accounts and their history, warnings,
    /// notes and what the edit log says of them; the file is written anew, so that nothing can be read from its unused parts.
    /// How many accounts went; AccountNotFound where there is none and nothing else either.
    core::Result<int> deletePerson(const QString &idOrMail);
    /// Gives unused room back. Bytes of the file before and after.
    struct Sizes
    {
        qint64 before = 0;
        qint64 after = 0;
    };
    core::Result<Sizes> compact();

private:
    core::Result<int> removeSnapshots(const QString &where, qint64 day);
    WorkspaceFile &m_file;
};

} // namespace store
