// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/writing.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <functional>

namespace workspace {

/// Writes files on a thread of its own, one at a time, so that the window stays alive: started(), progressed() in
/// between, then exactly one of written() and failed() (Cancelled after cancel()), and finished(). Signals come in the
/// owner's thread, all but started() never before run() has returned.
class FileWriter final : public QObject
{
    Q_OBJECT
public:
    /// Writes one file, replacing what is there: the user was asked before. What it holds lives until it is done.
    using Work = std::function<core::Result<report::Written>(const report::Writing &writing)>;

    explicit FileWriter(QObject *parent = nullptr);
    /// Stops and waits.
    ~FileWriter() override;

    bool isBusy() const { return m_busy; }
    /// False, and nothing happens, while something is being written. @p path is what the signals tell. Where it is one of @p kept or
    /// a workspace, nothing is written: OutputIsInput.
    bool run(const QString &path, Work work, const QStringList &kept = {});

public slots:
    void cancel();

signals:
    void started(const QString &path);
    void progressed(const core::Progress &progress);
    void written(const QString &path, const report::Written &written);
    void failed(const core::Error &error);
    void finished();

private:
    void end(const QString &path, const core::Result<report::Written> &result);

    QThreadPool m_pool;
    std::stop_source m_stop;
    bool m_busy = false;
};

} // namespace workspace
