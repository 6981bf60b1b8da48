// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <vector>

namespace intake {

/// Bytes that can be read from any place, by several threads at once. Never mapped: a mapped file that shrinks ends the
/// program.
class ByteSource
{
public:
    virtual ~ByteSource();
    virtual qint64 size() const = 0;
    /// Reads @p size bytes from @p offset; false where they are not there (any more).
    virtual bool read(qint64 offset, char *to, qint64 size) const = 0;
    /// Whether the bytes are still those of the beginning, as far as can be told.
    virtual bool isUnchanged() const { return true; }
};

using ByteSourcePtr = std::shared_ptr<const ByteSource>;

/// A file, a pipe or a device. Pipes are read to their end first. What the file's time says is in secondsSinceEpoch.
struct OpenedFile
{
    ByteSourcePtr bytes;
    qint64 modified = 0; ///< seconds since 1970
};
core::Result<OpenedFile> openFile(const QString &path);

/// Bytes in memory.
ByteSourcePtr memorySource(QByteArray bytes);

/// Collects bytes: in memory up to a limit, then in a file without a name that only this process can read.
class Spool final
{
public:
    explicit Spool(qint64 inMemory = qint64(64) << 20);
    ~Spool();
    Spool(const Spool &) = delete;
    Spool &operator=(const Spool &) = delete;

    void append(const char *data, qint64 size);
    void append(char c) { append(&c, 1); }
    qint64 size() const { return m_size; }
    /// Ends the collecting. Fails with OutputNotWritable where there was no room.
    core::Result<ByteSourcePtr> finish();

    static constexpr qint64 kChunk = qint64(1) << 20;

private:
    void flushChunk();

    qint64 m_inMemory;
    qint64 m_size = 0;
    qint64 m_inChunk = 0;
    int m_file = -1;
    int m_failure = 0;
    std::vector<std::unique_ptr<char[]>> m_chunks; ///< the last one is being filled
};

} // namespace intake
