// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hugearray.h"

#include <QTest>

#include <cstdint>
#include <numeric>

using namespace core;

class HugeArrayTest final : public QObject
{
    Q_OBJECT

private slots:
    void isZeroed_data();
    void isZeroed();
    void shrinks_data();
    void shrinks();
    void moves();
    void empty();
    void tooLarge();
};

static void sizes()
{
    QTest::addColumn<int>("size");
    QTest::newRow("one") << 1;
    QTest::newRow("small") << 1000;
    QTest::newRow("below the border") << (256 << 10) / 4 - 1;
    QTest::newRow("border") << (256 << 10) / 4;
    QTest::newRow("huge page") << (2 << 20) / 4;
    QTest::newRow("odd") << (5 << 20) / 4 + 3;
}

void HugeArrayTest::isZeroed_data()
{
    sizes();
}

void HugeArrayTest::isZeroed()
{
    QFETCH(int, size);
    HugeArray<quint32> array(static_cast<std::size_t>(size));
    QCOMPARE(array.size(), static_cast<std::size_t>(size));
    for (const quint32 value : array)
        QVERIFY(value == 0);
    std::iota(array.begin(), array.end(), 1u);
    QCOMPARE(array[array.size() - 1], static_cast<quint32>(size));
    QVERIFY(reinterpret_cast<std::uintptr_t>(array.data()) % alignof(quint32) == 0);
}

void HugeArrayTest::shrinks_data()
{
    sizes();
}

void HugeArrayTest::shrinks()
{
    QFETCH(int, size);
    HugeArray<quint32> array(static_cast<std::size_t>(size));
    std::iota(array.begin(), array.end(), 1u);
    const quint32 *address = array.data();
    const std::size_t half = array.size() / 2;
    array.shrink(half);
    QCOMPARE(array.size(), half);
    QCOMPARE(array.data(), address);
    for (std::size_t i = 0; i < half; ++i)
        QVERIFY(array[i] == i + 1);
    array.shrink(0);
    QVERIFY(array.isEmpty());
}

void HugeArrayTest::moves()
{
    HugeArray<int> a(100000);
    a[99999] = 7;
    const int *address = a.data();
    HugeArray<int> b(std::move(a));
    QCOMPARE(b.data(), address);
    QCOMPARE(a.size(), std::size_t(0)); // NOLINT: what is left is empty, by contract
    HugeArray<int> c(3);
    c = std::move(b);
    QCOMPARE(c.size(), std::size_t(100000));
    QCOMPARE(c[99999], 7);
    QVERIFY(b.isEmpty()); // NOLINT
}

void HugeArrayTest::empty()
{
    HugeArray<int> none;
    QVERIFY(none.isEmpty() && none.begin() == none.end());
    HugeArray<int> zero(0);
    QVERIFY(zero.isEmpty());
    none = std::move(zero);
    QVERIFY(none.isEmpty());
}

void HugeArrayTest::tooLarge()
{
    QVERIFY_THROWS_EXCEPTION(std::bad_alloc, HugeBlock(std::size_t(1) << 62));
}

QTEST_APPLESS_MAIN(HugeArrayTest)
#include "tst_hugearray.moc"
