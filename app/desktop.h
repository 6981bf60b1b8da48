// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

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
    void notify(const QString &title, const QString &text);

public slots:
    /// The file manager with @p path marked; where there is none, its folder by whatever opens folders.
    void showInFolder(const QString &path);

signals:
    void darkChanged(bool dark);

private slots:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

} // namespace app
