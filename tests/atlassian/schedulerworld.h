// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/faketransport.h"

#include "atlassian/client.h"

#include "support/manualclock.h"

namespace support {

using namespace atlassian;

struct World
{
    support::ManualClock clock;
    FakeTransport transport {clock};
    double random = 0.5;
    std::vector<core::Result<Answer>> results; ///< outlives the scheduler
    std::unique_ptr<Scheduler> scheduler = std::make_unique<Scheduler>(transport, clock, [this] { return random; });

    quint64 submit(const Request &request, const CallOptions &options = {})
    {
        return scheduler->submit(
            request, options, [this](core::Result<Answer> result) { results.push_back(std::move(result)); });
    }
    /// Until nothing is open, or so long.
    void run(core::Clock::Milliseconds most)
    {
        const auto end = clock.elapsed() + most;
        while (clock.elapsed() < end && clock.skip()) { }
    }
};

inline Request read(LimitGroup group = LimitGroup::Admin, const QString &scope = {})
{
    Request request;
    request.route = QStringLiteral("/x");
    request.group = group;
    request.limitScope = scope;
    return request;
}

inline Request write(LimitGroup group = LimitGroup::Admin, const QString &scope = {})
{
    Request request = read(group, scope);
    request.method = Method::Put;
    request.repeat = Repeat::IfNotDone;
    return request;
}

} // namespace support
