// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

namespace app {

/// The system asks the program to end (SIGTERM at a logout, SIGINT, SIGHUP): then windows close as by hand, and what is
/// open is finished. One in a program.
class QuitSignals final : public QObject
{
    Q_OBJECT
public:
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;

signals:
    void asked();

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace app
