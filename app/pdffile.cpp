// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pdffile.h"

#include "print/paper.h"
#include "report/outputfile.h"

#include <QIODevice>

namespace app {

namespace {

/// Passes what is written on to the file, and keeps the first error, which a PDF writer doesn't look for.
class Sink final : public QIODevice
{
public:
    explicit Sink(report::OutputFile &file)
        : m_file(file)
    {
        open(QIODevice::WriteOnly);
    }

    core::Result<void> finish()
    {
        flush();
        return m_result;
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *bytes, qint64 size) override
    {
        constexpr qsizetype enough = 1 << 20;
        m_buffer.append(bytes, size);
        if (m_buffer.size() > enough)
            flush();
        return m_result ? size : -1;
    }

private:
    void flush()
    {
        if (m_result)
            m_result = m_file.write(m_buffer);
        m_buffer.clear();
    }

    report::OutputFile &m_file;
    QByteArray m_buffer;
    core::Result<void> m_result;
};

} // namespace

core::Result<report::Written> writePdfFile(
    const QString &path, const print::TablePages &pages, const report::Writing &writing)
{
    auto file = report::OutputFile::create(path, writing.existing);
    if (!file)
        return core::Unexpected(file.error());
    Sink sink(*file);
    const auto drawn = print::writePdf(sink, pages, writing.progress, writing.stop);
    const auto written = sink.finish();
    if (!written)
        return core::Unexpected(written.error());
    if (!drawn)
        return core::fail(drawn.error().code, path);
    const auto bytes = file->commit();
    if (!bytes)
        return core::Unexpected(bytes.error());
    return report::Written {pages.pageCount(), *bytes, 0};
}

} // namespace app
