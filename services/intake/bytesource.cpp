// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/bytesource.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace intake {

namespace {

QString systemMessage(int code)
{
    return QString::fromLocal8Bit(std::strerror(code));
}

class FileSource final : public ByteSource
{
public:
    FileSource(int file, const struct stat &status)
        : m_file(file)
        , m_size(status.st_size)
        , m_modified(status.st_mtim)
    {
    }
    ~FileSource() override { ::close(m_file); }

    qint64 size() const override { return m_size; }

    bool read(qint64 offset, char *to, qint64 size) const override
    {
        while (size > 0) {
            const ssize_t got = ::pread(m_file, to, static_cast<std::size_t>(size), offset);
            if (got < 0 && errno == EINTR)
                continue;
            if (got <= 0)
                return false;
            offset += got;
            to += got;
            size -= got;
        }
        return true;
    }

    bool isUnchanged() const override
    {
        struct stat now;
        return ::fstat(m_file, &now) == 0 && now.st_size == m_size && now.st_mtim.tv_sec == m_modified.tv_sec
            && now.st_mtim.tv_nsec == m_modified.tv_nsec;
    }

private:
    int m_file;
    qint64 m_size;
    struct timespec m_modified;
};

class MemorySource final : public ByteSource
{
public:
    explicit MemorySource(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    qint64 size() const override { return m_bytes.size(); }
    bool read(qint64 offset, char *to, qint64 size) const override
    {
        if (offset < 0 || size > m_bytes.size() - offset)
            return false;
        std::memcpy(to, m_bytes.constData() + offset, static_cast<std::size_t>(size));
        return true;
    }

private:
    QByteArray m_bytes;
};

class ChunkSource final : public ByteSource
{
public:
    ChunkSource(std::vector<std::unique_ptr<char[]>> chunks, qint64 size)
        : m_chunks(std::move(chunks))
        , m_size(size)
    {
    }
    qint64 size() const override { return m_size; }
    bool read(qint64 offset, char *to, qint64 size) const override
    {
        if (offset < 0 || size > m_size - offset)
            return false;
        while (size > 0) {
            const qint64 inside = offset % Spool::kChunk;
            const qint64 part = std::min(size, Spool::kChunk - inside);
            std::memcpy(to, m_chunks[static_cast<std::size_t>(offset / Spool::kChunk)].get() + inside,
                static_cast<std::size_t>(part));
            offset += part;
            to += part;
            size -= part;
        }
        return true;
    }

private:
    std::vector<std::unique_ptr<char[]>> m_chunks;
    qint64 m_size;
};

core::Result<ByteSourcePtr> readToEnd(int file, const QString &path)
{
    Spool spool;
    const auto buffer = std::make_unique<char[]>(static_cast<std::size_t>(Spool::kChunk));
    for (;;) {
        const ssize_t got = ::read(file, buffer.get(), static_cast<std::size_t>(Spool::kChunk));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return core::fail(core::ErrorCode::FileNotReadable, path, systemMessage(errno));
        if (got == 0)
            return spool.finish();
        spool.append(buffer.get(), got);
    }
}

} // namespace

ByteSource::~ByteSource() = default;

ByteSourcePtr memorySource(QByteArray bytes)
{
    return std::make_shared<MemorySource>(std::move(bytes));
}

core::Result<OpenedFile> openFile(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0) {
        const int code = errno;
        const bool isMissing = code == ENOENT || code == ENOTDIR || path.isEmpty();
        return core::fail(
            isMissing ? core::ErrorCode::FileNotFound : core::ErrorCode::FileNotReadable, path, systemMessage(code));
    }
    struct stat status;
    if (::fstat(file, &status) != 0) {
        const int code = errno;
        ::close(file);
        return core::fail(core::ErrorCode::FileNotReadable, path, systemMessage(code));
    }
    if (S_ISDIR(status.st_mode)) {
        ::close(file);
        return core::fail(core::ErrorCode::FileIsDirectory, path);
    }
    if (S_ISREG(status.st_mode) && status.st_size > 0)
        return OpenedFile {std::make_shared<FileSource>(file, status), status.st_mtim.tv_sec};
    // Pipes, terminals, and files of the system that tell no size.
    auto bytes = readToEnd(file, path);
    ::close(file);
    if (!bytes)
        return core::Unexpected(std::move(bytes.error()));
    return OpenedFile {std::move(*bytes), status.st_mtim.tv_sec};
}

Spool::Spool(qint64 inMemory)
    : m_inMemory(inMemory)
{
}

Spool::~Spool()
{
    if (m_file >= 0)
        ::close(m_file);
}

void Spool::append(const char *data, qint64 size)
{
    m_size += size;
    while (size > 0 && m_failure == 0) {
        if (m_chunks.empty() || m_inChunk == kChunk) {
            if (!m_chunks.empty())
                flushChunk();
            if (m_file < 0 || m_chunks.empty())
                m_chunks.push_back(std::unique_ptr<char[]>(new char[static_cast<std::size_t>(kChunk)]));
            m_inChunk = 0;
        }
        const qint64 part = std::min(size, kChunk - m_inChunk);
        std::memcpy(m_chunks.back().get() + m_inChunk, data, static_cast<std::size_t>(part));
        m_inChunk += part;
        data += part;
        size -= part;
    }
}

void Spool::flushChunk()
{
    if (m_file < 0) {
        if (static_cast<qint64>(m_chunks.size()) * kChunk < m_inMemory)
            return;
        QByteArray name = QFile::encodeName(QDir::tempPath() + QStringLiteral("/leanseat-XXXXXX"));
        m_file = ::mkostemp(name.data(), O_CLOEXEC);
        if (m_file < 0) {
            m_failure = errno;
            return;
        }
        ::unlink(name.constData());
    }
    for (std::size_t i = 0; i < m_chunks.size(); ++i) {
        const char *data = m_chunks[i].get();
        qint64 left = i + 1 == m_chunks.size() ? m_inChunk : kChunk;
        while (left > 0) {
            const ssize_t written = ::write(m_file, data, static_cast<std::size_t>(left));
            if (written < 0 && errno == EINTR)
                continue;
            if (written <= 0) {
                m_failure = written < 0 ? errno : ENOSPC;
                return;
            }
            data += written;
            left -= written;
        }
    }
    m_chunks.resize(1);
}

core::Result<ByteSourcePtr> Spool::finish()
{
    if (m_file >= 0 && !m_chunks.empty())
        flushChunk();
    struct stat status;
    if (m_failure == 0 && m_file >= 0 && ::fstat(m_file, &status) != 0)
        m_failure = errno;
    if (m_failure != 0)
        return core::fail(core::ErrorCode::OutputNotWritable, QDir::tempPath(), systemMessage(m_failure));
    if (m_file >= 0)
        return ByteSourcePtr(std::make_shared<FileSource>(std::exchange(m_file, -1), status));
    return ByteSourcePtr(std::make_shared<ChunkSource>(std::move(m_chunks), m_size));
}

} // namespace intake
