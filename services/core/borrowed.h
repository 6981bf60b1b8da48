// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace core {

/// State that jobs borrow, one job at a time: there come to be as many as jobs ever run at once, so that what one job has learnt the
/// next on that thread needn't. Which job gets which is not determined: only what doesn't depend on it may be made of them.
template <typename State>
class Borrowed final
{
public:
    explicit Borrowed(std::function<std::unique_ptr<State>()> make)
        : m_make(std::move(make))
    {
    }

    /// Lends a state to @p job and returns its number. Safe from any thread.
    template <typename Job>
    std::size_t lend(Job job)
    {
        const std::size_t index = take();
        job(*at(index));
        const std::lock_guard lock(m_mutex);
        m_free.push_back(index);
        return index;
    }

    /// When no job runs: all states there are.
    const std::vector<std::unique_ptr<State>> &all() const { return m_all; }

private:
    std::size_t take()
    {
        const std::lock_guard lock(m_mutex);
        if (m_free.empty()) {
            m_all.push_back(m_make());
            return m_all.size() - 1;
        }
        const std::size_t index = m_free.back();
        m_free.pop_back();
        return index;
    }
    State *at(std::size_t index)
    {
        const std::lock_guard lock(m_mutex);
        return m_all[index].get();
    }

    std::function<std::unique_ptr<State>()> m_make;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<State>> m_all;
    std::vector<std::size_t> m_free;
};

} // namespace core
