// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/schedulerworld.h"

#include <QCoreApplication>
#include <QTest>

using namespace atlassian;
using namespace std::chrono_literals;
using support::ok;
using support::read;
using support::refused;
using support::World;
using support::write;

namespace {

/// A server that counts strictly: in fixed windows from a moment of its own, or in sliding ones.
struct StrictServer
{
    support::ManualClock &clock;
    int limit;
    core::Clock::Milliseconds window;
    bool isSliding = false;
    enum class Headers { None, Iso, Seconds, Epoch } headers = Headers::None;
    std::deque<core::Clock::Milliseconds> counted {};
    int served = 0;
    int refusals = 0;

    core::Result<Answer> serve()
    {
        const auto now = clock.elapsed();
        const auto phase = 7777ms;
        const auto start
            = isSliding ? now - window : core::Clock::Milliseconds(((now + phase) / window) * window) - phase;
        while (!counted.empty() && (isSliding ? counted.front() <= start : counted.front() < start))
            counted.pop_front();
        const bool isAllowed = static_cast<int>(counted.size()) < limit;
        if (isAllowed)
            counted.push_back(now);
        ++(isAllowed ? served : refusals);
        Answer answer = isAllowed ? ok() : refused(429);
        const auto end = isSliding ? counted.front() + window : start + window;
        answer.headers.insert("date",
            QLocale::c().toString(clock.now(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1() + " GMT");
        if (headers == Headers::None)
            return answer;
        const qint64 ms = clock.now().toMSecsSinceEpoch() + (end - now).count();
        answer.headers.insert("x-ratelimit-limit", QByteArray::number(limit));
        answer.headers.insert(
            "x-ratelimit-remaining", QByteArray::number(std::max(0, limit - static_cast<int>(counted.size()))));
        const QByteArray iso
            = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ")).toLatin1();
        answer.headers.insert("x-ratelimit-reset",
            headers == Headers::Iso
                ? iso
                : QByteArray::number(headers == Headers::Epoch ? ms / 1000 : (end - now).count() / 1000));
        return answer;
    }
};

} // namespace

/// No limit is ever passed, published or learned, however the server counts.
class TestLimits final : public QObject
{
    Q_OBJECT

private slots:
    void publishedLimitsAreNeverPassed_data()
    {
        QTest::addColumn<int>("group");
        QTest::addColumn<int>("limit");
        QTest::addColumn<int>("window");
        QTest::addColumn<int>("calls");
        QTest::addColumn<bool>("isSliding");
        for (const bool isSliding : {false, true}) {
            const auto row = [isSliding](const char *name, LimitGroup group, int limit, int window, int calls) {
                QTest::addRow("%s%s", name, isSliding ? ", sliding" : ", fixed")
                    << static_cast<int>(group) << limit << window << calls << isSliding;
            };
            row("last active", LimitGroup::LastActiveDates, 200, 60000, 900);
            row("events", LimitGroup::Events, 10, 60000, 45);
            row("customers", LimitGroup::JsmCustomers, 5, 1000, 60);
            row("issue, 2 s", LimitGroup::JiraIssuePut, 20, 2000, 90);
            row("issue, 30 s", LimitGroup::JiraIssuePut, 100, 30000, 350);
            row("put", LimitGroup::JiraPut, 50, 1000, 300);
            row("trello token", LimitGroup::Trello, 100, 10000, 500);
            row("trello members", LimitGroup::TrelloMembers, 100, 900000, 250);
        }
    }
    void publishedLimitsAreNeverPassed()
    {
        QFETCH(int, group);
        QFETCH(int, limit);
        QFETCH(int, window);
        QFETCH(int, calls);
        QFETCH(bool, isSliding);
        World world;
        world.transport.delay = 20ms;
        StrictServer server {world.clock, limit, core::Clock::Milliseconds(window), isSliding};
        world.transport.serve = [&server](const Request &) { return server.serve(); };
        for (int i = 0; i < calls; ++i)
            world.submit(write(static_cast<LimitGroup>(group), QStringLiteral("A-1")));
        world.run(24h);
        QCOMPARE(server.refusals, 0);
        QCOMPARE(server.served, calls);
        // and no slower than need be
        const auto least = core::Clock::Milliseconds(window) * ((calls - 1) / limit);
        QVERIFY2(world.transport.sent.back().at <= least * 12 / 10 + 2s,
            qPrintable(QString::number(world.transport.sent.back().at.count())));
    }

    void issuesDontWaitForEachOther()
    {
        World world;
        world.transport.serve = [](const Request &) { return ok(); };
        world.transport.delay = 10ms;
        for (int i = 0; i < 30; ++i)
            world.submit(write(LimitGroup::JiraIssuePut, QStringLiteral("A-1")));
        world.submit(write(LimitGroup::JiraIssuePut, QStringLiteral("A-2")));
        world.run(1h);
        QCOMPARE(world.transport.sent.size(), 31u);
        QCOMPARE(world.transport.sent.at(20).request.limitScope, QStringLiteral("A-2"));
        QVERIFY(world.transport.sent.at(20).at < 1s && world.transport.sent.at(21).at >= 2s);
    }

    void learnedLimitsAreNeverPassed_data()
    {
        QTest::addColumn<int>("headers");
        QTest::addColumn<int>("limit");
        QTest::addColumn<bool>("isSliding");
        for (const int limit : {1, 2, 7, 100}) {
            for (const bool isSliding : {false, true}) {
                const char *shape = isSliding ? "sliding" : "fixed";
                QTest::addRow("iso, %d, %s", limit, shape)
                    << static_cast<int>(StrictServer::Headers::Iso) << limit << isSliding;
                QTest::addRow("seconds, %d, %s", limit, shape)
                    << static_cast<int>(StrictServer::Headers::Seconds) << limit << isSliding;
                QTest::addRow("epoch, %d, %s", limit, shape)
                    << static_cast<int>(StrictServer::Headers::Epoch) << limit << isSliding;
            }
        }
    }
    void learnedLimitsAreNeverPassed()
    {
        QFETCH(int, headers);
        QFETCH(int, limit);
        QFETCH(bool, isSliding);
        World world;
        world.transport.delay = 150ms;
        StrictServer server {world.clock, limit, 20s, isSliding, static_cast<StrictServer::Headers>(headers)};
        world.transport.serve = [&server](const Request &) { return server.serve(); };
        const int calls = limit * 4 + 1;
        for (int i = 0; i < calls; ++i)
            world.submit(read());
        world.run(24h);
        QCOMPARE(server.refusals, 0);
        QCOMPARE(server.served, calls);
        QCOMPARE(world.results.size(), static_cast<std::size_t>(calls));
        QVERIFY2(world.transport.sent.back().at <= 4 * 22s + 5s,
            qPrintable(QString::number(world.transport.sent.back().at.count())));
    }

    void anotherRouteOfTheGroupIsHeldToo()
    {
        World world;
        StrictServer server {world.clock, 3, 20s, false, StrictServer::Headers::Iso};
        world.transport.serve = [&server](const Request &) { return server.serve(); };
        for (int i = 0; i < 10; ++i) {
            Request request = read();
            request.route = QStringLiteral("/%1").arg(i % 2);
            world.submit(request);
        }
        world.run(1h);
        QCOMPARE(server.refusals, 0);
        QCOMPARE(server.served, 10);
    }

    void manyCallsOfManyIssues()
    {
        World world;
        world.transport.delay = 10ms;
        world.transport.serve = [](const Request &) { return ok(); };
        for (int i = 0; i < 6000; ++i)
            world.submit(write(LimitGroup::JiraIssuePut, QString::number(i)));
        world.run(24h);
        QCOMPARE(world.results.size(), 6000u);
    }
};

QTEST_GUILESS_MAIN(TestLimits)

#include "tst_limits.moc"
