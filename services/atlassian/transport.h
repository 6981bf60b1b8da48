// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/answer.h"
#include "atlassian/request.h"

#include "core/ports/clock.h"

#include <functional>
#include <memory>

namespace atlassian {

/// Sends a request once. The only implementation of the product is NetworkTransport; the scheduler's tests have their
/// own. Network thread.
class Transport
{
public:
    /// An answer of any status, or why there is none. Errors have isEffectUnknown set where a write may have happened.
    using Done = std::function<void(core::Result<Answer>)>;

    /// A request on its way. Gone, the request is broken off and Done doesn't come.
    class Flight
    {
    public:
        virtual ~Flight() = default;

    protected:
        Flight() = default;
        Flight(const Flight &) = default;
        Flight &operator=(const Flight &) = default;
    };

    virtual ~Transport() = default;

    /// @p done comes once, never from within send, at the latest after @p deadline (TimedOut).
    [[nodiscard]] virtual std::unique_ptr<Flight> send(
        quint64 id, int attempt, const Request &request, core::Clock::Milliseconds deadline, Done done)
        = 0;
    /// What limits are counted by: scheme, host and port.
    virtual QString host(const Request &request) const = 0;

protected:
    Transport() = default;
    Transport(const Transport &) = default;
    Transport &operator=(const Transport &) = default;
};

} // namespace atlassian
