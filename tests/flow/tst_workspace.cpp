// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "core/sample.h"

#include <sys/stat.h>

using flow::run;
using flow::verifyFails;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

constexpr char kHeader[] = "Name,Email,Atlassian ID,Status,Last active date [UTC],Jira,Confluence,Jira Service Management,Bitbucket,Trello\n";

QByteArray account(int i, const char *trello, const char *jira = "", const char *status = "Active")
{
    const QByteArray n = QByteArray::number(i);
    return "P" + n + ",p" + n + "@acme.com,id" + n + "," + status + ",2026-05-01," + jira + ",,,," + trello + "\n";
}

} // namespace

class TestWorkspace final : public QObject
{
    Q_OBJECT

    /// May: 0 Trello, 1 Jira, 2 Trello, 3 nothing. June: 0 gone, 2 left Trello, 3 got Trello, 4 new with Trello.
    static void imported(const QTemporaryDir &folder)
    {
        flow::write(folder, "managed-accounts-2026-05-31.csv", kHeader + account(0, "Free") + account(1, "", "acme.atlassian.net") + account(2, "Free") + account(3, ""));
        flow::write(folder, "managed-accounts-2026-06-30.csv", kHeader + account(1, "", "acme.atlassian.net") + account(2, "") + account(3, "Free") + account(4, "Free"));
        for (const char *file : {"managed-accounts-2026-05-31.csv", "managed-accounts-2026-06-30.csv"}) {
            const auto done = run(folder, {s("import"), s(file), s("--workspace"), s("acme.leanseat"), s("--json"), s("--quiet")});
            QVERIFY2(done.code == 0, done.err.constData());
        }
    }

private slots:
    void importTellsWhatAssessTells()
    {
        const QTemporaryDir folder;
        QCOMPARE(run(folder, {s("sample"), s("--out"), s("managed-accounts-2026-07-05.csv")}).code, 0);
        const auto assessed = run(folder, {s("assess"), s("managed-accounts-2026-07-05.csv"), s("--json")});
        const auto done = run(folder, {s("import"), s("managed-accounts-2026-07-05.csv"), s("--workspace"), s("acme.leanseat"), s("--json")});
        QVERIFY2(done.code == 0, done.err.constData());
        QJsonObject json = done.json();
        QCOMPARE(json.value(s("snapshot")).toObject().value(s("id")).toInt(), 1);
        QCOMPARE(json.value(s("snapshot")).toObject().value(s("date")).toString(), s("2026-07-05"));
        json.remove(s("snapshot"));
        json.remove(s("workspace"));
        QCOMPARE(json.take(s("profileKept")).toArray(), QJsonArray());
        QCOMPARE(json, assessed.json());
        const auto cost = run(folder, {s("cost"), s("--workspace"), s("acme.leanseat"), s("--json")});
        QCOMPARE(cost.json().value(s("now")).toInt(), 1750000);
        const auto listed = run(folder, {s("accounts"), s("--workspace"), s("acme.leanseat"), s("--query"), s("verdict:billable"), s("--format"), s("csv"), s("--columns"), s("email")});
        QCOMPARE(listed.out.count('\n'), 501);
    }

    void snapshotsAreListedAndCompared()
    {
        const QTemporaryDir folder;
        imported(folder);
        const auto listed = run(folder, {s("snapshots"), s("--workspace"), s("acme.leanseat"), s("--json")});
        QVERIFY2(listed.code == 0, listed.err.constData());
        QCOMPARE(listed.json().value(s("snapshots")).toArray().size(), 2);
        const auto diff = run(folder, {s("diff"), s("1"), s("2026-06-30"), s("--workspace"), s("acme.leanseat"), s("--json")});
        QVERIFY2(diff.code == 0, diff.err.constData());
        const QJsonObject json = diff.json();
        QCOMPARE(json.value(s("came")).toInt(), 1);
        QCOMPARE(json.value(s("left")).toInt(), 1);
        QCOMPARE(json.value(s("newlyBillable")).toInt(), 2);
        QCOMPARE(json.value(s("noLongerBillable")).toInt(), 2);
        QCOMPARE(json.value(s("cost")).toObject().value(s("difference")).toInt(), 0);
        const auto text = run(folder, {s("diff"), s("first"), s("newest"), s("--workspace"), s("acme.leanseat")});
        QVERIFY2(text.code == 0, text.err.constData());
        QVERIFY(text.text().contains(s("p4@acme.com")));
        const auto older = run(folder, {s("explain"), s("p2@acme.com"), s("--workspace"), s("acme.leanseat"), s("--snapshot"), s("1"), s("--json")});
        QCOMPARE(older.json().value(s("verdict")).toString(), s("billable"));
        const auto newer = run(folder, {s("explain"), s("p2@acme.com"), s("--workspace"), s("acme.leanseat"), s("--json")});
        QCOMPARE(newer.json().value(s("verdict")).toString(), s("not-billable"));
    }

    void figuresOfAnotherProfileAreMarked()
    {
        const QTemporaryDir folder;
        imported(folder);
        const auto marks = [&folder] {
            QString all;
            for (const QJsonValue &one : run(folder, {s("snapshots"), s("--workspace"), s("acme.leanseat"), s("--json")}).json().value(s("snapshots")).toArray())
                all += one.toObject().value(s("judgedOtherwise")).toBool() ? u'x' : u'-';
            return all;
        };
        QCOMPARE(marks(), s("--"));
        QCOMPARE(run(folder, {s("profile"), s("name=Acme"), s("--workspace"), s("acme.leanseat")}).code, 0);
        QCOMPARE(marks(), s("--"));
        QCOMPARE(run(folder, {s("profile"), s("edition=premium"), s("--workspace"), s("acme.leanseat")}).code, 0);
        QCOMPARE(marks(), s("xx"));
        const auto text = run(folder, {s("snapshots"), s("--workspace"), s("acme.leanseat")});
        QVERIFY2(text.text().contains(s("\n* Judged by another profile")), text.out.constData());
        QCOMPARE(run(folder, {s("profile"), s("edition=unknown"), s("--workspace"), s("acme.leanseat")}).code, 0);
        QCOMPARE(marks(), s("--"));
        QVERIFY(!run(folder, {s("snapshots"), s("--workspace"), s("acme.leanseat")}).text().contains(s("* Judged")));
    }

    void everySettingCanBeUnset()
    {
        const QTemporaryDir folder;
        const auto made = run(folder, {s("profile"), s("edition=premium"), s("billing=annual"), s("cycle-day=5"), s("renewal=06-30"), s("count-by=rules"), s("--workspace"), s("a.leanseat")});
        QVERIFY2(made.text().startsWith(s("A new workspace was made: a.leanseat\n")), made.out.constData());
        const auto undone = run(folder, {s("profile"), s("edition="), s("billing="), s("cycle-day="), s("renewal="), s("count-by="), s("--workspace"), s("a.leanseat"), s("--json")});
        QVERIFY2(undone.code == 0, undone.err.constData());
        QCOMPARE(undone.json(), QJsonObject());
    }

    void theTextOfADiffIsOfItsPeriod()
    {
        const QTemporaryDir folder;
        imported(folder);
        flow::write(folder, "managed-accounts-2026-07-31.csv", kHeader + account(1, "", "acme.atlassian.net"));
        QCOMPARE(run(folder, {s("import"), s("managed-accounts-2026-07-31.csv"), s("--workspace"), s("acme.leanseat"), s("--quiet")}).code, 0);
        const auto text = run(folder, {s("diff"), s("2"), s("3"), s("--workspace"), s("acme.leanseat"), s("--period"), s("month"), s("--limit"), s("1")});
        QVERIFY2(text.code == 0, text.err.constData());
        QVERIFY2(!text.text().contains(s("a year")) && text.text().contains(s("a month before")), text.out.constData());
        QVERIFY2(text.text().contains(s("Accounts that came, left or changed: 3")) && text.text().contains(s("2 more; --limit 0")), text.out.constData());
        QVERIFY(!run(folder, {s("diff"), s("2"), s("3"), s("--workspace"), s("acme.leanseat"), s("--limit"), s("0")}).text().contains(s(" more; ")));
    }

    void whatBecameUnknownIsNotCalledFree()
    {
        const QTemporaryDir folder;
        imported(folder);
        flow::write(folder, "managed-accounts-2026-07-31.csv", "Name,Email,Atlassian ID,Status\nP1,p1@acme.com,id1,Active\nP2,p2@acme.com,id2,Active\nP3,p3@acme.com,id3,Active\nP4,p4@acme.com,id4,Active\n");
        QCOMPARE(run(folder, {s("import"), s("managed-accounts-2026-07-31.csv"), s("--workspace"), s("acme.leanseat"), s("--quiet")}).code, 0);
        const auto json = run(folder, {s("diff"), s("2"), s("3"), s("--workspace"), s("acme.leanseat"), s("--json")});
        QCOMPARE(json.json().value(s("becameUnknown")).toInt(), 3);
        const auto text = run(folder, {s("diff"), s("2"), s("3"), s("--workspace"), s("acme.leanseat")});
        QVERIFY2(text.text().contains(s("of 3 accounts it is no longer known")) && !text.text().contains(s("no longer billable")), text.out.constData());
    }

    void aColumnIsMappedOnce()
    {
        const QTemporaryDir folder;
        flow::write(folder, "x.csv", "Kennung,Trello\na@acme.com,Free\n");
        verifyFails(run(folder, {s("import"), s("x.csv"), s("--map"), s("Kennung=email"), s("--map"), s("Kennung=id"), s("--workspace"), s("n.leanseat")}), 2, {s("Kennung=id")});
    }

    void pipesAndFoldersAreNoWorkspaces()
    {
        const QTemporaryDir folder;
        QCOMPARE(::mkfifo(qPrintable(folder.filePath(s("p.leanseat"))), 0600), 0);
        flow::write(folder, "x.csv", kHeader + account(0, "Free"));
        verifyFails(run(folder, {s("snapshots"), s("--workspace"), s("p.leanseat")}), 3, {s("p.leanseat"), s("pipe")});
        verifyFails(run(folder, {s("import"), s("x.csv"), s("--workspace"), folder.path()}), 3, {s("folder")});
        QCOMPARE(run(folder, {s("import"), s("x.csv"), s("--workspace"), s(":memory:"), s("--quiet")}).code, 0);
        QVERIFY(QFile::exists(folder.path() + s("/:memory:")));
    }

    void theProfileIsKept()
    {
        const QTemporaryDir folder;
        const auto made = run(folder, {s("profile"), s("edition=standard"), s("billing=monthly"), s("own-site=acme,beta"), s("--workspace"), s("acme.leanseat"), s("--json")});
        QVERIFY2(made.code == 0, made.err.constData());
        const auto shown = run(folder, {s("profile"), s("--workspace"), s("acme.leanseat"), s("--json")});
        QCOMPARE(shown.json().value(s("edition")).toString(), s("standard"));
        QCOMPARE(shown.json().value(s("own-site")).toArray().size(), 2);
        QCOMPARE(run(folder, {s("profile"), s("own-site="), s("--workspace"), s("acme.leanseat")}).code, 0);
        QVERIFY(!run(folder, {s("profile"), s("--workspace"), s("acme.leanseat"), s("--json")}).json().contains(s("own-site")));
        verifyFails(run(folder, {s("profile"), s("edition=gold"), s("--workspace"), s("other.leanseat")}), 2, {s("edition=gold")});
        QVERIFY(!QFile::exists(folder.filePath(s("other.leanseat"))));
    }

    void rejectsAreListed()
    {
        const QTemporaryDir folder;
        flow::write(folder, "managed-accounts-2026-05-31.csv", kHeader + account(0, "Free") + QByteArray("Nobody,,,Active,,,,,,\n"));
        const auto done = run(folder, {s("import"), s("managed-accounts-2026-05-31.csv"), s("--workspace"), s("a.leanseat"), s("--rejects"), s("no.csv")});
        QVERIFY2(done.code == 0, done.err.constData());
        QFile rejects(folder.filePath(s("no.csv")));
        QVERIFY(rejects.open(QIODevice::ReadOnly));
        QVERIFY(rejects.readAll().contains("managed-accounts-2026-05-31.csv,3,"));
    }

    void whatCannotBeIsRefused()
    {
        const QTemporaryDir folder;
        flow::write(folder, "x.csv", kHeader + account(0, "Free"));
        flow::write(folder, "no.leanseat", "hello");
        verifyFails(run(folder, {s("import"), s("x.csv")}), 2, {s("--workspace")});
        verifyFails(run(folder, {s("import"), s("x.csv"), s("--workspace"), s("no.leanseat")}), 3, {s("no.leanseat")});
        verifyFails(run(folder, {s("snapshots"), s("--workspace"), s("missing.leanseat")}), 3, {s("missing.leanseat")});
        verifyFails(run(folder, {s("import"), s("missing.csv"), s("--workspace"), s("new.leanseat")}), 3, {s("missing.csv")});
        QVERIFY(!QFile::exists(folder.filePath(s("new.leanseat"))));
        QCOMPARE(run(folder, {s("import"), s("x.csv"), s("--workspace"), s("a.leanseat"), s("--quiet")}).code, 0);
        verifyFails(run(folder, {s("import"), s("x.csv"), s("--workspace"), s("a.leanseat")}), 3, {s("x.csv")});
        verifyFails(run(folder, {s("diff"), s("1"), s("7"), s("--workspace"), s("a.leanseat")}), 3, {s("7")});
        verifyFails(run(folder, {s("accounts"), s("--workspace"), s("a.leanseat"), s("--from"), s("x.csv")}), 2, {s("--from")});
        verifyFails(run(folder, {s("accounts")}), 2, {s("--workspace")});
    }

    /// A program that is ended at any moment leaves the last good state.
    void killsLoseNothing()
    {
        const QTemporaryDir folder;
        QCOMPARE(run(folder, {s("sample"), s("--out"), s("managed-accounts-2026-01-05.csv"), s("--accounts"), s("6000")}).code, 0);
        QCOMPARE(run(folder, {s("import"), s("managed-accounts-2026-01-05.csv"), s("--workspace"), s("a.leanseat"), s("--quiet")}).code, 0);
        const int kills = std::max(1, qEnvironmentVariableIntValue("LEANSEAT_KILLS"));
        const int times = qEnvironmentVariableIsSet("LEANSEAT_KILLS") ? kills : 6;
        int snapshots = 1;
        int stopped = 0;
        for (int i = 0; i < times; ++i) {
            const QString file = s("managed-accounts-2026-02-%1.csv").arg(1 + i % 28, 2, 10, QLatin1Char('0'));
            QCOMPARE(run(folder, {s("sample"), s("--out"), file, s("--accounts"), s("6000"), s("--seed"), QString::number(i + 2), s("--force")}).code, 0);
            QProcess process;
            process.setWorkingDirectory(folder.path());
            process.start(s(LEANSEAT_CLI), {s("import"), file, s("--workspace"), s("a.leanseat"), s("--quiet")});
            QVERIFY(process.waitForStarted());
            if (!process.waitForFinished(20 + (i * 137) % 700)) {
                process.kill();
                ++stopped;
            }
            process.waitForFinished();
            const auto listed = run(folder, {s("snapshots"), s("--workspace"), s("a.leanseat"), s("--json")});
            QVERIFY2(listed.code == 0, listed.err.constData());
            const int now = static_cast<int>(listed.json().value(s("snapshots")).toArray().size());
            QVERIFY(now == snapshots || now == snapshots + 1);
            snapshots = now;
            const auto cost = run(folder, {s("cost"), s("--workspace"), s("a.leanseat"), s("--json")});
            QVERIFY2(cost.code == 0, cost.err.constData());
        }
        QVERIFY(stopped > 0);
        const auto last = run(folder, {s("import"), s("managed-accounts-2026-02-01.csv"), s("--date"), s("2026-03-01"), s("--workspace"), s("a.leanseat"), s("--quiet")});
        QVERIFY2(last.code == 0 || last.err.contains("already"), last.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
