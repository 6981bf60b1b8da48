// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/certificate.h"
#include "atlassian/network.h"

#include <QSslKey>
#include <QSslServer>

using namespace atlassian;
using namespace std::chrono_literals;
using core::ErrorCode;
using support::answer;
using support::Network;
using support::Script;

namespace {

Request request(Method method, const QByteArray &body = {}, Repeat repeat = Repeat::IfNotDone)
{
    Request made;
    made.method = method;
    made.route = QStringLiteral("/users/{account_id}/manage");
    made.values = {QStringLiteral("712020:a b")};
    made.body = body;
    made.repeat = method == Method::Get ? Repeat::Freely : repeat;
    return made;
}

} // namespace

/// Each trap of Qt's network class has its cure here.
class TestTransport final : public QObject
{
    Q_OBJECT

private slots:
    void aWriteIsSentOnce_data()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("reset");
        const std::initializer_list<std::pair<const char *, Method>> methods
            = {{"post", Method::Post}, {"delete", Method::Delete}, {"put", Method::Put}, {"patch", Method::Patch}};
        for (const auto &[name, method] : methods) {
            for (const bool reset : {false, true}) {
                QTest::addRow("%s without body%s", name, reset ? ", reset" : "")
                    << static_cast<int>(method) << QByteArray() << reset;
                QTest::addRow("%s with body%s", name, reset ? ", reset" : "")
                    << static_cast<int>(method) << QByteArray("{\"a\":1}") << reset;
            }
        }
    }
    void aWriteIsSentOnce()
    {
        QFETCH(int, method);
        QFETCH(QByteArray, body);
        QFETCH(bool, reset);
        Network network;
        Script script;
        script.close = true;
        script.reset = reset;
        network.server.say(script);
        const auto result = network.send(request(static_cast<Method>(method), body));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::ConnectionLost);
        QVERIFY(result.error().isEffectUnknown);
        QTest::qWait(0); // whatever else the network class had in mind
        QCOMPARE(network.server.heard().size(), 1u);
        QCOMPARE(network.server.heard().front().body, body);
        QCOMPARE(network.server.heard().front().headers.value("content-length"), QByteArray::number(body.size()));
        QCOMPARE(network.server.unexpected(), 0);
    }

    void aWriteIsSentOnceThroughTheScheduler()
    {
        Network network;
        Script script;
        script.close = true;
        network.server.say(script);
        const auto result = support::await(network.client.run(Call<Nothing> {request(Method::Delete), parseNothing}));
        QCOMPARE(result.error().code, ErrorCode::ConnectionLost);
        QVERIFY(result.error().isEffectUnknown);
        QCOMPARE(network.server.heard().size(), 1u);
    }

    void aReadIsRepeated()
    {
        Network network;
        Script truncated;
        truncated.bytes = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{";
        truncated.close = true;
        network.server.say(truncated);
        network.server.say(answer(200, "{}"));
        QVERIFY(support::await(network.client.run(Call<Nothing> {request(Method::Get), parseNothing})));
        QVERIFY(network.server.isDone());
    }

    void truncatedBodies_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("length") << QByteArray(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"data\":[]}");
        QTest::newRow("chunked") << QByteArray(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: "
            "chunked\r\n\r\nb\r\n{\"data\":[]}\r\n5\r\n12");
        QTest::newRow("error status") << QByteArray(
            "HTTP/1.1 500 No\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"data\":[]}");
    }
    void truncatedBodies()
    {
        QFETCH(QByteArray, bytes);
        Network network;
        Script script;
        script.bytes = bytes;
        script.close = true;
        network.server.say(script);
        const auto result = network.send(request(Method::Post, "{}"));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::AnswerTruncated);
        QVERIFY(result.error().isEffectUnknown);
        QCOMPARE(network.server.heard().size(), 1u);
    }

    void aRedirectTakesNoKeyAlong_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("method");
        for (const int status : {301, 302, 303, 307, 308}) {
            QTest::addRow("%d get", status) << status << static_cast<int>(Method::Get);
            QTest::addRow("%d delete", status) << status << static_cast<int>(Method::Delete);
        }
    }
    void aRedirectTakesNoKeyAlong()
    {
        QFETCH(int, status);
        QFETCH(int, method);
        Network network;
        support::FakeServer thief;
        network.server.say(answer(status, {}, {}, "Location: " + thief.url().toEncoded() + "/gotcha\r\n"));
        const auto result = network.send(request(static_cast<Method>(method)));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::RedirectRefused);
        QCOMPARE(result.error().status, status);
        QTest::qWait(0);
        QCOMPARE(thief.heard().size(), 0u);
        QCOMPARE(network.server.heard().size(), 1u);
    }

    void aTrickleEndsAtTheDeadline()
    {
        Network network;
        Script script = answer(200, QByteArray(100000, ' '));
        script.trickle = true;
        network.server.say(script);
        const auto result = network.send(request(Method::Get), 200ms);
        QCOMPARE(result.error().code, ErrorCode::TimedOut);
        QTRY_COMPARE(network.server.disconnections(), 1);
    }

    void silenceEndsAtTheDeadline()
    {
        Network network;
        network.server.say({});
        const auto result = network.send(request(Method::Delete), 100ms);
        QCOMPARE(result.error().code, ErrorCode::TimedOut);
        QVERIFY(result.error().isEffectUnknown);
    }

    void otherContentIsAnError_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("html") << QByteArray("text/html; charset=utf-8") << false;
        QTest::newRow("text") << QByteArray("text/plain") << false;
        QTest::newRow("none") << QByteArray() << false;
        QTest::newRow("json") << QByteArray("application/json;charset=UTF-8") << true;
        QTest::newRow("upper case") << QByteArray("Application/JSON") << true;
        QTest::newRow("scim") << QByteArray("application/scim+json") << true;
    }
    void otherContentIsAnError()
    {
        QFETCH(QByteArray, type);
        QFETCH(bool, isGood);
        Network network;
        network.server.say(answer(200, "{}", type));
        const auto result = network.send(request(Method::Get));
        QCOMPARE(result.has_value(), isGood);
        if (!isGood)
            QCOMPARE(result.error().code, ErrorCode::AnswerNotJson);
    }

    void statusesKeepTheirBodies_data()
    {
        QTest::addColumn<int>("status");
        for (const int status :
            {200, 201, 202, 400, 401, 403, 404, 405, 409, 410, 415, 422, 429, 500, 501, 502, 503, 504})
            QTest::addRow("%d", status) << status;
    }
    void statusesKeepTheirBodies()
    {
        QFETCH(int, status);
        Network network;
        network.server.say(answer(status, R"({"key":"forbidden.action"})", "application/json",
            "WWW-Authenticate: Basic realm=\"x\"\r\nRetry-After: 7\r\n"));
        const auto result = network.send(request(Method::Post, "{}"));
        QVERIFY(result.has_value());
        QCOMPARE(result->status, status);
        QCOMPARE(result->body, QByteArray(R"({"key":"forbidden.action"})"));
        QCOMPARE(result->header("retry-after"), QByteArray("7"));
        QCOMPARE(network.server.heard().size(), 1u);
    }

    void tooMuchIsBrokenOff()
    {
        Network network;
        Request small = request(Method::Get);
        small.maximumBytes = 1000;
        network.server.say(answer(200, QByteArray(5000, ' ')));
        QCOMPARE(network.send(small).error().code, ErrorCode::AnswerTooLarge);
    }

    void nobodyThere()
    {
        Network network;
        {
            support::FakeServer gone;
            QVERIFY(network.endpoints.setApi(gone.url()));
        }
        const auto result = network.send(request(Method::Delete));
        QCOMPARE(result.error().code, ErrorCode::HostNotReached);
        QVERIFY(!result.error().isEffectUnknown);
    }

    void nobodyVouchesForTheServer()
    {
        QSslServer server;
        QSslConfiguration configuration;
        configuration.setLocalCertificate(QSslCertificate(QByteArray(support::kCertificate)));
        configuration.setPrivateKey(QSslKey(QByteArray(support::kPrivateKey), QSsl::Ec));
        server.setSslConfiguration(configuration);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        Network network;
        QVERIFY(network.endpoints.setApi(QUrl(QStringLiteral("https://127.0.0.1:%1").arg(server.serverPort()))));
        const auto result = network.send(request(Method::Delete));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::TlsFailed);
        QVERIFY(!result.error().isEffectUnknown); // nothing of it, nor of the key, was sent
    }

    void packedBodiesAreUnpacked()
    {
        Network network;
        const QByteArray packed = QByteArray::fromHex(
            "1f8b0800000000000203ab564a492c4954b28aae56ca4c51b2524a54aad519658e32b133636b01c19d415e30020000");
        network.server.say(answer(200, packed, "application/json", "Content-Encoding: gzip\r\n"));
        const auto result = network.send(request(Method::Get));
        QVERIFY(result);
        QVERIFY(network.server.heard().front().headers.value("accept-encoding").contains("gzip"));
        QVERIFY(result->body.startsWith("{\"data\":[{\"id\":\"a\"},"));
        QVERIFY(result->body.size() > packed.size());
    }

    void anIdleConnectionThatWasClosedIsNoLoss()
    {
        Network network;
        for (int i = 0; i < 10; ++i) {
            Script last = answer(200, "{}");
            last.close = true; // without a word before
            network.server.say(last);
            QVERIFY(network.send(request(Method::Delete)));
            QTRY_COMPARE(network.server.disconnections(), i + 1);
        }
        QVERIFY(network.server.isDone());
        QCOMPARE(network.server.heard().size(), 10u);
    }

    void brokenOffFlightsSayNothing()
    {
        Network network;
        network.server.say({});
        bool wasCalled = false;
        auto flight = network.transport.send(
            9, 1, request(Method::Get), 20s, [&wasCalled](const core::Result<Answer> &) { wasCalled = true; });
        QTRY_COMPARE(network.server.heard().size(), 1u);
        flight.reset();
        QTRY_COMPARE(network.server.disconnections(), 1);
        QVERIFY(!wasCalled);
        QCOMPARE(network.log.entries.size(), 1u);
        QCOMPARE(network.log.entries.front().status, 0);
    }

    void theLogKnowsNoSecret()
    {
        Network network;
        Request trello;
        trello.base = Base::Trello;
        trello.credential = CredentialKind::Trello;
        trello.route = QStringLiteral("/tokens/{trelloToken}/member");
        trello.query = {{QStringLiteral("fields"), QStringLiteral("id")}};
        network.server.say(answer(200, R"({"id":"m"})"));
        QVERIFY(network.send(trello));
        QCOMPARE(network.server.heard().front().target,
            QByteArray(
                "/1/tokens/trello-token-very-secret/member?fields=id&key=app-key&token=trello-token-very-secret"));
        network.server.say(answer(200, R"({"mail":"jane@acme.example"})"));
        QVERIFY(network.send(request(Method::Put, R"({"email":"jane@acme.example"})")));
        QCOMPARE(network.log.entries.size(), 2u);
        for (const core::RequestLogEntry &entry : network.log.entries) {
            const QString text = entry.method + entry.route + entry.at.toString(Qt::ISODate);
            for (const char *word : {"secret", "jane", "app-key", "712020", "127.0.0.1"})
                QVERIFY2(!text.contains(QLatin1String(word)), qPrintable(text));
            QCOMPARE(entry.status, 200);
            QVERIFY(entry.bytes > 0);
            QVERIFY(entry.milliseconds >= 0);
        }
        QCOMPARE(network.log.entries.back().route, QStringLiteral("/users/{account_id}/manage"));
    }

    void connectionsAreKeptAlive()
    {
        Network network;
        for (int i = 0; i < 3; ++i)
            network.server.say(answer(204, {}, {}));
        for (int i = 0; i < 3; ++i)
            QVERIFY(network.send(request(Method::Delete)));
        QCOMPARE(network.server.disconnections(), 0);
        QVERIFY(network.server.isDone());
    }
};

QTEST_GUILESS_MAIN(TestTransport)

#include "tst_transport.moc"
