// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/networktransport.h"

#include "atlassian/exchange.h"

#include <QNetworkAccessManager>

namespace atlassian {

namespace {

/// What can't be sent is told in the next turn, as everything else.
class Unsent final : public Transport::Flight
{
public:
    Unsent(core::Clock &clock, core::Error error, Transport::Done done)
        : m_alarm(
            clock.after({}, [error = std::move(error), done = std::move(done)] { done(core::Unexpected(error)); }))
    {
    }

private:
    std::unique_ptr<core::Clock::Alarm> m_alarm;
};

} // namespace

NetworkTransport::NetworkTransport(
    QNetworkAccessManager &manager, const RequestFactory &factory, core::Clock &clock, core::RequestLogSink *log)
    : m_manager(manager)
    , m_factory(factory)
    , m_clock(clock)
    , m_log(log)
{
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager.setAutoDeleteReplies(false);
}

std::unique_ptr<Transport::Flight> NetworkTransport::send(
    quint64 id, int attempt, const Request &request, core::Clock::Milliseconds deadline, Done done)
{
    const core::Result<QNetworkRequest> made = m_factory.make(request);
    if (!made)
        return std::make_unique<Unsent>(m_clock, made.error(), std::move(done));
    core::RequestLogEntry entry;
    entry.id = id;
    entry.attempt = attempt;
    return std::make_unique<Exchange>(
        m_manager, *made, request, m_clock, m_log, std::move(entry), deadline, std::move(done));
}

} // namespace atlassian
