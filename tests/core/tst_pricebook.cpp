// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pricebook.h"

#include <QFile>
#include <QTest>

using core::ErrorCode;
using core::PriceBook;
using core::Result;

namespace {

QByteArray book(const QByteArray &rest)
{
    return "{\"id\":\"x\",\"title\":\"T\",\"source\":\"S\",\n" + rest + "}";
}

Result<PriceBook> shipped(const QString &name)
{
    QFile file(QStringLiteral(SOURCE_ROOT "/resources/prices/") % name % QStringLiteral(".json"));
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(ErrorCode::FileNotFound, file.fileName());
    return core::parsePriceBook(file.readAll(), file.fileName());
}

} // namespace

class TestPriceBook : public QObject
{
    Q_OBJECT

private slots:
    void shipsTheArticle();
    void shipsTheListOf2018();
    void readsEveryKey();
    void readsNumbersLikeTexts();
    void readsManyDigits();
    void readsAnEnterprisePlan();
    void refuses_data();
    void refuses();
    void namesBrokenJson();
};

void TestPriceBook::shipsTheArticle()
{
    const Result<PriceBook> article = shipped(QStringLiteral("article"));
    QVERIFY(article);
    QCOMPARE(article->id, QStringLiteral("article"));
    QVERIFY(article->source.contains(QStringLiteral("devoteam.com")));
    QVERIFY(article->source.contains(QStringLiteral("by arithmetic")));
    QCOMPARE(article->date, core::kNoDay);
    QCOMPARE(article->currency.toString(), QStringLiteral("USD"));
    QCOMPARE(article->monthsPerYear, 10);
    QCOMPARE(article->minimumUsers, qint64(0));
    QCOMPARE(article->tiers.size(), std::size_t(2));
    QCOMPARE(article->tiers[0].upTo, qint64(250));
    QCOMPARE(article->tiers[0].microPrice, qint64(400'000'000));
    QCOMPARE(article->tiers[1].upTo, qint64(500));
    QCOMPARE(article->tiers[1].microPrice, qint64(300'000'000));
}

void TestPriceBook::shipsTheListOf2018()
{
    const Result<PriceBook> list = shipped(QStringLiteral("guard-2018"));
    QVERIFY(list);
    QCOMPARE(list->id, QStringLiteral("guard-2018"));
    QCOMPARE(list->date, core::dayFromCivil(2018, 7, 4));
    QCOMPARE(list->minimumUsers, qint64(10));
    QCOMPARE(list->monthsPerYear, 10);
    QCOMPARE(list->tiers.size(), std::size_t(3));
    QCOMPARE(list->tiers[2].upTo, qint64(0));
}

void TestPriceBook::readsEveryKey()
{
    const Result<PriceBook> read = core::parsePriceBook(R"({
        "id": "q", "title": " Our quote ", "source": "partner", "date": "2027-01-03", "currency": "eur", "edition": "premium",
        "minimumUsers": 5, "monthsPerYear": 11, "discountPercent": "7.25", "guardIncluded": false,
        "tiers": [ { "upTo": 100, "price": "3.80" }, { "upTo": null, "price": "0" } ],
        "annualSteps": [ { "users": 50, "price": "1000.50" }, { "users": 100, "price": "1000.50" } ] })",
        QStringLiteral("q.json"));
    QVERIFY2(read, read ? "" : qPrintable(read.error().subject));
    QCOMPARE(read->title, QStringLiteral("Our quote"));
    QCOMPARE(read->date, core::dayFromCivil(2027, 1, 3));
    QCOMPARE(read->currency.toString(), QStringLiteral("EUR"));
    QVERIFY(read->isPremium && !read->guardIncluded);
    QCOMPARE(read->minimumUsers, qint64(5));
    QCOMPARE(read->monthsPerYear, 11);
    QCOMPARE(read->discountBasisPoints, qint64(725));
    QCOMPARE(read->tiers[1].upTo, qint64(0));
    QCOMPARE(read->annualSteps[1].users, qint64(100));
    QCOMPARE(read->annualSteps[1].price.minor(), qint64(100'050));
    QVERIFY(read->annualSteps[1].price.currency() == read->currency);
}

void TestPriceBook::readsNumbersLikeTexts()
{
    // 0.1 + 0.2 territory: nothing of this passes through a double.
    for (const char *price : {"4.2", "0.1", "0.30000000", "1.00000001", "90071992547.40993"}) {
        const QByteArray tiers = "\"currency\":\"USD\",\"tiers\":[{\"price\":";
        const Result<PriceBook> number = core::parsePriceBook(book(tiers + price + "}]"), {});
        const Result<PriceBook> text = core::parsePriceBook(book(tiers + "\"" + price + "\"}]"), {});
        QVERIFY2(number && text, price);
        QCOMPARE(number->tiers[0].microPrice, text->tiers[0].microPrice);
    }
    const Result<PriceBook> exact
        = core::parsePriceBook(book("\"currency\":\"USD\",\"tiers\":[{\"price\":90071992547.40993}]"), {});
    QCOMPARE(exact->tiers[0].microPrice, qint64(9'007'199'254'740'993'000));
}

void TestPriceBook::readsManyDigits()
{
    QCOMPARE(core::parsePriceBook(book(R"("currency":"JPY","tiers":[{"price":"0.000001"}])"), {})->tiers[0].microPrice,
        qint64(1));
    QCOMPARE(
        core::parsePriceBook(book(R"("currency":"KWD","tiers":[{"price":"1.234567891"}])"), {})->tiers[0].microPrice,
        qint64(1'234'567'891));
}

void TestPriceBook::readsAnEnterprisePlan()
{
    const Result<PriceBook> read = core::parsePriceBook(book(R"("currency":"USD","guardIncluded":true)"), {});
    QVERIFY(read);
    QVERIFY(read->guardIncluded && read->tiers.empty());
}

void TestPriceBook::refuses_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("detail");
    const auto bad = [](const char *name, const QByteArray &rest, const char *path, const char *detail,
                         ErrorCode code = ErrorCode::BadValue) {
        QTest::newRow(name) << rest << static_cast<int>(code) << QString::fromUtf8(path) << QString::fromUtf8(detail);
    };
    const QByteArray usd = "\"currency\":\"USD\",";
    const QByteArray one = usd + "\"tiers\":[{\"price\":4}]";
    bad("no currency", "\"tiers\":[{\"price\":4}]", "currency", "", ErrorCode::MissingKey);
    bad("no tiers", "\"currency\":\"USD\"", "tiers", "", ErrorCode::MissingKey);
    bad("empty tiers", usd + "\"tiers\":[]", "tiers", "[…]");
    bad("tiers no list", usd + "\"tiers\":{}", "tiers", "{…}");
    bad("unknown currency", R"("currency":"DOL","tiers":[{"price":4}])", "currency", "DOL");
    bad("currency no text", R"("currency":840,"tiers":[{"price":4}])", "currency", "840");
    bad("unknown key", one + ",\"discount\":5", "discount", "", ErrorCode::UnknownKey);
    bad("value that is its key's name", one + ",\"edition\":\"edition\"", "edition", "edition");
    bad("unknown key of a tier", usd + R"("tiers":[{"price":4,"upto":5}])", "tiers[0].upto", "", ErrorCode::UnknownKey);
    bad("tier without price", usd + R"("tiers":[{"upTo":4}])", "tiers[0].price", "", ErrorCode::MissingKey);
    bad("open in the middle", usd + R"("tiers":[{"price":4},{"price":3}])", "tiers[0].upTo", "", ErrorCode::MissingKey);
    bad("unsorted", usd + R"("tiers":[{"upTo":9,"price":4},{"upTo":9,"price":3}])", "tiers[1].upTo", "9");
    bad("upTo zero", usd + R"("tiers":[{"upTo":0,"price":4}])", "tiers[0].upTo", "0");
    bad("upTo with fraction", usd + R"("tiers":[{"upTo":10.0,"price":4}])", "tiers[0].upTo", "10.0");
    bad("upTo a text", usd + R"("tiers":[{"upTo":"10","price":4}])", "tiers[0].upTo", "10");
    bad("negative price", usd + R"("tiers":[{"price":"-4"}])", "tiers[0].price", "-4");
    bad("price with grouping", usd + R"("tiers":[{"price":"4,20"}])", "tiers[0].price", "4,20");
    bad("price with exponent", usd + R"("tiers":[{"price":4e0}])", "tiers[0].price", "4e0");
    bad("price with too many digits", usd + R"("tiers":[{"price":"4.000000001"}])", "tiers[0].price", "4.000000001");
    bad("price a flag", usd + R"("tiers":[{"price":true}])", "tiers[0].price", "true");
    bad("price too large", usd + R"("tiers":[{"price":"99999999999999999"}])", "tiers[0].price", "99999999999999999",
        ErrorCode::Overflow);
    bad("discount above 100", one + ",\"discountPercent\":\"100.01\"", "discountPercent", "100.01");
    bad("discount below 0", one + ",\"discountPercent\":-1", "discountPercent", "-1");
    bad("discount with three digits", one + ",\"discountPercent\":1.125", "discountPercent", "1.125");
    bad("negative minimum", one + ",\"minimumUsers\":-1", "minimumUsers", "-1");
    bad("no months", one + ",\"monthsPerYear\":0", "monthsPerYear", "0");
    bad("thirteen months", one + ",\"monthsPerYear\":13", "monthsPerYear", "13");
    bad("date that isn't", one + ",\"date\":\"2026-02-29\"", "date", "2026-02-29");
    bad("date in another form", one + ",\"date\":\"2026-02-03T00:00:00\"", "date", "2026-02-03T00:00:00");
    bad("unknown edition", one + ",\"edition\":\"gold\"", "edition", "gold");
    bad("flag no flag", one + ",\"guardIncluded\":\"yes\"", "guardIncluded", "yes");
    bad("unsorted steps", one + R"(,"annualSteps":[{"users":9,"price":1},{"users":8,"price":2}])",
        "annualSteps[1].users", "8");
    bad("falling steps", one + R"(,"annualSteps":[{"users":8,"price":2},{"users":9,"price":1}])",
        "annualSteps[1].price", "1");
    bad("step too exact", one + R"(,"annualSteps":[{"users":8,"price":2.125}])", "annualSteps[0].price", "2.125");
}

void TestPriceBook::refuses()
{
    QFETCH(QByteArray, rest);
    QFETCH(QString, path);
    const Result<PriceBook> read = core::parsePriceBook(book(rest), QStringLiteral("my.json"));
    QVERIFY(!read);
    QTEST(static_cast<int>(read.error().code), "code");
    QCOMPARE(read.error().subject, QStringLiteral("my.json: ") % path);
    if (read.error().code == ErrorCode::UnknownKey)
        QVERIFY(read.error().detail.contains(QStringLiteral("price")) || read.error().detail.contains(QStringLiteral("tiers")));
    else
        QTEST(read.error().detail, "detail");
    QVERIFY(read.error().line > 0 && read.error().column > 0);
}

void TestPriceBook::namesBrokenJson()
{
    const Result<PriceBook> read = core::parsePriceBook("{\n  \"id\": \"x\"\n  \"title\"", QStringLiteral("my.json"));
    QVERIFY(!read);
    QCOMPARE(
        read.error(), (core::Error {ErrorCode::BadJson, QStringLiteral("my.json"), 3, 3, QStringLiteral("\"title\"")}));
    QCOMPARE(core::parsePriceBook("[]", QStringLiteral("a")).error().code, ErrorCode::BadValue);
}

QTEST_APPLESS_MAIN(TestPriceBook)
#include "tst_pricebook.moc"
