// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/catalogue.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using core::ErrorCode;

class TestCatalogue : public QObject
{
    Q_OBJECT
private slots:
    void shipsRuleSetsInOrderOfDate()
    {
        const auto sets = workspace::shippedRuleSets();
        QCOMPARE_GE(sets.size(), std::size_t(2));
        QVERIFY(std::is_sorted(sets.begin(), sets.end(), [](const auto &a, const auto &b) { return a.from < b.from; }));
        for (const core::RuleSet &set : sets) {
            QVERIFY(!set.rules.empty());
            QVERIFY(!workspace::isFileName(set.id));
        }
    }

    void shipsPriceBooks()
    {
        QStringList ids;
        for (const core::PriceBook &book : workspace::shippedPriceBooks())
            ids.append(book.id);
        QVERIFY(ids.contains(QStringLiteral("article")));
        QCOMPARE_GE(ids.size(), 2);
    }

    void defaultsFollowTheDay()
    {
        const auto early = workspace::ruleSet({}, core::dayFromCivil(2023, 6, 1));
        const auto late = workspace::ruleSet({}, core::dayFromCivil(2026, 6, 1));
        QVERIFY(early && late);
        QVERIFY(early->id != late->id);
        const auto book = workspace::priceBook({});
        QVERIFY(book);
        QCOMPARE(book->id, QStringLiteral("article"));
    }

    void unknownIdNamesTheKnown()
    {
        const auto rules = workspace::ruleSet(QStringLiteral("guard-standard-1999"), core::kNoDay);
        QVERIFY(!rules);
        QCOMPARE(rules.error().code, ErrorCode::UnknownId);
        QCOMPARE(rules.error().subject, QStringLiteral("guard-standard-1999"));
        for (const core::RuleSet &set : workspace::shippedRuleSets())
            QVERIFY(rules.error().detail.contains(set.id));
        const auto book = workspace::priceBook(QStringLiteral("free-beer"));
        QVERIFY(!book);
        QCOMPARE(book.error().code, ErrorCode::UnknownId);
        QVERIFY(book.error().detail.contains(QStringLiteral("article")));
    }

    void filesAreToldFromIds()
    {
        QVERIFY(workspace::isFileName(QStringLiteral("my.json")));
        QVERIFY(workspace::isFileName(QStringLiteral("./my")));
        QVERIFY(!workspace::isFileName(QStringLiteral("article")));
        QTemporaryDir folder;
        const auto missing = workspace::priceBook(folder.filePath(QStringLiteral("none.json")));
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::FileNotFound);
        const auto directory = workspace::ruleSet(folder.path(), core::kNoDay);
        QVERIFY(!directory);
        QCOMPARE(directory.error().code, ErrorCode::FileIsDirectory);
        const QString path = folder.filePath(QStringLiteral("broken.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\n  \"id\": oops\n}\n");
        file.close();
        const auto broken = workspace::priceBook(path);
        QVERIFY(!broken);
        QCOMPARE(broken.error().code, ErrorCode::BadJson);
        QCOMPARE(broken.error().subject, path);
        QCOMPARE(broken.error().line, 2);
    }

    /// What ships can be copied out, changed and handed in.
    void shippedFilesAreReadFromDiskToo()
    {
        const QString folder = QStringLiteral(SOURCE_ROOT "/resources/");
        const auto book = workspace::priceBook(folder + QStringLiteral("prices/article.json"));
        QVERIFY(book);
        QCOMPARE(book->id, QStringLiteral("article"));
        for (const core::RuleSet &set : workspace::shippedRuleSets()) {
            const auto fromDisk
                = workspace::ruleSet(folder + QStringLiteral("rules/%1.json").arg(set.id), core::kNoDay);
            QVERIFY(fromDisk);
            QCOMPARE(fromDisk->rules.size(), set.rules.size());
        }
    }
};

QTEST_APPLESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
