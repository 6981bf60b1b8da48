// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/program.h"

using flow::run;

/// cost, sample, rules, prices, fields.
class TestData : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    static QStringList words(const char *line) { return QString::fromUtf8(line).split(u' '); }
    QByteArray bytes(const char *name)
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void costOfBills_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<qint64>("users");
        QTest::addColumn<qint64>("minor");
        const QString year = QStringLiteral("--price-book article --period year");
        QTest::newRow("200") << year << qint64(200) << qint64(800000);
        QTest::newRow("250") << year << qint64(250) << qint64(1000000);
        QTest::newRow("251") << year << qint64(251) << qint64(1003000);
        QTest::newRow("500") << year << qint64(500) << qint64(1750000);
        QTest::newRow("1000") << year << qint64(1000) << qint64(3250000);
        QTest::newRow("0") << year << qint64(0) << qint64(0);
        const QString old = QStringLiteral("--price-book guard-2018 --period month");
        QTest::newRow("2018: 1") << old << qint64(1) << qint64(3000);
        QTest::newRow("2018: 1200") << old << qint64(1200) << qint64(245000);
        QTest::newRow("monthly") << QStringLiteral("--price-book article --profile billing=monthly") << qint64(200)
                                 << qint64(960000);
    }
    void costOfBills()
    {
        QFETCH(QString, line);
        QFETCH(qint64, users);
        QFETCH(qint64, minor);
        const auto result = run(m_folder,
            QStringList {
                QStringLiteral("cost"), QStringLiteral("--json"), QStringLiteral("--users"), QString::number(users)}
                + line.split(u' '));
        QVERIFY2(result.code == 0, result.err.constData());
        const QJsonObject all = result.json();
        QCOMPARE(all[QStringLiteral("users")][0][QStringLiteral("users")].toInteger(), users);
        QCOMPARE(all[QStringLiteral("users")][0][QStringLiteral("amount")].toInteger(), minor);
        const QJsonArray curve = all[QStringLiteral("curve")].toArray();
        QVERIFY(curve.size() >= 2);
        QCOMPARE(curve.first()[QStringLiteral("users")].toInteger(), qint64(0));
        QCOMPARE(curve.last()[QStringLiteral("users")].toInteger(), std::max(users, qint64(1)));
        if (users > 0)
            QCOMPARE(curve.last()[QStringLiteral("amount")].toInteger(), minor);
    }

    void costOfAFile()
    {
        QCOMPARE(run(m_folder, words("sample --out cost.csv --today 2026-11-03")).code, 0);
        const QJsonObject all = run(m_folder, words("cost --from cost.csv --users 200 --users 500 --json")).json();
        QCOMPARE(all[QStringLiteral("now")].toInt(), 1750000);
        QCOMPARE(all[QStringLiteral("withoutAccidental")].toInt(), 800000);
        QCOMPARE(all[QStringLiteral("saving")].toInt(), 950000);
        QCOMPARE(all[QStringLiteral("users")].toArray().size(), 2);
        const QJsonObject month = run(m_folder, words("cost --from cost.csv --period month --json")).json();
        QCOMPARE(month[QStringLiteral("period")].toString(), QStringLiteral("month"));
        QCOMPARE(month[QStringLiteral("now")].toInt(), 175000);
        const auto text = run(m_folder, words("cost --from cost.csv"));
        QVERIFY2(text.out.contains("$17,500") && text.out.contains("$9,500"), text.out.constData());
    }

    void samplesAreDeterministic()
    {
        for (const char *which : {"article", "rich"}) {
            const QString line = QStringLiteral("sample --which %1 --accounts 2000 --seed 7 --today 2026-11-03 --out ")
                                     .arg(QLatin1String(which));
            QCOMPARE(run(m_folder, QString(line + QStringLiteral("one.csv --force")).split(u' ')).code, 0);
            QCOMPARE(run(m_folder, QString(line + QStringLiteral("two.csv --force")).split(u' ')).code, 0);
            QVERIFY(!bytes("one.csv").isEmpty());
            QCOMPARE(bytes("one.csv"), bytes("two.csv"));
            QCOMPARE(run(m_folder, QString(line + QStringLiteral("-")).split(u' ')).out, bytes("one.csv"));
            QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("one.csv*")}, QDir::Files).size(), 1);
        }
        QCOMPARE(run(m_folder,
                     words("sample --which rich --accounts 2000 --seed 8 --today 2026-11-03 --out two.csv --force"))
                     .code,
            0);
        QVERIFY(bytes("one.csv") != bytes("two.csv"));
    }

    void samplesAreTheSameEveryDay()
    {
        QCOMPARE(run(m_folder, words("sample --which rich --out daily.csv --protected-out service.csv")).code, 0);
        QVERIFY(bytes("daily.csv").contains("2025-12-") && !bytes("daily.csv").contains("2026-"));
        const QJsonObject all = run(m_folder, words("assess daily.csv --protected service.csv --json --quiet")).json();
        QCOMPARE(all[QStringLiteral("protected")].toInt(), 22);
        QCOMPARE(run(m_folder, words("sample --out same.csv --protected-out same.csv")).code, 2);
    }

    /// What ships, printed as it is, changed and read back.
    void ownRulesAndPricesAreMadeFromWhatShips()
    {
        QCOMPARE(run(m_folder, words("sample --out own.csv --today 2026-11-03")).code, 0);
        const QByteArray rules = run(m_folder, words("rules guard-standard-2026 --source")).out;
        flow::write(m_folder, "rules.json", QByteArray(rules).replace("guard-standard-2026", "of-our-own"));
        const QByteArray prices = run(m_folder, words("prices article --source")).out;
        flow::write(m_folder, "prices.json", QByteArray(prices).replace("\"article\"", "\"our-quote\""));
        const QJsonObject all
            = run(m_folder, words("assess own.csv --rules ./rules.json --price-book ./prices.json --json --quiet")).json();
        QCOMPARE(all[QStringLiteral("ruleSet")].toString(), QStringLiteral("of-our-own"));
        QCOMPARE(all[QStringLiteral("cost")][QStringLiteral("priceBook")].toString(), QStringLiteral("our-quote"));
        QCOMPARE(all[QStringLiteral("cost")][QStringLiteral("now")].toInt(), 1750000);
        QCOMPARE(run(m_folder, words("rules ./rules.json --source")).out, bytes("rules.json"));
        QCOMPARE(run(m_folder, words("rules --source")).code, 2);
        QCOMPARE(run(m_folder, words("prices no-such-book --source")).code, 2);
    }

    void richHasEverything()
    {
        QCOMPARE(run(m_folder, words("sample --which rich --out rich.csv --today 2026-11-03")).code, 0);
        const QJsonObject all = run(m_folder, words("assess rich.csv --json --quiet --today 2026-11-03")).json();
        QVERIFY(all[QStringLiteral("unknown")].toInt() > 0);
        QVERIFY(all[QStringLiteral("discrepancies")].toInt() > 0);
        QVERIFY(all[QStringLiteral("cost")][QStringLiteral("nowIfUnknownBillable")].toInt()
            > all[QStringLiteral("cost")][QStringLiteral("now")].toInt());
    }

    void listsWhatShips()
    {
        const QJsonArray sets
            = run(m_folder, words("rules --json --today 2026-11-03")).json()[QStringLiteral("ruleSets")].toArray();
        QStringList holding;
        for (const QJsonValue set : sets) {
            if (set[QStringLiteral("holdsToday")].toBool())
                holding.append(set[QStringLiteral("id")].toString());
            const auto one = run(
                m_folder, {QStringLiteral("rules"), set[QStringLiteral("id")].toString(), QStringLiteral("--json")});
            QCOMPARE(one.json()[QStringLiteral("rules")].toArray().size(), set[QStringLiteral("rules")].toInt() + 2); // and two on the flag
            QVERIFY(run(m_folder, words("rules")).text().contains(set[QStringLiteral("id")].toString()));
        }
        QCOMPARE(holding, QStringList {QStringLiteral("guard-standard-2026")});
        const QJsonArray books = run(m_folder, words("prices --json")).json()[QStringLiteral("priceBooks")].toArray();
        QVERIFY(books.size() >= 2);
        for (const QJsonValue book : books) {
            const QString id = book[QStringLiteral("id")].toString();
            QCOMPARE(run(m_folder, {QStringLiteral("prices"), id, QStringLiteral("--json")}).json(), book.toObject());
            QVERIFY(run(m_folder, {QStringLiteral("prices"), id}).text().contains(id));
        }
        const auto fields = run(m_folder, words("fields"));
        QCOMPARE(fields.code, 0);
        for (const char *word : {"email", "last:", "verdict:", "saves"})
            QVERIFY(fields.out.contains(word));
    }
};

QTEST_GUILESS_MAIN(TestData)
#include "tst_data.moc"
