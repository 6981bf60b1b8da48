// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost.h"
#include "core/decimal.h"

#include <QTest>

#include <algorithm>
#include <random>

using core::Billing;
using core::Int128;
using core::Money;
using core::Period;
using core::PriceBook;

namespace {

class Random final
{
public:
    qint64 below(qint64 end) { return static_cast<qint64>(m_engine() % static_cast<quint64>(end)); }
    bool one(int in) { return below(in) == 0; }

private:
    std::mt19937_64 m_engine {20261124};
};

PriceBook randomBook(Random &random)
{
    static constexpr const char *kCodes[] = {"USD", "EUR", "JPY", "KWD"};
    PriceBook book;
    book.currency = core::Currency::fromCode(QString::fromLatin1(kCodes[random.below(4)])).value();
    book.minimumUsers = random.one(2) ? random.below(30) : 0;
    book.monthsPerYear = 1 + static_cast<int>(random.below(12));
    book.discountBasisPoints = random.one(2) ? random.below(10'001) : 0;
    qint64 end = 0;
    for (qint64 tier = random.below(5); tier >= 0; --tier) {
        end += 1 + random.below(300);
        const qint64 whole = 1'000'000 * random.below(1000);
        book.tiers.push_back(
            {tier == 0 && random.one(2) ? 0 : end, random.one(2) ? whole : whole + random.below(1'000'000)});
    }
    qint64 users = 0;
    qint64 price = 0;
    for (qint64 step = random.one(3) ? random.below(6) : 0; step > 0; --step) {
        users += 1 + random.below(200);
        price += random.below(100'000);
        book.annualSteps.push_back({users, Money(price, book.currency)});
    }
    return book;
}

/// The same sum the slow way: user by user, in exact fractions, one rounding.
qint64 slowCost(const PriceBook &book, qint64 users, int months)
{
    if (users == 0)
        return 0;
    Int128 micro = 0;
    for (qint64 user = 1; user <= std::max(users, book.minimumUsers); ++user) {
        std::size_t tier = 0;
        while (tier + 1 < book.tiers.size() && user > book.tiers[tier].upTo)
            ++tier;
        micro += Int128(book.tiers[tier].microPrice) * months * (10'000 - book.discountBasisPoints);
    }
    const Int128 unit = Int128(10'000'000'000);
    Int128 whole = micro / unit;
    if (2 * (micro % unit) >= unit)
        ++whole;
    return static_cast<qint64>(whole);
}

} // namespace

class TestCostProperties : public QObject
{
    Q_OBJECT

private slots:
    void isTheSlowSum();
    void neverFallsWithUsers();
    void savingsAddUp();
    void curveBendsOnlyAtEdges();
};

void TestCostProperties::isTheSlowSum()
{
    Random random;
    for (int round = 0; round < 1500; ++round) {
        PriceBook book = randomBook(random);
        const qint64 users = random.below(2000);
        QCOMPARE(core::cost(book, users, Period::Month, Billing::Annual)->amount.minor(), slowCost(book, users, 1));
        QCOMPARE(core::cost(book, users, Period::Year, Billing::Monthly)->amount.minor(), 12 * slowCost(book, users, 1));
        book.annualSteps.clear();
        QCOMPARE(core::cost(book, users, Period::Year, Billing::Annual)->amount.minor(),
            slowCost(book, users, book.monthsPerYear));
    }
}

void TestCostProperties::neverFallsWithUsers()
{
    Random random;
    for (int round = 0; round < 300; ++round) {
        const PriceBook book = randomBook(random);
        for (const Period period : {Period::Month, Period::Year}) {
            Money last(0, book.currency);
            for (qint64 users = 0; users < 600; ++users) {
                const Money amount = core::cost(book, users, period, Billing::Annual)->amount;
                QVERIFY(amount >= last);
                last = amount;
            }
        }
    }
}

void TestCostProperties::savingsAddUp()
{
    Random random;
    for (int round = 0; round < 3000; ++round) {
        const PriceBook book = randomBook(random);
        const auto billing = static_cast<Billing>(random.below(3));
        const auto period = random.one(2) ? Period::Month : Period::Year;
        const qint64 users = random.below(3000);
        const qint64 a = random.below(users + 1);
        const qint64 b = random.below(users - a + 1);
        const Money both = core::saving(book, users, a + b, period, billing).value();
        const Money first = core::saving(book, users, a, period, billing).value();
        const Money second = core::saving(book, users - a, b, period, billing).value();
        QCOMPARE(both.minor(), (first + second).minor());
        const std::vector<qint64> seats(static_cast<std::size_t>(a + b), 1);
        qint64 parts = 0;
        for (const Money part : core::share(both, seats))
            parts += part.minor();
        QCOMPARE(parts, seats.empty() ? qint64(0) : both.minor());
    }
}

void TestCostProperties::curveBendsOnlyAtEdges()
{
    Random random;
    for (int round = 0; round < 400; ++round) {
        PriceBook book = randomBook(random);
        // Whole prices: every bend is a band edge then, none a matter of rounding.
        book.discountBasisPoints = 0;
        for (core::PriceTier &tier : book.tiers)
            tier.microPrice -= tier.microPrice % 1'000'000;
        const qint64 end = 1 + random.below(1500);
        std::vector<qint64> bends;
        const auto at
            = [&](qint64 users) { return core::cost(book, users, Period::Year, Billing::Annual)->amount.minor(); };
        for (qint64 users = 1; users < end; ++users) {
            const qint64 below
                = users == 1 && (book.minimumUsers > 1 || !book.annualSteps.empty()) ? 0 : at(users) - at(users - 1);
            const qint64 above = at(users + 1) - at(users);
            // The far side of a step belongs to the step's edge.
            const bool isFarSide = above == 0
                && std::any_of(book.annualSteps.begin(), book.annualSteps.end(),
                    [users](const core::AnnualStep &step) { return step.users + 1 == users; });
            if (below != above && !isFarSide)
                bends.push_back(users);
        }
        std::vector<qint64> edges;
        for (const core::BandEdge &edge : core::bandEdges(book, end, Period::Year, Billing::Annual)) {
            edges.push_back(edge.users);
            QCOMPARE(edge.after.minor(), at(edge.users + 1) - at(edge.users));
        }
        QCOMPARE(edges, bends);
    }
}

QTEST_APPLESS_MAIN(TestCostProperties)
#include "tst_costproperties.moc"
