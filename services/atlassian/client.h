// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/call.h"
#include "atlassian/scheduler.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>

#include <memory>

namespace atlassian {

/// Sends calls and gives their answers as futures. From any thread; the work is done on the scheduler's.
class Client
{
public:
    /// @p scheduler outlives it and its calls.
    explicit Client(Scheduler &scheduler)
        : m_scheduler(scheduler)
    {
    }

    /// Ends with a value or a coded error, unless the future is cancelled: then it ends as cancelled and the call is
    /// broken off. A context of `then` must outlive the call: see ask. Cancelling what `then` gives doesn't reach the
    /// call (Qt 6.4): hand in CallOptions::stop for that.
    template <typename T>
    QFuture<core::Result<T>> run(Call<T> call, const CallOptions &options = {}) const
    {
        auto promise = std::make_shared<QPromise<core::Result<T>>>();
        promise->start();
        const QFuture<core::Result<T>> future = promise->future();
        auto done = [promise, parse = std::move(call.parse), request = call.request](core::Result<Answer> answer) {
            if (!answer) {
                promise->addResult(core::Result<T>(core::Unexpected(answer.error())));
            } else {
                core::Result<T> value = parse(answer->body);
                if (!value)
                    value = core::Unexpected(unexpectedAnswer(value.error(), request, answer->status));
                promise->addResult(std::move(value));
            }
            promise->finish();
        };
        post(std::move(call.request), options, QFuture<void>(future), std::move(done));
        return future;
    }

    /// The same for whoever may be gone before the answer comes: @p handler is called with the result on this thread,
    /// which is that of @p context, and not at all once context is gone. (`QFuture::then(context, …)` of Qt 6.4 asserts
    /// in debug builds where the context went first.)
    template <typename T, typename Handler>
    void ask(Call<T> call, QObject *context, Handler handler, const CallOptions &options = {}) const
    {
        auto *watcher = new QFutureWatcher<core::Result<T>>(context);
        QObject::connect(
            watcher, &QFutureWatcherBase::finished, watcher, [watcher, handler = std::move(handler)]() mutable {
                watcher->deleteLater();
                const QFuture<core::Result<T>> future = watcher->future();
                const bool hasResult = !future.isCanceled() && future.resultCount() > 0;
                handler(hasResult ? future.result() : core::Result<T>(core::fail(core::ErrorCode::Cancelled)));
            });
        watcher->setFuture(run(std::move(call), options));
    }

private:
    void post(Request request, CallOptions options, const QFuture<void> &future, Transport::Done done) const;

    Scheduler &m_scheduler;
};

} // namespace atlassian
