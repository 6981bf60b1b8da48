// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"

#include <deque>
#include <mutex>
#include <optional>

namespace atlassian {

/// How far a set of calls is. From any thread.
struct CallCount
{
    qint64 done = 0; ///< ended well
    qint64 failed = 0; ///< ended otherwise, cancelled ones included
    qint64 total = 0;
    double perSecond = 0; ///< ended in the last half minute
    std::optional<core::Clock::Milliseconds> left; ///< at that rate; none while nothing has ended
};

/// Counts the calls that it is handed along with: n of N, rate and time left. From any thread.
class CallProgress
{
public:
    /// @p clock outlives it; its elapsed() must be callable from the threads that ask.
    explicit CallProgress(const core::Clock &clock, qint64 total = 0);

    /// More calls than were known.
    void expect(qint64 more);
    void ended(bool well);
    CallCount count() const;

private:
    const core::Clock &m_clock;
    mutable std::mutex m_mutex;
    core::Clock::Milliseconds m_start;
    CallCount m_count;
    mutable std::deque<core::Clock::Milliseconds> m_recent;
};

} // namespace atlassian
