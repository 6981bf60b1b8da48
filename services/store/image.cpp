// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/image.h"

#include "store/columns.h"
#include "store/hash.h"
#include "store/imagestreams.h"

#include <algorithm>
#include <cstring>

namespace store {

namespace {

class BlobSink final : public StreamSink
{
public:
    BlobSink(Database &database, qint64 snapshot, int part)
        : m_insert(database, QStringLiteral("INSERT INTO image(snapshot, part, stream, chunk, hash, content) VALUES(?,?,?,?,?,?)"))
        , m_snapshot(snapshot)
        , m_part(part)
    {
    }

    void put(const QString &stream, const void *bytes, std::size_t size) override
    {
        int chunk = 0;
        for (std::size_t at = 0; at < size; at += kChunkBytes) {
            const std::size_t length = std::min<std::size_t>(kChunkBytes, size - at);
            const auto *begin = static_cast<const char *>(bytes) + at;
            m_insert.run(m_snapshot, m_part, stream, chunk++, contentHash({begin, length}),
                QByteArray::fromRawData(begin, static_cast<qsizetype>(length)));
        }
    }

private:
    Statement m_insert;
    qint64 m_snapshot;
    int m_part;
};

class BlobSource final : public StreamSource
{
public:
    BlobSource(Database &database, qint64 snapshot, int part)
        : m_read(database,
              QStringLiteral("SELECT hash, content FROM image WHERE snapshot=? AND part=? AND stream=? ORDER BY chunk"))
        , m_size(database, QStringLiteral("SELECT coalesce(sum(length(content)), -1) FROM image WHERE snapshot=? AND part=? AND stream=?"))
        , m_snapshot(snapshot)
        , m_part(part)
    {
    }

    qint64 size(const QString &stream) override
    {
        m_size.run(m_snapshot, m_part, stream);
        const qint64 bytes = m_size.next() ? m_size.number(0) : -1;
        m_size.finish();
        return bytes;
    }

    bool get(const QString &stream, void *bytes, std::size_t size) override
    {
        std::size_t at = 0;
        m_read.run(m_snapshot, m_part, stream);
        while (m_read.next()) {
            const QByteArray hash = m_read.blob(0);
            const QByteArray chunk = m_read.blob(1);
            const auto length = static_cast<std::size_t>(chunk.size());
            if (at + length > size || contentHash({chunk.constData(), length}) != hash)
                return false;
            std::memcpy(static_cast<char *>(bytes) + at, chunk.constData(), length);
            at += length;
        }
        return at == size;
    }

private:
    Statement m_read;
    Statement m_size;
    qint64 m_snapshot;
    int m_part;
};

} // namespace

void writeImage(Database &database, qint64 snapshot, int part, const core::AccountTable &table)
{
    BlobSink sink(database, snapshot, part);
    writeStreams(table, sink);
}

std::optional<core::AccountTable> readImage(Database &database, qint64 snapshot, int part)
{
    BlobSource source(database, snapshot, part);
    auto table = readStreams(source);
    if (const auto failed = database.takeFailure(); !failed)
        return {};
    return table;
}

void removeImages(Database &database)
{
    database.run(QStringLiteral("DELETE FROM image"));
}

} // namespace store
