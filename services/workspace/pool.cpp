// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/pool.h"

#include <algorithm>

namespace workspace {

Pool::Pool(int threads)
{
    if (threads <= 0)
        threads = static_cast<int>(std::max(1u, std::thread::hardware_concurrency()));
    m_threads.reserve(static_cast<std::size_t>(threads - 1));
    for (int i = 1; i < threads; ++i)
        m_threads.emplace_back([this] { work(); });
}

Pool::~Pool()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

void Pool::run(int jobs, const std::function<void(int)> &job)
{
    if (jobs <= 0)
        return;
    if (jobs == 1 || m_threads.empty())
        return core::serial(jobs, job);

    Run run;
    run.job = &job;
    run.jobs = jobs;
    std::unique_lock lock(m_mutex);
    m_runs.push_back(&run);
    if (jobs == 2)
        m_wake.notify_one();
    else
        m_wake.notify_all();
    help(run, lock);
    m_done.wait(lock, [&run] { return run.busy == 0; });
    std::erase(m_runs, &run);
    lock.unlock();
    if (run.thrown)
        std::rethrow_exception(run.thrown);
}

void Pool::help(Run &run, std::unique_lock<std::mutex> &lock)
{
    while (run.next < run.jobs) {
        const int index = run.next++;
        ++run.busy;
        lock.unlock();
        std::exception_ptr thrown;
        try {
            (*run.job)(index);
        } catch (...) {
            thrown = std::current_exception();
        }
        lock.lock();
        if (thrown && !run.thrown) {
            run.thrown = thrown;
            run.next = run.jobs;
        }
        if (--run.busy == 0 && run.next == run.jobs)
            m_done.notify_all();
    }
}

Pool::Run *Pool::newestWithJobs()
{
    const auto found
        = std::find_if(m_runs.rbegin(), m_runs.rend(), [](const Run *run) { return run->next < run->jobs; });
    return found == m_runs.rend() ? nullptr : *found;
}

void Pool::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        Run *run = nullptr;
        m_wake.wait(lock, [&] { return m_stop || (run = newestWithJobs()); });
        if (m_stop)
            return;
        help(*run, lock);
    }
}

} // namespace workspace
