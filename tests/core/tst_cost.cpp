// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using core::BandEdge;
using core::Billing;
using core::Cost;
using core::CurvePoint;
using core::ErrorCode;
using core::Money;
using core::Period;
using core::PriceBook;
using core::Result;

namespace {

PriceBook shipped(const QString &name)
{
    QFile file(QStringLiteral(SOURCE_ROOT "/resources/prices/") % name % QStringLiteral(".json"));
    return file.open(QIODevice::ReadOnly) ? core::parsePriceBook(file.readAll(), name).value() : PriceBook();
}

PriceBook parsed(const QByteArray &rest)
{
    return core::parsePriceBook("{\"id\":\"t\",\"title\":\"T\",\"source\":\"S\",\"currency\":\"USD\"," + rest + "}", {})
        .value();
}

PriceBook stepped()
{
    return parsed(R"("monthsPerYear":10,"minimumUsers":5,"tiers":[{"upTo":100,"price":"4"},{"price":"3"}],
        "annualSteps":[{"users":50,"price":"2000"},{"users":100,"price":"4000"},{"users":200,"price":"7000"}])");
}

qint64 minor(const PriceBook &book, qint64 users, Period period = Period::Year, Billing billing = Billing::Annual)
{
    return core::cost(book, users, period, billing).value().amount.minor();
}

} // namespace

class TestCost : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheVectors_data();
    void keepsTheVectors();
    void tellsTheArticle();
    void marksBeyondTheBook();
    void marksBelowTheMinimum();
    void readsBilling();
    void roundsOnceHalfUp();
    void takesTheDiscountBeforeRounding();
    void buysTheStepAbove();
    void costsNothingWhereGuardIsIncluded();
    void refuses();
    void reportsOverflow();
    void drawsEdgesExactly();
    void drawsStepsUpright();
    void drawsWithFewPoints();
    void listsBandEdges();
};

void TestCost::keepsTheVectors_data()
{
    QTest::addColumn<QString>("book");
    QTest::addColumn<qint64>("users");
    QTest::addColumn<qint64>("month");
    QTest::addColumn<qint64>("year");
    const auto vector = [](const char *book, qint64 users, qint64 month) {
        QTest::addRow("%s %lld", book, static_cast<long long>(users))
            << QString::fromLatin1(book) << users << month << month * 10;
    };
    vector("guard-2018", 0, 0);
    vector("guard-2018", 1, 30);
    vector("guard-2018", 10, 30);
    vector("guard-2018", 11, 33);
    vector("guard-2018", 250, 750);
    vector("guard-2018", 1000, 2250);
    vector("guard-2018", 1200, 2450);
    vector("article", 0, 0);
    vector("article", 1, 4);
    vector("article", 200, 800);
    vector("article", 250, 1000);
    vector("article", 251, 1003);
    vector("article", 500, 1750);
    vector("article", 1000, 3250);
}

void TestCost::keepsTheVectors()
{
    QFETCH(QString, book);
    QFETCH(qint64, users);
    QFETCH(qint64, month);
    QFETCH(qint64, year);
    const PriceBook prices = shipped(book);
    QCOMPARE(prices.id, book);
    QCOMPARE(minor(prices, users, Period::Month), month * 100);
    QCOMPARE(minor(prices, users, Period::Month, Billing::Monthly), month * 100);
    QCOMPARE(minor(prices, users, Period::Year), year * 100);
    QCOMPARE(minor(prices, users, Period::Year, Billing::Monthly), month * 1200);
}

void TestCost::tellsTheArticle()
{
    const PriceBook article = shipped(QStringLiteral("article"));
    QCOMPARE(core::cost(article, 200, Period::Year, Billing::Unknown)->amount.toDecimal(), QStringLiteral("8000.00"));
    QCOMPARE(core::cost(article, 500, Period::Year, Billing::Unknown)->amount.toDecimal(), QStringLiteral("17500.00"));
    QCOMPARE(core::saving(article, 500, 300, Period::Year, Billing::Unknown)->toDecimal(), QStringLiteral("9500.00"));
    QCOMPARE(core::saving(article, 500, 1, Period::Year, Billing::Annual)->toDecimal(), QStringLiteral("30.00"));
    QCOMPARE(core::saving(article, 250, 1, Period::Year, Billing::Annual)->toDecimal(), QStringLiteral("40.00"));
}

void TestCost::marksBeyondTheBook()
{
    const PriceBook article = shipped(QStringLiteral("article"));
    QVERIFY(!core::cost(article, 500, Period::Year, Billing::Annual)->beyondBook);
    QVERIFY(core::cost(article, 501, Period::Year, Billing::Annual)->beyondBook);
    QCOMPARE(minor(article, 1000), qint64(3'250'000));
    QVERIFY(!core::cost(shipped(QStringLiteral("guard-2018")), 1'000'000, Period::Month, Billing::Monthly)->beyondBook);
}

void TestCost::marksBelowTheMinimum()
{
    const PriceBook list = shipped(QStringLiteral("guard-2018"));
    QVERIFY(core::cost(list, 9, Period::Month, Billing::Monthly)->belowMinimum);
    QVERIFY(!core::cost(list, 10, Period::Month, Billing::Monthly)->belowMinimum);
    QVERIFY(!core::cost(list, 0, Period::Month, Billing::Monthly)->belowMinimum);
    QCOMPARE(core::saving(list, 10, 5, Period::Month, Billing::Monthly)->minor(), qint64(0));
    QCOMPARE(core::saving(list, 10, 10, Period::Month, Billing::Monthly)->minor(), qint64(3000));
}

void TestCost::readsBilling()
{
    const PriceBook book = parsed(R"("monthsPerYear":10,"tiers":[{"price":"4"}])");
    QCOMPARE(minor(book, 3, Period::Year, Billing::Annual), qint64(12'000));
    QCOMPARE(minor(book, 3, Period::Year, Billing::Unknown), qint64(12'000));
    QCOMPARE(minor(book, 3, Period::Year, Billing::Monthly), qint64(14'400));
    QCOMPARE(minor(parsed(R"("tiers":[{"price":"4"}])"), 3, Period::Year, Billing::Annual), qint64(14'400));
}

void TestCost::roundsOnceHalfUp()
{
    const PriceBook book = parsed(R"("monthsPerYear":10,"tiers":[{"price":"0.005"}])");
    QCOMPARE(minor(book, 1, Period::Month), qint64(1));
    QCOMPARE(minor(book, 2, Period::Month), qint64(1));
    QCOMPARE(minor(book, 3, Period::Month), qint64(2));
    QCOMPARE(minor(book, 1, Period::Year), qint64(5));
    QCOMPARE(minor(book, 1, Period::Year, Billing::Monthly), qint64(12)); // twelve invoices, each rounded
    QCOMPARE(minor(parsed(R"("tiers":[{"price":"0.00499999"}])"), 1, Period::Month), qint64(0));
    // 3 × 1.115 = 3.345: rounding every user first would give 3.36, binary fractions 3.34.
    QCOMPARE(minor(parsed(R"("tiers":[{"price":1.115}])"), 3, Period::Month), qint64(335));
}

void TestCost::takesTheDiscountBeforeRounding()
{
    // 3 × 0.05 × 0.9 = 0.135
    const PriceBook book = parsed(R"("discountPercent":10,"tiers":[{"price":"0.05"}])");
    QCOMPARE(minor(book, 3, Period::Month), qint64(14));
    QCOMPARE(minor(book, 1000, Period::Month), qint64(4500));
    QCOMPARE(minor(parsed(R"("discountPercent":"100","tiers":[{"price":"5"}])"), 77), qint64(0));
    QCOMPARE(minor(parsed(R"("discountPercent":"0.01","tiers":[{"price":"100"}])"), 1, Period::Month), qint64(9999));
}

void TestCost::buysTheStepAbove()
{
    const PriceBook book = stepped();
    QCOMPARE(minor(book, 0), qint64(0));
    QCOMPARE(minor(book, 1), qint64(200'000));
    QVERIFY(core::cost(book, 1, Period::Year, Billing::Annual)->belowMinimum);
    QCOMPARE(minor(book, 50), qint64(200'000));
    QCOMPARE(minor(book, 51), qint64(400'000));
    QCOMPARE(minor(book, 200), qint64(700'000));
    QVERIFY(!core::cost(book, 200, Period::Year, Billing::Annual)->beyondBook);
    const Result<Cost> beyond = core::cost(book, 210, Period::Year, Billing::Annual);
    QCOMPARE(beyond->amount.minor(), qint64(700'000 + 10 * 3 * 10 * 100));
    QVERIFY(beyond->beyondBook);
    QCOMPARE(core::saving(book, 60, 9, Period::Year, Billing::Annual)->minor(), qint64(0));
    QCOMPARE(core::saving(book, 60, 10, Period::Year, Billing::Annual)->minor(), qint64(200'000));
    // Months, and years billed monthly, know no steps.
    QCOMPARE(minor(book, 51, Period::Month), qint64(20'400));
    QCOMPARE(minor(book, 51, Period::Year, Billing::Monthly), qint64(244'800));
}

void TestCost::costsNothingWhereGuardIsIncluded()
{
    const PriceBook book = parsed(R"("guardIncluded":true,"tiers":[{"price":"4"}])");
    QCOMPARE(minor(book, 12345), qint64(0));
    QCOMPARE(minor(parsed(R"("guardIncluded":true)"), 12345), qint64(0));
    QVERIFY(core::bandEdges(book, 1000, Period::Year, Billing::Annual).empty());
    QCOMPARE(core::costCurve(book, 1000, Period::Year, Billing::Annual)->back().amount.minor(), qint64(0));
}

void TestCost::refuses()
{
    const PriceBook article = shipped(QStringLiteral("article"));
    QCOMPARE(core::cost(article, -1, Period::Year, Billing::Annual).error().code, ErrorCode::BadValue);
    QCOMPARE(core::saving(article, 5, 6, Period::Year, Billing::Annual).error().code, ErrorCode::BadValue);
    QCOMPARE(core::saving(article, 5, -1, Period::Year, Billing::Annual).error().code, ErrorCode::BadValue);
    QCOMPARE(core::costCurve(article, -1, Period::Year, Billing::Annual).error().code, ErrorCode::BadValue);
    QCOMPARE(core::cost(PriceBook(), 1, Period::Year, Billing::Annual).error().code, ErrorCode::MissingKey);
}

void TestCost::reportsOverflow()
{
    const qint64 huge = std::numeric_limits<qint64>::max();
    const PriceBook article = shipped(QStringLiteral("article"));
    QCOMPARE(core::cost(article, huge, Period::Year, Billing::Annual).error().code, ErrorCode::Overflow);
    QCOMPARE(core::costCurve(article, huge, Period::Year, Billing::Annual).error().code, ErrorCode::Overflow);
    QCOMPARE(core::saving(article, huge, huge, Period::Year, Billing::Annual).error().code, ErrorCode::Overflow);
    const PriceBook dear = parsed(R"("tiers":[{"price":"90000000000"}])");
    QCOMPARE(minor(dear, 1000, Period::Month), qint64(9'000'000'000'000'000));
    QCOMPARE(core::cost(dear, 1'000'000'000'000, Period::Year, Billing::Monthly).error().code, ErrorCode::Overflow);
    QCOMPARE(core::bandEdges(article, huge, Period::Year, Billing::Annual).size(), std::size_t(1));
}

void TestCost::drawsEdgesExactly()
{
    const PriceBook list = shipped(QStringLiteral("guard-2018"));
    const std::vector<CurvePoint> curve = core::costCurve(list, 3000, Period::Month, Billing::Monthly, 50).value();
    QVERIFY(curve.size() <= 50 && curve.size() >= 40);
    QCOMPARE(curve.front().users, qint64(0));
    QCOMPARE(curve.back().users, qint64(3000));
    for (const qint64 users : {1, 10, 11, 250, 251, 1000, 1001})
        QVERIFY2(
            std::any_of(curve.begin(), curve.end(), [users](const CurvePoint &point) { return point.users == users; }),
            qPrintable(QString::number(users)));
    for (std::size_t i = 0; i < curve.size(); ++i) {
        QCOMPARE(curve[i].amount.minor(), minor(list, curve[i].users, Period::Month, Billing::Monthly));
        QVERIFY(i == 0 || curve[i - 1].users < curve[i].users);
    }
    QCOMPARE(core::costCurve(list, 0, Period::Month, Billing::Monthly)->size(), std::size_t(1));
    QCOMPARE(core::costCurve(list, 1, Period::Month, Billing::Monthly)->size(), std::size_t(2));
}

void TestCost::drawsStepsUpright()
{
    const PriceBook book = stepped();
    const std::vector<CurvePoint> curve = core::costCurve(book, 150, Period::Year, Billing::Annual).value();
    // Between two neighbours the line is flat, but for neighbours that are one user apart.
    for (std::size_t i = 1; i < curve.size(); ++i)
        QVERIFY(curve[i].users == curve[i - 1].users + 1 || curve[i].amount == curve[i - 1].amount);
}

void TestCost::drawsWithFewPoints()
{
    QByteArray steps;
    for (int i = 1; i <= 1000; ++i)
        steps += QByteArray(i == 1 ? "" : ",") + "{\"users\":" + QByteArray::number(i * 10)
            + ",\"price\":" + QByteArray::number(i * 7) + "}";
    const PriceBook book = parsed("\"tiers\":[{\"price\":4}],\"annualSteps\":[" + steps + "]");
    for (const int points : {-1, 0, 2, 3, 10, 200, 5000}) {
        const std::vector<CurvePoint> curve
            = core::costCurve(book, 20'000, Period::Year, Billing::Annual, points).value();
        QVERIFY(curve.size() >= 2 && curve.size() <= std::size_t(std::max(points, 2)));
        QCOMPARE(curve.front().users, qint64(0));
        QCOMPARE(curve.back().users, qint64(20'000));
        QVERIFY(points < 3 || points > 200 || curve.size() == std::size_t(points));
    }
}

void TestCost::listsBandEdges()
{
    const auto text = [](const std::vector<BandEdge> &edges) {
        QStringList lines;
        for (const BandEdge &edge : edges)
            lines << QStringLiteral("%1: %2 > %3")
                         .arg(QString::number(edge.users), edge.before.toDecimal(), edge.after.toDecimal());
        return lines;
    };
    const PriceBook article = shipped(QStringLiteral("article"));
    QCOMPARE(text(core::bandEdges(article, 500, Period::Year, Billing::Annual)),
        QStringList {QStringLiteral("250: 40.00 > 30.00")});
    QCOMPARE(text(core::bandEdges(article, 5000, Period::Year, Billing::Monthly)),
        QStringList {QStringLiteral("250: 48.00 > 36.00")});
    QCOMPARE(text(core::bandEdges(article, 250, Period::Year, Billing::Annual)), QStringList());
    QCOMPARE(text(core::bandEdges(shipped(QStringLiteral("guard-2018")), 5000, Period::Month, Billing::Annual)),
        (QStringList {QStringLiteral("10: 0.00 > 3.00"), QStringLiteral("250: 3.00 > 2.00"),
            QStringLiteral("1000: 2.00 > 1.00")}));
    QCOMPARE(text(core::bandEdges(stepped(), 5000, Period::Year, Billing::Annual)),
        (QStringList {QStringLiteral("50: 0.00 > 2000.00"), QStringLiteral("100: 0.00 > 3000.00"),
            QStringLiteral("200: 0.00 > 30.00")}));
    QCOMPARE(text(core::bandEdges(
                 parsed(R"("discountPercent":50,"tiers":[{"upTo":5,"price":2},{"upTo":8,"price":2},{"price":1}])"), 99,
                 Period::Month, Billing::Annual)),
        QStringList {QStringLiteral("8: 1.00 > 0.50")});
}

QTEST_APPLESS_MAIN(TestCost)
#include "tst_cost.moc"
