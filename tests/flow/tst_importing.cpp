// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

using flow::run;
using flow::verifyFails;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

constexpr char kHeader[] = "Name,Email,Atlassian ID,Status,Last active date [UTC],Jira,Confluence,Jira Service Management,Bitbucket,Trello\n";

QByteArray account(int i, const char *trello)
{
    const QByteArray n = QByteArray::number(i);
    return "P" + n + ",p" + n + "@acme.com,id" + n + ",Active,2026-05-01,,,,," + trello + "\n";
}

QByteArray content(const QTemporaryDir &folder, const QString &name)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What an import must not do, and what it says of what it did.
class TestImporting final : public QObject
{
    Q_OBJECT

    static flow::Run import(const QTemporaryDir &folder, QStringList arguments)
    {
        return run(folder, QStringList {s("import")} + arguments + QStringList {s("--workspace"), s("a.leanseat"), s("--quiet")});
    }
    static void october(const QTemporaryDir &folder)
    {
        flow::write(folder, "managed-accounts-2026-10-31.csv", kHeader + account(0, "Free") + account(1, "Free"));
        const auto done = import(folder, {s("managed-accounts-2026-10-31.csv")});
        QVERIFY2(done.code == 0, done.err.constData());
    }
    static int snapshots(const QTemporaryDir &folder)
    {
        const auto listed = run(folder, {s("snapshots"), s("--workspace"), s("a.leanseat"), s("--json")});
        return listed.code == 0 ? static_cast<int>(listed.json().value(s("snapshots")).toArray().size()) : -1;
    }

private slots:
    void aPartOfTheAccountsIsWarnedOf()
    {
        const QTemporaryDir folder;
        QByteArray whole = kHeader;
        for (int i = 0; i < 9; ++i)
            whole += account(i, "Free");
        flow::write(folder, "managed-accounts-2026-10-31.csv", whole);
        const auto import = [&folder](const char *file) { return run(folder, {s("import"), s(file), s("--workspace"), s("a.leanseat")}); };
        const auto first = import("managed-accounts-2026-10-31.csv");
        QVERIFY(first.code == 0 && !first.err.contains("as having left"));
        flow::write(folder, "managed-accounts-2026-11-20.csv", kHeader + account(0, "Free") + account(1, "Free") + account(2, "Free"));
        const auto part = import("managed-accounts-2026-11-20.csv");
        QCOMPARE(part.code, 0);
        QVERIFY2(part.err.contains("only 33 % of the accounts of the newest snapshot are in this export"), part.err.constData());
    }

    void rejectsNeverTakeThePlaceOfWhatIsNeeded_data()
    {
        QTest::addColumn<QString>("rejects");
        for (const char *path : {"a.leanseat", "./a.leanseat", "link.leanseat", "hard.leanseat", "a.leanseat-wal", "a.leanseat-shm", "a.leanseat.lock",
                 "x.csv", "sub/../x.csv", "link.csv", "other.leanseat", "leads-to-x"})
            QTest::newRow(path) << s(path);
    }
    void rejectsNeverTakeThePlaceOfWhatIsNeeded()
    {
        QFETCH(QString, rejects);
        const QTemporaryDir folder;
        october(folder);
        QVERIFY(QFile::copy(folder.filePath(s("a.leanseat")), folder.filePath(s("other.leanseat"))));
        QVERIFY(QDir(folder.path()).mkdir(s("sub")));
        flow::write(folder, "x.csv", kHeader + account(5, "Free"));
        QVERIFY(QFile::link(s("a.leanseat"), folder.filePath(s("link.leanseat"))));
        QVERIFY(QFile::link(s("x.csv"), folder.filePath(s("link.csv"))));
        QVERIFY(QFile::link(s("link.csv"), folder.filePath(s("leads-to-x"))));
        QCOMPARE(::link(qPrintable(folder.filePath(s("a.leanseat"))), qPrintable(folder.filePath(s("hard.leanseat")))), 0);
        const QByteArray before = content(folder, s("a.leanseat"));
        verifyFails(import(folder, {s("x.csv"), s("--date"), s("2026-11-30"), s("--rejects"), rejects, s("--force")}), 3, {rejects, s("--rejects")});
        QCOMPARE(content(folder, s("a.leanseat")), before);
        QCOMPARE(content(folder, s("x.csv")), kHeader + account(5, "Free"));
        QCOMPARE(snapshots(folder), 1);
    }

    void rejectsNeverTakeThePlaceOfANewWorkspace()
    {
        const QTemporaryDir folder;
        flow::write(folder, "x.csv", kHeader + account(5, "Free"));
        for (const char *path : {"a.leanseat", "./a.leanseat", "a.leanseat-wal"})
            verifyFails(import(folder, {s("x.csv"), s("--rejects"), s(path)}), 3, {s("--rejects")});
        QVERIFY(!QFile::exists(folder.filePath(s("a.leanseat"))));
    }

    void samplesNeverTakeThePlaceOfAWorkspace()
    {
        const QTemporaryDir folder;
        october(folder);
        const QByteArray before = content(folder, s("a.leanseat"));
        verifyFails(run(folder, {s("sample"), s("--out"), s("a.leanseat"), s("--force")}), 3, {s("a.leanseat")});
        verifyFails(run(folder, {s("sample"), s("--which"), s("rich"), s("--out"), s("s.csv"), s("--protected-out"), s("a.leanseat"), s("--force")}), 3, {s("a.leanseat")});
        QCOMPARE(content(folder, s("a.leanseat")), before);
        verifyFails(run(folder, {s("sample"), s("--which"), s("rich"), s("--out"), s("t.csv"), s("--protected-out"), s("./t.csv"), s("--force")}), 2, {s("--protected-out")});
    }

    void rejectsAreOpenedBeforeAnythingIsStored()
    {
        const QTemporaryDir folder;
        flow::write(folder, "x.csv", kHeader + account(5, "Free"));
        verifyFails(import(folder, {s("x.csv"), s("--rejects"), s("nodir/r.out")}), 3, {s("nodir/r.out")});
        QVERIFY(!QFile::exists(folder.filePath(s("a.leanseat"))));
        QCOMPARE(import(folder, {s("x.csv"), s("--rejects"), s("r.out")}).code, 0);
        struct stat rights = {};
        QCOMPARE(::stat(qPrintable(folder.filePath(s("r.out"))), &rights), 0);
        QCOMPARE(rights.st_mode & 0777, mode_t(0600));
    }

    void daysAreSnapshotsOfTheirOwn()
    {
        const QTemporaryDir folder;
        flow::write(folder, "managed-accounts-2026-08-31.csv", kHeader + account(0, "Free") + account(1, "Free"));
        flow::write(folder, "managed-accounts-2026-09-30.csv", kHeader + account(1, "Free"));
        verifyFails(import(folder, {s("managed-accounts-2026-09-30.csv"), s("managed-accounts-2026-08-31.csv")}), 3,
            {s("managed-accounts-2026-09-30.csv 2026-09-30"), s("managed-accounts-2026-08-31.csv 2026-08-31"), s("one after the other")});
        QVERIFY(!QFile::exists(folder.filePath(s("a.leanseat"))));
        // Said to be of one day, they are one.
        QCOMPARE(import(folder, {s("managed-accounts-2026-09-30.csv"), s("managed-accounts-2026-08-31.csv"), s("--date"), s("2026-09-30")}).code, 0);
        QCOMPARE(snapshots(folder), 1);
    }

    void anExportWithoutItsFlagIsANewSnapshot()
    {
        const QTemporaryDir folder;
        october(folder);
        flow::write(folder, "2026-11-30_export.csv",
            "Name,Email,Atlassian ID,Status,Last active date [UTC],Policy name,Policy type,Jira,Trello,Org role,Managed by\n"
            "P1,p1@acme.com,id1,Active,2026-11-01,Staff,Billable,,Free,,SCIM\n");
        const auto done = import(folder, {s("2026-11-30_export.csv"), s("--json")});
        QVERIFY2(done.code == 0, done.err.constData());
        QCOMPARE(done.json().value(s("snapshot")).toObject().value(s("change")).toString(), s("new"));
        QCOMPARE(snapshots(folder), 2);
    }

    void whatIsAddedToAnotherDayIsSaid()
    {
        const QTemporaryDir folder;
        october(folder);
        flow::write(folder, "users-2026-11-30.csv", "User id,User name,email,User status,Added to org,Org role\nid1,P1,p1@acme.com,Active,3 Jan 2024,User\n");
        const auto text = run(folder, {s("import"), s("users-2026-11-30.csv"), s("--workspace"), s("a.leanseat")});
        QVERIFY2(text.code == 0, text.err.constData());
        QVERIFY2(text.text().contains(s("users-2026-11-30.csv: Read as “Users” of ")) && text.text().contains(s("added to the snapshot of ")), text.out.constData());
        flow::write(folder, "users-2026-11-29.csv", "User id,User name,email,User status,Added to org,Org role\nid0,P0,p0@acme.com,Active,3 Jan 2024,User\n");
        const QJsonObject json = import(folder, {s("users-2026-11-29.csv"), s("--json")}).json();
        const QJsonArray added = json.value(s("snapshot")).toObject().value(s("addedOfOtherDay")).toArray();
        QCOMPARE(added.size(), 1);
        QCOMPARE(added.first().toObject().value(s("kind")).toString(), s("users"));
        QCOMPARE(added.first().toObject().value(s("date")).toString(), s("2026-11-29"));
    }

    void filesWithoutAccountsAreRefused()
    {
        const QTemporaryDir folder;
        october(folder);
        flow::write(folder, "header.csv", kHeader);
        flow::write(folder, "nobody.csv", "Wer;Jira;Trello\nAnn;;Free\nBob;;Free\n");
        for (const char *workspace : {"a.leanseat", "new.leanseat"}) {
            verifyFails(run(folder, {s("import"), s("header.csv"), s("--workspace"), s(workspace), s("--quiet")}), 3, {s("header.csv"), s("No row"), s("header only")});
            verifyFails(run(folder, {s("import"), s("nobody.csv"), s("--map"), s("Wer=email"), s("--workspace"), s(workspace), s("--quiet")}), 3, {s("nobody.csv"), s("No row")});
        }
        QVERIFY(!QFile::exists(folder.filePath(s("new.leanseat"))));
        QCOMPARE(snapshots(folder), 1);
    }

    void whatIsKeptInTheProfileIsSaid()
    {
        const QTemporaryDir folder;
        flow::write(folder, "managed-accounts-2026-10-31.csv", kHeader + account(0, "Free"));
        const auto done = run(folder, {s("import"), s("managed-accounts-2026-10-31.csv"), s("--workspace"), s("a.leanseat"), s("--profile"), s("edition=premium"), s("--own-site"), s("acme")});
        QVERIFY2(done.code == 0, done.err.constData());
        QVERIFY2(done.text().contains(s("profile: edition=premium")) && done.text().contains(s("profile: own-site=acme.atlassian.net")), done.out.constData());
        flow::write(folder, "managed-accounts-2026-11-30.csv", kHeader + account(0, ""));
        const QJsonObject json = import(folder, {s("managed-accounts-2026-11-30.csv"), s("--profile"), s("edition=premium"), s("--profile"), s("billing=annual"), s("--json")}).json();
        QCOMPARE(json.value(s("profileKept")).toArray(), (QJsonArray {s("billing=annual")}));
    }

    void theSameFileIsNotAddedTwice()
    {
        const QTemporaryDir folder;
        october(folder);
        flow::write(folder, "leavers.csv", "E-mail,Leaver since\np0@acme.com,2026-05-01\n");
        QCOMPARE(import(folder, {s("leavers.csv")}).code, 0);
        QVERIFY(QFile::copy(folder.filePath(s("leavers.csv")), folder.filePath(s("again.csv"))));
        verifyFails(import(folder, {s("again.csv")}), 3, {s("again.csv"), s("2026-10-31")});
    }
};

QTEST_GUILESS_MAIN(TestImporting)
#include "tst_importing.moc"
