// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/conversation.h"

namespace atlassian {

Conversation::Conversation(Endpoints endpoints, Scheduler::Random random, core::RequestLogSink *log)
    : m_endpoints(std::move(endpoints))
    , m_factory(m_endpoints, m_keys)
    , m_transport(m_manager, m_factory, m_clock, log)
    , m_scheduler(m_transport, m_clock, std::move(random))
{
}

} // namespace atlassian
