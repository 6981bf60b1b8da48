// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parallel.h"

#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace workspace {

/// Threads for core::Parallel. The caller works too, so a run never waits for somebody else's work to begin: several
/// threads may run at once, and a job may run again (nested); free threads help the newest run first. An exception of a
/// job ends its run early and is thrown again in the caller.
class Pool final
{
public:
    /// @p threads in all, the caller included; 0 = one a core.
    explicit Pool(int threads = 0);
    /// No run may be going on.
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
    struct Run
    {
        const std::function<void(int)> *job = nullptr;
        int jobs = 0;
        int next = 0;
        int busy = 0; ///< threads inside a job of this run
        std::exception_ptr thrown;
    };

    void work();
    /// Takes jobs of @p run until none is left; the lock is held before and after, not during a job.
    void help(Run &run, std::unique_lock<std::mutex> &lock);
    Run *newestWithJobs();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_done;
    std::vector<Run *> m_runs;
    bool m_stop = false;
    std::vector<std::thread> m_threads;
};

} // namespace workspace
