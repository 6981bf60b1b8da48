// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/program.h"

using flow::run;

/// accounts and explain.
class TestLists : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QStringList from(const QStringList &more)
    {
        return QStringList {QStringLiteral("accounts"), QStringLiteral("--from"), QStringLiteral("a.csv"),
                   QStringLiteral("--own-site"), QStringLiteral("x"), QStringLiteral("--today"),
                   QStringLiteral("2026-01-05")}
        + more;
    }
    static QStringList words(const char *line) { return QString::fromUtf8(line).split(u' '); }
    QStringList mails(const QStringList &more)
    {
        QStringList mails;
        const auto result = run(m_folder, from(more + QStringList {QStringLiteral("--json")}));
        if (result.code != 0)
            qWarning("%s", result.err.constData());
        for (const QJsonValue account : result.json()[QStringLiteral("accounts")].toArray())
            mails.append(account[QStringLiteral("email")].toString());
        return mails;
    }

private slots:
    void initTestCase()
    {
        flow::write(m_folder, "a.csv",
            "Name,Email,Atlassian ID,Status,Last active date [UTC],Jira,Trello\n"
            "Ada,ada@x.org,1,Active,2026-01-03,x.atlassian.net,\n"
            "=cmd|' /C calc'!A0,bob@x.org,2,Active,2025-01-03,,Free\n"
            "\xe5\xb1\xb1\xe7\x94\xb0,cid@y.org,3,Active,,,Free\n"
            "\"Dora, \"\"D\"\"\",dora@y.org,4,Deactivated,2024-05-06,x.atlassian.net,Free\n");
    }

    void listsInOrderOfTheFile() { QCOMPARE(mails({}), words("ada@x.org bob@x.org cid@y.org dora@y.org")); }

    void queries()
    {
        QCOMPARE(
            mails({QStringLiteral("--query"), QStringLiteral("verdict:billable -jira")}), words("bob@x.org cid@y.org"));
        QCOMPARE(mails({QStringLiteral("--query"), QStringLiteral("last:>90d trello")})
                     .contains(QStringLiteral("bob@x.org")),
            true);
        QCOMPARE(mails({QStringLiteral("--query"), QStringLiteral("domain:x.org")}), words("ada@x.org bob@x.org"));
        QCOMPARE(mails({QStringLiteral("--query"), QStringLiteral("ada or cid")}), words("ada@x.org cid@y.org"));
        QCOMPARE(mails({QStringLiteral("--query"), QStringLiteral("nobody")}), QStringList());
        QCOMPARE(mails({QStringLiteral("--query"), QString()}).size(), 4);
    }

    void sortAndLimit()
    {
        QCOMPARE(mails(words("--sort email:desc")), words("dora@y.org cid@y.org bob@x.org ada@x.org"));
        QCOMPARE(mails(words("--sort domain:desc,email")), words("cid@y.org dora@y.org ada@x.org bob@x.org"));
        QCOMPARE(mails(words("--sort email:desc --limit 2")), words("dora@y.org cid@y.org"));
        const auto none = run(m_folder, from(words("--limit 0 --json")));
        QCOMPARE(none.json()[QStringLiteral("matched")].toInt(), 4);
        QCOMPARE(none.json()[QStringLiteral("shown")].toInt(), 0);
    }

    void jsonHasTheColumnsAskedFor()
    {
        const auto result = run(m_folder, from(words("--columns email,saves,verdict,last --format json")));
        const QJsonArray accounts = result.json()[QStringLiteral("accounts")].toArray();
        QCOMPARE(accounts.size(), 4);
        QCOMPARE(accounts[0].toObject().keys(), words("email last saves verdict"));
        QCOMPARE(accounts[0][QStringLiteral("verdict")].toString(), QStringLiteral("billable"));
        QCOMPARE(accounts[0][QStringLiteral("last")].toString(), QStringLiteral("2026-01-03"));
        QCOMPARE(accounts[1][QStringLiteral("saves")].toInt(), 4000); // $4 × 10 months
        QCOMPARE(accounts[3][QStringLiteral("verdict")].toString(), QStringLiteral("not-billable"));
    }

    void columnsOfTheFile()
    {
        flow::write(m_folder, "extra.csv",
            "Name,Email,Cost centre,Verified email,Jira - Last active\n"
            "Ada,ada@x.org,10,yes,2026-01-03\n"
            "Bob,bob@x.org,9,no,\n"
            "Cid,cid@x.org,,no,never\n");
        const auto list = [this](const QStringList &more) {
            return run(m_folder, QStringList {QStringLiteral("accounts"), QStringLiteral("--from"), QStringLiteral("extra.csv")} + more);
        };
        const auto csv = list({QStringLiteral("--columns"), QStringLiteral("email,COST CENTRE,jira - last active"), QStringLiteral("--sort"),
            QStringLiteral("cost centre:desc"), QStringLiteral("--format"), QStringLiteral("csv")});
        QVERIFY2(csv.code == 0, csv.err.constData());
        QCOMPARE(csv.out, QByteArray("email,Cost centre,Jira - Last active\nada@x.org,10,2026-01-03\nbob@x.org,9,\ncid@x.org,,\n"));
        const auto json = list({QStringLiteral("--columns"), QStringLiteral("Cost centre"), QStringLiteral("--json")}).json();
        QCOMPARE(json[QStringLiteral("accounts")][0][QStringLiteral("Cost centre")].toString(), QStringLiteral("10"));
        const auto wrong = list({QStringLiteral("--columns"), QStringLiteral("Floor")});
        QCOMPARE(wrong.code, 2);
        QVERIFY2(wrong.err.contains("“Floor”") && wrong.err.contains("“Cost centre”"), wrong.err.constData());
        const auto late = list({QStringLiteral("--sort"), QStringLiteral("name,Cost centre")});
        QCOMPARE(late.code, 2);
        QVERIFY2(late.err.contains("come first"), late.err.constData());
        const auto told = run(m_folder, words("explain ada@x.org --from extra.csv"));
        QVERIFY2(told.out.contains("Cost centre: 10") && told.out.contains("Jira - Last active: "), told.out.constData());
    }

    void csvIsSafeForSpreadsheets()
    {
        const auto result = run(m_folder, from(words("--columns name,email,last,saves --format csv")));
        QCOMPARE(result.code, 0);
        const QList<QByteArray> lines = result.out.split('\n');
        QCOMPARE(lines.size(), 6);
        QCOMPARE(lines[0], QByteArray("name,email,last,saves"));
        QVERIFY2(lines[1].startsWith("Ada,ada@x.org,2026-01-03,"), lines[1].constData());
        QCOMPARE(lines[2], QByteArray("'=cmd|' /C calc'!A0,bob@x.org,2025-01-03,40.00"));
        QVERIFY2(lines[4].startsWith("\"Dora, \"\"D\"\"\",dora@y.org,2024-05-06,"), lines[4].constData());
    }

    void tableIsAligned()
    {
        const auto result = run(m_folder, from(words("--columns name,email")));
        const QStringList lines = result.text().split(u'\n');
        QCOMPARE(lines.size(), 6);
        const qsizetype column = lines[1].indexOf(QLatin1String("ada@"));
        QVERIFY(column > 0);
        QCOMPARE(lines[2].indexOf(QLatin1String("bob@")), column);
        QCOMPARE(lines[3].indexOf(QLatin1String("cid@")), column - 2); // two characters that are two columns wide each
    }

    void explains()
    {
        const auto text = run(m_folder, words("explain BOB@x.org --from a.csv --today 2026-01-05"));
        QVERIFY2(text.code == 0, text.err.constData());
        for (const char *word : {"bob@x.org", "Trello", "rello-free", "$40"})
            QVERIFY2(text.out.contains(word), text.out.constData());
        const auto byId = run(m_folder, words("explain 2 --from a.csv --json"));
        const QJsonObject all = byId.json();
        QCOMPARE(all[QStringLiteral("email")].toString(), QStringLiteral("bob@x.org"));
        QCOMPARE(all[QStringLiteral("verdict")].toString(), QStringLiteral("billable"));
        QCOMPARE(all[QStringLiteral("cause")].toString(), QStringLiteral("trello-only"));
        QCOMPARE(all[QStringLiteral("options")].toArray().size(), 6);
        QCOMPARE(all[QStringLiteral("savesAlone")].toInt(), 4000);
        const QJsonObject rule = all[QStringLiteral("rule")].toObject();
        QVERIFY(!rule[QStringLiteral("id")].toString().isEmpty());
        QVERIFY(rule[QStringLiteral("url")].toString().startsWith(QLatin1String("https://")));
        QVERIFY(!rule[QStringLiteral("date")].toString().isEmpty());
        QVERIFY(all[QStringLiteral("flip")][QStringLiteral("change")].toString() != QLatin1String("none"));
        const QJsonArray accesses = all[QStringLiteral("evidence")][QStringLiteral("accesses")].toArray();
        QCOMPARE(accesses.size(), 1);
        QCOMPARE(accesses[0][QStringLiteral("outcome")].toString(), QStringLiteral("counts"));
    }

    void explainsWhoIsNotBillableToo()
    {
        const QJsonObject all = run(m_folder, words("explain dora@y.org --from a.csv --json")).json();
        QCOMPARE(all[QStringLiteral("verdict")].toString(), QStringLiteral("not-billable"));
        QVERIFY(all[QStringLiteral("evidence")][QStringLiteral("accesses")][0][QStringLiteral("masked")].toBool());
        QVERIFY(all[QStringLiteral("flip")][QStringLiteral("change")].toString() != QLatin1String("none"));
    }
};

QTEST_GUILESS_MAIN(TestLists)
#include "tst_lists.moc"
