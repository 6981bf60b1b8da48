// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"

#include <QDBusArgument>
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

namespace {

/// Takes every call of one service and answers it, or refuses.
class FakeService final : public QDBusVirtualObject
{
public:
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.interface() == QStringLiteral("org.freedesktop.DBus.Introspectable"))
            return false;
        calls.append(message);
        if (refuses)
            return connection.send(message.createErrorReply(QStringLiteral("org.freedesktop.DBus.Error.Failed"), QStringLiteral("no")));
        return connection.send(message.member() == QStringLiteral("Notify") ? message.createReply(7U) : message.createReply());
    }
    QString introspect(const QString &) const override { return {}; }

    QList<QDBusMessage> calls;
    bool refuses = false;
};

} // namespace

/// Against a bus of its own, with services on it that are made here.
class TestDesktop : public QObject
{
    Q_OBJECT

public:
    static inline bool hasBus = false;

private slots:
    void initTestCase()
    {
        QVERIFY2(hasBus, "dbus-daemon is missing; resources/packages.list names its package");
    }

    void byThePortal()
    {
        const Service portal(QStringLiteral("org.freedesktop.portal.Desktop"), QStringLiteral("/org/freedesktop/portal/desktop"));
        const Service old(QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"));
        app::Desktop desktop;
        QSignalSpy notified(&desktop, &app::Desktop::notified);
        desktop.notify(QStringLiteral("Title"), QStringLiteral("a < b"));
        QVERIFY(notified.wait());
        QVERIFY(notified.first().first().toBool());
        QCOMPARE(portal.fake->calls.size(), 1);
        QVERIFY(old.fake->calls.isEmpty());
        const QDBusMessage call = portal.fake->calls.first();
        QCOMPARE(call.member(), QStringLiteral("AddNotification"));
        QCOMPARE(call.signature(), QStringLiteral("sa{sv}"));
        const QVariantMap told = qdbus_cast<QVariantMap>(call.arguments().at(1));
        QCOMPARE(told.value(QStringLiteral("title")).toString(), QStringLiteral("Title"));
        QCOMPARE(told.value(QStringLiteral("body")).toString(), QStringLiteral("a < b"));
        desktop.notify(QStringLiteral("Another"), {});
        QVERIFY(notified.wait());
        QVERIFY(portal.fake->calls.at(1).arguments().first() != call.arguments().first());
    }

    void withoutAPortal_data()
    {
        QTest::addColumn<bool>("refused");
        QTest::newRow("none") << false;
        QTest::newRow("refuses") << true;
    }
    void withoutAPortal()
    {
        QFETCH(bool, refused);
        std::unique_ptr<Service> portal;
        if (refused) {
            portal = std::make_unique<Service>(QStringLiteral("org.freedesktop.portal.Desktop"), QStringLiteral("/org/freedesktop/portal/desktop"));
            portal->fake->refuses = true;
        }
        const Service old(QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"));
        app::Desktop desktop;
        QSignalSpy notified(&desktop, &app::Desktop::notified);
        desktop.notify(QStringLiteral("Title"), QStringLiteral("a < b"));
        QVERIFY(notified.wait());
        QVERIFY(notified.first().first().toBool());
        const QDBusMessage call = old.fake->calls.value(0);
        QCOMPARE(call.member(), QStringLiteral("Notify"));
        QCOMPARE(call.signature(), QStringLiteral("susssasa{sv}i"));
        QCOMPARE(call.arguments().at(3).toString(), QStringLiteral("Title"));
        QCOMPARE(call.arguments().at(4).toString(), QStringLiteral("a &lt; b"));
    }

    void withNobodyThere()
    {
        app::Desktop desktop;
        QSignalSpy notified(&desktop, &app::Desktop::notified);
        desktop.notify(QStringLiteral("Title"), {});
        QVERIFY(notified.wait());
        QVERIFY(!notified.first().first().toBool());
    }

    void switchedOff()
    {
        const Service old(QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"));
        app::Desktop desktop;
        QSignalSpy notified(&desktop, &app::Desktop::notified);
        desktop.setNotifying(false);
        desktop.notify(QStringLiteral("Title"), {});
        desktop.setNotifying(true);
        desktop.notify(QStringLiteral("Second"), {});
        QVERIFY(notified.wait());
        QCOMPARE(old.fake->calls.size(), 1);
        QCOMPARE(old.fake->calls.first().arguments().at(3).toString(), QStringLiteral("Second"));
    }

private:
    /// On a connection of its own, as another program would be.
    struct Service
    {
        Service(const QString &service, const QString &path)
            : name(service)
            , fake(std::make_unique<FakeService>())
            , bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, service))
        {
            bus.registerVirtualObject(path, fake.get());
            if (!bus.registerService(service))
                qFatal("no service on the bus");
        }
        ~Service()
        {
            bus.unregisterService(name);
            QDBusConnection::disconnectFromBus(name);
        }
        Q_DISABLE_COPY_MOVE(Service)

        QString name;
        std::unique_ptr<FakeService> fake;
        QDBusConnection bus;
    };
};

int main(int argc, char *argv[])
{
    // The bus has to be there before anything asks for one.
    QProcess daemon;
    if (const QString program = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")); !program.isEmpty()) {
        daemon.start(program, {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (daemon.waitForStarted() && daemon.waitForReadyRead()) {
            qputenv("DBUS_SESSION_BUS_ADDRESS", daemon.readLine().trimmed());
            TestDesktop::hasBus = true;
        }
    }
    QCoreApplication application(argc, argv);
    TestDesktop test;
    const int result = QTest::qExec(&test, argc, argv);
    daemon.kill();
    daemon.waitForFinished();
    return result;
}

#include "tst_desktop.moc"
