// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decimal.h"
#include "core/money.h"

#include <QTest>

#include <numeric>
#include <random>

using core::Currency;
using core::ErrorCode;
using core::Money;
using core::Result;

namespace {

Currency currency(const char *code)
{
    return Currency::fromCode(QString::fromLatin1(code)).value();
}

qint64 sum(const std::vector<Money> &parts)
{
    return std::accumulate(
        parts.begin(), parts.end(), qint64(0), [](qint64 total, Money part) { return total + part.minor(); });
}

} // namespace

class TestMoney : public QObject
{
    Q_OBJECT

private slots:
    void knowsCurrencies_data();
    void knowsCurrencies();
    void refusesOtherCodes_data();
    void refusesOtherCodes();
    void readsDecimals_data();
    void readsDecimals();
    void refusesDecimals_data();
    void refusesDecimals();
    void writesWhatItReads();
    void computes();
    void sharesByLargestRemainder();
    void sharesAlwaysAddUp();
};

void TestMoney::knowsCurrencies_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("digits");
    QTest::newRow("dollar") << QStringLiteral("USD") << 2;
    QTest::newRow("small letters") << QStringLiteral("eur") << 2;
    QTest::newRow("yen") << QStringLiteral("JPY") << 0;
    QTest::newRow("dinar") << QStringLiteral("KWD") << 3;
    QTest::newRow("unidad de fomento") << QStringLiteral("CLF") << 4;
    QTest::newRow("since 2025") << QStringLiteral("XCG") << 2;
    QTest::newRow("until 2025") << QStringLiteral("BGN") << 2;
}

void TestMoney::knowsCurrencies()
{
    QFETCH(QString, code);
    const std::optional<Currency> known = Currency::fromCode(code);
    QVERIFY(known);
    QTEST(known->minorDigits(), "digits");
    QCOMPARE(known->toString(), code.toUpper());
}

void TestMoney::refusesOtherCodes_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QString();
    QTest::newRow("sign") << QStringLiteral("$");
    QTest::newRow("long") << QStringLiteral("USDX");
    QTest::newRow("no currency") << QStringLiteral("ABC");
    QTest::newRow("across two codes") << QStringLiteral("SD ");
    QTest::newRow("long s") << QStringLiteral("U\u017fD");
}

void TestMoney::refusesOtherCodes()
{
    QFETCH(QString, code);
    QVERIFY(!Currency::fromCode(code));
}

void TestMoney::readsDecimals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<qint64>("minor");
    QTest::newRow("whole") << QStringLiteral("8000") << QStringLiteral("USD") << qint64(800'000);
    QTest::newRow("one digit") << QStringLiteral("4.2") << QStringLiteral("USD") << qint64(420);
    QTest::newRow("negative") << QStringLiteral("-3.05") << QStringLiteral("USD") << qint64(-305);
    QTest::newRow("negative fraction") << QStringLiteral("-0.05") << QStringLiteral("USD") << qint64(-5);
    QTest::newRow("no digits") << QStringLiteral("12") << QStringLiteral("JPY") << qint64(12);
    QTest::newRow("three digits") << QStringLiteral("0.001") << QStringLiteral("KWD") << qint64(1);
    QTest::newRow("leading zeros") << QStringLiteral("007.10") << QStringLiteral("USD") << qint64(710);
    QTest::newRow("largest") << QStringLiteral("2882303761517117.44") << QStringLiteral("USD") << Money::kMaxMinor;
}

void TestMoney::readsDecimals()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QFETCH(qint64, minor);
    const Result<Money> money = Money::fromDecimal(text, Currency::fromCode(code).value());
    QVERIFY(money);
    QCOMPARE(money->minor(), minor);
    QCOMPARE(money->currency().toString(), code);
}

void TestMoney::refusesDecimals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("code");
    const auto bad = [](const char *text, ErrorCode code = ErrorCode::BadValue) {
        QTest::newRow(text) << QString::fromUtf8(text) << static_cast<int>(code);
    };
    for (const char *text : {"", "-", ".", ".5", "5.", "+5", "1,5", "1,000.00", "1e3", " 5", "5 ", "--5", "5-", "1.2.3",
             "0x10", "1.234", "4.200", "٣", "NaN", "$5"})
        bad(text);
    bad("2882303761517117.45", ErrorCode::Overflow);
    bad("-2882303761517117.45", ErrorCode::Overflow);
    bad("99999999999999999999999999", ErrorCode::Overflow);
    bad("92233720368547758.08", ErrorCode::Overflow);
}

void TestMoney::refusesDecimals()
{
    QFETCH(QString, text);
    QFETCH(int, code);
    const Result<Money> money = Money::fromDecimal(text, currency("USD"));
    QVERIFY(!money);
    QCOMPARE(static_cast<int>(money.error().code), code);
    QCOMPARE(money.error().detail, text);
}

void TestMoney::writesWhatItReads()
{
    QCOMPARE(Money(800'000, currency("USD")).toDecimal(), QStringLiteral("8000.00"));
    QCOMPARE(Money(-5, currency("USD")).toDecimal(), QStringLiteral("-0.05"));
    QCOMPARE(Money(0, currency("KWD")).toDecimal(), QStringLiteral("0.000"));
    QCOMPARE(Money(1234, currency("JPY")).toDecimal(), QStringLiteral("1234"));
    std::mt19937_64 random(7);
    for (const char *code : {"USD", "JPY", "KWD", "CLF"}) {
        for (int i = 0; i < 2000; ++i) {
            const qint64 bound = qint64(1) << (random() % 59);
            const Money money(static_cast<qint64>(random() % static_cast<quint64>(2 * bound)) - bound, currency(code));
            const Result<Money> again = Money::fromDecimal(money.toDecimal(), money.currency());
            QVERIFY2(again, qPrintable(money.toDecimal()));
            QCOMPARE(again->minor(), money.minor());
        }
    }
    const qint64 lowest = std::numeric_limits<qint64>::min();
    QCOMPARE(core::scaledDecimal(core::decimalText(lowest, 2), 2).value(), lowest);
}

void TestMoney::computes()
{
    const Money a(1750'000, currency("USD"));
    const Money b(800'000, currency("USD"));
    QCOMPARE((a - b).minor(), qint64(950'000));
    QCOMPARE((a + b).minor(), qint64(2550'000));
    QCOMPARE((-a).minor(), qint64(-1750'000));
    QVERIFY(b < a && a > b && a == a && a != b);
    QVERIFY(Money(1, currency("USD")) != Money(1, currency("EUR")));
}

void TestMoney::sharesByLargestRemainder()
{
    const auto minors = [](qint64 total, const std::vector<qint64> &weights) {
        std::vector<qint64> result;
        for (const Money part : core::share(Money(total, currency("EUR")), weights))
            result.push_back(part.minor());
        return result;
    };
    using List = std::vector<qint64>;
    QCOMPARE(minors(100, {1, 1, 1}), (List {34, 33, 33}));
    QCOMPARE(minors(101, {1, 1, 1}), (List {34, 34, 33}));
    QCOMPARE(minors(-100, {1, 1, 1}), (List {-34, -33, -33}));
    QCOMPARE(minors(10, {0, 3, 1}), (List {0, 8, 2}));
    QCOMPARE(minors(10, {1, 5, 6}), (List {1, 4, 5}));
    QCOMPARE(minors(7, {0, 0}), (List {4, 3}));
    QCOMPARE(minors(0, {2, 5}), (List {0, 0}));
    QCOMPARE(minors(5, {}), List());
    const qint64 huge = std::numeric_limits<qint64>::max();
    QCOMPARE(minors(Money::kMaxMinor, {huge, huge}), (List {Money::kMaxMinor / 2, Money::kMaxMinor / 2}));
    QVERIFY(core::share(Money(1, currency("JPY")), {1}).front().currency() == currency("JPY"));
}

void TestMoney::sharesAlwaysAddUp()
{
    std::mt19937_64 random(11);
    for (int round = 0; round < 3000; ++round) {
        std::vector<qint64> weights(1 + random() % 40);
        qint64 all = 0;
        for (qint64 &weight : weights) {
            weight = random() % 4 == 0 ? 0 : static_cast<qint64>(random() % 1'000'000);
            all += weight;
        }
        const qint64 total = static_cast<qint64>(random() % 2'000'000'000) - 1'000'000'000;
        const std::vector<Money> parts = core::share(Money(total, currency("USD")), weights);
        QCOMPARE(parts.size(), weights.size());
        QCOMPARE(sum(parts), total);
        for (std::size_t i = 0; i < parts.size() && all > 0; ++i) {
            // Nobody is more than one minor unit off his exact share.
            const core::Int128 error = core::Int128(parts[i].minor()) * all - core::Int128(total) * weights[i];
            QVERIFY(error < all && error > -all);
            QVERIFY(weights[i] > 0 || parts[i].minor() == 0);
        }
    }
}

QTEST_APPLESS_MAIN(TestMoney)
#include "tst_money.moc"
