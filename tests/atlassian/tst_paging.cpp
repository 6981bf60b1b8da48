// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/paging.h"

#include <QTest>

using namespace atlassian;
using core::ErrorCode;

namespace {

QString readId(ObjectReader &reader)
{
    return reader.need("id");
}

core::Result<Page<QString>> page(PageStyle style, const char *body)
{
    return parsePage<QString>(style, body, readId);
}

} // namespace

class TestPaging final : public QObject
{
    Q_OBJECT

private slots:
    void styles_data();
    void styles()
    {
        QFETCH(int, style);
        QFETCH(QByteArray, body);
        const auto result = page(static_cast<PageStyle>(style), body.constData());
        QVERIFY(result.has_value());
        QFETCH(int, items);
        QCOMPARE(static_cast<int>(result->items.size()), items);
        QCOMPARE(result->fingerprint.isEmpty(), items == 0);
        QTEST(result->next, "next");
        QFETCH(int, total);
        QCOMPARE(result->total.value_or(-1), total);
    }

    void whatIsNoPage_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *body : {"", "null", "[]", "7", "{", "{}", R"({"data":{}})", R"({"data":null})",
                 R"({"items":[]})", R"({"data":[{}]})", R"({"data":[5]})", R"({"data":[{"id":""}]})"})
            QTest::newRow(*body == '\0' ? "nothing" : body) << QByteArray(body);
    }
    void whatIsNoPage()
    {
        QFETCH(QByteArray, body);
        const auto result = page(PageStyle::Links, body.constData());
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::AnswerUnexpected);
    }

    void missingKeysAreNamed()
    {
        QCOMPARE(
            page(PageStyle::Links, R"({"data":[{"id":"a"},{"x":1}]})").error().detail, QStringLiteral("items[1].id"));
    }

    void unknownKeysAreKept()
    {
        const auto result = page(PageStyle::Links, R"({"data":[],"new":{"a":1},"links":{}})");
        QCOMPARE(result->rest.value(QStringLiteral("new")).toObject().value(QStringLiteral("a")).toInt(), 1);
    }

    void aListIsRead()
    {
        Pager<QString> pager([](const QString &cursor) {
            Call<Page<QString>> call;
            call.request.route = u'/' + cursor;
            return call;
        });
        QCOMPARE(pager.call().request.route, QStringLiteral("/"));
        QCOMPARE(*pager.accept({{}, QStringLiteral("2"), {}, "a", {}}), PageNews::New);
        QCOMPARE(pager.call().request.route, QStringLiteral("/2"));
        QCOMPARE(pager.cursor(), QStringLiteral("2"));
        QVERIFY(!pager.isAtEnd());
        QCOMPARE(*pager.accept({{}, {}, {}, "b", {}}), PageNews::New);
        QVERIFY(pager.isAtEnd());
    }

    void itGoesOnWhereItStopped()
    {
        PageGuard guard(QStringLiteral("7"));
        QCOMPARE(guard.cursor(), QStringLiteral("7"));
        QCOMPARE(*guard.accept(QStringLiteral("8"), "x"), PageNews::New);
        QCOMPARE(guard.accept(QStringLiteral("7"), "y").error().code, ErrorCode::PageRepeated);
    }

    void aRepeatedCursorEnds()
    {
        PageGuard guard;
        QVERIFY(guard.accept(QStringLiteral("a"), "1"));
        QVERIFY(guard.accept(QStringLiteral("b"), "2"));
        QCOMPARE(guard.accept(QStringLiteral("a"), "3").error().code, ErrorCode::PageRepeated);
    }

    void aRepeatedPageIsNoticed()
    {
        PageGuard guard;
        QCOMPARE(*guard.accept(QStringLiteral("a"), "1"), PageNews::New);
        QCOMPARE(*guard.accept(QStringLiteral("b"), "1"), PageNews::Repeated);
        QCOMPARE(*guard.accept(QStringLiteral("c"), "2"), PageNews::New);
        QCOMPARE(*guard.accept({}, "1"), PageNews::Repeated);
        QVERIFY(guard.isAtEnd());
    }

    void itNeverGoesOnForever()
    {
        for (const QByteArray &fingerprint : {QByteArray(), QByteArray("same")}) {
            PageGuard guard;
            int pages = 0;
            while (guard.accept(QString::number(++pages), fingerprint))
                QVERIFY(pages < 10);
        }
    }

    void anyBytesEnd();
};

// out of the class: moc stumbles over what stands in raw strings
void TestPaging::styles_data()
{
    QTest::addColumn<int>("style");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("items");
    QTest::addColumn<QString>("next");
    QTest::addColumn<int>("total"); // -1 = not told
    const auto row
        = [](const char *name, PageStyle style, const char *body, int items, const char *next, int total = -1) {
              QTest::newRow(name) << static_cast<int>(style) << QByteArray(body) << items << QString::fromLatin1(next)
                                  << total;
          };
    row("v1, absolute", PageStyle::Links,
        R"({"data":[{"id":"a"}],"links":{"self":"s","next":"https://api.atlassian.com/admin/v1/orgs/o/users?cursor=a%2Bb%3D"},"meta":{"total":2}})",
        1, "a+b=", 2);
    row("v1, relative", PageStyle::Links,
        R"({"data":[{"id":"a"}],"links":{"next":"/admin/v1/orgs/o/users?x=1&cursor=c+d#f"}})", 1, "c+d");
    row("v1, elsewhere", PageStyle::Links, R"({"data":[{"id":"a"}],"links":{"next":"https://evil.example/?cursor=c"}})",
        1, "c");
    row("v1, end", PageStyle::Links, R"({"data":[{"id":"a"}],"links":{"next":""}})", 1, "");
    row("v1, null", PageStyle::Links, R"({"data":[{"id":"a"}],"links":{"next":null}})", 1, "");
    row("v1, no links", PageStyle::Links, R"({"data":[]})", 0, "");
    row("v2, token", PageStyle::Links, R"({"data":[{"id":"a"},{"id":"b"}],"links":{"next":"abc=="}})", 2, "abc==");
    row("v1, URL without cursor", PageStyle::Links,
        R"({"data":[{"id":"a"}],"links":{"next":"https://api.atlassian.com/x"}})", 1, "");
    row("scim", PageStyle::Scim,
        R"({"schemas":[],"totalResults":5,"startIndex":1,"itemsPerPage":2,"Resources":[{"id":"a"},{"id":"b"}]})", 2,
        "3", 5);
    row("scim, last", PageStyle::Scim, R"({"totalResults":5,"startIndex":5,"itemsPerPage":1,"Resources":[{"id":"a"}]})",
        1, "", 5);
    row("scim, exactly", PageStyle::Scim,
        R"({"totalResults":4,"startIndex":3,"itemsPerPage":2,"Resources":[{"id":"a"},{"id":"b"}]})", 2, "", 4);
    row("scim, page smaller than said", PageStyle::Scim,
        R"({"totalResults":50,"startIndex":1,"itemsPerPage":10,"Resources":[{"id":"a"}]})", 1, "2", 50);
    row("scim, says nothing comes", PageStyle::Scim,
        R"({"totalResults":50,"startIndex":1,"itemsPerPage":0,"Resources":[]})", 0, "", 50);
    row("scim, nobody", PageStyle::Scim, R"({"totalResults":0})", 0, "", 0);
    row("jira token", PageStyle::Token, R"({"issues":[{"id":"1"}],"nextPageToken":"t","isLast":false})", 1, "t");
    row("jira token, last", PageStyle::Token, R"({"issues":[],"isLast":true})", 0, "");
    row("jira token, last says so", PageStyle::Token, R"({"issues":[],"nextPageToken":"t","isLast":true})", 0, "");
    row("jsm", PageStyle::Service,
        R"({"size":1,"start":4,"limit":1,"isLastPage":false,"_links":{"next":"u"},"values":[{"id":"a"}]})", 1, "5");
    row("jsm, last", PageStyle::Service, R"({"size":1,"start":0,"limit":50,"isLastPage":true,"values":[{"id":"a"}]})",
        1, "");
    row("jsm, stands still", PageStyle::Service, R"({"size":0,"start":0,"limit":50,"isLastPage":false,"values":[]})", 0,
        "");
    row("jira positions", PageStyle::Jira,
        R"({"startAt":50,"maxResults":50,"total":120,"isLast":false,"values":[{"id":"a"}]})", 1, "51", 120);
    row("jira positions, last", PageStyle::Jira,
        R"({"startAt":0,"maxResults":50,"total":1,"isLast":true,"values":[{"id":"a"}]})", 1, "", 1);
    row("jira positions, total only", PageStyle::Jira, R"({"startAt":0,"total":2,"values":[{"id":"a"}]})", 1, "1", 2);
    row("fields", PageStyle::Fields, R"({"fields":[{"id":"reporter"}],"startingAfter":"x"})", 1, "x");
    row("fields, end", PageStyle::Fields, R"({"fields":[{"id":"reporter"}],"endingBefore":"x"})", 1, "");
    row("fields, none", PageStyle::Fields, R"({"fields":[],"startingAfter":"x"})", 0, "");
    row("trello", PageStyle::Cursor, R"({"claimableCount":3,"organizations":[{"id":"a"}],"cursor":"c"})", 1, "c", 3);
    row("trello members", PageStyle::Cursor, R"({"members":[{"id":"a"}],"cursor":"c"})", 1, "c");
    row("trello list", PageStyle::Cursor, R"([{"id":"a"}])", 1, "");
}

void TestPaging::anyBytesEnd()
{
    const QByteArray seed
        = R"({"totalResults":5,"startIndex":1e18,"itemsPerPage":-2,"Resources":[{"id":"a"}],"data":[{"id":1}],"links":{"next":"?cursor=%"},"values":[],"isLast":0,"start":null})";
    for (qsizetype cut = 0; cut < seed.size(); ++cut) {
        for (const char c : {'"', '{', '0', ','}) {
            QByteArray body = seed;
            body[cut] = c;
            for (int style = 0; style <= static_cast<int>(PageStyle::Cursor); ++style)
                static_cast<void>(parsePage<QString>(static_cast<PageStyle>(style), body, readId));
        }
    }
}

QTEST_GUILESS_MAIN(TestPaging)

#include "tst_paging.moc"
