// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/opening.h"

#include <QLockFile>
#include <QTemporaryDir>

#include <memory>

namespace store {

class Database;

/// An open `.leanseat` file. Belongs to one thread. One program writes, others read: the lock lies beside the file and
/// ends with the program, however that ends.
class WorkspaceFile final
{
public:
    /// Errors: FileNotFound, FileIsDirectory, NotPlainFile, FileNotReadable, NotAWorkspace, WorkspaceNewer, WorkspaceCorrupt, DiskFull,
    /// StorageFailed; OutputExists and OutputNotWritable of a file to be made. The subject is the path.
    static core::Result<std::unique_ptr<WorkspaceFile>> open(const QString &path, const OpenOptions &options = {});
    ~WorkspaceFile();

    const OpenState &state() const { return m_state; }
    bool isReadOnly() const { return m_state.readOnly != ReadOnlyReason::None; }
    Database &database() const { return *m_database; }
    /// What is beside the file (the log) goes into it, so that a copy of the file alone has everything. Not where it is open for reading.
    void settle();
    /// WorkspaceReadOnly, WorkspaceLocked or DiskFull where nothing may be written.
    core::Result<void> checkWritable() const;

private:
    WorkspaceFile() = default;
    core::Result<void> create(const OpenOptions &options);
    core::Result<void> lock(const OpenOptions &options);
    core::Result<void> connectForWriting(const OpenOptions &options);
    core::Result<void> connectForReading();
    core::Result<void> bringUp();
    core::Result<void> copyAndOpen();
    core::Result<void> checkSmall();
    void tidyUp();
    bool isFull() const;

    OpenState m_state;
    Place m_place;
    bool m_tidiesUp = false; ///< there was nothing beside the file before it was read
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<QTemporaryDir> m_copy; ///< of a file that can't be read where it lies
    std::unique_ptr<Database> m_database;
};

} // namespace store
