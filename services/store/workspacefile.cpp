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

/// The database puts its files beside the one that a link leads to.
QString besideOf(const QString &path, const char *ending)
{
    const QString whole = QFileInfo(path).canonicalFilePath();
    return (whole.isEmpty() ? path : whole) + QLatin1String(ending);
}

bool hasLog(const QString &path)
{
    return QFileInfo(besideOf(path, "-wal")).size() > 0;
}

bool hasFilesBeside(const QString &path)
{
    return QFileInfo::exists(besideOf(path, "-wal")) || QFileInfo::exists(besideOf(path, "-shm"));
}

core::Result<void> tooOld(const QString &path, int version)
{
    return core::fail(core::ErrorCode::WorkspaceCorrupt, path, QStringLiteral("Schema version %1").arg(version));
}

/// Above this, looking at the whole file at each opening takes too long.
constexpr qint64 kCheckedBytes = 64 * 1024 * 1024;
/// A lock and the first page of a log.
constexpr qint64 kNeededBytes = 2 * kPageBytes;

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
    if (m_tidiesUp)
        tidyUp();
}

/// Who only reads can't take away what SQLite has put beside the file. Who opens it for writing and closes it does, by SQLite's
/// own locks: where another program has it open, nothing goes.
void WorkspaceFile::tidyUp()
{
    if (!hasFilesBeside(m_state.path) || QFileInfo::exists(m_state.path + QStringLiteral(".lock")))
        return;
    if (const auto database = Database::open(m_state.path, Database::Access::ReadWrite))
        (void)(*database)->number(dialect::schemaVersion());
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
    if (m_state.readOnly == ReadOnlyReason::DiskFull)
        return core::fail(core::ErrorCode::DiskFull, m_state.path);
    if (isReadOnly())
        return core::fail(core::ErrorCode::WorkspaceReadOnly, m_state.path);
    return {};
}

core::Result<void> WorkspaceFile::create(const OpenOptions &options)
{
    const QString &path = m_state.path;
    if (QFileInfo::exists(path))
        return core::fail(core::ErrorCode::OutputExists, path);
    if (QFileInfo(path).isSymLink())
        return core::fail(core::ErrorCode::FileNotFound, path, QFileInfo(path).symLinkTarget());
    if (isFull())
        return core::fail(core::ErrorCode::DiskFull, path);
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
        for (const char *ending : {"", "-wal", "-shm", "-journal"})
            QFile::remove(path + QLatin1String(ending));
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
    if (isFull()) {
        m_state.readOnly = ReadOnlyReason::DiskFull;
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
    if (options.create)
        return migrate(*m_database);
    if (auto sound = checkSmall(); !sound)
        return sound;
    return bringUp();
}

core::Result<void> WorkspaceFile::bringUp()
{
    const auto version = schemaVersionOf(*m_database);
    if (!version)
        return core::Unexpected(version.error());
    if (*version == kSchemaVersion)
        return {};
    if (*version <= 0)
        return tooOld(m_state.path, *version);
    if (*version > kSchemaVersion)
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
    const bool mayPutBeside = m_place.mayWriteFolder && m_state.readOnly != ReadOnlyReason::DiskFull;
    if (!mayPutBeside && hasLog(path))
        return copyAndOpen();
    m_tidiesUp = mayPutBeside && m_place.mayWriteFile && !m_state.isOnNetwork && m_state.readOnly == ReadOnlyReason::Asked && !hasFilesBeside(path);
    auto database = Database::open(path, mayPutBeside ? Database::Access::ReadOnly : Database::Access::Immutable);
    if (!database)
        return core::Unexpected(database.error());
    m_database = std::move(*database);
    const auto version = schemaVersionOf(*m_database);
    if (!version)
        return core::Unexpected(version.error());
    if (*version > kSchemaVersion)
        return core::fail(core::ErrorCode::WorkspaceNewer, path, QString::number(*version));
    if (*version <= 0)
        return tooOld(path, *version);
    if (*version < kSchemaVersion)
        return copyAndOpen();
    return checkSmall();
}

bool WorkspaceFile::isFull() const
{
    return m_place.bytesFree >= 0 && m_place.bytesFree < kNeededBytes;
}

core::Result<void> WorkspaceFile::checkSmall()
{
    const qint64 bytes = QFileInfo(m_state.path).size() + QFileInfo(besideOf(m_state.path, "-wal")).size();
    return bytes > kCheckedBytes ? core::Result<void>() : m_database->checkStructure();
}

/// For what can't be read where it lies: an unfinished log in a folder that must not be written, an older schema.
core::Result<void> WorkspaceFile::copyAndOpen()
{
    m_database.reset();
    m_copy = std::make_unique<QTemporaryDir>();
    const QString copy = m_copy->filePath(QStringLiteral("copy.leanseat"));
    const QString log = QStringLiteral("-wal");
    if (!m_copy->isValid() || !QFile::copy(m_state.path, copy) || (hasLog(m_state.path) && !QFile::copy(besideOf(m_state.path, "-wal"), copy + log)))
        return core::fail(core::ErrorCode::DiskFull, m_state.path, m_copy->path());
    for (const QString &file : {copy, QString(copy + log)})
        QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    auto database = Database::open(copy, Database::Access::ReadWrite);
    const auto ofUser = [this](core::Error error) -> core::Result<void> {
        error.subject = m_state.path; // of the copy nobody knows
        return core::Unexpected(error);
    };
    if (!database)
        return ofUser(database.error());
    m_database = std::move(*database);
    const auto version = schemaVersionOf(*m_database);
    if (version && *version <= 0)
        return tooOld(m_state.path, *version);
    const auto done = version ? migrate(*m_database) : core::Result<void>(core::Unexpected(version.error()));
    if (!done)
        return ofUser(done.error());
    m_database->run(QStringLiteral("PRAGMA query_only=ON"));
    return checkSmall();
}

} // namespace store
