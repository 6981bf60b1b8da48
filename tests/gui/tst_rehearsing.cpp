// SPDX-License-Identifier: GPL-3.0-or-later
#include "talkingharness.h"

#include "app/rehearsal.h"

#include <QAction>
#include <QSignalSpy>

#include <atomic>

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

const QByteArray kLine
    = R"({"apiBase":"http://127.0.0.1:4711","siteBase":"http://127.0.0.1:4711/site/acme","trelloBase":"http://127.0.0.1:4711/trello/1",)"
      R"("orgId":"11111111-2222-3333-4444-555555555555","organisation":"Acme Ltd","keys":{"org":"secret-org","orgScoped":"x"},)"
      R"("directories":[{"id":"99999999-2222-3333-4444-555555555555","name":"Acme Ltd","key":"secret-dir"}],"site":{"mail":"admin@acme.example","token":"secret-site"},)"
      R"("policies":{},"pid":1})";

/// A program that announces itself and serves nothing.
QString program(const QTemporaryDir &folder, const QByteArray &script)
{
    const QString path = folder.filePath(s("serve"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + script) < 0)
        qFatal("cannot write a test program");
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

app::Talking fake()
{
    app::Talking talking;
    talking.handshake = [](const core::Connection &connection, std::stop_token) {
        return std::optional(workspace::SimulatedAtlassian {s("Acme Ltd"), connection.orgId});
    };
    talking.preflight = [](const app::Door &, const QStringList &, const QDateTime &,
                            const std::function<void(qint64, qint64)> &, std::stop_token) {
        return core::Result<workspace::PreflightRun>(core::fail(core::ErrorCode::Cancelled));
    };
    talking.synchronise
        = [](const app::Door &door, const workspace::SyncRequest &request, workspace::PageStore &,
              const workspace::SyncProgressSink &, std::stop_token) -> core::Result<workspace::SyncResult> {
        if (door.key.reveal() != QByteArrayView("secret-org")
            || core::baseOf(door.connection) != QUrl(s("http://127.0.0.1:4711")))
            return core::fail(core::ErrorCode::KeyRefused);
        return writtenDump(request, 6);
    };
    return talking;
}

} // namespace

class TestRehearsing final : public QObject
{
    Q_OBJECT

private slots:
    void whatItAnnouncesIsUnderstood()
    {
        const auto connections = app::rehearsedConnections(kLine);
        QVERIFY(connections);
        QCOMPARE(connections->size(), std::size_t(3));
        for (const app::RehearsedConnection &one : *connections) {
            core::Connection named = one.connection;
            named.id = s("x");
            QVERIFY(core::checkConnection(named));
        }
        QCOMPARE((*connections)[2].connection.site, s("acme.atlassian.net"));
        QVERIFY(!app::rehearsedConnections("no json"));
        QCOMPARE(app::rehearsedConnections("{}").error().code, core::ErrorCode::MissingKey);
    }

    void oneClickToAccounts()
    {
        QTemporaryDir folder;
        const QString gone = folder.filePath(s("gone"));
        // Says that it ended, and only ends when its input is closed.
        const QString serve = program(folder, "echo '" + kLine + "'\ncat >/dev/null\ntouch '" + gone.toUtf8() + "'\n");
        QString path;
        {
            TalkingHarness one(fake(), [serve](app::Options &options) { options.rehearsalProgram = serve; });
            QVERIFY(one.harness.settle());
            QSignalSpy kept(&one.app().openWorkspace, &app::OpenWorkspace::kept);
            one.window()->atlassianActions().rehearsal->trigger();
            QVERIFY(kept.wait(20000));
            QVERIFY(one.harness.hasRows(6));
            path = one.app().openWorkspace.path();
            QCOMPARE(QFileInfo(path).completeBaseName(), s("Rehearsal"));
            QCOMPARE(one.app().connections.all().size(), std::size_t(3));
            QTRY_VERIFY(one.window()->isRehearsal());
            // Its keys are for the session, and it is not what the next start opens.
            for (const core::KeptSecret &secret : one.harness.secrets->kept)
                QCOMPARE(secret.place, core::SecretPlace::Session);
            QCOMPARE(one.harness.secrets->kept.size(), 3);
            QVERIFY(!one.app().preferences.recentWorkspaces().contains(path));
            QVERIFY(one.app().rehearsal.isRunning());
            QVERIFY(!QFile::exists(gone));
            QVERIFY(one.harness.settle());
            // Once more: another one in the same window.
            one.window()->atlassianActions().rehearsal->trigger();
            QTRY_COMPARE(QFileInfo(one.app().openWorkspace.path()).completeBaseName(), s("Rehearsal 2"));
            QTRY_COMPARE(kept.count(), 2);
            QVERIFY(one.harness.settle());
        }
        QVERIFY(QFile::exists(gone));
        QVERIFY(!QFile::exists(path));
    }

    void aMissingProgramIsSaid()
    {
        TalkingHarness one(
            fake(), [](app::Options &options) { options.rehearsalProgram = s("/nowhere/leanseat-cli"); });
        QVERIFY(one.harness.settle());
        one.window()->atlassianActions().rehearsal->trigger();
        QVERIFY(one.bar()->text().contains(s("its program is not there")));
        QVERIFY(!one.app().openWorkspace.isOpen());
    }

    void aDeadOneIsSaid_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("said");
        QTest::newRow("at once") << QByteArray("echo broken >&2\nexit 3\n") << s("could not be started");
        QTest::newRow("nonsense") << QByteArray("echo hello\ncat >/dev/null\n") << s("did not say where");
        QTest::newRow("later") << QByteArray("echo '" + kLine + "'\nexit 1\n") << s("has ended");
    }

    void aDeadOneIsSaid()
    {
        QFETCH(QByteArray, script);
        QFETCH(QString, said);
        QTemporaryDir folder;
        const QString serve = program(folder, script);
        TalkingHarness one(fake(), [serve](app::Options &options) { options.rehearsalProgram = serve; });
        QVERIFY(one.harness.settle());
        QSignalSpy failed(&one.app().rehearsal, &app::Rehearsal::failed);
        one.window()->atlassianActions().rehearsal->trigger();
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY2(one.bar()->text().contains(said), qPrintable(one.bar()->text()));
        QVERIFY(!one.app().rehearsal.isRunning());
        QVERIFY(one.harness.settle());
    }
};

QTEST_MAIN(TestRehearsing)
#include "tst_rehearsing.moc"
