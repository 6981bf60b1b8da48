// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/network.h"

#include "atlassian/conversation.h"
#include "atlassian/usermanagement/lifecycle.h"

#include <QThread>

using namespace atlassian;
using namespace support;
using core::ErrorCode;

namespace {

/// A conversation on a thread of its own, as the program has it.
struct Threaded
{
    FakeServer server;
    QThread thread;
    QObject onThread;
    std::unique_ptr<Conversation> conversation;

    Threaded()
    {
        onThread.moveToThread(&thread);
        thread.start();
        there([this] {
            Endpoints endpoints;
            if (!endpoints.setApi(server.url()))
                qFatal("loopback is refused");
            conversation = std::make_unique<Conversation>(
                endpoints, [] { return 0.0; }, nullptr);
            addKeys(&conversation->keys());
        });
    }
    ~Threaded()
    {
        there([this] { conversation.reset(); });
        thread.quit();
        thread.wait();
    }
    template <typename Function>
    void there(Function function)
    {
        QMetaObject::invokeMethod(&onThread, std::move(function), Qt::BlockingQueuedConnection);
    }
};

} // namespace

class TestConversation final : public QObject
{
    Q_OBJECT

private slots:
    void answersComeToTheThreadThatAsked()
    {
        Threaded threaded;
        for (int i = 0; i < 20; ++i)
            threaded.server.say(answer(204, {}, {}));
        const Client client = threaded.conversation->client();
        QObject context;
        int done = 0;
        bool isHere = true;
        for (int i = 0; i < 20; ++i) {
            client.run(usermanagement::enable(QStringLiteral("o"), QString::number(i)))
                .then(&context, [&](const core::Result<Nothing> &result) {
                    isHere = isHere && QThread::currentThread() == thread();
                    done += result.has_value() ? 1 : 0;
                });
        }
        QTRY_COMPARE(done, 20);
        QVERIFY(isHere);
        QVERIFY(threaded.server.isDone());
    }

    void itsEndEndsWhatIsOnItsWay()
    {
        QFuture<core::Result<Nothing>> open;
        QFuture<core::Result<Nothing>> queued;
        {
            Threaded threaded;
            threaded.server.say({}); // silence
            const Client client = threaded.conversation->client();
            open = client.run(usermanagement::enable(QStringLiteral("o"), QStringLiteral("a")));
            queued = client.run(usermanagement::enable(QStringLiteral("o"), QStringLiteral("b")));
            QTRY_COMPARE(threaded.server.heard().size(), 1u);
        }
        QVERIFY(open.isFinished() && queued.isFinished());
        QCOMPARE(open.result().error().code, ErrorCode::Cancelled);
        QVERIFY(open.result().error().isEffectUnknown); // it was sent
        QVERIFY(!queued.result().error().isEffectUnknown);
    }

    void theGoneAreNotTold()
    {
        Threaded threaded;
        threaded.server.say(answer(204, {}, {}));
        threaded.server.say(answer(204, {}, {}));
        const Client client = threaded.conversation->client();
        bool wasCalled = false;
        {
            QObject context;
            client.ask(usermanagement::enable(QStringLiteral("o"), QStringLiteral("a")), &context,
                [&wasCalled](const core::Result<Nothing> &) { wasCalled = true; });
        }
        QObject context;
        int told = 0;
        client.ask(usermanagement::enable(QStringLiteral("o"), QStringLiteral("b")), &context,
            [this, &told](const core::Result<Nothing> &result) {
                told += result.has_value() && QThread::currentThread() == thread() ? 1 : 0;
            });
        QTRY_COMPARE(told, 1);
        QTRY_VERIFY(context.children().isEmpty());
        QVERIFY(!wasCalled);
        QVERIFY(threaded.server.isDone());
    }
};

QTEST_GUILESS_MAIN(TestConversation)

#include "tst_conversation.moc"
