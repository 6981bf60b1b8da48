// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/job.h"

#include <utility>

namespace intake {

Job::Job(QString path, const core::Parallel &parallel, const core::ProgressSink &progress, std::stop_token stop,
    qint64 pieceBytes)
    : m_path(std::move(path))
    , m_parallel(parallel)
    , m_progress(progress)
    , m_stop(std::move(stop))
    , m_pieceBytes(pieceBytes)
{
}

bool Job::run(int jobs, const std::function<void(int)> &work)
{
    std::atomic<int> next = 0;
    const bool wantsHash = m_hash && !m_hash->isDone();
    std::atomic<bool> isHashTaken = !wantsHash;
    m_parallel(jobs + (wantsHash ? 1 : 0), [&](int) {
        if (!isHashTaken.exchange(true)) {
            if (!m_hash->workWhile([&] { return next.load(std::memory_order_relaxed) < jobs && !isStopped(); }))
                fail(core::ErrorCode::FileChanged);
            return;
        }
        const int i = next.fetch_add(1);
        if (i < jobs)
            work(i);
    });
    return !isStopped();
}

void Job::advance(qint64 bytes)
{
    const qint64 done = m_done.fetch_add(bytes) + bytes;
    if (!m_progress || m_total <= 0)
        return;
    const std::unique_lock lock(m_progressMutex, std::try_to_lock);
    const qint64 hundredths = done * 100 / m_total;
    if (!lock.owns_lock() || hundredths <= m_told)
        return;
    m_told = hundredths;
    m_progress({core::Stage::Reading, std::min(done, m_total) / m_passes, m_total / m_passes});
}

void Job::fail(core::ErrorCode code, const QString &detail, qint64 line)
{
    const std::lock_guard lock(m_failureMutex);
    if (!m_hasFailed)
        m_failure = {code, m_path, line, 0, detail};
    m_hasFailed = true;
}

core::Unexpected Job::failure()
{
    const std::lock_guard lock(m_failureMutex);
    if (m_hasFailed)
        return core::Unexpected(m_failure);
    return core::fail(core::ErrorCode::Cancelled, m_path);
}

Buffers::Buffer::~Buffer()
{
    if (!m_bytes)
        return;
    const std::lock_guard lock(m_owner.m_mutex);
    m_owner.m_free.push_back(std::move(m_bytes));
}

Buffers::Buffer Buffers::borrow(qint64 size)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_free.empty()) {
            auto bytes = std::move(m_free.back());
            m_free.pop_back();
            return Buffer(*this, std::move(bytes));
        }
    }
    return Buffer(*this, std::unique_ptr<char[]>(new char[static_cast<std::size_t>(size)]));
}

} // namespace intake
