// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/systemclock.h"

#include <QTimer>

#include <algorithm>

namespace atlassian {

namespace {

class TimerAlarm final : public core::Clock::Alarm
{
public:
    TimerAlarm(core::Clock::Milliseconds delay, std::function<void()> call)
        : m_timer(std::make_unique<QTimer>())
    {
        m_timer->setSingleShot(true);
        m_timer->setTimerType(Qt::PreciseTimer);
        QObject::connect(m_timer.get(), &QTimer::timeout, m_timer.get(), std::move(call));
        m_timer->start(std::max(delay, core::Clock::Milliseconds {}));
    }
    ~TimerAlarm() override
    {
        m_timer->stop();
        m_timer.release()->deleteLater(); // it may be the one that is calling
    }
    TimerAlarm(const TimerAlarm &) = delete;
    TimerAlarm &operator=(const TimerAlarm &) = delete;

private:
    std::unique_ptr<QTimer> m_timer;
};

} // namespace

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

core::Clock::Milliseconds SystemClock::elapsed() const
{
    return std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

std::unique_ptr<core::Clock::Alarm> SystemClock::after(Milliseconds delay, std::function<void()> call)
{
    return std::make_unique<TimerAlarm>(delay, std::move(call));
}

} // namespace atlassian
