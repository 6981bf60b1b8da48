// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/limitsignal.h"

#include <deque>
#include <limits>

namespace atlassian {

/// One token bucket: how many requests of one kind may be on their way. It holds a published limit, what headers
/// told, or both. A token comes back one window after its answer, not after its sending: so the server, which counted
/// somewhere between, never sees more than the limit in any window of that length, however it counts.
class Allowance
{
public:
    using Milliseconds = core::Clock::Milliseconds;
    static constexpr Milliseconds kNotBeforeAnAnswer = Milliseconds::max();

    Allowance() = default;
    Allowance(int count, Milliseconds window)
        : m_count(count)
        , m_window(window)
    {
    }

    /// When the next request may go; not after @p now if at once, kNotBeforeAnAnswer if one on its way must come first.
    Milliseconds readyAt(Milliseconds now);
    void sent();
    /// An answer came.
    void answered(Milliseconds now);
    /// The request ended without one; whether the server counted it isn't known, so it counts.
    void lost(Milliseconds now) { answered(now); }
    /// Headers of an answer that came (after answered()).
    void learn(const LimitSignal &signal, Milliseconds now);
    /// The server said to wait.
    void block(Milliseconds until);
    bool isIdle(Milliseconds now);
    int inFlight() const { return m_inFlight; }

private:
    void renew(Milliseconds now);

    int m_count = std::numeric_limits<int>::max();
    Milliseconds m_window {};
    int m_inFlight = 0;
    std::deque<Milliseconds> m_returns; ///< when spent tokens come back
    int m_limit = -1; ///< what the headers call the limit; -1 = not known
    int m_remaining = -1; ///< the least that an answer of this window told; -1 = not known
    Milliseconds m_reset {}; ///< end of that window
    Milliseconds m_blocked {};
};

} // namespace atlassian
