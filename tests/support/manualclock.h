// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"

#include <map>
#include <set>

namespace support {

/// Time that only moves when a test says so.
class ManualClock final : public core::Clock
{
public:
    explicit ManualClock(const QDateTime &start = QDateTime(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC))
        : m_start(start)
    {
    }

    QDateTime now() const override { return m_start.addMSecs(m_elapsed.count()); }
    Milliseconds elapsed() const override { return m_elapsed; }

    std::unique_ptr<Alarm> after(Milliseconds delay, std::function<void()> call) override
    {
        const quint64 number = ++m_last;
        m_calls.emplace(std::pair(m_elapsed + std::max(delay, Milliseconds {}), number), std::move(call));
        return std::make_unique<Handle>(*this, std::pair(m_elapsed + std::max(delay, Milliseconds {}), number));
    }

    /// Calls what is due until then, in order, each at its own time.
    void advance(Milliseconds by)
    {
        const Milliseconds until = m_elapsed + by;
        while (!m_calls.empty() && m_calls.begin()->first.first <= until) {
            auto due = m_calls.extract(m_calls.begin());
            m_elapsed = std::max(m_elapsed, due.key().first);
            due.mapped()();
        }
        m_elapsed = until;
    }
    /// What is due now.
    void turn() { advance({}); }
    bool hasAlarms() const { return !m_calls.empty(); }
    /// Goes to the next alarm; false if there is none.
    bool skip()
    {
        if (m_calls.empty())
            return false;
        advance(m_calls.begin()->first.first - m_elapsed);
        return true;
    }

private:
    using Key = std::pair<Milliseconds, quint64>;
    class Handle final : public Alarm
    {
    public:
        Handle(ManualClock &clock, Key key)
            : m_clock(clock)
            , m_key(key)
        {
        }
        ~Handle() override { m_clock.m_calls.erase(m_key); }
        Handle(const Handle &) = delete;
        Handle &operator=(const Handle &) = delete;

    private:
        ManualClock &m_clock;
        Key m_key;
    };

    QDateTime m_start;
    Milliseconds m_elapsed {};
    quint64 m_last = 0;
    std::map<Key, std::function<void()>> m_calls;
};

} // namespace support
