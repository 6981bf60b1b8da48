// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/client.h"
#include "atlassian/networktransport.h"
#include "atlassian/systemclock.h"

#include <QNetworkAccessManager>

namespace atlassian {

/// Everything that talks to Atlassian, put together. Made, changed and ended on the network thread, which has an event
/// loop; its client may be used from any.
class Conversation final
{
public:
    /// @p log outlives it; may be null. @p random gives numbers in [0, 1).
    Conversation(Endpoints endpoints, Scheduler::Random random, core::RequestLogSink *log);

    Client client() { return Client(m_scheduler); }
    Endpoints &endpoints() { return m_endpoints; }
    Keys &keys() { return m_keys; }
    core::Clock &clock() { return m_clock; }
    /// How much waits and is on its way.
    const Scheduler &scheduler() const { return m_scheduler; }

private:
    Endpoints m_endpoints;
    Keys m_keys;
    SystemClock m_clock;
    QNetworkAccessManager m_manager;
    RequestFactory m_factory;
    NetworkTransport m_transport;
    Scheduler m_scheduler;
};

} // namespace atlassian
