// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pricebook.h"
#include "core/ruleset.h"
#include "models/shippedtitles.h"
#include "resources/resources.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using models::ShippedTitles;

class TestTitles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { resources::load(); }

    /// A title that is reworded in the data loses its German one: this tells.
    void everyShippedOneHasAGermanTitle()
    {
        const ShippedTitles german = ShippedTitles::shipped(QStringLiteral("de"));
        int seen = 0;
        for (const QString &folder : {QStringLiteral(":/rules"), QStringLiteral(":/prices")}) {
            for (const QString &name : QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files)) {
                QFile file(folder + u'/' + name);
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QJsonObject data = QJsonDocument::fromJson(file.readAll()).object();
                core::RuleSet set;
                set.id = data.value(QLatin1String("id")).toString();
                set.title = data.value(QLatin1String("title")).toString();
                QVERIFY2(german.of(set) != set.title, qPrintable(set.id));
                QCOMPARE(ShippedTitles::shipped(QStringLiteral("en")).of(set), set.title);
                ++seen;
            }
        }
        QVERIFY(seen >= 4);
    }

    void anotherBookKeepsItsOwnTitle()
    {
        const ShippedTitles german = ShippedTitles::shipped(QStringLiteral("de"));
        core::PriceBook book;
        book.id = QStringLiteral("article");
        book.title = QStringLiteral("Our quote of May");
        QCOMPARE(german.of(book), book.title);
        book.title.clear();
        QCOMPARE(german.of(book), QStringLiteral("article"));
    }

    void whatIsNoTitlesIsRefusedWhole()
    {
        ShippedTitles titles;
        core::PriceBook book;
        book.id = QStringLiteral("a");
        book.title = QStringLiteral("A");
        QVERIFY(!titles.add("[]"));
        QVERIFY(!titles.add("{"));
        QVERIFY(!titles.add(R"({"a": {"of": "A", "title": "B"}, "b": {"of": "B"}})"));
        QCOMPARE(titles.of(book), QStringLiteral("A"));
        QVERIFY(titles.add(R"({"a": {"of": "A", "title": "B"}})"));
        QCOMPARE(titles.of(book), QStringLiteral("B"));
    }
};

QTEST_GUILESS_MAIN(TestTitles)
#include "tst_titles.moc"
