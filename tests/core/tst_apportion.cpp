// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/apportion.h"

#include <QTest>

#include <numeric>
#include <random>

class TestApportion : public QObject
{
    Q_OBJECT

private slots:
    void splitsByLargestRemainder();
    void neverLosesAUnit();
};

void TestApportion::splitsByLargestRemainder()
{
    using List = std::vector<qint64>;
    QCOMPARE(core::apportion(10'000, {200, 300, 9500}), (List {200, 300, 9500}));
    QCOMPARE(core::apportion(17, {200, 300, 9500}), (List {0, 1, 16}));
    QCOMPARE(core::apportion(3, {1, 1, 1, 1}), (List {1, 1, 1, 0}));
    QCOMPARE(core::apportion(3, {0, 0}), (List {2, 1}));
    QCOMPARE(core::apportion(3, {0, 5, 0}), (List {0, 3, 0}));
    QCOMPARE(core::apportion(0, {1, 2}), (List {0, 0}));
    QCOMPARE(core::apportion(3, {}), List());
    const qint64 huge = std::numeric_limits<qint64>::max();
    QCOMPARE(core::apportion(huge, {huge, huge, huge}), (List {huge / 3 + 1, huge / 3, huge / 3}));
}

void TestApportion::neverLosesAUnit()
{
    std::mt19937_64 random(3);
    for (int round = 0; round < 2000; ++round) {
        std::vector<qint64> weights(1 + random() % 20);
        for (qint64 &weight : weights)
            weight = static_cast<qint64>(random() % 1000);
        const auto total = static_cast<qint64>(random() % 100'000);
        const qint64 sum = std::accumulate(weights.begin(), weights.end(), qint64(0));
        const std::vector<qint64> parts = core::apportion(total, weights);
        QCOMPARE(std::accumulate(parts.begin(), parts.end(), qint64(0)), total);
        for (std::size_t i = 0; i < parts.size() && sum > 0; ++i) {
            const qint64 error = parts[i] * sum - total * weights[i];
            QVERIFY(error < sum && error > -sum);
        }
    }
}

QTEST_APPLESS_MAIN(TestApportion)
#include "tst_apportion.moc"
