// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/background.h"
#include "app/talking.h"

#include <QHash>

namespace app {

/// Asks what may be done to accounts, one run at a time beside the window, and holds what was answered last about each
/// account. Ends by exactly one of finished() and failed().
class Preflighting final : public QObject
{
    Q_OBJECT

public:
    explicit Preflighting(Talking talking, QObject *parent = nullptr);

    bool isRunning() const { return m_isRunning; }
    /// Nothing while one is running, or without accounts.
    void start(const Door &door, const QStringList &accounts, const QDateTime &now);
    /// Null where nothing was answered yet.
    const core::Preflight *answer(const QString &account) const;
    /// Why an account could not be asked in the last run.
    const core::Error *failure(const QString &account) const;
    QStringList answered() const { return m_answers.keys(); }
    /// Newer ones take the place of older ones.
    void take(const std::vector<core::Preflight> &answers);
    /// Of another workspace, or of none: a run ends by failed() with Cancelled.
    void forget();

public slots:
    /// finished() follows with what was answered by then.
    void cancel();

signals:
    void started();
    void progressed(qint64 done, qint64 total);
    void finished(const workspace::PreflightRun &run);
    void failed(const core::Error &error);
    /// What answer() gives.
    void changed();

private:
    const Talking m_talking;
    bool m_isRunning = false;
    QHash<QString, core::Preflight> m_answers;
    QHash<QString, core::Error> m_failures;
    Background m_background;
};

} // namespace app
