// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/filewriter.h"

#include "workspace/outputcheck.h"

#include <utility>

namespace workspace {

FileWriter::FileWriter(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

FileWriter::~FileWriter()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

bool FileWriter::run(const QString &path, Work work, const QStringList &kept)
{
    if (m_busy)
        return false;
    m_busy = true;
    m_stop = std::stop_source();
    emit started(path);
    m_pool.start([this, path, kept, work = std::move(work), stop = m_stop.get_token()]() mutable {
        report::Writing writing;
        writing.existing = report::Existing::Replaced;
        writing.stop = stop;
        writing.progress = [this](const core::Progress &progress) {
            QMetaObject::invokeMethod(this, [this, progress] { emit progressed(progress); }, Qt::QueuedConnection);
        };
        const auto checked = checkOutput(path, kept);
        auto result = checked ? work(writing) : core::Result<report::Written>(core::Unexpected(checked.error()));
        work = nullptr; // what it holds may be large: it goes here
        // The destructor waits for this thread, so that `this` is there; what is queued dies with it.
        QMetaObject::invokeMethod(this, [this, path, result = std::move(result)] { end(path, result); }, Qt::QueuedConnection);
    });
    return true;
}

void FileWriter::cancel()
{
    m_stop.request_stop();
}

void FileWriter::end(const QString &path, const core::Result<report::Written> &result)
{
    m_busy = false;
    if (result)
        emit written(path, *result);
    else
        emit failed(result.error());
    emit finished();
}

} // namespace workspace
