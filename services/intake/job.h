// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/hashtask.h"

#include "core/parallel.h"
#include "core/progress.h"
#include "core/result.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <stop_token>
#include <vector>

namespace intake {

/// One reading: how work is spread, whether it should stop, how far it is, and the first thing that went wrong.
/// Its functions may be called from any thread.
class Job final
{
public:
    static constexpr qint64 kPieceBytes = qint64(256) << 10;

    Job(QString path, const core::Parallel &parallel, const core::ProgressSink &progress, std::stop_token stop,
        qint64 pieceBytes = kPieceBytes);

    /// Calls work(i) for i in [0, jobs). Numbers are given out in rising order, whatever order `parallel` has, so that
    /// work(i) may wait for what work(i - 1) does; all are called, so each asks isStopped() first. Where there is a
    /// hash to make, one thread makes it meanwhile. False if anything failed.
    bool run(int jobs, const std::function<void(int)> &work);
    void setHash(HashTask *hash) { m_hash = hash; }

    /// What is told is how much of @p bytes is done, though they are gone over @p passes times.
    void setTotal(qint64 bytes, int passes)
    {
        m_total = bytes * passes;
        m_passes = passes;
    }
    void advance(qint64 bytes);

    void fail(core::ErrorCode code, const QString &detail = {}, qint64 line = 0);
    bool isStopped() const { return m_hasFailed.load(std::memory_order_relaxed) || m_stop.stop_requested(); }
    core::Unexpected failure();

    const QString &path() const { return m_path; }
    qint64 pieceBytes() const { return m_pieceBytes; }

private:
    QString m_path;
    const core::Parallel &m_parallel;
    const core::ProgressSink &m_progress;
    std::stop_token m_stop;
    qint64 m_pieceBytes;
    HashTask *m_hash = nullptr;

    qint64 m_total = 0; ///< of all passes
    int m_passes = 1;
    std::atomic<qint64> m_done = 0;
    std::mutex m_progressMutex;
    qint64 m_told = -1; ///< hundredths of the total

    std::mutex m_failureMutex;
    std::atomic<bool> m_hasFailed = false;
    core::Error m_failure;
};

/// Memory that threads borrow in turn: not cleared, kept for the next one.
class Buffers final
{
public:
    class Buffer final
    {
    public:
        char *data() const { return m_bytes.get(); }
        Buffer(Buffer &&) = default;
        Buffer &operator=(Buffer &&) = delete;
        ~Buffer();

    private:
        friend class Buffers;
        Buffer(Buffers &owner, std::unique_ptr<char[]> bytes)
            : m_owner(owner)
            , m_bytes(std::move(bytes))
        {
        }
        Buffers &m_owner;
        std::unique_ptr<char[]> m_bytes;
    };

    /// All buffers of one Buffers have the size of the first.
    Buffer borrow(qint64 size);

private:
    std::mutex m_mutex;
    std::vector<std::unique_ptr<char[]>> m_free;
};

} // namespace intake
