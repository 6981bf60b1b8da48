// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/background.h"
#include "app/talking.h"

namespace workspace {
class Keeper;
}

namespace app {

/// Runs one sync at a time beside the window; its pages are kept in the open workspace. Ends by exactly one of
/// finished() and failed().
class Syncing final : public QObject
{
    Q_OBJECT

public:
    /// The keeper has to outlive it.
    Syncing(workspace::Keeper &keeper, Talking talking, QObject *parent = nullptr);

    bool isRunning() const { return m_isRunning; }
    /// Nothing while one is running.
    void start(const Door &door, const workspace::SyncRequest &request);

public slots:
    /// failed() with Cancelled follows, unless it is done by then.
    void cancel();
    /// The same at once, because the workspace was closed: what it comes to is not wanted any more.
    void abandon();

signals:
    void started();
    void progressed(const workspace::SyncProgress &progress);
    void finished(const workspace::SyncResult &result);
    void failed(const core::Error &error);

private:
    workspace::Keeper &m_keeper;
    const Talking m_talking;
    bool m_isRunning = false;
    Background m_background;
};

} // namespace app
