// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/answer.h"

#include "core/ports/clock.h"

#include <optional>

namespace atlassian {

/// What an answer's headers tell of limits: `X-RateLimit-Limit`, `-Remaining`, `-Reset` (ISO 8601, seconds to wait, or
/// seconds or milliseconds since 1970), `Retry-After` (seconds or a date), `RateLimit-Reason` (Atlassian's documents,
/// "Rate limits" and "Rate-limit headers").
struct LimitSignal
{
    std::optional<int> limit;
    std::optional<int> remaining;
    std::optional<core::Clock::Milliseconds> reset; ///< from now
    std::optional<core::Clock::Milliseconds> retryAfter; ///< from now
    QString reason; ///< `jira-per-issue-on-write` …

    friend bool operator==(const LimitSignal &, const LimitSignal &) = default;
};

/// @p now is used where the answer has no `Date` of its own, since clocks differ. Unreadable headers count as absent.
LimitSignal readLimitSignal(const Answer &answer, const QDateTime &now);

} // namespace atlassian
