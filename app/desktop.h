// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QDBusMessage;
class QDBusVariant;

namespace app {

/// What the desktop says and is told, over DBus: light or dark (org.freedesktop.appearance), and notifications. Never
/// waits for an answer; without a bus nothing happens.
class Desktop final : public QObject
{
    Q_OBJECT

public:
    explicit Desktop(QObject *parent = nullptr);

    /// Asks for the colour scheme and follows it from now on.
    void follow();
    /// By the desktop's portal; where there is none by its notification service, else not at all. Nothing while switched off.
    void notify(const QString &title, const QString &text);
    void setNotifying(bool on) { m_isNotifying = on; }

public slots:
    /// The file manager with @p path marked; where there is none, its folder by whatever opens folders.
    void showInFolder(const QString &path);

signals:
    void darkChanged(bool dark);
    /// A notification that was sent has arrived or was refused by both ways.
    void notified(bool arrived);

private slots:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void notifyWithoutPortal(const QString &title, const QString &text);
    void send(const QDBusMessage &call, const std::function<void(bool arrived)> &then);

    bool m_isNotifying = true;
    quint64 m_number = 0; ///< of the last notification: each its own, none replaces another
};

} // namespace app
