// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/callprogress.h"
#include "atlassian/concurrency.h"
#include "atlassian/limitbook.h"
#include "atlassian/transport.h"

#include <QObject>

#include <deque>
#include <map>
#include <optional>
#include <stop_token>
#include <unordered_map>

namespace atlassian {

struct CallOptions
{
    core::Clock::Milliseconds attemptDeadline = std::chrono::seconds(60); ///< of one sending
    core::Clock::Milliseconds totalDeadline = std::chrono::minutes(
        10); ///< from the first sending, with all waits and repetitions; waiting in the queue before isn't counted
    std::optional<core::Clock::Milliseconds> queueDeadline; ///< of waiting before the first sending, where a person
                                                            ///< waits: RateLimited. None = as long as it takes
    std::stop_token stop; ///< ends the call with Cancelled
    std::shared_ptr<CallProgress> progress; ///< told when the call has ended; may be null
};

/// Sends calls as fast as Atlassian allows and no faster: a queue and buckets for each host and limit group,
/// concurrency that grows and shrinks, repetition of what is safe to repeat. A call ends once, by one door. Network
/// thread (which is that of the object), but for what says otherwise.
class Scheduler final : public QObject
{
    Q_OBJECT

public:
    /// A number in [0, 1).
    using Random = std::function<double()>;

    /// Both outlive it.
    Scheduler(Transport &transport, core::Clock &clock, Random random, QObject *parent = nullptr);
    /// Calls that wait or are on their way end with Cancelled.
    ~Scheduler() override;

    /// @p done comes once, with an answer of success or a coded error; never from within submit. Gives the call's
    /// number.
    quint64 submit(Request request, CallOptions options, Transport::Done done);
    /// Ends the call with Cancelled; isEffectUnknown if a write was on its way. Nothing if it has ended.
    void cancel(quint64 id);

    int waiting() const;
    int inFlight() const;
    const core::Clock &clock() const { return m_clock; }

private:
    struct Job;
    struct Host
    {
        Concurrency concurrency;
        std::map<int, std::deque<quint64>> lanes; ///< by limit group, in order of submission
        int lastLane = -1;
    };

    void wake();
    void pump();
    /// The job of the lane that may be sent now; else when to look again.
    Job *nextOf(
        const Host &host, std::deque<quint64> &lane, core::Clock::Milliseconds now, core::Clock::Milliseconds *wakeAt);
    bool sendOne(Host &host, core::Clock::Milliseconds now, core::Clock::Milliseconds *wakeAt);
    void send(Host &host, Job &job, core::Clock::Milliseconds now);
    void received(quint64 id, core::Result<Answer> result);
    void judge(Job &job, Host &host, const LimitSignal &signal, core::Result<Answer> result);
    /// False where the deadline doesn't allow for waiting that long.
    bool repeatLater(Job &job, Host &host, core::Clock::Milliseconds wait);
    /// A deadline passed while the call waited to be sent: it ends with what it met last.
    void expire(quint64 id);
    void end(quint64 id, core::Result<Answer> result);

    Transport &m_transport;
    core::Clock &m_clock;
    Random m_random;
    LimitBook m_book;
    std::map<QString, Host> m_hosts;
    std::unordered_map<quint64, std::unique_ptr<Job>> m_jobs;
    quint64 m_lastId = 0;
    std::unique_ptr<core::Clock::Alarm> m_alarm;
    core::Clock::Milliseconds m_alarmAt = core::Clock::Milliseconds::max();
    std::unique_ptr<core::Clock::Alarm> m_soon;
};

} // namespace atlassian
