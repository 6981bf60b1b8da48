// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/allowance.h"

#include <algorithm>

namespace atlassian {

using namespace std::chrono_literals;

namespace {

constexpr auto kRounding = 1s; ///< headers are in whole seconds: a window may end that much later
constexpr auto kNewWindow = 1500ms; ///< a reset that moves by more is another window's

} // namespace

void Allowance::renew(Milliseconds now)
{
    while (!m_returns.empty() && m_returns.front() <= now)
        m_returns.pop_front();
    if (m_remaining >= 0 && m_reset <= now)
        m_remaining = m_limit > 0 ? m_limit : -1;
}

Allowance::Milliseconds Allowance::readyAt(Milliseconds now)
{
    renew(now);
    if (m_blocked > now)
        return m_blocked;
    if (m_inFlight + static_cast<int>(m_returns.size()) >= m_count)
        return m_returns.empty() ? kNotBeforeAnAnswer : m_returns.front();
    if (m_remaining >= 0 && m_remaining <= m_inFlight) {
        // those on their way may not be counted in what is left
        if (m_remaining > 0)
            return kNotBeforeAnAnswer;
        if (m_reset > now)
            return m_reset;
        return m_inFlight > 0 ? kNotBeforeAnAnswer : now;
    }
    return now;
}

void Allowance::sent()
{
    ++m_inFlight;
}

void Allowance::answered(Milliseconds now)
{
    --m_inFlight;
    if (m_window > 0ms)
        m_returns.push_back(now + m_window);
}

void Allowance::learn(const LimitSignal &signal, Milliseconds now)
{
    if (signal.limit)
        m_limit = signal.limit.value();
    if (!signal.remaining)
        return;
    renew(now);
    const Milliseconds reset = now + signal.reset.value_or(0ms) + kRounding;
    const bool isSameWindow = m_remaining >= 0 && m_reset > now && reset < m_reset + kNewWindow;
    // answers overtake each other: of one window the least that was told is true
    m_remaining = isSameWindow ? std::min(m_remaining, signal.remaining.value()) : signal.remaining.value();
    m_reset = isSameWindow ? std::max(m_reset, reset) : reset;
}

void Allowance::block(Milliseconds until)
{
    m_blocked = std::max(m_blocked, until);
}

bool Allowance::isIdle(Milliseconds now)
{
    renew(now);
    return m_inFlight == 0 && m_returns.empty() && m_blocked <= now && m_remaining < 0;
}

} // namespace atlassian
