// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

namespace atlassian {

/// How many requests to one host may be on their way: one more after each full round of answers, half after a sign of
/// strain (429, 503, a lost connection). Qt opens six connections a host at most.
class Concurrency
{
public:
    static constexpr double kMost = 6;

    bool hasRoom() const { return m_inFlight < static_cast<int>(m_limit); }
    void sent() { ++m_inFlight; }
    void ended() { --m_inFlight; }
    void wentWell() { m_limit = std::min(kMost, m_limit + 1 / m_limit); }
    void strained() { m_limit = std::max(1.0, m_limit / 2); }
    int inFlight() const { return m_inFlight; }
    double limit() const { return m_limit; }

private:
    double m_limit = 2;
    int m_inFlight = 0;
};

} // namespace atlassian
