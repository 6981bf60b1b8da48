// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/transport.h"

#include <map>
#include <vector>

namespace support {

/// Sends nothing; tests answer by hand, or let a simulated server answer after a while.
class FakeTransport final : public atlassian::Transport
{
public:
    struct Sent
    {
        quint64 id;
        int attempt;
        atlassian::Request request;
        core::Clock::Milliseconds at;
        core::Clock::Milliseconds deadline;
    };

    explicit FakeTransport(core::Clock &clock)
        : m_clock(clock)
    {
    }

    std::unique_ptr<Flight> send(quint64 id, int attempt, const atlassian::Request &request,
        core::Clock::Milliseconds deadline, Done done) override
    {
        sent.push_back({id, attempt, request, m_clock.elapsed(), deadline});
        m_open.emplace(id, std::move(done));
        most = std::max(most, m_open.size());
        auto flight = std::make_unique<Handle>(*this, id);
        if (serve) {
            flight->answer = m_clock.after(delay / 2, [this, id, request] {
                const core::Result<atlassian::Answer> result = serve(request);
                m_answers[id] = m_clock.after(delay / 2, [this, id, result] { respond(id, result); });
            });
        }
        return flight;
    }
    QString host(const atlassian::Request &request) const override
    {
        return request.base == atlassian::Base::Api ? QStringLiteral("api") : QStringLiteral("other");
    }

    void respond(quint64 id, core::Result<atlassian::Answer> result)
    {
        const Done done = std::move(m_open.at(id));
        m_open.erase(id);
        done(std::move(result));
    }
    bool isOpen(quint64 id) const { return m_open.contains(id); }
    std::size_t open() const { return m_open.size(); }

    std::vector<Sent> sent;
    std::size_t most = 0; ///< on their way at once
    std::function<core::Result<atlassian::Answer>(const atlassian::Request &)>
        serve; ///< the server, halfway through the delay
    core::Clock::Milliseconds delay = std::chrono::milliseconds(100);

private:
    class Handle final : public Flight
    {
    public:
        Handle(FakeTransport &transport, quint64 id)
            : m_transport(transport)
            , m_id(id)
        {
        }
        ~Handle() override
        {
            m_transport.m_open.erase(m_id);
            m_transport.m_answers.erase(m_id);
        }
        Handle(const Handle &) = delete;
        Handle &operator=(const Handle &) = delete;
        std::unique_ptr<core::Clock::Alarm> answer;

    private:
        FakeTransport &m_transport;
        quint64 m_id;
    };

    core::Clock &m_clock;
    std::map<quint64, Done> m_open;
    std::map<quint64, std::unique_ptr<core::Clock::Alarm>> m_answers;
};

inline atlassian::Answer ok(const QByteArray &body = "{}")
{
    return {200, "application/json", {}, body};
}

inline atlassian::Answer refused(int status, QHash<QByteArray, QByteArray> headers = {})
{
    return {status, "application/json", std::move(headers), "{}"};
}

} // namespace support
