// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/callprogress.h"

#include <algorithm>

namespace atlassian {

using namespace std::chrono_literals;

namespace {

constexpr core::Clock::Milliseconds kWindow = 30s;

} // namespace

CallProgress::CallProgress(const core::Clock &clock, qint64 total)
    : m_clock(clock)
    , m_start(clock.elapsed())
{
    m_count.total = total;
}

void CallProgress::expect(qint64 more)
{
    const std::scoped_lock lock(m_mutex);
    m_count.total += more;
}

void CallProgress::ended(bool well)
{
    const std::scoped_lock lock(m_mutex);
    ++(well ? m_count.done : m_count.failed);
    m_recent.push_back(m_clock.elapsed());
}

CallCount CallProgress::count() const
{
    const std::scoped_lock lock(m_mutex);
    const core::Clock::Milliseconds now = m_clock.elapsed();
    while (!m_recent.empty() && m_recent.front() + kWindow <= now)
        m_recent.pop_front();
    CallCount count = m_count;
    const auto span = std::clamp(now - m_start, core::Clock::Milliseconds(1), kWindow);
    count.perSecond = static_cast<double>(m_recent.size()) * 1000 / static_cast<double>(span.count());
    const qint64 open = std::max<qint64>(0, count.total - count.done - count.failed);
    if (count.perSecond > 0)
        count.left = core::Clock::Milliseconds(static_cast<qint64>(static_cast<double>(open) / count.perSecond * 1000));
    return count;
}

} // namespace atlassian
