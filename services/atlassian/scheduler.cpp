// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/scheduler.h"

#include "atlassian/apierror.h"
#include "atlassian/retry.h"

#include <algorithm>
#include <vector>

namespace atlassian {

using Milliseconds = core::Clock::Milliseconds;

namespace {

constexpr int kLookAhead = 64; ///< calls of a lane that may overtake the first, where that one waits for its own issue

core::Error cancelled(const Request &request, bool wasSent)
{
    core::Error error {core::ErrorCode::Cancelled, request.title(), 0, 0, {}};
    error.isEffectUnknown = wasSent && request.isWrite();
    return error;
}

bool isStrain(core::ErrorCode code)
{
    return code == core::ErrorCode::ConnectionLost || code == core::ErrorCode::TimedOut
        || code == core::ErrorCode::AnswerTruncated;
}

} // namespace

struct Scheduler::Job
{
    quint64 id = 0;
    Request request;
    CallOptions options;
    Transport::Done done;
    QString host;
    QStringList keys;
    int attempt = 0;
    int faults = 0;
    std::optional<Milliseconds> firstSent;
    Milliseconds notBefore {};
    std::unique_ptr<Transport::Flight> flight;
    std::optional<core::Error> lastError;
    std::unique_ptr<core::Clock::Alarm> expiry; ///< while it waits to be sent
    std::optional<std::stop_callback<std::function<void()>>> stopping;
};

Scheduler::Scheduler(Transport &transport, core::Clock &clock, Random random, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_clock(clock)
    , m_random(std::move(random))
{
}

Scheduler::~Scheduler()
{
    while (!m_jobs.empty()) { // who is told may ask again
        std::vector<quint64> ids;
        for (const auto &[id, job] : m_jobs)
            ids.push_back(id);
        std::sort(ids.begin(), ids.end());
        for (const quint64 id : ids)
            cancel(id);
    }
}

quint64 Scheduler::submit(Request request, CallOptions options, Transport::Done done)
{
    auto job = std::make_unique<Job>();
    const quint64 id = job->id = ++m_lastId;
    job->host = m_transport.host(request);
    job->keys = m_book.keysOf(job->host, request);
    job->request = std::move(request);
    job->options = std::move(options);
    job->done = std::move(done);
    m_hosts[job->host].lanes[static_cast<int>(job->request.group)].push_back(id);
    Job &waiting = *m_jobs.emplace(id, std::move(job)).first->second;
    if (waiting.options.stop.stop_possible()) {
        // called on the thread that asks to stop, or here at once
        waiting.stopping.emplace(waiting.options.stop, [this, id] {
            QMetaObject::invokeMethod(
                this, [this, id] { cancel(id); }, Qt::QueuedConnection);
        });
    }
    if (waiting.options.queueDeadline)
        waiting.expiry = m_clock.after(waiting.options.queueDeadline.value(), [this, id] { expire(id); });
    wake();
    return id;
}

void Scheduler::cancel(quint64 id)
{
    const auto found = m_jobs.find(id);
    if (found == m_jobs.end())
        return;
    Job &job = *found->second;
    const bool isOnItsWay = job.flight != nullptr;
    if (isOnItsWay) {
        job.flight.reset();
        m_hosts[job.host].concurrency.ended();
        m_book.lost(job.keys, m_clock.elapsed());
    }
    end(id, core::Unexpected(cancelled(job.request, isOnItsWay)));
}

int Scheduler::inFlight() const
{
    int count = 0;
    for (const auto &[name, host] : m_hosts)
        count += host.concurrency.inFlight();
    return count;
}

int Scheduler::waiting() const
{
    return static_cast<int>(m_jobs.size()) - inFlight();
}

void Scheduler::wake()
{
    if (!m_soon)
        m_soon = m_clock.after({}, [this] { pump(); });
}

void Scheduler::pump()
{
    m_soon.reset();
    const Milliseconds now = m_clock.elapsed();
    Milliseconds wakeAt = Milliseconds::max();
    for (auto &[name, host] : m_hosts) {
        while (sendOne(host, now, &wakeAt)) { }
    }
    if (wakeAt == Milliseconds::max()) {
        m_alarm.reset();
    } else if (!m_alarm || wakeAt != m_alarmAt) {
        m_alarm = m_clock.after(wakeAt - now, [this] {
            m_alarmAt = Milliseconds::max();
            wake();
        });
    }
    m_alarmAt = wakeAt;
}

bool Scheduler::sendOne(Host &host, Milliseconds now, Milliseconds *wakeAt)
{
    if (!host.concurrency.hasRoom())
        return false;
    // the lane after the last served one has its turn first
    auto start = host.lanes.upper_bound(host.lastLane);
    for (std::size_t i = 0; i < host.lanes.size(); ++i) {
        if (start == host.lanes.end())
            start = host.lanes.begin();
        const int group = start->first;
        Job *job = nextOf(host, start->second, now, wakeAt);
        ++start;
        if (job != nullptr) {
            host.lastLane = group;
            send(host, *job, now);
            return true;
        }
    }
    return false;
}

Scheduler::Job *Scheduler::nextOf(const Host &, std::deque<quint64> &lane, Milliseconds now, Milliseconds *wakeAt)
{
    while (!lane.empty() && !m_jobs.contains(lane.front()))
        lane.pop_front();
    int looked = 0;
    for (auto id = lane.begin(); id != lane.end() && looked < kLookAhead; ++id) {
        const auto found = m_jobs.find(*id);
        if (found == m_jobs.end())
            continue;
        ++looked;
        Job &job = *found->second;
        const Milliseconds ready = std::max(job.notBefore, m_book.readyAt(job.keys, now));
        if (ready <= now) {
            lane.erase(id);
            return &job;
        }
        if (ready != Allowance::kNotBeforeAnAnswer)
            *wakeAt = std::min(*wakeAt, ready);
    }
    return nullptr;
}

void Scheduler::send(Host &host, Job &job, Milliseconds now)
{
    if (!job.firstSent)
        job.firstSent = now;
    ++job.attempt;
    host.concurrency.sent();
    m_book.sent(job.keys, now);
    const Milliseconds left = job.firstSent.value() + job.options.totalDeadline - now;
    const Milliseconds deadline = std::min(job.options.attemptDeadline, left);
    job.expiry.reset();
    job.flight = m_transport.send(job.id, job.attempt, job.request, deadline,
        [this, id = job.id](core::Result<Answer> result) { received(id, std::move(result)); });
}

void Scheduler::received(quint64 id, core::Result<Answer> result)
{
    const auto found = m_jobs.find(id);
    Q_ASSERT(found != m_jobs.end() && found->second->flight);
    Job &job = *found->second;
    Host &host = m_hosts[job.host];
    const Milliseconds now = m_clock.elapsed();
    const auto flight = std::move(job.flight); // it is calling: it goes at the end
    host.concurrency.ended();
    LimitSignal signal;
    if (result) {
        signal = readLimitSignal(*result, m_clock.now());
        m_book.answered(job.keys, signal, now);
    } else {
        m_book.lost(job.keys, now);
    }
    judge(job, host, signal, std::move(result));
    wake();
}

void Scheduler::judge(Job &job, Host &host, const LimitSignal &signal, core::Result<Answer> result)
{
    if (!result) {
        if (isStrain(result.error().code))
            host.concurrency.strained();
        ++job.faults;
        const Milliseconds wait = waitBefore(job.faults + 1, signal, m_random());
        job.lastError = result.error();
        if (isRepeatable(job.request, result.error()) && job.faults < kMostFaults && repeatLater(job, host, wait))
            return;
        end(job.id, std::move(result));
        return;
    }
    if (result->isSuccess()) {
        host.concurrency.wentWell();
        end(job.id, std::move(result));
        return;
    }
    const core::Error error = toError(job.request, parseApiError(result->status, result->contentType, result->body));
    job.lastError = error;
    const int status = result->status;
    const bool isLimited = status == 429;
    if (isLimited || status == 503)
        host.concurrency.strained();
    if (!isLimited)
        ++job.faults;
    if (isRepeatable(job.request, status) && (isLimited || job.faults < kMostFaults)) {
        const Milliseconds wait = waitBefore(job.attempt + 1, signal, m_random());
        if (isLimited)
            m_book.block(job.keys, signal, m_clock.elapsed() + wait);
        if (repeatLater(job, host, wait))
            return;
    }
    end(job.id, core::Unexpected(error));
}

bool Scheduler::repeatLater(Job &job, Host &host, Milliseconds wait)
{
    const Milliseconds at = m_clock.elapsed() + wait;
    const Milliseconds latest = job.firstSent.value() + job.options.totalDeadline;
    if (at >= latest)
        return false;
    job.notBefore = at;
    // others may hold its turn back for longer than it was told to wait
    job.expiry = m_clock.after(latest - m_clock.elapsed(), [this, id = job.id] { expire(id); });
    host.lanes[static_cast<int>(job.request.group)].push_front(job.id);
    return true;
}

void Scheduler::expire(quint64 id)
{
    const auto found = m_jobs.find(id);
    if (found == m_jobs.end() || found->second->flight)
        return;
    const core::Error waited {core::ErrorCode::RateLimited, found->second->request.title(), 0, 0, {}};
    end(id, core::Unexpected(found->second->lastError.value_or(waited)));
}

void Scheduler::end(quint64 id, core::Result<Answer> result)
{
    const auto found = m_jobs.find(id);
    const std::unique_ptr<Job> job = std::move(found->second);
    m_jobs.erase(found);
    job->stopping.reset();
    if (job->options.progress)
        job->options.progress->ended(result.has_value());
    wake();
    job->done(std::move(result));
}

} // namespace atlassian
