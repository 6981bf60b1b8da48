// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"
#include "core/ports/requestlogsink.h"
#include "core/secret.h"

#include "atlassian/client.h"

#include <QThread>

#include <memory>
#include <optional>

namespace workspace {

/// A simulated Atlassian as its own handshake tells it.
struct SimulatedAtlassian
{
    QString organisation;
    QString orgId;
};

/// The network thread and everything on it: one for a program and organisation. Made and ended in one thread; client() may be used from any.
class Conversation final
{
public:
    /// @p log is told of every attempt, on the network thread; may be null, else outlives it.
    explicit Conversation(core::RequestLogSink *log = nullptr);
    /// Calls on their way end with Cancelled.
    ~Conversation();

    /// Addresses and keys of one connection from now on. Of a site the token is its owner's, of Trello @p key is the app's.
    /// Errors: AddressNotAllowed, BadAddress.
    [[nodiscard]] core::Result<void> add(const core::Connection &connection, core::Secret key, core::Secret token = {});

    const atlassian::Client &client() const { return *m_client; }
    const core::Clock &clock() const;

    /// Asks the address itself whether it is a simulated one: no key is sent, and only addresses of this computer are asked.
    /// Blocking, for worker threads; nothing = it is not, or did not answer.
    std::optional<SimulatedAtlassian> simulated(std::stop_token stop = {}) const;

private:
    struct Engine;
    QThread m_thread;
    Engine *m_engine = nullptr; ///< lives on m_thread
    std::unique_ptr<atlassian::Client> m_client;
    QUrl m_api;
};

/// `acme` of acme.atlassian.net: how requests call a site.
QString siteName(const QString &host);

/// The answer of a call, waited for. For worker threads only.
template <typename T>
core::Result<T> answerOf(const atlassian::Client &client, atlassian::Call<T> call, const atlassian::CallOptions &options = {})
{
    QFuture<core::Result<T>> future = client.run(std::move(call), options);
    future.waitForFinished();
    if (future.resultCount() == 0)
        return core::fail(core::ErrorCode::Cancelled);
    return future.result();
}

} // namespace workspace
