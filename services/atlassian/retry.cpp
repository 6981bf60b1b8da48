// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/retry.h"

#include <algorithm>

namespace atlassian {

using namespace std::chrono_literals;
using Milliseconds = core::Clock::Milliseconds;

namespace {

constexpr Milliseconds kFirstSpan = 1s;
constexpr Milliseconds kLongestSpan = 60s;
constexpr Milliseconds kSpread = 250ms; ///< so that many who were told the same second don't come together

} // namespace

bool isRepeatable(const Request &request, const core::Error &error)
{
    switch (error.code) {
    case core::ErrorCode::HostNotReached:
        return true;
    case core::ErrorCode::ConnectionLost:
    case core::ErrorCode::AnswerTruncated:
    case core::ErrorCode::AnswerNotJson:
    case core::ErrorCode::TimedOut:
        return !request.isWrite();
    default:
        return false;
    }
}

bool isRepeatable(const Request &request, int status)
{
    if (status == 429)
        return true;
    return !request.isWrite() && (status == 500 || status == 502 || status == 503 || status == 504);
}

Milliseconds waitBefore(int nextAttempt, const LimitSignal &signal, double random)
{
    const auto part = [random](Milliseconds span) {
        return Milliseconds(static_cast<qint64>(static_cast<double>(span.count()) * random));
    };
    if (signal.retryAfter)
        return signal.retryAfter.value() + part(kSpread);
    if (signal.reset && signal.remaining == 0)
        return signal.reset.value() + 1s + part(kSpread);
    const int doublings = std::clamp(nextAttempt - 2, 0, 10);
    return std::max<Milliseconds>(50ms, part(std::min(kLongestSpan, kFirstSpan * (1 << doublings))));
}

} // namespace atlassian
