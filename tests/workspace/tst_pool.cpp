// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/pool.h"

#include <QTest>

#include <atomic>
#include <set>
#include <stdexcept>

class TestPool : public QObject
{
    Q_OBJECT
private slots:
    void everyJobRunsOnce_data()
    {
        QTest::addColumn<int>("threads");
        for (const int threads : {1, 2, 3, 8})
            QTest::addRow("%d", threads) << threads;
    }
    void everyJobRunsOnce()
    {
        QFETCH(int, threads);
        workspace::Pool pool(threads);
        QCOMPARE(pool.threads(), threads);
        for (const int jobs : {0, 1, 2, 7, 1000}) {
            std::vector<std::atomic<int>> runs(static_cast<std::size_t>(jobs));
            pool.run(jobs, [&runs](int job) { ++runs[static_cast<std::size_t>(job)]; });
            for (const auto &count : runs)
                QCOMPARE(count.load(), 1);
        }
    }

    void callerAndThreadsWorkAtOnce()
    {
        workspace::Pool pool(3);
        std::atomic<int> here = 0;
        // Ends only if three threads are inside at the same time.
        pool.run(3, [&here](int) {
            ++here;
            while (here < 3)
                std::this_thread::yield();
        });
        QCOMPARE(here.load(), 3);
    }

    void jobsMayRunAgain()
    {
        workspace::Pool pool(2);
        std::atomic<int> count = 0;
        pool.run(8, [&](int) { pool.run(8, [&](int) { pool.run(2, [&](int) { ++count; }); }); });
        QCOMPARE(count.load(), 128);
    }

    void severalCallersDoNotWaitForEachOther()
    {
        workspace::Pool pool(2);
        std::atomic<bool> secondDone = false;
        std::thread first([&] {
            pool.run(2, [&](int) {
                while (!secondDone)
                    std::this_thread::yield();
            });
        });
        std::atomic<int> count = 0;
        pool.run(16, [&](int) { ++count; });
        QCOMPARE(count.load(), 16);
        secondDone = true;
        first.join();
    }

    void exceptionReachesTheCaller()
    {
        workspace::Pool pool(2);
        QVERIFY_EXCEPTION_THROWN(pool.run(100,
                                     [](int job) {
                                         if (job == 3)
                                             throw std::runtime_error("three");
                                     }),
            std::runtime_error);
        std::atomic<int> count = 0;
        pool.run(10, [&](int) { ++count; });
        QCOMPARE(count.load(), 10);
    }
};

QTEST_APPLESS_MAIN(TestPool)
#include "tst_pool.moc"
