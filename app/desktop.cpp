// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>
#include <QVariantMap>

namespace app {

namespace {

const QString kAppearance = QStringLiteral("org.freedesktop.appearance");
const QString kColourScheme = QStringLiteral("color-scheme");
const QString kPortal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPortalPath = QStringLiteral("/org/freedesktop/portal/desktop");
constexpr uint kPrefersDark = 1;

/// Some portals wrap the value twice.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>() && value.userType() == qMetaTypeId<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

Desktop::Desktop(QObject *parent)
    : QObject(parent)
{
}

void Desktop::follow()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
    bus.connect(kPortal, kPortalPath, interface, QStringLiteral("SettingChanged"), this,
        SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage call = QDBusMessage::createMethodCall(kPortal, kPortalPath, interface, QStringLiteral("Read"));
    call.setArguments({kAppearance, kColourScheme});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QDBusVariant> reply = *done;
        if (!reply.isError())
            emit darkChanged(unwrapped(reply.value().variant()).toUInt() == kPrefersDark);
        done->deleteLater();
    });
}

void Desktop::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == kAppearance && key == kColourScheme)
        emit darkChanged(unwrapped(value.variant()).toUInt() == kPrefersDark);
}

void Desktop::notify(const QString &title, const QString &text)
{
    if (!m_isNotifying || !QDBusConnection::sessionBus().isConnected())
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(
        kPortal, kPortalPath, QStringLiteral("org.freedesktop.portal.Notification"), QStringLiteral("AddNotification"));
    const QVariantMap notification {
        {QStringLiteral("title"), title}, {QStringLiteral("body"), text}, {QStringLiteral("priority"), QStringLiteral("normal")}};
    call.setArguments({QStringLiteral("leanseat-%1").arg(++m_number), notification});
    send(call, [this, title, text](bool arrived) {
        if (arrived)
            emit notified(true);
        else
            notifyWithoutPortal(title, text);
    });
}

void Desktop::notifyWithoutPortal(const QString &title, const QString &text)
{
    QDBusMessage call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.Notifications"),
        QStringLiteral("/org/freedesktop/Notifications"), QStringLiteral("org.freedesktop.Notifications"),
        QStringLiteral("Notify"));
    const QVariantMap hints {{QStringLiteral("desktop-entry"), QStringLiteral("io.github.leanseat.Leanseat")}};
    // The service reads its text as markup.
    call.setArguments({QStringLiteral("Leanseat"), 0u, QStringLiteral("leanseat"), title, text.toHtmlEscaped(), QStringList(), hints, -1});
    send(call, [this](bool arrived) { emit notified(arrived); });
}

void Desktop::send(const QDBusMessage &call, const std::function<void(bool arrived)> &then)
{
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [then](QDBusPendingCallWatcher *done) {
        then(!done->isError());
        done->deleteLater();
    });
}

void Desktop::showInFolder(const QString &path)
{
    const QUrl folder = QUrl::fromLocalFile(QFileInfo(path).absolutePath());
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        QDesktopServices::openUrl(folder);
        return;
    }
    const QString manager = QStringLiteral("org.freedesktop.FileManager1");
    QDBusMessage call = QDBusMessage::createMethodCall(
        manager, QStringLiteral("/org/freedesktop/FileManager1"), manager, QStringLiteral("ShowItems"));
    call.setArguments({QStringList {QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded)}, QString()});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [folder](QDBusPendingCallWatcher *done) {
        if (done->isError())
            QDesktopServices::openUrl(folder);
        done->deleteLater();
    });
}

} // namespace app
