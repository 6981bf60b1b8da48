// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/engine.h"

#include <QNetworkAccessManager>
#include <QRandomGenerator>

namespace atlassian {

Engine::Engine(core::RequestLogSink *log)
    : m_manager(std::make_unique<QNetworkAccessManager>())
    , m_factory(m_endpoints, m_keys)
    , m_transport(*m_manager, m_factory, m_clock, log)
    , m_scheduler(m_transport, m_clock, [] { return QRandomGenerator::global()->generateDouble(); })
{
}

Engine::~Engine() = default;

} // namespace atlassian
