// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/asking.h"

#include <QTest>

using namespace Qt::StringLiterals;
using asking::Asker;

/// Which key opens which door (atlassian-api.md 2).
class DoorsTest final : public QObject
{
    Q_OBJECT

private slots:
    void noKeyOpensNothing();
    void scopedKeyListsAndCannotManage();
    void directoryKeyOpensItsDirectoryOnly();
    void otherOrganisationIsNotFound();
    void wrongMethodAndUnknownPath();
    void bodiesNeedATypeAndJson();
    void handshakeNeedsNoKey();
    void recordNamesNoKey();
    void everyCallHasOneName();
    void keysCanBeOthers();
};

void DoorsTest::noKeyOpensNothing()
{
    Asker asker;
    for (const rehearsal::Route &route : rehearsal::allRoutes()) {
        QStringList path = route.pattern;
        path.replaceInStrings(u"{orgId}"_s, asker.world().orgId);
        path.replaceInStrings(u"{directoryId}"_s, asker.world().directories.front().id);
        const QString target = u'/' + path.join(u'/');
        const auto told = asker.ask(route.method.constData(), target, "Bearer wrong");
        QVERIFY2(told.status == 401, qPrintable(route.call));
        const auto without = asker.ask(route.method.constData(), target, {});
        QVERIFY2(without.status == 401, qPrintable(route.call));
    }
}

void DoorsTest::scopedKeyListsAndCannotManage()
{
    Asker asker;
    QCOMPARE(asker.scoped("GET", u"/admin/v1/orgs"_s).status, 200);
    QCOMPARE(asker.scoped("GET", asker.org() + u"/users"_s).status, 200);
    QCOMPARE(asker.scoped("POST", asker.org2() + u"/workspaces"_s, "{}").status, 200);
    const auto told = asker.scoped("GET", asker.manage("557058:eve"));
    QCOMPARE(told.status, 403);
    QCOMPARE(asking::errorKey(told), u"forbidden.insufficientScope"_s);
    QCOMPARE(
        asker.scoped("PUT", asker.manage("557058:eve") + u"/email"_s, R"({"email":"x@acme.example"})").status, 403);
    QCOMPARE(asker.scoped("POST", asker.users2() + u"/search"_s, "{}").status, 403);
    QCOMPARE(asker.scoped("GET", asker.provisioning() + u"/user/557058:ann/get-scim-links"_s).status, 403);
    QCOMPARE(asker.org("GET", asker.manage("557058:eve")).status, 200);
}

void DoorsTest::directoryKeyOpensItsDirectoryOnly()
{
    Asker asker;
    QCOMPARE(asker.scimAsk("GET", asker.scim(0) + u"/Users"_s, {}, 0).status, 200);
    QCOMPARE(asker.scimAsk("GET", asker.scim(1) + u"/Users"_s, {}, 0).status, 403);
    QCOMPARE(asker.org("GET", asker.scim(0) + u"/Users"_s).status, 401);
    QCOMPARE(asker.scimAsk("GET", u"/admin/v1/orgs"_s).status, 401);
}

void DoorsTest::otherOrganisationIsNotFound()
{
    Asker asker;
    const auto told = asker.org("GET", u"/admin/v1/orgs/00000000-0000-4000-8000-000000000000/users"_s);
    QCOMPARE(told.status, 404);
    QCOMPARE(asking::errorCode(told), u"ADMIN-404-2"_s);
}

void DoorsTest::wrongMethodAndUnknownPath()
{
    Asker asker;
    QCOMPARE(asker.org("POST", asker.org() + u"/users"_s, "{}").status, 405);
    QCOMPARE(asker.org("POST", asker.manage("557058:eve") + u"/email"_s, "{}").status, 405);
    QCOMPARE(asker.org("GET", asker.org() + u"/nothing"_s).status, 404);
    // Stopped after June 2026.
    QCOMPARE(asker.org("POST", asker.org() + u"/users/search"_s, "{}").status, 404);
}

void DoorsTest::bodiesNeedATypeAndJson()
{
    Asker asker;
    const QString target = asker.manage("557058:eve") + u"/email"_s;
    const QByteArray key = "Bearer " + asker.world().keys.org.toUtf8();
    QCOMPARE(asker.ask("PUT", target, key, R"({"email":"x@acme.example"})", "text/plain").status, 415);
    const auto told = asker.ask("PUT", target, key, R"({"email":)");
    QCOMPARE(told.status, 400);
    QCOMPARE(asking::errorKey(told), u"bodyParseFailure"_s);
    QCOMPARE(asker.ask("POST", asker.manage("557058:eve") + u"/lifecycle/disable"_s, key).status, 415);
}

void DoorsTest::handshakeNeedsNoKey()
{
    Asker asker;
    const auto told = asker.ask("GET", u"/.well-known/leanseat-rehearsal"_s, {});
    QCOMPARE(told.status, 200);
    QCOMPARE(told.json.value(u"leanseat"_s).toString(), u"rehearsal"_s);
    QCOMPARE(told.json.value(u"version"_s).toInt(), 1);
    QCOMPARE(told.json.value(u"orgId"_s).toString(), asker.world().orgId);
    QVERIFY(!told.json.value(u"invented"_s).toArray().isEmpty());
}

void DoorsTest::recordNamesNoKey()
{
    Asker asker;
    asker.org("GET", asker.org() + u"/users"_s);
    asker.scimAsk("GET", asker.scim() + u"/Users?filter=userName%20eq%20%22ann%40acme.example%22"_s);
    asker.ask("GET", u"/trello/1/members/me?key=secretkey&token=secrettoken"_s, {});
    const auto told = asker.ask("GET", u"/.rehearsal/requests"_s, {});
    const QJsonArray requests = told.json.value(u"requests"_s).toArray();
    QCOMPARE(requests.size(), 3);
    QCOMPARE(requests.at(0).toObject().value(u"call"_s).toString(), u"users"_s);
    QCOMPARE(requests.at(0).toObject().value(u"credential"_s).toString(), u"org"_s);
    QCOMPARE(requests.at(0).toObject().value(u"route"_s).toString(), u"/admin/v1/orgs/{orgId}/users"_s);
    QCOMPARE(requests.at(1).toObject().value(u"credential"_s).toString(), u"directory"_s);
    QVERIFY(!told.raw.contains("secretkey") && !told.raw.contains("secrettoken"));
    QVERIFY(!told.raw.contains(asker.world().keys.org.toUtf8()));
    QCOMPARE(asker.ask("GET", u"/.rehearsal/requests?since=2"_s, {}).json.value(u"requests"_s).toArray().size(), 1);
}

void DoorsTest::everyCallHasOneName()
{
    const QStringList names = rehearsal::callNames();
    QCOMPARE(static_cast<std::size_t>(names.size()), rehearsal::allRoutes().size());
}

void DoorsTest::keysCanBeOthers()
{
    rehearsal::WorldRequest request = asking::smallRequest();
    request.keySalt = 77;
    Asker salted(request);
    Asker plain;
    QCOMPARE(salted.world().orgId, plain.world().orgId);
    QVERIFY(salted.world().keys.org != plain.world().keys.org);
    QVERIFY(salted.world().keys.siteToken != plain.world().keys.siteToken);
    QVERIFY(salted.world().directories[0].key != plain.world().directories[0].key);
    QVERIFY(rehearsal::trelloToken(salted.world(), u"a"_s) != rehearsal::trelloToken(plain.world(), u"a"_s));
}

QTEST_APPLESS_MAIN(DoorsTest)

#include "tst_doors.moc"
