// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/program.h"

#include <QRandomGenerator>

#include <algorithm>

using flow::run;

class TestAssess : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    static QStringList words(const char *line) { return QString::fromUtf8(line).split(u' '); }
    QJsonObject assessed(const char *line)
    {
        const auto result
            = run(m_folder, words(line) + QStringList {QStringLiteral("--json"), QStringLiteral("--quiet")});
        if (result.code != 0)
            qWarning("%s", result.err.constData());
        return result.json();
    }

    /// What assess says of the rows, cut into files.
    QJsonObject assessedRows(const QByteArray &header, const QStringList &order, int pieces)
    {
        QStringList line {QStringLiteral("assess"), QStringLiteral("--today"), QStringLiteral("2026-09-02"), QStringLiteral("--json"), QStringLiteral("--quiet")};
        for (int piece = 0; piece < pieces; ++piece) {
            QByteArray text = header;
            for (qsizetype i = piece; i < order.size(); i += pieces)
                text += order[i].toUtf8();
            const QString name = QStringLiteral("piece%1.csv").arg(piece);
            flow::write(m_folder, qPrintable(name), text);
            line << QStringLiteral("--date") << QStringLiteral("2026-09-01") << name;
        }
        QJsonObject all = run(m_folder, line).json();
        for (const char *ofFiles : {"sources", "rows", "warnings", "warningsLeftOut"})
            all.remove(QLatin1String(ofFiles));
        return all;
    }

private slots:
    void articleExactly()
    {
        QCOMPARE(run(m_folder, words("sample --out article.csv --today 2026-11-03")).code, 0);
        const QJsonObject all = assessed("assess article.csv --today 2026-11-03");
        const QJsonObject counts {{QStringLiteral("accounts"), 10000}, {QStringLiteral("billable"), 500},
            {QStringLiteral("intended"), 200}, {QStringLiteral("accidental"), 300},
            {QStringLiteral("notBillable"), 9500}, {QStringLiteral("unknown"), 0}};
        for (auto it = counts.begin(); it != counts.end(); ++it)
            QCOMPARE(all[it.key()], it.value());
        const QJsonObject cost = all[QStringLiteral("cost")].toObject();
        QCOMPARE(cost[QStringLiteral("currency")].toString(), QStringLiteral("USD"));
        QCOMPARE(cost[QStringLiteral("period")].toString(), QStringLiteral("year"));
        QCOMPARE(cost[QStringLiteral("priceBook")].toString(), QStringLiteral("article"));
        QCOMPARE(cost[QStringLiteral("now")].toInt(), 1750000);
        QCOMPARE(cost[QStringLiteral("nowIfUnknownBillable")].toInt(), 1750000);
        QCOMPARE(cost[QStringLiteral("withoutAccidental")].toInt(), 800000);
        QCOMPARE(cost[QStringLiteral("saving")].toInt(), 950000);
        const QJsonObject rows = all[QStringLiteral("rows")].toObject();
        QCOMPARE(rows[QStringLiteral("read")].toInt(), 10000);
        QCOMPARE(rows[QStringLiteral("accepted")].toInt(), 10000);
        const QJsonObject source = all[QStringLiteral("sources")].toArray()[0].toObject();
        QCOMPARE(source[QStringLiteral("file")].toString(), QStringLiteral("article.csv"));
        QCOMPARE(source[QStringLiteral("kind")].toString(), QStringLiteral("managed-accounts"));
        QCOMPARE(source[QStringLiteral("encoding")].toString(), QStringLiteral("UTF-8"));
        QCOMPARE(source[QStringLiteral("delimiter")].toString(), QStringLiteral(","));
        QCOMPARE(source[QStringLiteral("sha256")].toString().size(), 64);
        int reasons = 0;
        const QJsonObject byRule = all[QStringLiteral("reasons")].toObject();
        for (const QJsonValue count : byRule)
            reasons += count.toInt();
        QCOMPARE(reasons, 10000);
        for (const QJsonValue site : all[QStringLiteral("ownSites")].toArray())
            QCOMPARE(site[QStringLiteral("source")].toString(), QStringLiteral("proposed"));
    }

    /// A dump has several rows an account: cut into files anyhow and given in any order, it says the same.
    void anySplitIntoFiles()
    {
        QRandomGenerator random(5);
        const auto one = [&random](const char *choices) {
            const QStringList all = QString::fromLatin1(choices).split(u'|');
            return all.at(random.bounded(int(all.size())));
        };
        QStringList rows;
        for (int account = 0; account < 40; ++account) {
            for (int row = random.bounded(1, 5); row > 0; --row) {
                rows.append(QStringLiteral("%1,atlassian,active,n%1@x.org,%2,%3,%4,%5\n")
                                .arg(QString::number(account), one("|true|false"), one("jira-software|confluence|trello|opsgenie|bitbucket"),
                                    one("https://own.atlassian.net|https://b.atlassian.net|"), one("|2026-05-01|2026-06-01")));
            }
        }
        const QByteArray header = "account_id,account_type,account_status,email,access_billable,product_access_key,product_url,product_access_last_active\n";
        const QJsonObject whole = assessedRows(header, rows, 1);
        QCOMPARE(whole[QStringLiteral("accounts")].toInt(), 40);
        for (int round = 0; round < 12; ++round) {
            std::shuffle(rows.begin(), rows.end(), random);
            QCOMPARE(assessedRows(header, rows, 1 + round % 4), whole);
        }
    }

    /// Addresses under two IDs and IDs under two addresses: one account each, in any order and any pieces.
    void anySplitWithCrossings()
    {
        QRandomGenerator random(7);
        const QByteArray header = "Name,Email,Atlassian ID,Status,Jira,Trello\n";
        for (int round = 0; round < 12; ++round) {
            QStringList rows;
            for (int row = 0; row < 24; ++row) {
                rows.append(QStringLiteral("P,p%1@x.org,%2,%3,%4,%5\n")
                                .arg(random.bounded(14))
                                .arg(random.bounded(4) ? QString::number(random.bounded(14)) : QString())
                                .arg(random.bounded(2) ? QStringLiteral("Active") : QStringLiteral("Deactivated"),
                                    random.bounded(2) ? QStringLiteral("own.atlassian.net") : QString(),
                                    random.bounded(2) ? QStringLiteral("Free") : QString()));
            }
            const QJsonObject whole = assessedRows(header, rows, 1);
            QVERIFY(whole[QStringLiteral("accounts")].toInt() > 0);
            for (int pieces = 1; pieces < 5; ++pieces) {
                std::shuffle(rows.begin(), rows.end(), random);
                QCOMPARE(assessedRows(header, rows, pieces), whole);
            }
        }
    }

    /// An ID that the kept row of an account doesn't show is found, and so is its protection.
    void aliasesAreFound()
    {
        flow::write(m_folder, "twice.csv", "Email,Atlassian ID,Status,Jira\na@x.org,1,Active,s\nb@x.org,1,Active,s\nb@x.org,2,Active,s\n");
        flow::write(m_folder, "protected.csv", "Email\na@x.org\n");
        const auto explained = [this](const char *account) {
            return run(m_folder, words("explain --from twice.csv --protected protected.csv --today 2026-09-02 --json") << QLatin1String(account)).json();
        };
        const QJsonObject byShown = explained("b@x.org");
        QVERIFY(!byShown.isEmpty());
        for (const char *account : {"a@x.org", "1", "2"})
            QCOMPARE(explained(account), byShown);
        const auto listed = run(m_folder, words("accounts --from twice.csv --protected protected.csv --today 2026-09-02 --query is:protected --format csv"));
        QVERIFY2(listed.out.contains("b@x.org"), listed.out.constData());
        for (const char *query : {"a@x.org", "email:a@x.org", "email:=a@x.org", "id:1", "id:2", "b@x.org", "domain:x.org"}) {
            const auto found = run(m_folder, words("accounts --from twice.csv --today 2026-09-02 --format csv --query") << QLatin1String(query));
            QVERIFY2(found.out.contains("b@x.org"), query);
        }
        QVERIFY(!run(m_folder, words("accounts --from twice.csv --today 2026-09-02 --format csv --query id:a@x.org")).out.contains("b@x.org"));
        const auto text = run(m_folder, words("explain a@x.org --from twice.csv --today 2026-09-02"));
        QVERIFY2(text.out.contains("a@x.org"), text.out.constData());
    }

    void olderFlagsAreSaid()
    {
        flow::write(m_folder, "managed-2026-01-01.csv", "Email,Atlassian ID,Status,Billable,Trello\na@x.org,1,Active,Yes,Free\n");
        flow::write(m_folder, "managed-2026-06-01.csv", "Email,Atlassian ID,Status,Trello\na@x.org,1,Active,Free\n");
        const auto both = run(m_folder, words("assess managed-2026-01-01.csv managed-2026-06-01.csv --today 2026-09-02"));
        QVERIFY2(both.out.contains("older than the accounts"), both.out.constData());
        const auto one = run(m_folder, words("assess managed-2026-01-01.csv --today 2026-09-02"));
        QVERIFY2(!one.out.contains("older than the accounts"), one.out.constData());
    }

    void textSaysTheSame()
    {
        QCOMPARE(run(m_folder, words("sample --out article.csv --force --today 2026-11-03")).code, 0);
        const auto result = run(m_folder, words("assess article.csv --today 2026-11-03"));
        QCOMPARE(result.code, 0);
        for (const char *figure : {"500", "300", "$17,500", "$9,500"})
            QVERIFY2(result.out.contains(figure), result.out.constData());
        QVERIFY2(result.err.isEmpty(), result.err.constData());
    }

    void eras_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("era");
        QTest::addColumn<int>("billable");
        QTest::addColumn<int>("unknown");
        const QString managed = QStringLiteral("managed-accounts");
        QTest::newRow("2019") << QByteArray(
            "Name,Email,Status,Billable,SAML single sign-on,Two-step verification enabled,"
            "Bitbucket,Confluence,Jira Core,Jira Service Desk,Jira Software\n"
            "A,a@x.org,Active,Yes,No,No,,x.atlassian.net,,,x.atlassian.net\n"
            "B,b@x.org,Deactivated,No,No,No,,,,,x.atlassian.net\n")
                              << managed << QStringLiteral("2019") << 1 << 0;
        QTest::newRow("2020") << QByteArray(
            "Name,Email,Status,Billable,SAML single sign-on,Two-step verification enabled,"
            "Bitbucket,Confluence,Jira Core,Jira Service Management,Jira Software\n"
            "A,a@x.org,Active,Yes,No,No,,x.atlassian.net,,,x.atlassian.net\n")
                              << managed << QStringLiteral("2020") << 1 << 0;
        QTest::newRow("2022") << QByteArray(
            "Name,Email,Last active,Status,Billable (Access),Policy name,Policy type,SAML single sign-on,Two-step "
            "verification,Password requirements,Idle session duration,Bitbucket,Confluence,Jira Work Management,Jira "
            "Service "
            "Management,Jira Software,Opsgenie,Statuspage,Trello\n"
            "A,a@x.org,3 Jan 2023,Active,Yes,Default,Billable,No,No,Strong,30,,,,,x.atlassian.net,,,\n"
            "B,b@x.org,3 Jan 2023,Active,No,Free,Non-billable,No,No,Strong,30,,,,,x.atlassian.net,,,Free\n")
                              << managed << QStringLiteral("2022") << 1 << 0;
        QTest::newRow("2024") << QByteArray("Name,Email,Atlassian ID,Status,Last active date "
                                            "[UTC],Jira,Confluence,Bitbucket,Jira Service Management,Jira "
                                            "Product Discovery,Trello\n"
                                            "A,a@x.org,1,Active,2024-01-03,\"x.atlassian.net,y.atlassian.net\",,,,,\n"
                                            "B,b@x.org,2,Active,,,,,,,Free\nC,c@x.org,3,Active,,,,,,x.atlassian.net,\n")
                              << managed << QStringLiteral("2024") << 2 << 1;
        QTest::newRow("users before 2021") << QByteArray(
            "id,full_name,email,active,created,Last seen in Jira Software,Last seen in Jira Service Desk,Last "
            "seen in Confluence\n1,A,a@x.org,Yes,1 Jan 2020,2 Jan 2020,Never logged in,Never logged in\n")
                                           << QStringLiteral("users") << QStringLiteral("before-2021") << -1 << -1;
        QTest::newRow("users of 2024") << QByteArray(
            "User id,User name,email,User status,Added to org,Org role,Last seen in Jira - acme,Last seen in "
            "Confluence - acme\n1,A,a@x.org,Active,3 Jan 2024,User,Never accessed,28 Apr 2024\n")
                                       << QStringLiteral("users") << QString() << -1 << -1;
        QTest::newRow("api dump") << QByteArray(
            "account_id,account_type,account_status,name,email,access_billable,last_active,product_access_key,"
            "product_access_name,product_url,product_access_last_active\n"
            "1,atlassian,active,A,a@x.org,true,2026-01-02,jira-software,Jira,https://x.atlassian.net,2026-01-02\n"
            "1,atlassian,active,A,a@x.org,true,2026-01-02,confluence,Confluence,https://x.atlassian.net,2026-01-02\n"
            "2,atlassian,active,B,b@x.org,false,,,,,\n")
                                  << QStringLiteral("api-dump") << QString() << 1 << 0;
    }
    void eras()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, kind);
        QFETCH(QString, era);
        QFETCH(int, billable);
        QFETCH(int, unknown);
        const auto check = [&](const char *file) {
            const QJsonObject all
                = assessed(qPrintable(QStringLiteral("assess %1 --today 2026-01-05").arg(QLatin1String(file))));
            const QJsonObject source = all[QStringLiteral("sources")].toArray()[0].toObject();
            QCOMPARE(source[QStringLiteral("kind")].toString(), kind);
            if (!era.isEmpty())
                QCOMPARE(source[QStringLiteral("era")].toString(), era);
            if (billable >= 0) {
                QCOMPARE(all[QStringLiteral("billable")].toInt(), billable);
                QCOMPARE(all[QStringLiteral("unknown")].toInt(), unknown);
            }
            const QJsonObject rows = all[QStringLiteral("rows")].toObject();
            QCOMPARE(rows[QStringLiteral("read")].toInt(), bytes.count('\n') - 1);
            QCOMPARE(rows[QStringLiteral("read")].toInt(),
                rows[QStringLiteral("accepted")].toInt() + rows[QStringLiteral("folded")].toInt()
                    + rows[QStringLiteral("duplicates")].toInt() + rows[QStringLiteral("rejected")].toInt());
        };
        flow::write(m_folder, "era.csv", bytes);
        check("era.csv");
        flow::write(m_folder, "bom.csv", "\xef\xbb\xbf" + bytes);
        check("bom.csv");
        const QString text = QString::fromUtf8(bytes);
        flow::write(m_folder, "wide.csv",
            "\xff\xfe" + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2));
        check("wide.csv");
        flow::write(m_folder, "crlf.csv", QByteArray(bytes).replace("\n", "\r\n"));
        check("crlf.csv");
        if (!bytes.contains('"')) {
            flow::write(m_folder, "semicolon.csv", QByteArray(bytes).replace(',', ';'));
            check("semicolon.csv");
        }
    }

    /// Who has no app is not billable, whichever apps the others have.
    void aDumpTellsOfEveryApp()
    {
        const QByteArray header = "account_id,account_type,account_status,name,email,product_access_key,product_access_name,product_url\n";
        const QByteArray two = "1,atlassian,active,A,a@x.org,jira-software,Jira,https://x.atlassian.net\n7,atlassian,active,G,g@x.org,,,\n";
        for (const QByteArray &more : {QByteArray(), QByteArray("2,atlassian,active,B,b@x.org,trello,Trello,\n")}) {
            flow::write(m_folder, "dump.csv", header + two + more);
            const QJsonObject g = run(m_folder, {QStringLiteral("explain"), QStringLiteral("g@x.org"), QStringLiteral("--from"),
                QStringLiteral("dump.csv"), QStringLiteral("--json"), QStringLiteral("--today"), QStringLiteral("2026-01-05")}).json();
            QCOMPARE(g[QStringLiteral("verdict")].toString(), QStringLiteral("not-billable"));
            QCOMPARE(g[QStringLiteral("certainty")].toString(), QStringLiteral("certain"));
        }
    }

    void whatAnUnclaimedAccountWouldCost()
    {
        flow::write(m_folder, "domain.csv", "Email,Atlassian ID,Status,Claimed,Trello\na@x.org,1,Active,No,Free\nb@x.org,2,Active,No,\n");
        const auto explained = [this](const char *mail) {
            return run(m_folder, {QStringLiteral("explain"), QString::fromLatin1(mail), QStringLiteral("--from"), QStringLiteral("domain.csv"), QStringLiteral("--json")}).json();
        };
        QCOMPARE(explained("a@x.org")[QStringLiteral("costIfClaimed")].toInt(), 4000);
        QVERIFY(explained("b@x.org")[QStringLiteral("costIfClaimed")].isNull());
    }

    void filesJoin()
    {
        flow::write(m_folder, "managed.csv",
            "Name,Email,Atlassian ID,Status,Jira,Trello\n"
            "A,a@x.org,1,Active,x.atlassian.net,\nB,b@x.org,2,Active,,Free\nC,c@x.org,3,Active,,Free\n");
        flow::write(m_folder, "gone.csv", "Email\nB@X.org\nnobody@x.org\n");
        flow::write(m_folder, "keep.csv", "E-mail\nc@x.org\n");
        const QJsonObject all
            = assessed("assess managed.csv --kind leavers gone.csv --protected keep.csv --today 2026-01-05");
        QCOMPARE(all[QStringLiteral("accounts")].toInt(), 3);
        QCOMPARE(all[QStringLiteral("protected")].toInt(), 1);
        const QJsonArray sources = all[QStringLiteral("sources")].toArray();
        QCOMPARE(sources.size(), 3);
        QCOMPARE(sources[0][QStringLiteral("kind")].toString(), QStringLiteral("managed-accounts"));
        QCOMPARE(sources[1][QStringLiteral("kind")].toString(), QStringLiteral("leavers"));
        QCOMPARE(sources[1][QStringLiteral("rows")][QStringLiteral("folded")].toInt(), 1);
        QCOMPARE(sources[1][QStringLiteral("rows")][QStringLiteral("rejected")].toInt(), 1);
        QCOMPARE(sources[2][QStringLiteral("kind")].toString(), QStringLiteral("protected"));
    }

    void readingOptionsHoldForTheFileBehindThem()
    {
        flow::write(m_folder, "one.csv", "Name,Email,Atlassian ID,Status,Jira\nA,a@x.org,1,Active,x.atlassian.net\n");
        flow::write(m_folder, "two.csv", "Name,Email,Atlassian ID,Status,Jira\nB,b@x.org,2,Active,x.atlassian.net\n");
        const auto dates = [this](const char *line) {
            QStringList days;
            for (const QJsonValue source : assessed(line)[QStringLiteral("sources")].toArray())
                days.append(
                    source[QStringLiteral("date")].toString() % u' ' % source[QStringLiteral("dateSource")].toString());
            return days;
        };
        const QStringList both {QStringLiteral("2024-01-01 given"), QStringLiteral("2024-02-02 given")};
        QCOMPARE(dates("assess --date 2024-01-01 one.csv --date 2024-02-02 two.csv"), both);
        QCOMPARE(dates("assess --date 2024-01-01 one.csv two.csv --date 2024-02-02"), both);
        const QStringList same {QStringLiteral("2024-02-02 given"), QStringLiteral("2024-02-02 given")};
        QCOMPARE(dates("assess one.csv two.csv --date 2024-02-02"), same);
    }

    void givenSitesAndProfile()
    {
        flow::write(m_folder, "sites.csv",
            "Name,Email,Atlassian "
            "ID,Status,Jira\nA,a@x.org,1,Active,acme.atlassian.net\nB,b@x.org,2,Active,other.atlassian.net\n");
        const QJsonObject all
            = assessed("assess sites.csv --own-site https://acme.atlassian.net/ --profile billing=monthly "
                       "--price-book guard-2018 --profile invoice-quantity=12");
        QCOMPARE(all[QStringLiteral("intended")].toInt(), 1);
        QCOMPARE(all[QStringLiteral("accidental")].toInt(), 1);
        const QJsonArray sites = all[QStringLiteral("ownSites")].toArray();
        QCOMPARE(sites.size(), 1);
        QCOMPARE(sites[0][QStringLiteral("host")].toString(), QStringLiteral("acme.atlassian.net"));
        QCOMPARE(sites[0][QStringLiteral("source")].toString(), QStringLiteral("given"));
        QCOMPARE(all[QStringLiteral("cost")][QStringLiteral("priceBook")].toString(), QStringLiteral("guard-2018"));
        QCOMPARE(all[QStringLiteral("cost")][QStringLiteral("now")].toInt(), 12 * 3000); // the minimum of ten users
        QCOMPARE(all[QStringLiteral("reconciliation")][QStringLiteral("invoice")].toInt(), 12);
    }

    void rejectedRowsAreTold()
    {
        flow::write(m_folder, "odd.csv",
            "Name,Email,Atlassian ID,Status,Jira\nA,a@x.org,1,Active,x.atlassian.net\nnobody,,,Active,\n");
        const auto told = run(m_folder, words("assess odd.csv"));
        QCOMPARE(told.code, 0);
        QVERIFY2(told.err.contains("odd.csv:3:"), told.err.constData());
        const auto quiet = run(m_folder, words("assess odd.csv --quiet"));
        QVERIFY(quiet.err.isEmpty());
        QCOMPARE(quiet.out, told.out);
        const QJsonArray warnings = assessed("assess odd.csv")[QStringLiteral("warnings")].toArray();
        QCOMPARE(warnings.size(), 1);
        QCOMPARE(warnings[0][QStringLiteral("line")].toInt(), 3);
        QVERIFY(warnings[0][QStringLiteral("rejected")].toBool());
    }
};

QTEST_GUILESS_MAIN(TestAssess)
#include "tst_assess.moc"
