// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <stop_token>
#include <thread>

namespace app {

/// Blocking work on a thread of its own, one at a time, for an object of the window. It is asked to stop and waited
/// for, never killed; what it tells arrives in the object's thread, and not any more once other work was started.
class Background final
{
public:
    /// For the work: @p what runs in the object's thread.
    using Tell = std::function<void(std::function<void()> what)>;

    /// @p context has to outlive it.
    explicit Background(QObject *context);
    /// Asks the work to stop and waits for it.
    ~Background() = default;

    /// Work that is still going on is stopped and waited for first.
    void start(std::function<void(std::stop_token stop, const Tell &tell)> work);
    /// Asks, and doesn't wait.
    void stop() { m_thread.request_stop(); }
    /// The same, and nothing that it tells arrives any more.
    void abandon();

private:
    QObject *m_context;
    quint64 m_number = 0; ///< of the last work
    std::jthread m_thread;
};

} // namespace app
