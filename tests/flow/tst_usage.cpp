// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/program.h"

#include <QRegularExpression>

using flow::run;
using flow::verifyFails;

class TestUsage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    static QStringList words(const char *line) { return QString::fromUtf8(line).split(u' '); }

private slots:
    void initTestCase()
    {
        flow::write(m_folder, "a.csv",
            "Name,Email,Atlassian "
            "ID,Status,Jira,Trello\nA,a@x.org,1,Active,x.atlassian.net,\nB,b@x.org,2,Active,,Free\n");
    }

    void mistakesAreNamed_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::addColumn<QStringList>("named");
        const auto add = [](const QStringList &line, const QStringList &named) {
            QTest::newRow(qPrintable(line.join(u' '))) << line << named;
        };
        add({}, words("command --help"));
        add(words("asses a.csv"), words("asses"));
        add(words("assess"), words("FILE"));
        add(words("assess a.csv --nonsense"), words("--nonsense"));
        add(words("assess a.csv --query trello"), words("assess --query"));
        add(words("assess a.csv --rules"), words("--rules ID|FILE"));
        add(words("assess a.csv --json=yes"), words("--json"));
        add(words("assess a.csv --rules x --rules y"), words("--rules twice"));
        add(words("assess a.csv --rules guard-1999"), words("guard-1999 guard-standard-2026"));
        add(words("assess a.csv --price-book dear"), words("dear article"));
        add(words("assess a.csv --kind accounts"), words("--kind accounts managed-accounts"));
        add(words("assess --kind users a.csv --kind leavers"), words("--kind leavers"));
        add(words("assess a.csv --delimiter x"), words("--delimiter semicolon"));
        add(words("assess a.csv --date 2024-02-30"), words("--date 2024-02-30"));
        add(words("assess a.csv --day-order backwards"), words("--day-order backwards"));
        add(words("assess a.csv --encoding EBCDIC"), words("EBCDIC"));
        add(words("assess a.csv --today yesterday"), words("--today yesterday"));
        add(words("assess a.csv --profile edition"), words("--profile edition"));
        add(words("assess a.csv --profile edition=gold"), words("--profile edition=gold standard"));
        add(words("assess a.csv --profile colour=red"), words("colour billing"));
        add({QStringLiteral("assess"), QStringLiteral("a.csv"), QStringLiteral("--own-site"),
                QStringLiteral("no host")},
            words("--own-site"));
        add(words("assess a.csv --workspace w.leanseat"), words("--workspace"));
        add(words("connection"), words("connection NAME"));
        add(words("connection try Acme --workspace w.leanseat"), words("try add list test remove"));
        add(words("connection test --workspace w.leanseat"), words("test NAME"));
        add(words("connection test Acme --site x --workspace w.leanseat"), words("test --site"));
        add(words("sync"), words("--workspace"));
        add(words("preflight a@x.org"), words("--workspace"));
        add(words("preflight --workspace w.leanseat"), words("preflight EMAIL"));
        add(words("connection add --workspace w.leanseat"), words("NAME"));
        add(words("connection list Acme --workspace w.leanseat"), words("Acme list"));
        add(words("connection list --workspace w.leanseat --kind site"), words("--kind"));
        add(words("connection add Acme --workspace w.leanseat"), words("--kind organisation"));
        add(words("connection add Acme --workspace w.leanseat --kind jira"), words("--kind jira trello"));
        add(words("connection add Acme --workspace w.leanseat --kind organisation"), words("--org-id"));
        add(words("connection add Acme --workspace w.leanseat --kind organisation --org-id acme"), words("--org-id"));
        add(words("connection add Acme --workspace w.leanseat --kind site --site acme"), words("--mail"));
        add(words("connection add Acme --workspace w.leanseat --kind site --site acme --mail ann"), words("--mail ann"));
        add(words("connection add Acme --workspace w.leanseat --kind trello --org-id x"), words("--org-id trello"));
        add(words("connection add Acme --workspace w.leanseat --kind trello --trello-base http://api.trello.com"), words("--trello-base https"));
        add(words("connection add Acme --workspace w.leanseat --kind trello"), words("--key-env --no-key"));
        add(words("connection add Acme --workspace w.leanseat --kind trello --key-env LEANSEAT_NO_SUCH"), words("--key-env LEANSEAT_NO_SUCH"));
        add(words("connection add Acme --workspace w.leanseat --kind trello --no-key --key-env X"), words("--no-key --key-env"));
        add(words("connection add Acme --workspace w.leanseat --kind site --site a --mail a@b.c --token-env X"), words("--token-env --key-env"));
        add(words("connection add Acme --workspace w.leanseat --kind organisation --org-id 2f1c9a60-0b1c-4b9e-9d55-7d4a4b9a1c11 --expires 2031-01-01 --no-key"), words("--expires 2031-01-01"));
        add(words("apply"), words("apply version"));
        add(words("plan new --option 2"), words("plan version"));
        add(words("accounts"), words("--from"));
        add(words("accounts a.csv"), words("a.csv"));
        add(words("accounts --from a.csv --columns email,bogus"), words("--columns bogus"));
        add(words("accounts --from a.csv --sort bogus"), words("--sort bogus"));
        add(words("accounts --from a.csv --sort email:down"), words("--sort down"));
        add(words("accounts --from a.csv --limit -1"), words("--limit -1"));
        add(words("accounts --from a.csv --limit ten"), words("--limit ten"));
        add(words("accounts --from a.csv --format xml"), words("--format xml"));
        add(words("accounts --from a.csv --json --format csv"), words("--json --format"));
        add(words("accounts --from a.csv --query colour:red"), words("colour"));
        add(words("explain --from a.csv"), words("EMAIL|ID"));
        add(words("explain a@x.org"), words("--from"));
        add(words("cost"), words("--from --users"));
        add(words("cost --users many"), words("--users many"));
        add(words("cost --users 5 --period week"), words("--period week"));
        add(words("sample"), words("--out"));
        add(words("sample --out s.csv --which poor"), words("--which poor"));
        add(words("sample --out s.csv --accounts 0"), words("--accounts 0"));
        add(words("sample --out - --json"), words("--json --out"));
        add(words("rules guard-1999"), words("guard-1999"));
        add(words("prices dear"), words("dear"));
        add(words("fields all"), words("all"));
    }
    void mistakesAreNamed()
    {
        QFETCH(QStringList, line);
        QFETCH(QStringList, named);
        verifyFails(run(m_folder, line), 2, named);
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("s.csv"))));
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("w.leanseat"))));
    }

    void aQueryNamesItsColumn()
    {
        const auto result = run(m_folder,
            {QStringLiteral("accounts"), QStringLiteral("--from"), QStringLiteral("a.csv"), QStringLiteral("--query"),
                QStringLiteral("trello colour:red")});
        verifyFails(result, 2, {QStringLiteral("8"), QStringLiteral("colour")});
    }

    void controlCharactersDoNotReachTheTerminal()
    {
        const auto result = run(m_folder, {QStringLiteral("assess"), QStringLiteral("no\x1b[31m\nfile.csv")});
        verifyFails(result, 3, {QStringLiteral("file.csv")});
        QVERIFY(!result.err.contains('\x1b'));
    }

    void optionsMayStandAnywhere()
    {
        const QByteArray expected
            = run(m_folder, words("assess a.csv --json --today 2026-01-01 --own-site x --quiet")).out;
        QVERIFY(expected.startsWith('{'));
        QCOMPARE(run(m_folder, words("--json --today 2026-01-01 assess --own-site=x --quiet a.csv")).out, expected);
        QCOMPARE(run(m_folder, words("--own-site x --quiet --today=2026-01-01 assess --json -- a.csv")).out, expected);
    }

    void aFileMayBeginWithADash()
    {
        QVERIFY(QFile::copy(m_folder.filePath(QStringLiteral("a.csv")), m_folder.filePath(QStringLiteral("-a.csv"))));
        QCOMPARE(run(m_folder, words("assess --json -- -a.csv")).code, 0);
    }

    void helpAndVersion()
    {
        const auto help = run(m_folder, words("--help"));
        QCOMPARE(help.code, 0);
        QVERIFY(help.err.isEmpty());
        for (const char *command : {"assess", "import", "snapshots", "diff", "profile", "accounts", "explain", "cost", "sample", "rehearsal", "rules", "prices", "fields"}) {
            QVERIFY(help.out.contains(command));
            const auto one = run(m_folder, {QString::fromLatin1(command), QStringLiteral("--help")});
            QCOMPARE(one.code, 0);
            QVERIFY(one.out.contains(QByteArray(QByteArray("usage: leanseat-cli ") + command)));
        }
        const auto version = run(m_folder, words("--version"));
        QCOMPARE(version.code, 0);
        QVERIFY(
            QRegularExpression(QStringLiteral("^leanseat-cli \\d+\\.\\d+\\.\\d+\n$")).match(version.text()).hasMatch());
    }

    /// Every option of every help stands in the manual, and the manual names none that is not there.
    void manualNamesEveryOption()
    {
        QFile file(QStringLiteral(SOURCE_ROOT "/app/cli/leanseat-cli.1"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString manual = QString::fromUtf8(file.readAll()).replace(QLatin1String("\\-"), QLatin1String("-"));
        QSet<QString> inManual;
        QSet<QString> inHelp;
        const auto collect = [](const QString &text, QSet<QString> &options) {
            static const QRegularExpression pattern(QStringLiteral("--[a-z][a-z-]+"));
            for (auto match = pattern.globalMatch(text); match.hasNext();)
                options.insert(match.next().captured());
        };
        collect(manual, inManual);
        collect(run(m_folder, words("--help")).text(), inHelp);
        for (const char *command : {"assess", "import", "snapshots", "diff", "sync", "preflight", "connection", "profile", "accounts", "explain", "cost", "sample", "rehearsal", "rules", "prices", "fields"})
            collect(run(m_folder, {QString::fromLatin1(command), QStringLiteral("--help")}).text(), inHelp);
        QCOMPARE_GT(inHelp.size(), 20);
        inManual.remove(QStringLiteral("--name")); // the placeholder
        QCOMPARE(QStringList((inHelp - inManual).values()), QStringList());
        QCOMPARE(QStringList((inManual - inHelp).values()).join(u' '), QString());
    }

    /// Every key of the JSON stands in the manual.
    void manualNamesEveryKey()
    {
        QFile file(QStringLiteral(SOURCE_ROOT "/app/cli/leanseat-cli.1"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString manual = QString::fromUtf8(file.readAll());
        QSet<QString> keys;
        const QSet<QString> open {QStringLiteral("reasons"), QStringLiteral("causes"), QStringLiteral("byStatus"),
            QStringLiteral("byAdvice"), QStringLiteral("issues")}; // keys inside are codes
        const std::function<void(const QJsonValue &)> collect = [&](const QJsonValue &value) {
            for (const QJsonValue one : value.toArray())
                collect(one);
            const QJsonObject object = value.toObject();
            for (auto it = object.begin(); it != object.end(); ++it) {
                keys.insert(it.key());
                if (!open.contains(it.key()))
                    collect(it.value());
            }
        };
        for (const char *line : {"assess a.csv --json", "explain a@x.org --from a.csv --json",
                 "cost --from a.csv --users 3 --json", "rules --json", "rules guard-standard-2026 --json",
                 "prices --json", "fields --json", "sample --out k.csv --json"}) {
            const auto result = run(m_folder, words(line));
            QVERIFY2(result.code == 0, result.err.constData());
            collect(result.json());
        }
        QCOMPARE_GT(keys.size(), 60);
        for (const QString &key : keys) {
            const QRegularExpression word(QStringLiteral("\\b%1\\b").arg(key));
            QVERIFY2(word.match(manual).hasMatch(), qPrintable(key));
        }
    }
};

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_usage.moc"
