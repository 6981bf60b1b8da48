// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/networktransport.h"
#include "atlassian/scheduler.h"
#include "atlassian/systemclock.h"

#include <memory>

class QNetworkAccessManager;

namespace atlassian {

/// Everything that a conversation needs, put together. Made, used and ended on the network thread; scheduler() may be handed to Client.
class Engine final : public QObject
{
    Q_OBJECT
public:
    /// @p log may be null, else outlives it.
    explicit Engine(core::RequestLogSink *log);
    ~Engine() override;

    Endpoints &endpoints() { return m_endpoints; }
    Keys &keys() { return m_keys; }
    Scheduler &scheduler() { return m_scheduler; }
    const core::Clock &clock() const { return m_clock; }

private:
    std::unique_ptr<QNetworkAccessManager> m_manager;
    Endpoints m_endpoints;
    Keys m_keys;
    SystemClock m_clock;
    RequestFactory m_factory;
    NetworkTransport m_transport;
    Scheduler m_scheduler;
};

} // namespace atlassian
