// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/apierror.h"
#include "atlassian/callprogress.h"
#include "atlassian/limitsignal.h"
#include "atlassian/requestfactory.h"
#include "atlassian/retry.h"

#include "support/manualclock.h"

#include <QTest>

using namespace atlassian;
using namespace std::chrono_literals;
using core::ErrorCode;

/// Addresses, keys, error bodies, headers: everything below the scheduler that needs no network.
class TestFoundation final : public QObject
{
    Q_OBJECT

private slots:
    void addresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isGood");
        const auto row = [](const char *address, bool isGood) {
            QTest::newRow(address) << QString::fromLatin1(address) << isGood;
        };
        row("https://api.atlassian.com", true);
        row("https://proxy.acme.example/atlassian/", true);
        row("http://127.0.0.1:8080", true);
        row("http://127.8.7.6/x", true);
        row("http://localhost:1", true);
        row("http://[::1]:8080", true);
        row("http://api.atlassian.com", false);
        row("http://localhost.evil.example", false);
        row("http://127.0.0.1.evil.example", false);
        row("http://10.0.0.1", false);
        row("ftp://127.0.0.1", false);
        row("https://user:password@api.atlassian.com", false);
        row("https://api.atlassian.com?x=1", false);
        row("https://api.atlassian.com#x", false);
        row("api.atlassian.com", false);
        row("", false);
        row("https://", false);
    }
    void addresses()
    {
        QFETCH(QString, address);
        QFETCH(bool, isGood);
        Endpoints endpoints;
        const auto result = endpoints.setApi(QUrl(address));
        QCOMPARE(result.has_value(), isGood);
        if (!isGood) {
            QCOMPARE(result.error().code, ErrorCode::BadAddress);
            QVERIFY(!result.error().subject.contains(QStringLiteral("password")));
            QCOMPARE(endpoints.api(), QUrl(QStringLiteral("https://api.atlassian.com")));
        }
    }

    void sites()
    {
        Endpoints endpoints;
        QCOMPARE(*endpoints.site(QStringLiteral("acme")), QUrl(QStringLiteral("https://acme.atlassian.net")));
        for (const char *name : {"", "acme.evil.example/", "a b", "-a", "acme\n", "acme/x"})
            QCOMPARE(endpoints.site(QString::fromLatin1(name)).error().code, ErrorCode::BadAddress);
        QVERIFY(endpoints.setSite(QStringLiteral("acme"), QUrl(QStringLiteral("http://127.0.0.1:7/acme/"))));
        QCOMPARE(*endpoints.site(QStringLiteral("acme")), QUrl(QStringLiteral("http://127.0.0.1:7/acme")));
    }

    void secretsAreOverwritten()
    {
        QByteArray text("s3cret");
        const core::Secret secret(std::move(text));
        QVERIFY(text.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is tested
        const core::Secret copy = secret;
        QCOMPARE(copy.reveal().toByteArray(), QByteArray("s3cret"));
        QVERIFY(core::Secret().isEmpty() && !copy.isEmpty());
    }

    void whatIsSent()
    {
        Endpoints endpoints;
        Keys keys;
        const RequestFactory factory(endpoints, keys);
        Request request;
        request.route = QStringLiteral("/users/{account_id}/manage");
        request.values = {QStringLiteral("557058:a/b+c%ü")};
        request.query = {{QStringLiteral("filter"), QStringLiteral("userName eq \"jane+x@example.com\"")}};
        QCOMPARE(factory.make(request).error().code, ErrorCode::KeyMissing);
        keys.set({}, {CredentialKind::Organisation, {}, core::Secret(QByteArray("k"))});
        keys.set(QStringLiteral("o2"), {CredentialKind::Organisation, {}, core::Secret(QByteArray("k2"))});
        QNetworkRequest made = *factory.make(request);
        QCOMPARE(made.url().toEncoded(),
            QByteArray("https://api.atlassian.com/users/557058%3Aa%2Fb%2Bc%25%C3%BC/"
                       "manage?filter=userName%20eq%20%22jane%2Bx%40example.com%22"));
        QCOMPARE(made.rawHeader("Authorization"), QByteArray("Bearer k"));
        QCOMPARE(made.rawHeader("Accept"), QByteArray("application/json"));
        QVERIFY(!made.hasRawHeader("Accept-Encoding")); // set by hand it would switch unpacking off
        QCOMPARE(made.attribute(QNetworkRequest::Http2AllowedAttribute).toBool(), false);
        QCOMPARE(made.attribute(QNetworkRequest::RedirectPolicyAttribute).toInt(),
            static_cast<int>(QNetworkRequest::ManualRedirectPolicy));
        request.scope = QStringLiteral("o2");
        QCOMPARE(factory.make(request)->rawHeader("Authorization"), QByteArray("Bearer k2"));
        request.credential = CredentialKind::None;
        QVERIFY(!factory.make(request)->hasRawHeader("Authorization"));
    }

    void basicAuthentication()
    {
        Endpoints endpoints;
        Keys keys;
        keys.set(QStringLiteral("acme"),
            {CredentialKind::Site, QStringLiteral("a@b.example"), core::Secret(QByteArray("t"))});
        Request request;
        request.base = Base::Site;
        request.scope = QStringLiteral("acme");
        request.credential = CredentialKind::Site;
        request.route = QStringLiteral("/rest/api/3/myself");
        const QNetworkRequest made = *RequestFactory(endpoints, keys).make(request);
        QCOMPARE(made.rawHeader("Authorization"), "Basic " + QByteArray("a@b.example:t").toBase64());
        QCOMPARE(made.url(), QUrl(QStringLiteral("https://acme.atlassian.net/rest/api/3/myself")));
    }

    void badValuesAreRefused_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("empty") << QString();
        QTest::newRow("dot") << QStringLiteral(".");
        QTest::newRow("dots") << QStringLiteral("..");
    }
    void badValuesAreRefused()
    {
        QFETCH(QString, value);
        Endpoints endpoints;
        Keys keys;
        keys.set({}, {CredentialKind::Organisation, {}, core::Secret(QByteArray("k"))});
        Request request;
        request.route = QStringLiteral("/users/{account_id}/manage");
        request.values = {value};
        QCOMPARE(RequestFactory(endpoints, keys).make(request).error().code, ErrorCode::BadValue);
        request.values = {QStringLiteral("a")};
        keys.set({}, {CredentialKind::Organisation, {}, core::Secret(QByteArray("k\r\nX: y"))});
        QCOMPARE(RequestFactory(endpoints, keys).make(request).error().code, ErrorCode::BadValue);
    }

    void errorBodies_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("requestId");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, int status, const char *body, const char *code, const char *words,
                             const char *id, const char *reason = "") {
            QTest::newRow(name) << status << QByteArray(body) << QString::fromLatin1(code) << QString::fromLatin1(words)
                                << QString::fromLatin1(id) << QString::fromLatin1(reason);
        };
        row("1", 404,
            R"({"errors":[{"id":"r1","status":"404","code":"ADMIN-404-8","title":"Not found","detail":"User not found"}]})",
            "ADMIN-404-8", "Not found\nUser not found", "r1");
        row("2", 400,
            R"({"errors":[{"id":"r2","status":"400","code":"ADMIN-UAM-400-2","title":"Inactive","detail":"Inactive user"}]})",
            "ADMIN-UAM-400-2", "Inactive\nInactive user", "r2");
        row("3", 404, R"({"id":"r3","status":"404","code":"ADMIN-404-1","title":"t","detail":"d"})", "ADMIN-404-1",
            "t\nd", "r3");
        row("4", 401, R"({"code":401,"message":"Unauthorized"})", "401", "Unauthorized", "");
        row("5", 403,
            R"({"timestamp":"x","path":"/p","status":403,"error":"Forbidden","message":"User has no permission to access resource.","requestId":"r5"})",
            "Forbidden", "User has no permission to access resource.", "r5");
        row("6 action", 403,
            R"({"key":"forbidden.action","context":{"allowed":false,"reason":{"key":"externalDirectory.scim"}}})",
            "forbidden.action", "", "", "externalDirectory.scim");
        row("6 domain", 403, R"({"key":"forbidden.unclaimedDomain","context":{"domain":"evil.example"}})",
            "forbidden.unclaimedDomain", "", "");
        row("6 scope", 403, R"({"key":"forbidden.insufficientScope","context":{"message":"insufficient scope"}})",
            "forbidden.insufficientScope", "insufficient scope", "");
        row("6 lifecycle", 409,
            R"({"key":"conflict.lifecycleErrors","context":{"accountId":"a","message":"m","errorCodes":[{"code":"c1","message":"owner","link":"l"}]}})",
            "conflict.lifecycleErrors", "m\nowner", "", "c1");
        row("6 fields", 400,
            R"({"key":"fieldConstraintsViolated","context":{"fieldViolations":[{"field":"email","violations":[{"key":"invalid"}]}]}})",
            "fieldConstraintsViolated", "email: invalid", "");
        row("7", 409,
            R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:Error"],"status":"409","scimType":"uniqueness","detail":"Resource [USER]: already exists."})",
            "uniqueness", "Resource [USER]: already exists.", "");
        row("8", 401, R"({"error":"Unauthorized","traceId":"r8"})", "", "Unauthorized", "r8");
        row("9", 400, R"({"errorMessages":["General"],"errors":{"reporter":"cannot be set"},"status":400})", "",
            "reporter: cannot be set\nGeneral", "");
        row("9 bulk", 400, R"({"errors":[{"message":"Bad"}]})", "", "Bad", "");
        row("10", 400, R"({"errorMessage":"No participant","i18nErrorMessage":{"i18nKey":"sd.x","parameters":[]}})",
            "sd.x", "No participant", "");
        row("11", 429, R"({"error":"API_TOKEN_LIMIT_EXCEEDED","message":"Rate limit exceeded"})",
            "API_TOKEN_LIMIT_EXCEEDED", "Rate limit exceeded", "");
        row("text", 400, "invalid id", "", "invalid id", "");
        row("nothing", 500, "", "", "", "");
        row("odd", 500, R"({"errors":{"a":[1]},"key":7,"context":[],"error":{},"message":null})", "7", "a:", "");
        row("array", 500, R"([{"code":"x"},5,null])", "x", "5", "");
    }
    void errorBodies()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const ApiError error = parseApiError(status, body == "invalid id" ? "text/plain" : "application/json", body);
        QCOMPARE(error.status, status);
        QTEST(error.code, "code");
        QTEST(error.words, "words");
        QTEST(error.requestId, "requestId");
        QTEST(error.reason, "reason");
    }

    void htmlIsNoWord() { QCOMPARE(parseApiError(502, "text/html", "<html>Bad</html>").words, QString()); }

    void anyBytesGiveAnError()
    {
        const QByteArray seed
            = R"({"errors":[{"id":"r1","code":"A","title":"t"}],"key":"k","context":{"reason":{"key":"x"},"errorCodes":[{}]},"error":"e"})";
        for (qsizetype cut = 0; cut <= seed.size(); ++cut) {
            for (const char c : {'{', '[', '"', '\0', '9'}) {
                QByteArray body = seed;
                if (cut < body.size())
                    body[cut] = c;
                QCOMPARE(parseApiError(418, "application/json", body).status, 418);
                QCOMPARE(parseApiError(418, "application/json", seed.left(cut)).status, 418);
            }
        }
    }

    void effectsOfErrors()
    {
        Request write;
        write.repeat = Repeat::IfNotDone;
        const auto isUnknown = [](const Request &request, int status) {
            return toError(request, ApiError {status, {}, {}, {}, {}, {}}).isEffectUnknown;
        };
        QVERIFY(isUnknown(write, 500) && isUnknown(write, 503));
        QVERIFY(
            !isUnknown(write, 429) && !isUnknown(write, 403) && !isUnknown(write, 409) && !isUnknown(Request(), 500));
        const core::Error error = toError(write,
            ApiError {403, QStringLiteral("forbidden.action"), {}, QStringLiteral("r"),
                QStringLiteral("externalDirectory.scim"), {}});
        QCOMPARE(error.code, ErrorCode::NotAllowed);
        QCOMPARE(error.reason, QStringLiteral("forbidden.action externalDirectory.scim"));
        QCOMPARE(error.requestId, QStringLiteral("r"));
        QCOMPARE(error.status, 403);
    }

    void limitHeaders_data()
    {
        QTest::addColumn<QByteArray>("reset");
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<int>("milliseconds"); // -1 = none
        QTest::newRow("iso") << QByteArray("2026-11-01T12:00:30Z") << QByteArray() << 30000;
        QTest::newRow("iso, offset") << QByteArray("2026-11-01T13:00:30+01:00") << QByteArray() << 30000;
        QTest::newRow("iso, no zone") << QByteArray("2026-11-01T12:00:30.5") << QByteArray() << 30500;
        QTest::newRow("iso, minutes") << QByteArray("2026-11-01T12:01Z") << QByteArray() << 60000;
        QTest::newRow("seconds") << QByteArray("45") << QByteArray() << 45000;
        QTest::newRow("epoch") << QByteArray("1793534420") << QByteArray() << 20000;
        QTest::newRow("epoch, milliseconds") << QByteArray("1793534420000") << QByteArray() << 20000;
        QTest::newRow("the server's clock counts")
            << QByteArray("2026-11-01T15:00:30Z") << QByteArray("Sun, 01 Nov 2026 15:00:20 GMT") << 10000;
        QTest::newRow("past") << QByteArray("2026-11-01T11:00:30Z") << QByteArray() << 0;
        QTest::newRow("nonsense") << QByteArray("soon") << QByteArray() << -1;
        QTest::newRow("endless") << QByteArray("1e300") << QByteArray() << -1;
        QTest::newRow("nan") << QByteArray("nan") << QByteArray() << -1;
        QTest::newRow("none") << QByteArray() << QByteArray() << -1;
    }
    void limitHeaders()
    {
        QFETCH(QByteArray, reset);
        QFETCH(QByteArray, date);
        QFETCH(int, milliseconds);
        Answer answer;
        answer.headers = {{"x-ratelimit-limit", "200"}, {"x-ratelimit-remaining", "199"}, {"x-ratelimit-reset", reset},
            {"date", date}, {"ratelimit-reason", "jira-burst-based"}};
        const LimitSignal signal = readLimitSignal(answer, support::ManualClock().now());
        QCOMPARE(signal.limit, 200);
        QCOMPARE(signal.remaining, 199);
        QCOMPARE(signal.reason, QStringLiteral("jira-burst-based"));
        QCOMPARE(signal.reset ? static_cast<int>(signal.reset->count()) : -1, milliseconds);
    }

    void retryAfter()
    {
        Answer answer;
        answer.headers = {{"retry-after", "7"}};
        const QDateTime now = support::ManualClock().now();
        QCOMPARE(readLimitSignal(answer, now).retryAfter, core::Clock::Milliseconds(7000));
        answer.headers = {{"retry-after", "Sun, 01 Nov 2026 12:00:09 GMT"}};
        QCOMPARE(readLimitSignal(answer, now).retryAfter, core::Clock::Milliseconds(9000));
    }

    void whatMayBeRepeated()
    {
        Request read;
        Request write;
        write.repeat = Repeat::IfNotDone;
        for (const int status : {500, 502, 503, 504}) {
            QVERIFY(isRepeatable(read, status));
            QVERIFY(!isRepeatable(write, status));
        }
        QVERIFY(isRepeatable(read, 429) && isRepeatable(write, 429));
        QVERIFY(!isRepeatable(read, 400) && !isRepeatable(read, 401) && !isRepeatable(read, 403)
            && !isRepeatable(read, 404) && !isRepeatable(read, 501));
        const auto after = [](ErrorCode code) { return core::Error {code, {}, 0, 0, {}}; };
        for (const ErrorCode code :
            {ErrorCode::ConnectionLost, ErrorCode::AnswerTruncated, ErrorCode::AnswerNotJson, ErrorCode::TimedOut}) {
            QVERIFY(isRepeatable(read, after(code)));
            QVERIFY(!isRepeatable(write, after(code)));
        }
        QVERIFY(isRepeatable(write, after(ErrorCode::HostNotReached)));
        for (const ErrorCode code : {ErrorCode::TlsFailed, ErrorCode::RedirectRefused, ErrorCode::KeyMissing,
                 ErrorCode::BadAddress, ErrorCode::AnswerTooLarge})
            QVERIFY(!isRepeatable(read, after(code)));
    }

    void waitingIsJittered()
    {
        QCOMPARE(waitBefore(2, {}, 0.5), 500ms);
        QCOMPARE(waitBefore(3, {}, 0.5), 1000ms);
        QCOMPARE(waitBefore(4, {}, 0.5), 2000ms);
        QCOMPARE(waitBefore(50, {}, 0.5), 30000ms);
        QCOMPARE(waitBefore(2, {}, 0.0), 50ms);
        LimitSignal signal;
        signal.retryAfter = 5s;
        QCOMPARE(waitBefore(9, signal, 0.0), 5000ms);
        QCOMPARE(waitBefore(9, signal, 0.5), 5125ms);
    }

    void progress()
    {
        support::ManualClock clock;
        CallProgress progress(clock, 8);
        progress.expect(2);
        QCOMPARE(progress.count().left, std::nullopt);
        clock.advance(2s);
        progress.ended(true);
        progress.ended(true);
        progress.ended(true);
        progress.ended(false);
        QCOMPARE(progress.count().done, 3);
        QCOMPARE(progress.count().failed, 1);
        QCOMPARE(progress.count().total, 10);
        QCOMPARE(progress.count().perSecond, 2.0);
        QCOMPARE(progress.count().left, core::Clock::Milliseconds(3000));
    }
};

QTEST_GUILESS_MAIN(TestFoundation)

#include "tst_foundation.moc"
