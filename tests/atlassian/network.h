// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/client.h"
#include "atlassian/networktransport.h"
#include "atlassian/systemclock.h"

#include "atlassian/fakeserver.h"

#include <QNetworkAccessManager>
#include <QTest>

namespace support {

constexpr auto kOrganisationKey = "org-key-very-secret";
constexpr auto kDirectoryKey = "dir-key-very-secret";
constexpr auto kSiteToken = "site-token-very-secret";
constexpr auto kTrelloToken = "trello-token-very-secret";

class LogInMemory final : public core::RequestLogSink
{
public:
    void note(const core::RequestLogEntry &entry) override { entries.push_back(entry); }
    std::vector<core::RequestLogEntry> entries;
};

inline core::Secret secret(const char *text)
{
    return core::Secret(QByteArray(text));
}

inline void addKeys(atlassian::Keys *keys)
{
    keys->set({}, {atlassian::CredentialKind::Organisation, {}, secret(kOrganisationKey)});
    keys->set({}, {atlassian::CredentialKind::Directory, {}, secret(kDirectoryKey)});
    keys->set({}, {atlassian::CredentialKind::Site, QStringLiteral("admin@acme.example"), secret(kSiteToken)});
    keys->set({}, {atlassian::CredentialKind::Trello, QStringLiteral("app-key"), secret(kTrelloToken)});
}

/// The real client against a fake server, with a fresh network class each.
struct Network
{
    FakeServer server;
    atlassian::Endpoints endpoints;
    atlassian::Keys keys;
    LogInMemory log;
    atlassian::SystemClock clock;
    QNetworkAccessManager manager;
    atlassian::RequestFactory factory {endpoints, keys};
    atlassian::NetworkTransport transport {manager, factory, clock, &log};
    atlassian::Scheduler scheduler {transport, clock, [] { return 0.0; }};
    atlassian::Client client {scheduler};

    Network()
    {
        addKeys(&keys);
        for (const bool done : {endpoints.setApi(server.url()).has_value(),
                 endpoints.setTrello(server.url().resolved(QUrl(QStringLiteral("/1")))).has_value(),
                 endpoints.setSite(QStringLiteral("acme"), server.url()).has_value()}) {
            if (!done)
                qFatal("loopback is refused");
        }
    }

    /// Once, without the scheduler.
    core::Result<atlassian::Answer> send(
        const atlassian::Request &request, std::chrono::milliseconds deadline = std::chrono::seconds(20))
    {
        std::optional<core::Result<atlassian::Answer>> result;
        const auto flight = transport.send(
            1, 1, request, deadline, [&result](core::Result<atlassian::Answer> answer) { result = std::move(answer); });
        if (!QTest::qWaitFor([&result] { return result.has_value(); }, 30000))
            qFatal("the call never ended");
        return std::move(result.value());
    }
};

/// The result of a future, waited for.
template <typename T>
core::Result<T> await(QFuture<core::Result<T>> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30000))
        qFatal("the call never ended");
    return future.isCanceled() || future.resultCount() == 0
        ? core::Result<T>(core::fail(core::ErrorCode::Cancelled, QStringLiteral("future")))
        : future.result();
}

} // namespace support
