// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/asking.h"

#include <QDateTime>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using asking::Asker;

/// Faults on demand, limits with their headers, the clock, reset.
class FaultsTest final : public QObject
{
    Q_OBJECT

private slots:
    void specIsReadStrictly();
    void tooManyInThreeWays();
    void timesRunOut();
    void statusInTheFamilysShape();
    void delayAddsUp();
    void unknownFieldsAreEverywhere();
    void duplicatePageLosesNothing();
    void duplicateOfCountedPages();
    void expiredCursor();
    void revokedFromThenOn();
    void deliveriesAreTold();
    void limitsRefuseAndRecover();
    void limitHeadersOfFamilies();
    void controlSurface();
};

void FaultsTest::specIsReadStrictly()
{
    Asker asker;
    QVERIFY(asker.desk().setFaults(u"users:429*2,add-users:reset-after,*:delay300"_s));
    QVERIFY(asker.desk().setFaults(u"scim-*:503"_s));
    QVERIFY(asker.desk().setFaults(QString()));
    for (const QString &spec : {u"users"_s, u":429"_s, u"users:"_s, u"nobody:429"_s, u"users:nonsense"_s,
             u"users:429*0"_s, u"users:429*x"_s, u"users:600"_s, u"users:delay"_s, u"users:399"_s}) {
        const auto set = asker.desk().setFaults(spec);
        QVERIFY2(!set, qPrintable(spec));
        QCOMPARE(set.error().code, core::ErrorCode::BadOption);
        QCOMPARE(set.error().subject, spec);
    }
}

void FaultsTest::tooManyInThreeWays()
{
    Asker asker;
    QVERIFY(asker.desk().setFaults(u"orgs:429*1,orgs:429-bare*1,orgs:429-seconds*1"_s));
    const auto with = asker.org("GET", u"/admin/v1/orgs"_s);
    QCOMPARE(with.status, 429);
    QCOMPARE(with.headers.value("Retry-After"), QByteArray("1"));
    QCOMPARE(with.json.value(u"code"_s).toInt(), 429);
    const auto bare = asker.org("GET", u"/admin/v1/orgs"_s);
    QCOMPARE(bare.status, 429);
    QVERIFY(bare.headers.isEmpty());
    const auto seconds = asker.org("GET", u"/admin/v1/orgs"_s);
    QCOMPARE(seconds.headers.value("X-RateLimit-Reset"), QByteArray("1"));
    QCOMPARE(asker.org("GET", u"/admin/v1/orgs"_s).status, 200);
}

void FaultsTest::timesRunOut()
{
    Asker asker;
    QVERIFY(asker.desk().setFaults(u"orgs:500*2,manage:503"_s));
    QCOMPARE(asker.org("GET", u"/admin/v1/orgs"_s).status, 500);
    QCOMPARE(asker.org("GET", asker.org() + u"/users"_s).status, 200);
    QCOMPARE(asker.org("GET", u"/admin/v1/orgs"_s).status, 500);
    QCOMPARE(asker.org("GET", u"/admin/v1/orgs"_s).status, 200);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(asker.org("GET", asker.manage("557058:eve")).status, 503);
}

void FaultsTest::statusInTheFamilysShape()
{
    Asker asker;
    QVERIFY(asker.desk().setFaults(u"*:503"_s));
    QVERIFY(asker.org("GET", u"/admin/v1/orgs"_s).json.contains(u"errors"_s));
    QVERIFY(asker.org("GET", asker.manage("557058:eve")).json.contains(u"key"_s));
    QCOMPARE(asker.scimAsk("GET", asker.scim() + u"/Users"_s).json.value(u"status"_s).toString(), u"503"_s);
    QVERIFY(asker.org("POST", asker.org2() + u"/workspaces"_s, "{}").json.contains(u"detail"_s));
    // Not our own surface.
    QCOMPARE(asker.ask("GET", u"/.well-known/leanseat-rehearsal"_s, {}).status, 200);
}

void FaultsTest::delayAddsUp()
{
    Asker asker;
    QVERIFY(asker.desk().setFaults(u"*:delay100,orgs:delay50,orgs:500*1"_s));
    const auto first = asker.org("GET", u"/admin/v1/orgs"_s);
    QCOMPARE(first.status, 500);
    QCOMPARE(first.delay, 150);
    const auto second = asker.org("GET", u"/admin/v1/orgs"_s);
    QCOMPARE(second.status, 200);
    QCOMPARE(second.delay, 150);
}

void FaultsTest::unknownFieldsAreEverywhere()
{
    Asker asker;
    QVERIFY(asker.desk().setFaults(u"users:unknown-fields"_s));
    const auto told = asker.org("GET", asker.org() + u"/users"_s);
    QVERIFY(told.json.contains(u"xNewInThisVersion"_s));
    QVERIFY(told.json.value(u"data"_s).toArray().at(0).toObject().contains(u"xNewInThisVersion"_s));
    QCOMPARE(told.json.value(u"data"_s).toArray().size(), 9);
}

void FaultsTest::duplicatePageLosesNothing()
{
    core::SampleRequest sample;
    sample.accounts = 350;
    rehearsal::WorldRequest request;
    request.table = asking::sampleTable(sample);
    Asker asker(request);
    QVERIFY(asker.desk().setFaults(u"users:duplicate-page*1"_s));
    QStringList seen;
    int pages = 0;
    QString target = asker.org() + u"/users"_s;
    while (!target.isEmpty()) {
        const auto told = asker.org("GET", target);
        const QJsonArray data = told.json.value(u"data"_s).toArray();
        for (const QJsonValue &one : data)
            seen.append(one.toObject().value(u"account_id"_s).toString());
        ++pages;
        target = told.json.value(u"links"_s).toObject().value(u"next"_s).toString().mid(u"http://127.0.0.1:1"_s.size());
    }
    QCOMPARE(pages, 5);
    QCOMPARE(seen.size(), 450);
    QCOMPARE(seen.mid(0, 100), seen.mid(100, 100));
    QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), 350);
}

void FaultsTest::duplicateOfCountedPages()
{
    core::SampleRequest sample;
    sample.kind = core::SampleKind::Rich;
    sample.accounts = 700;
    rehearsal::WorldRequest request;
    request.table = asking::sampleTable(sample);
    request.profile = core::sampleProfile(core::SampleKind::Rich);
    Asker asker(request);
    QVERIFY(asker.desk().setFaults(u"scim-users:duplicate-page*1"_s));
    const QJsonArray first
        = asker.scimAsk("GET", asker.scim() + u"/Users?count=50"_s).json.value(u"Resources"_s).toArray();
    const auto again = asker.scimAsk("GET", asker.scim() + u"/Users?count=50&startIndex=51"_s);
    QCOMPARE(again.json.value(u"Resources"_s).toArray(), first);
    QCOMPARE(again.json.value(u"startIndex"_s).toInt(), 51);
    const auto right = asker.scimAsk("GET", asker.scim() + u"/Users?count=50&startIndex=51"_s);
    QVERIFY(right.json.value(u"Resources"_s).toArray() != first);
}

void FaultsTest::expiredCursor()
{
    core::SampleRequest sample;
    sample.accounts = 150;
    rehearsal::WorldRequest request;
    request.table = asking::sampleTable(sample);
    Asker asker(request);
    QVERIFY(asker.desk().setFaults(u"users:expired-cursor*1"_s));
    const auto first = asker.org("GET", asker.org() + u"/users"_s);
    QCOMPARE(first.status, 200);
    const QString next
        = first.json.value(u"links"_s).toObject().value(u"next"_s).toString().mid(u"http://127.0.0.1:1"_s.size());
    const auto expired = asker.org("GET", next);
    QCOMPARE(expired.status, 400);
    QCOMPARE(asking::errorCode(expired), u"ADMIN-400-1"_s);
    QCOMPARE(asker.org("GET", next).status, 200);
}

void FaultsTest::revokedFromThenOn()
{
    Asker asker;
    QVERIFY(asker.desk().setFaults(u"users:revoked*1"_s));
    QCOMPARE(asker.org("GET", u"/admin/v1/orgs"_s).status, 200);
    QCOMPARE(asker.org("GET", asker.org() + u"/users"_s).status, 401);
    QCOMPARE(asker.org("GET", u"/admin/v1/orgs"_s).status, 401);
    QCOMPARE(asker.scimAsk("GET", asker.scim() + u"/Users"_s).status, 401);
}

void FaultsTest::deliveriesAreTold()
{
    Asker asker;
    QVERIFY(asker.desk().setFaults(u"orgs:trickle*1,orgs:truncated*1,orgs:reset-before*1,orgs:reset-after*1"_s));
    for (const auto delivery : {rehearsal::Delivery::Trickle, rehearsal::Delivery::Truncated,
             rehearsal::Delivery::ResetBefore, rehearsal::Delivery::ResetAfter, rehearsal::Delivery::Whole})
        QCOMPARE(asker.org("GET", u"/admin/v1/orgs"_s).delivery, delivery);
    QCOMPARE(asker.desk().recorder().records().at(2).fault, u"reset-before"_s);
}

void FaultsTest::limitsRefuseAndRecover()
{
    Asker asker;
    const QString target = asker.org() + u"/directory/users/557058:ann/last-active-dates"_s;
    for (int i = 0; i < 200; ++i)
        QCOMPARE(asker.org("GET", target).status, 200);
    const auto refused = asker.org("GET", target);
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.headers.value("X-RateLimit-Limit"), QByteArray("200"));
    QCOMPARE(refused.headers.value("X-RateLimit-Remaining"), QByteArray("0"));
    const QDateTime reset
        = QDateTime::fromString(QString::fromLatin1(refused.headers.value("X-RateLimit-Reset")), Qt::ISODateWithMs);
    QCOMPARE(reset.toMSecsSinceEpoch(), asking::kStart + 60000);
    // Other groups go on.
    QCOMPARE(asker.org("GET", asker.org() + u"/users"_s).status, 200);
    asker.control("clock", R"({"advanceSeconds":60})");
    QCOMPARE(asker.org("GET", target).status, 200);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(asker.org("GET", asker.org() + u"/events"_s).status, 200);
    QCOMPARE(asker.org("GET", asker.org() + u"/events"_s).status, 429);
}

void FaultsTest::limitHeadersOfFamilies()
{
    Asker asker;
    const auto users = asker.org("GET", asker.org() + u"/users"_s);
    QCOMPARE(users.headers.value("X-RateLimit-Remaining"), QByteArray("999"));
    QVERIFY(asker.org("GET", asker.manage("557058:eve")).headers.isEmpty());
    asking::Told told;
    for (int i = 0; i < 1001; ++i)
        told = asker.scimAsk("GET", asker.scim() + u"/ServiceProviderConfig"_s);
    QCOMPARE(told.status, 429);
    QCOMPARE(told.headers.value("Retry-After"), QByteArray("60"));
}

void FaultsTest::controlSurface()
{
    Asker asker;
    QCOMPARE(asker.control("clock", R"({"advanceSeconds":-1})").status, 400);
    QCOMPARE(asker.control("clock", "{}").status, 400);
    const auto moved = asker.control("clock", R"({"advanceSeconds":90})");
    QCOMPARE(moved.json.value(u"now"_s).toString(), u"2026-01-01T00:01:30.000Z"_s);
    QCOMPARE(asker.control("faults", R"({"spec":"nonsense:429"})").status, 400);
    QCOMPARE(asker.control("faults", R"({"spec":"orgs:503*1"})").status, 200);
    QCOMPARE(asker.org("GET", u"/admin/v1/orgs"_s).status, 503);
    QCOMPARE(asker.org("POST", asker.manage("557058:fay") + u"/lifecycle/disable"_s, "{}").status, 204);
    asker.control("reset", "{}");
    QCOMPARE(asker.statusOf("557058:fay"), u"active"_s);
    QCOMPARE(asker.desk().recorder().total(), 1);
    QCOMPARE(
        asker.ask("GET", u"/.rehearsal/state"_s, {}).json.value(u"now"_s).toString(), u"2026-01-01T00:00:00.000Z"_s);
    QCOMPARE(asker.org("GET", u"/admin/v1/orgs"_s).status, 503); // faults as at the start
    QCOMPARE(asker.control("nonsense", "{}").status, 404);
    QCOMPARE(asker.ask("DELETE", u"/.rehearsal/requests"_s, {}).status, 405);
}

QTEST_APPLESS_MAIN(FaultsTest)

#include "tst_faults.moc"
