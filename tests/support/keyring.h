// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QFuture>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace support {

/// A session bus that starts nobody by itself, for this process only, and a home of its own, so that no keyring of the user is touched.
/// Made before anything speaks with a bus: that is remembered for the whole process.
class Bus final
{
public:
    Bus()
    {
        qputenv("HOME", m_home.path().toLocal8Bit());
        for (const char *name : {"XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"})
            qputenv(name, m_home.path().toLocal8Bit());
        // The kind of desktop would choose the kind of keychain.
        for (const char *name : {"XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "KDE_FULL_SESSION", "GNOME_DESKTOP_SESSION_ID"})
            qunsetenv(name);
        QFile config(m_home.filePath(QStringLiteral("bus.conf")));
        if (!config.open(QIODevice::WriteOnly))
            qFatal("no room for a bus's configuration");
        config.write("<busconfig><type>session</type><listen>unix:dir=" + m_home.path().toUtf8()
            + "</listen><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
        config.close();
        m_bus.start(QStringLiteral("dbus-daemon"),
            {QStringLiteral("--nofork"), QStringLiteral("--print-address"), QStringLiteral("--config-file=") + config.fileName()});
        if (!m_bus.waitForStarted() || !m_bus.waitForReadyRead())
            qFatal("dbus-daemon does not run: is dbus-daemon installed? %s", m_bus.readAllStandardError().constData());
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    }
    ~Bus()
    {
        stopKeyring();
        end(m_bus);
    }

    /// With a password it is unlocked, and made where there is none; without one it stays locked.
    void startKeyring(const QByteArray &password)
    {
        QStringList arguments {QStringLiteral("--foreground"), QStringLiteral("--components=secrets")};
        if (!password.isEmpty())
            arguments.append(QStringLiteral("--unlock"));
        m_keyring.start(QStringLiteral("gnome-keyring-daemon"), arguments);
        if (!m_keyring.waitForStarted())
            qFatal("gnome-keyring-daemon does not run: is gnome-keyring installed?");
        if (!password.isEmpty()) {
            m_keyring.write(password);
            m_keyring.waitForBytesWritten();
        }
        m_keyring.closeWriteChannel();
    }
    /// Until it can be asked; by the name that it takes on the bus.
    bool waitForKeyring()
    {
        for (QProcess ask; m_keyring.state() == QProcess::Running;) {
            ask.start(QStringLiteral("dbus-send"),
                {QStringLiteral("--session"), QStringLiteral("--print-reply"), QStringLiteral("--dest=org.freedesktop.DBus"), QStringLiteral("/"),
                    QStringLiteral("org.freedesktop.DBus.NameHasOwner"), QStringLiteral("string:org.freedesktop.secrets")});
            if (!ask.waitForFinished() || ask.exitCode() != 0)
                return false;
            if (ask.readAllStandardOutput().contains("true"))
                return true;
        }
        return false;
    }
    void stopKeyring() { end(m_keyring); }
    QString home() const { return m_home.path(); }

private:
    static void end(QProcess &process)
    {
        if (process.state() == QProcess::NotRunning)
            return;
        process.terminate();
        if (!process.waitForFinished(5000)) {
            process.kill();
            process.waitForFinished();
        }
    }

    QTemporaryDir m_home;
    QProcess m_bus;
    QProcess m_keyring;
};

/// What a future says, when it does.
template<typename T>
T answerOf(QFuture<T> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30000))
        qFatal("no answer");
    return future.result();
}

} // namespace support
