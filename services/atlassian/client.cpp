// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/client.h"

#include <QFutureWatcher>

namespace atlassian {

void Client::post(Request request, CallOptions options, const QFuture<void> &future, Transport::Done done) const
{
    Scheduler *scheduler = &m_scheduler;
    const auto submit
        = [scheduler, future, request = std::move(request), options = std::move(options), done = std::move(done)]() {
              const quint64 id = scheduler->submit(request, options, done);
              auto *watcher = new QFutureWatcher<void>(scheduler);
              QObject::connect(
                  watcher, &QFutureWatcher<void>::canceled, scheduler, [scheduler, id] { scheduler->cancel(id); });
              QObject::connect(watcher, &QFutureWatcher<void>::finished, watcher, &QObject::deleteLater);
              watcher->setFuture(future);
          };
    QMetaObject::invokeMethod(scheduler, submit, Qt::AutoConnection);
}

} // namespace atlassian
