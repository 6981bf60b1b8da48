// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/requestfactory.h"
#include "atlassian/transport.h"

#include "core/ports/requestlogsink.h"

class QNetworkAccessManager;

namespace atlassian {

/// Over Qt's network class, with a cure for each thing that it does unasked (second sending, HTTP/2, redirects with the
/// key, silence instead of a deadline, truncated bodies with status 200). Network thread.
class NetworkTransport final : public Transport
{
public:
    /// All outlive it. @p log may be null.
    NetworkTransport(
        QNetworkAccessManager &manager, const RequestFactory &factory, core::Clock &clock, core::RequestLogSink *log);

    std::unique_ptr<Flight> send(
        quint64 id, int attempt, const Request &request, core::Clock::Milliseconds deadline, Done done) override;
    QString host(const Request &request) const override { return m_factory.host(request); }

private:
    QNetworkAccessManager &m_manager;
    const RequestFactory &m_factory;
    core::Clock &m_clock;
    core::RequestLogSink *m_log = nullptr;
};

} // namespace atlassian
