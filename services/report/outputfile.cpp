// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/outputfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace report {

namespace {

core::Unexpected failure(const QString &path, int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return core::fail(core::ErrorCode::DiskFull, path, qt_error_string(error));
    case EISDIR:
        return core::fail(core::ErrorCode::FileIsDirectory, path, qt_error_string(error));
    case EEXIST:
        return core::fail(core::ErrorCode::OutputExists, path);
    default:
        return core::fail(core::ErrorCode::OutputNotWritable, path, qt_error_string(error));
    }
}

/// Renames over what is there, or, where that has to be kept, only where there is nothing.
int rename(const QByteArray &from, const QByteArray &to, Existing existing)
{
    if (existing == Existing::Replaced)
        return std::rename(from.constData(), to.constData()) == 0 ? 0 : errno;
    // A second name is refused where there is one already, on every file system that knows links.
    if (::link(from.constData(), to.constData()) == 0) {
        ::unlink(from.constData());
        return 0;
    }
    if (errno == EEXIST)
        return EEXIST;
    if (::access(to.constData(), F_OK) == 0)
        return EEXIST;
    return std::rename(from.constData(), to.constData()) == 0 ? 0 : errno;
}

} // namespace

core::Result<OutputFile> OutputFile::create(const QString &path, Existing existing)
{
    const QFileInfo info(path);
    const QString target = info.isSymLink() && info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    struct stat old = {};
    const bool isThere = ::stat(QFile::encodeName(target).constData(), &old) == 0;
    if (isThere && S_ISDIR(old.st_mode))
        return failure(path, EISDIR);
    if (isThere && existing == Existing::Kept)
        return failure(path, EEXIST);
    if (isThere && !S_ISREG(old.st_mode))
        return failure(path, EINVAL); // a device or a pipe can't be replaced
    if (isThere && ::access(QFile::encodeName(target).constData(), W_OK) != 0)
        return failure(path, errno); // a file that is protected is not replaced by way of its folder

    const QString folder = QFileInfo(target).absolutePath();
    constexpr int tries = 100;
    for (int i = 0; i < tries; ++i) {
        QString name = folder % QStringLiteral("/.leanseat-") % QString::number(QCoreApplication::applicationPid())
            % u'-' % QString::number(i) % QStringLiteral(".part");
        const int descriptor
            = ::open(QFile::encodeName(name).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (descriptor < 0 && errno == EEXIST)
            continue;
        if (descriptor < 0)
            return failure(path, errno);
        OutputFile file(path, target, std::move(name), descriptor, existing);
        if (isThere && ::fchmod(descriptor, old.st_mode & 07777) != 0)
            return failure(path, errno);
        return file;
    }
    return failure(path, EBUSY);
}

OutputFile::OutputFile(QString path, QString target, QString temporary, int descriptor, Existing existing)
    : m_path(std::move(path))
    , m_target(std::move(target))
    , m_temporary(std::move(temporary))
    , m_descriptor(descriptor)
    , m_existing(existing)
{
}

OutputFile::OutputFile(OutputFile &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_target(std::move(other.m_target))
    , m_temporary(std::exchange(other.m_temporary, QString()))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_existing(other.m_existing)
{
}

OutputFile::~OutputFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (!m_temporary.isEmpty())
        ::unlink(QFile::encodeName(m_temporary).constData());
}

core::Unexpected OutputFile::failed(int error) const
{
    return failure(m_path, error);
}

core::Result<void> OutputFile::write(const QByteArray &bytes)
{
    const char *from = bytes.constData();
    auto left = static_cast<std::size_t>(bytes.size());
    while (left > 0) {
        const ssize_t written = ::write(m_descriptor, from, left);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return failed(errno);
        from += written;
        left -= static_cast<std::size_t>(written);
    }
    return {};
}

core::Result<qint64> OutputFile::commit()
{
    struct stat now = {};
    if (::fsync(m_descriptor) != 0 || ::fstat(m_descriptor, &now) != 0)
        return failed(errno);
    if (::close(std::exchange(m_descriptor, -1)) != 0)
        return failed(errno);
    if (const int error = rename(QFile::encodeName(m_temporary), QFile::encodeName(m_target), m_existing); error != 0)
        return failed(error);
    m_temporary.clear();
    // The name too has to outlive a power cut; a file system that can't promise that has the file all the same.
    const QByteArray folder = QFile::encodeName(QFileInfo(m_target).absolutePath());
    if (const int directory = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); directory >= 0) {
        ::fsync(directory);
        ::close(directory);
    }
    return qint64(now.st_size);
}

} // namespace report
