// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <functional>

namespace store {

/// Why a workspace is open for reading only.
enum class ReadOnlyReason : quint8 {
    None,      ///< it is open for writing
    Asked,
    NoRight,   ///< the file or its folder must not be written
    Locked,    ///< another program writes to it
    DiskFull,  ///< not even a lock can be put beside it
};

struct Place
{
    QByteArray fileSystem; ///< its name: "ext4", "nfs4" …
    bool mayWriteFile = true;
    bool mayWriteFolder = true;
    qint64 bytesFree = -1; ///< -1 = not known
};
Place placeOf(const QString &path);

struct OpenOptions
{
    bool readOnly = false;
    /// A file that must not be there yet.
    bool create = false;
    /// Bytes the file may grow to; 0 = as far as the disk goes.
    qint64 mostBytes = 0;
    /// What the place of a file allows; empty = asked of the system.
    std::function<Place(const QString &)> placeOf;
};

/// How a workspace was opened, to be told to people.
struct OpenState
{
    QString path;
    ReadOnlyReason readOnly = ReadOnlyReason::None;
    QString holder;        ///< who has it, where it is locked: "leanseat on desk-7 (process 4711)"
    bool isOnNetwork = false; ///< changes are written the slow way, since memory can't be shared there
    int migratedFrom = 0;  ///< the schema version before it was opened; 0 = nothing was changed
    QString backup;        ///< the copy that was made before that
};

/// The first bytes say whether it is a workspace. Errors: FileNotFound (of a link that leads nowhere, where it leads to in detail),
/// FileIsDirectory, NotPlainFile, FileNotReadable, NotAWorkspace, WorkspaceCorrupt of a file that is called one.
core::Result<void> checkHeader(const QString &path);
bool isNetworkFileSystem(const QByteArray &name);

} // namespace store
