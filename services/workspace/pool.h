// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parallel.h"

#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace workspace {

/// Threads for core::Parallel: the caller works too. One piece of work at a time; a second caller waits.
class Pool final
{
public:
    /// @p threads in all, the caller included; 0 = one a core.
    explicit Pool(int threads = 0);
    ~Pool();
    Pool(const Pool &) = delete;
    Pool &operator=(const Pool &) = delete;

    int threads() const { return static_cast<int>(m_threads.size()) + 1; }
    void run(int jobs, const std::function<void(int)> &job);
    /// For handing in; valid as long as the pool.
    core::Parallel parallel()
    {
        return [this](int jobs, const std::function<void(int)> &job) { run(jobs, job); };
    }

private:
    void work();

    std::mutex m_turn; ///< held by the caller whose work it is
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_done;
    const std::function<void(int)> *m_job = nullptr;
    int m_jobs = 0;
    int m_next = 0;
    int m_busy = 0;
    bool m_stop = false;
    std::vector<std::thread> m_threads;
};

} // namespace workspace
