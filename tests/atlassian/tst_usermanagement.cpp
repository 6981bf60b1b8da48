// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/calling.h"

#include "atlassian/usermanagement/apitokens.h"
#include "atlassian/usermanagement/lifecycle.h"
#include "atlassian/usermanagement/privileges.h"
#include "atlassian/usermanagement/profile.h"

using namespace atlassian;
using namespace atlassian::usermanagement;
using namespace support;
using core::ErrorCode;

class TestUserManagement final : public QObject
{
    Q_OBJECT

private slots:
    void preflight();
    void profiles();
    void emails();
    void lifecycle();
    void tokens();
    void scopedKeys();
};

void TestUserManagement::preflight()
{
    Calling calling;
    const auto result = calling.run(
        privileges("o"_s, "557058:a b"_s, {"email.set"_s, "lifecycle.enablement"_s}), R"({"email.set":{"allowed":true},
        "lifecycle.enablement":{"allowed":false,"reason":{"key":"externalDirectory.scim"}},"profile.write":{"name":{"allowed":false,"reason":{"key":"authPolicy.saml"}},"/nickname":{"allowed":true}},
        "new.one":{"allowed":false,"reason":"plain"},"odd":5})");
    QCOMPARE(calling.heard(),
        QByteArray(
            "GET /users/557058%3Aa%20b/manage?privileges=email.set&privileges=lifecycle.enablement organisation"));
    QCOMPARE(result->rule("email.set"_s), (Rule {true, {}}));
    QCOMPARE(result->rule("lifecycle.enablement"_s), (Rule {false, "externalDirectory.scim"_s}));
    QCOMPARE(result->rule("profile.write/name"_s)->reason, "authPolicy.saml"_s);
    QVERIFY(result->rule("profile.write/nickname"_s)->isAllowed);
    QCOMPARE(result->rule("new.one"_s), (Rule {false, "plain"_s}));
    QVERIFY(!result->rule("lifecycle.delete"_s)); // not told is not "no"
    QCOMPARE(result->rest.keys(), QStringList {"odd"_s});
    QVERIFY(calling.run(privileges("o"_s, "a"_s), "{}"));
    QCOMPARE(calling.heard(), QByteArray("GET /users/a/manage organisation"));
    QCOMPARE(allPrivileges().size(), 8);
}

void TestUserManagement::profiles()
{
    Calling calling;
    const auto read = calling.run(profile("o"_s, "a"_s),
        R"({"account":{"account_id":"a","account_type":"atlassian","account_status":"inactive","name":"Jane","nickname":"J","email":"jane@acme.example",
        "picture":"p","zoneinfo":"Europe/Berlin","locale":"de-DE","extended_profile":{"job_title":"QA","department":"D"},"characteristics":{"not_mentionable":true},"x":1}})");
    QCOMPARE(calling.heard(), QByteArray("GET /users/a/manage/profile organisation"));
    QCOMPARE(read->status, "inactive"_s);
    QCOMPARE(read->jobTitle, "QA"_s);
    QCOMPARE(read->isNotMentionable, true);
    QVERIFY(read->rest.contains("x"_s));
    const auto changed = calling.run(
        changeProfile("o"_s, "a"_s, {{"nickname"_s, "K"_s}}), R"({"account":{"account_id":"a","nickname":"K"}})");
    QCOMPARE(calling.heard(), QByteArray(R"(PATCH /users/a/manage/profile organisation {"nickname":"K"})"));
    QCOMPARE(changed->nickname, "K"_s);
    QCOMPARE(calling.run(profile("o"_s, "a"_s), R"({"account":{}})").error().detail, "account.account_id"_s);
}

void TestUserManagement::emails()
{
    Calling calling;
    QVERIFY(calling.run(setEmail("o"_s, "a"_s, "j+x@acme.example"_s), "", 204));
    QCOMPARE(calling.heard(), QByteArray(R"(PUT /users/a/manage/email organisation {"email":"j+x@acme.example"})"));
    const auto refused = calling.run(setEmail("o"_s, "a"_s, "x@y.example"_s),
        R"({"key":"forbidden.unclaimedDomain","context":{"domain":"y.example"}})", 403);
    QCOMPARE(refused.error().code, ErrorCode::NotAllowed);
    QCOMPARE(refused.error().reason, "forbidden.unclaimedDomain"_s);
    QVERIFY(!refused.error().isEffectUnknown);
}

void TestUserManagement::lifecycle()
{
    Calling calling;
    QVERIFY(calling.run(disable("o"_s, "a"_s, "Ask IT"_s), "", 204));
    QCOMPARE(
        calling.heard(), QByteArray(R"(POST /users/a/manage/lifecycle/disable organisation {"message":"Ask IT"})"));
    QVERIFY(calling.run(disable("o"_s, "a"_s), "", 204));
    QCOMPARE(
        calling.heard(), QByteArray("POST /users/a/manage/lifecycle/disable organisation {}")); // the body is required
    QVERIFY(calling.run(enable("o"_s, "a"_s), "", 204));
    QCOMPARE(calling.heard(), QByteArray("POST /users/a/manage/lifecycle/enable organisation"));
    QCOMPARE(calling.header("content-length"), QByteArray("0"));
    QVERIFY(calling.run(scheduleDelete("o"_s, "a"_s), R"({"message":"x"})", 200));
    QCOMPARE(calling.heard(), QByteArray("POST /users/a/manage/lifecycle/delete organisation"));
    QVERIFY(calling.run(cancelDelete("o"_s, "a"_s), R"({"message":"x"})", 200));
    QCOMPARE(calling.heard(), QByteArray("POST /users/a/manage/lifecycle/cancel-delete organisation"));
    for (const auto &call :
        {disable("o"_s, "a"_s), enable("o"_s, "a"_s), scheduleDelete("o"_s, "a"_s), cancelDelete("o"_s, "a"_s)})
        QVERIFY(call.request.isWrite());
    const auto conflict = calling.run(scheduleDelete("o"_s, "a"_s),
        R"({"key":"conflict.lifecycleErrors","context":{"accountId":"a","message":"m","errorCodes":[{"code":"siteOwner","message":"Owns a site","link":"l"}]}})",
        409);
    QCOMPARE(conflict.error().code, ErrorCode::Conflict);
    QCOMPARE(conflict.error().reason, "conflict.lifecycleErrors siteOwner"_s);
    QCOMPARE(conflict.error().detail, "m\nOwns a site"_s);
}

void TestUserManagement::tokens()
{
    Calling calling;
    const auto list = calling.run(apiTokens("o"_s, "a"_s),
        R"([{"id":"t","label":"ci","createdAt":"2026-01-01T00:00:00Z","lastAccess":"2026-10-01T00:00:00Z"},{"id":"u","label":"","createdAt":"2026-01-01T00:00:00Z","expiry":"2027-01-01T00:00:00Z"}])");
    QCOMPARE(calling.heard(), QByteArray("GET /users/a/manage/api-tokens organisation"));
    QCOMPARE(list->size(), 2u);
    QVERIFY(list->at(0).lastAccess.isValid() && !list->at(1).lastAccess.isValid() && list->at(1).expiry.isValid());
    QVERIFY(calling.run(deleteApiToken("o"_s, "a"_s, "t/1"_s), "", 204));
    QCOMPARE(calling.heard(), QByteArray("DELETE /users/a/manage/api-tokens/t%2F1 organisation"));
    QCOMPARE(calling.run(apiTokens("o"_s, "a"_s), R"([{}])").error().detail, "items[0].id"_s);
}

void TestUserManagement::scopedKeys()
{
    Calling calling;
    const auto refused = calling.run(privileges("o"_s, "a"_s),
        R"({"key":"forbidden.insufficientScope","context":{"message":"insufficient scope"}})", 403);
    QCOMPARE(refused.error().reason, "forbidden.insufficientScope"_s);
    QCOMPARE(refused.error().status, 403);
}

QTEST_GUILESS_MAIN(TestUserManagement)

#include "tst_usermanagement.moc"
