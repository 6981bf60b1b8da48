// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspacefile.h"

#include "store/database.h"
#include "store/dialect.h"
#include "store/migrations.h"

#include <QFile>
#include <QFileInfo>

namespace store {

namespace {

constexpr qint64 kPageBytes = 16384;

QString holderOf(QLockFile &lock)
{
    qint64 process = 0;
    QString machine;
    QString program;
    if (!lock.getLockInfo(&process, &machine, &program))
        return {};
    return QStringLiteral("%1 on %2 (process %3)").arg(program, machine).arg(process);
}

/// An earlier copy, perhaps of another file, is never written over.
QString freeName(const QString &wanted)
{
    QString name = wanted;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = QStringLiteral("%1-%2").arg(wanted).arg(i);
    return name;
}

bool hasLog(const QString &path)
{
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0;
}

} // namespace

core::Result<std::unique_ptr<WorkspaceFile>> WorkspaceFile::open(const QString &path, const OpenOptions &options)
{
    std::unique_ptr<WorkspaceFile> file(new WorkspaceFile);
    file->m_state.path = path;
    file->m_place = options.placeOf ? options.placeOf(path) : placeOf(path);
    file->m_state.isOnNetwork = isNetworkFileSystem(file->m_place.fileSystem);
    const auto opened = [&]() -> core::Result<void> {
        if (options.create)
            return file->create(options);
        if (auto checked = checkHeader(path); !checked)
            return checked;
        if (auto locked = file->lock(options); !locked)
            return locked;
        return file->isReadOnly() ? file->connectForReading() : file->connectForWriting(options);
    }();
    if (!opened)
        return core::Unexpected(opened.error());
    return file;
}

WorkspaceFile::~WorkspaceFile()
{
    settle();
    m_database.reset();
}

void WorkspaceFile::settle()
{
    if (!m_database || isReadOnly())
        return;
    (void)m_database->takeFailure();
    m_database->run(dialect::checkpoint());
    (void)m_database->takeFailure(); // somebody reads: the next time
}

core::Result<void> WorkspaceFile::checkWritable() const
{
    if (m_state.readOnly == ReadOnlyReason::Locked)
        return core::fail(core::ErrorCode::WorkspaceLocked, m_state.path, m_state.holder);
    if (isReadOnly())
        return core::fail(core::ErrorCode::WorkspaceReadOnly, m_state.path);
    return {};
}

core::Result<void> WorkspaceFile::create(const OpenOptions &options)
{
    const QString &path = m_state.path;
    if (QFileInfo::exists(path))
        return core::fail(core::ErrorCode::OutputExists, path);
    m_lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    m_lock->setStaleLockTime(0);
    if (!m_lock->tryLock())
        return core::fail(core::ErrorCode::OutputNotWritable, path, QFileInfo(path).absolutePath());
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadWrite | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            return core::fail(core::ErrorCode::OutputNotWritable, path, file.errorString());
    }
    auto made = connectForWriting(options);
    if (!made) {
        m_database.reset();
        QFile::remove(path);
    }
    return made;
}

core::Result<void> WorkspaceFile::lock(const OpenOptions &options)
{
    const QString &path = m_state.path;
    if (options.readOnly) {
        m_state.readOnly = ReadOnlyReason::Asked;
        return {};
    }
    if (!m_place.mayWriteFile || !m_place.mayWriteFolder) {
        m_state.readOnly = ReadOnlyReason::NoRight;
        return {};
    }
    m_lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    m_lock->setStaleLockTime(0); // stale only when its program is gone
    if (m_lock->tryLock())
        return {};
    m_state.readOnly = m_lock->error() == QLockFile::LockFailedError ? ReadOnlyReason::Locked : ReadOnlyReason::NoRight;
    m_state.holder = holderOf(*m_lock);
    m_lock.reset();
    return {};
}

core::Result<void> WorkspaceFile::connectForWriting(const OpenOptions &options)
{
    auto database = Database::open(m_state.path, Database::Access::ReadWrite);
    if (!database)
        return core::Unexpected(database.error());
    m_database = std::move(*database);
    if (options.create)
        m_database->runScript(dialect::fileSettings());
    m_database->run(dialect::journalMode(!m_state.isOnNetwork));
    if (options.mostBytes > 0)
        m_database->run(dialect::limitSize(options.mostBytes, kPageBytes));
    if (auto failed = m_database->takeFailure(); !failed)
        return failed;
    return bringUp();
}

core::Result<void> WorkspaceFile::bringUp()
{
    const auto version = schemaVersionOf(*m_database);
    if (!version)
        return core::Unexpected(version.error());
    if (*version == kSchemaVersion)
        return {};
    if (*version == 0 || *version > kSchemaVersion)
        return migrate(*m_database);
    const QString backup = freeName(QStringLiteral("%1.version-%2").arg(m_state.path).arg(*version));
    {
        // The copy goes into a file that is its owner's from the beginning.
        QFile file(backup);
        if (!file.open(QIODevice::ReadWrite | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            return core::fail(core::ErrorCode::OutputNotWritable, backup, file.errorString());
    }
    m_database->run(dialect::copyInto(backup));
    auto done = m_database->takeFailure();
    if (done)
        done = migrate(*m_database);
    if (!done) {
        QFile::remove(backup); // the file is as it was
        return done;
    }
    m_state.backup = backup;
    m_state.migratedFrom = *version;
    return {};
}

core::Result<void> WorkspaceFile::connectForReading()
{
    const QString &path = m_state.path;
    if (!m_place.mayWriteFolder && hasLog(path))
        return copyAndOpen();
    auto database = Database::open(path, m_place.mayWriteFolder ? Database::Access::ReadOnly : Database::Access::Immutable);
    if (!database)
        return core::Unexpected(database.error());
    m_database = std::move(*database);
    const auto version = schemaVersionOf(*m_database);
    if (!version)
        return core::Unexpected(version.error());
    if (*version > kSchemaVersion)
        return core::fail(core::ErrorCode::WorkspaceNewer, path, QString::number(*version));
    if (*version < kSchemaVersion)
        return copyAndOpen();
    return {};
}

/// For what can't be read where it lies: an unfinished log in a folder that must not be written, an older schema.
core::Result<void> WorkspaceFile::copyAndOpen()
{
    m_database.reset();
    m_copy = std::make_unique<QTemporaryDir>();
    const QString copy = m_copy->filePath(QStringLiteral("copy.leanseat"));
    const QString log = QStringLiteral("-wal");
    if (!m_copy->isValid() || !QFile::copy(m_state.path, copy) || (hasLog(m_state.path) && !QFile::copy(m_state.path + log, copy + log)))
        return core::fail(core::ErrorCode::DiskFull, m_state.path, m_copy->path());
    for (const QString &file : {copy, QString(copy + log)})
        QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    auto database = Database::open(copy, Database::Access::ReadWrite);
    if (!database)
        return core::Unexpected(database.error());
    m_database = std::move(*database);
    auto done = migrate(*m_database);
    m_database->run(QStringLiteral("PRAGMA query_only=ON"));
    return done;
}

} // namespace store
