// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/schedulerworld.h"

#include <QCoreApplication>
#include <QTest>

#include <thread>

using namespace atlassian;
using namespace std::chrono_literals;
using core::ErrorCode;
using support::ok;
using support::read;
using support::refused;
using support::World;
using support::write;

namespace {

core::Unexpected lost(const Request &request)
{
    core::Error error {ErrorCode::ConnectionLost, request.title(), 0, 0, {}};
    error.isEffectUnknown = request.isWrite();
    return core::Unexpected(error);
}

} // namespace

class TestScheduler final : public QObject
{
    Q_OBJECT

private slots:
    void aCallEndsOnce()
    {
        World world;
        world.submit(read());
        QVERIFY(world.transport.sent.empty()); // never from within submit
        world.clock.turn();
        QCOMPARE(world.transport.sent.size(), 1u);
        QCOMPARE(world.scheduler->inFlight(), 1);
        world.transport.respond(1, ok("[1]"));
        QCOMPARE(world.results.size(), 1u);
        QCOMPARE(world.results.front()->body, QByteArray("[1]"));
        world.run(1h);
        QCOMPARE(world.results.size(), 1u);
        QCOMPARE(world.scheduler->inFlight() + world.scheduler->waiting(), 0);
    }

    void oneFindsOutBeforeTheOthers()
    {
        World world;
        for (int i = 0; i < 10; ++i)
            world.submit(read());
        world.clock.turn();
        QCOMPARE(world.transport.sent.size(), 1u);
        world.transport.respond(1, ok());
        world.clock.turn();
        QCOMPARE(world.transport.sent.size(), 3u);
    }

    void concurrencyGrowsAndShrinks()
    {
        World world;
        world.transport.serve = [](const Request &) { return ok(); };
        for (int i = 0; i < 100; ++i)
            world.submit(read());
        world.run(1h);
        QCOMPARE(world.results.size(), 100u);
        QCOMPARE(world.transport.most, 6u);
        Concurrency concurrency;
        for (int i = 0; i < 100; ++i)
            concurrency.wentWell();
        QCOMPARE(concurrency.limit(), 6.0);
        concurrency.strained();
        QCOMPARE(concurrency.limit(), 3.0);
        for (int i = 0; i < 10; ++i)
            concurrency.strained();
        QCOMPARE(concurrency.limit(), 1.0);
    }

    void tooManyIsWaitedFor()
    {
        World world;
        world.submit(write());
        world.clock.turn();
        world.transport.respond(1, refused(429, {{"retry-after", "7"}}));
        world.submit(read()); // the group waits as a whole
        world.clock.advance(6999ms);
        QCOMPARE(world.transport.sent.size(), 1u);
        world.clock.advance(500ms);
        QCOMPARE(world.transport.sent.size(), 2u);
        QCOMPARE(world.transport.sent.back().id, 1u);
        QCOMPARE(world.transport.sent.back().attempt, 2);
        world.transport.respond(1, ok());
        QVERIFY(world.results.front());
    }

    void tooManyForOneIssueHoldsThatIssueOnly()
    {
        World world;
        world.submit(write(LimitGroup::JiraIssuePut, QStringLiteral("A-1")));
        world.clock.turn();
        world.transport.respond(
            1, refused(429, {{"retry-after", "60"}, {"ratelimit-reason", "jira-per-issue-on-write"}}));
        world.submit(write(LimitGroup::JiraIssuePut, QStringLiteral("A-1")));
        world.submit(write(LimitGroup::JiraIssuePut, QStringLiteral("A-2")));
        world.clock.advance(1s);
        QCOMPARE(world.transport.sent.size(), 2u);
        QCOMPARE(world.transport.sent.back().request.limitScope, QStringLiteral("A-2"));
    }

    void tooManyWithoutAWord()
    {
        World world;
        world.submit(read());
        world.clock.turn();
        for (int i = 0; i < 8; ++i) {
            world.transport.respond(1, refused(429));
            QVERIFY(world.results.empty());
            world.run(1ms);
            while (!world.transport.isOpen(1))
                QVERIFY(world.clock.skip());
        }
        world.transport.respond(1, ok());
        QVERIFY(world.results.front());
    }

    void tooLongAWaitEndsTheCall()
    {
        World world;
        world.submit(read());
        world.clock.turn();
        world.transport.respond(1, refused(429, {{"retry-after", "3600"}}));
        QCOMPARE(world.results.size(), 1u);
        QCOMPARE(world.results.front().error().code, ErrorCode::RateLimited);
        QCOMPARE(world.results.front().error().status, 429);
        QVERIFY(!world.results.front().error().isEffectUnknown);
    }

    void readsAreRepeatedAfterFaults()
    {
        World world;
        world.submit(read());
        world.clock.turn();
        world.transport.respond(1, lost(read()));
        world.clock.advance(499ms);
        QCOMPARE(world.transport.sent.size(), 1u);
        world.clock.advance(1ms);
        world.transport.respond(1, refused(503));
        world.clock.advance(1s);
        world.transport.respond(1, refused(500));
        world.clock.advance(2s);
        QCOMPARE(world.transport.sent.size(), 4u);
        world.transport.respond(1, refused(500));
        QCOMPARE(world.results.size(), 1u);
        QCOMPARE(world.results.front().error().code, ErrorCode::ServerFailed);
        world.run(1h);
        QCOMPARE(world.transport.sent.size(), 4u);
    }

    void writesAreNotRepeated_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {0, 302, 400, 401, 403, 404, 409, 500, 502, 503, 504})
            QTest::addRow("%d", status) << status;
    }

    void writesAreNotRepeated()
    {
        QFETCH(int, status);
        World world;
        world.submit(write());
        world.clock.turn();
        world.transport.respond(
            1, status == 0 ? core::Result<Answer>(lost(write())) : refused(status, {{"retry-after", "1"}}));
        QCOMPARE(world.results.size(), 1u);
        QCOMPARE(world.results.front().error().isEffectUnknown, status < 400 || status >= 500);
        world.run(1h);
        QCOMPARE(world.transport.sent.size(), 1u);
    }

    void unsentWritesAreRepeated()
    {
        World world;
        world.submit(write());
        world.clock.turn();
        world.transport.respond(1, core::fail(ErrorCode::HostNotReached));
        world.clock.advance(10s);
        QCOMPARE(world.transport.sent.size(), 2u);
        world.transport.respond(1, ok());
        QVERIFY(world.results.front());
    }

    void theTotalDeadlineHolds()
    {
        World world;
        CallOptions options;
        options.attemptDeadline = 60s;
        options.totalDeadline = 90s;
        world.submit(read(), options);
        world.clock.turn();
        QCOMPARE(world.transport.sent.front().deadline, 60000ms);
        world.clock.advance(60s);
        core::Error late {ErrorCode::TimedOut, {}, 0, 0, {}};
        world.transport.respond(1, core::Unexpected(late));
        world.clock.advance(10s);
        QCOMPARE(world.transport.sent.size(), 2u);
        QVERIFY(world.transport.sent.back().deadline < 30s);
        world.clock.advance(world.transport.sent.back().deadline);
        world.transport.respond(1, core::Unexpected(late));
        QCOMPARE(world.results.size(), 1u);
        QCOMPARE(world.results.front().error().code, ErrorCode::TimedOut);
    }

    void theDeadlineHoldsWhileOthersAreWaitedFor()
    {
        World world;
        world.submit(read());
        world.clock.turn();
        world.transport.respond(1, ok());
        CallOptions options;
        options.totalDeadline = 30s;
        world.submit(write(), options);
        world.submit(write());
        world.clock.turn();
        QCOMPARE(world.transport.open(), 2u);
        world.transport.respond(2, refused(429, {{"retry-after", "10"}}));
        world.transport.respond(3, refused(429, {{"retry-after", "60"}}));
        world.clock.advance(29s);
        QCOMPARE(world.transport.sent.size(), 3u);
        QCOMPARE(world.results.size(), 1u);
        world.clock.advance(1s);
        QCOMPARE(world.results.size(), 2u);
        QCOMPARE(world.results.back().error().code, ErrorCode::RateLimited);
        QVERIFY(!world.results.back().error().isEffectUnknown);
        world.clock.advance(31s);
        QCOMPARE(world.transport.sent.size(), 4u);
        QCOMPARE(world.transport.sent.back().id, 3u);
    }

    void aPersonDoesNotWaitForever()
    {
        World world;
        world.submit(write());
        world.clock.turn();
        world.transport.respond(1, refused(429, {{"retry-after", "3600"}}));
        CallOptions options;
        options.queueDeadline = 60s;
        world.submit(write(), options);
        world.clock.advance(59s);
        QCOMPARE(world.results.size(), 1u);
        world.clock.advance(1s);
        QCOMPARE(world.results.size(), 2u);
        QCOMPARE(world.results.back().error().code, ErrorCode::RateLimited);
        QCOMPARE(world.transport.sent.size(), 1u);
    }

    void waitingInTheQueueIsNoDelay()
    {
        World world;
        world.transport.serve = [](const Request &) { return ok(); };
        CallOptions options;
        options.totalDeadline = 10s;
        for (int i = 0; i < 50; ++i)
            world.submit(read(LimitGroup::Events), options);
        world.run(1h);
        QCOMPARE(world.results.size(), 50u);
        for (const auto &result : world.results)
            QVERIFY(result);
    }

    void cancelBeforeAndAfterSending()
    {
        World world;
        const quint64 first = world.submit(write());
        const quint64 second = world.submit(write());
        world.clock.turn();
        world.scheduler->cancel(second);
        QCOMPARE(world.results.back().error().code, ErrorCode::Cancelled);
        QVERIFY(!world.results.back().error().isEffectUnknown);
        world.scheduler->cancel(first);
        QVERIFY(world.results.back().error().isEffectUnknown);
        QVERIFY(!world.transport.isOpen(first)); // broken off: a late answer finds nobody
        world.scheduler->cancel(first);
        QCOMPARE(world.results.size(), 2u);
        world.submit(read());
        world.clock.turn();
        QCOMPARE(world.transport.sent.size(), 2u); // its place is free again
    }

    void stopTokens()
    {
        World world;
        std::stop_source stop;
        CallOptions options;
        options.stop = stop.get_token();
        world.submit(read(), options);
        world.submit(read(), options);
        world.clock.turn();
        std::thread([&stop] { stop.request_stop(); }).join();
        QCOMPARE(world.results.size(), 0u);
        QTRY_COMPARE(world.results.size(), 2u);
        QCOMPARE(world.results.front().error().code, ErrorCode::Cancelled);
        world.submit(read(), options); // stopped before it began
        QTRY_COMPARE(world.results.size(), 3u);
        QCOMPARE(world.transport.sent.size(), 1u);
    }

    void itsEndEndsAll()
    {
        World world;
        world.submit(read());
        world.submit(read());
        world.clock.turn();
        world.scheduler.reset();
        QCOMPARE(world.results.size(), 2u);
        QCOMPARE(world.transport.open(), 0u);
        QVERIFY(!world.clock.hasAlarms());
    }

    void futures()
    {
        World world;
        const Client client(*world.scheduler);
        const Call<int> call {read(), [](const QByteArray &body) -> core::Result<int> {
                                  return body == "7" ? core::Result<int>(7)
                                                     : core::fail(ErrorCode::AnswerUnexpected, {}, QStringLiteral("x"));
                              }};
        int seen = 0;
        QObject context;
        client.run(call).then(&context, [&seen](const core::Result<int> &value) { seen = value.value_or(-1); });
        auto second = client.run(Call<int> {write(), call.parse});
        world.clock.turn();
        world.transport.respond(1, ok("7"));
        world.clock.turn();
        QTRY_COMPARE(seen, 7);
        world.transport.respond(2, ok("8"));
        QVERIFY(second.isFinished());
        QCOMPARE(second.result().error().code, ErrorCode::AnswerUnexpected);
        QCOMPARE(second.result().error().subject, QStringLiteral("PUT /x"));
        QVERIFY(second.result().error().isEffectUnknown);
    }

    void cancelledFuturesBreakOff()
    {
        World world;
        const Client client(*world.scheduler);
        auto future = client.run(Call<Nothing> {read(), parseNothing});
        world.clock.turn();
        QVERIFY(world.transport.isOpen(1));
        future.cancel();
        QTRY_VERIFY(!world.transport.isOpen(1));
        QVERIFY(future.isCanceled());
        QTRY_VERIFY(future.isFinished());
        QTRY_VERIFY(world.scheduler->children().isEmpty());
    }

    void futuresFromOtherThreads()
    {
        World world;
        const Client client(*world.scheduler);
        QFuture<core::Result<Nothing>> future;
        std::thread([&] { future = client.run(Call<Nothing> {read(), parseNothing}); }).join();
        QTRY_COMPARE(world.scheduler->waiting(), 1);
        world.clock.turn();
        world.transport.respond(1, ok());
        QVERIFY(future.result());
    }

    void progressIsTold()
    {
        World world;
        CallOptions options;
        options.progress = std::make_shared<CallProgress>(world.clock, 2);
        world.submit(read(), options);
        world.submit(read(), options);
        world.clock.turn();
        world.transport.respond(1, ok());
        world.clock.turn();
        world.transport.respond(2, refused(404));
        QCOMPARE(options.progress->count().done, 1);
        QCOMPARE(options.progress->count().failed, 1);
    }
};

QTEST_GUILESS_MAIN(TestScheduler)

#include "tst_scheduler.moc"
