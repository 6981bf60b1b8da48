// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/calling.h"

#include "atlassian/control/authpolicies.h"
#include "atlassian/scim/groups.h"
#include "atlassian/scim/links.h"

using namespace atlassian;
using namespace support;
using core::ErrorCode;

/// SCIM with the directory's key, its admin calls with the organisation's, and the Control API.
class TestScim final : public QObject
{
    Q_OBJECT

private slots:
    void listing();
    void oneUser();
    void groupsToo();
    void links();
    void policies();
};

void TestScim::listing()
{
    Calling calling;
    const auto page = calling.run(scim::users("d"_s, {"ja\"ne@acme.example"_s, {}}),
        R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:ListResponse"],"totalResults":150,"startIndex":1,"itemsPerPage":1,
        "Resources":[{"schemas":[],"id":"s1","userName":"jane","externalId":"x","emails":[{"value":"other@acme.example"},{"value":"jane@acme.example","primary":true}],"active":false,
        "meta":{"lastModified":"2026-01-01T00:00:00Z"},"urn:scim:schemas:extension:atlassian-external:1.0":{"atlassianAccountId":"712020:1"},"nickName":"J"}]})");
    QCOMPARE(calling.heard(),
        QByteArray(
            "GET /scim/directory/d/Users?filter=userName%20eq%20%22ja%5C%22ne%40acme.example%22&startIndex=1&count=100 "
            "directory"));
    QCOMPARE(calling.header("accept"), QByteArray("application/scim+json, application/json"));
    QCOMPARE(page->total, 150);
    QCOMPARE(page->next, "2"_s);
    const scim::User &user = page->items.at(0);
    QCOMPARE(user.accountId, "712020:1"_s);
    QCOMPARE(user.email, "jane@acme.example"_s);
    QCOMPARE(user.isActive, false);
    QCOMPARE(user.whole.value("nickName"_s).toString(), "J"_s);
    QVERIFY(calling.run(scim::users("d"_s, {{}, "e1"_s}, "101"_s, 50), R"({"totalResults":0})"));
    QCOMPARE(calling.heard(),
        QByteArray("GET /scim/directory/d/Users?filter=externalId%20eq%20%22e1%22&startIndex=101&count=50 directory"));
}

void TestScim::oneUser()
{
    Calling calling;
    const char *record = R"({"id":"s","userName":"jane","emails":[{"value":"a@b.example"}]})";
    const auto read = calling.run(scim::user("d"_s, "s"_s), record);
    QCOMPARE(calling.heard(), QByteArray("GET /scim/directory/d/Users/s directory"));
    QVERIFY(read->accountId.isEmpty());
    QCOMPARE(read->isActive, std::nullopt);
    QCOMPARE(read->email, "a@b.example"_s);
    QVERIFY(calling.run(scim::createUser("d"_s, {{"userName"_s, "jane"_s}}), record, 201));
    QCOMPARE(calling.heard(), QByteArray(R"(POST /scim/directory/d/Users directory {"userName":"jane"})"));
    QCOMPARE(calling.header("content-type"), QByteArray("application/scim+json"));
    QVERIFY(calling.run(scim::replaceUser("d"_s, "s"_s, {{"userName"_s, "jane"_s}}), record));
    QCOMPARE(calling.heard(), QByteArray(R"(PUT /scim/directory/d/Users/s directory {"userName":"jane"})"));
    QVERIFY(calling.run(scim::changeUser("d"_s, "s"_s,
                            {{"replace"_s, "active"_s, false}, {"remove"_s, "title"_s, QJsonValue::Undefined}}),
        record));
    QCOMPARE(calling.heard(),
        QByteArray(
            R"(PATCH /scim/directory/d/Users/s directory {"operations":[{"op":"replace","path":"active","value":false},{"op":"remove","path":"title"}],"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"]})"));
    QVERIFY(calling.run(scim::deleteUser("d"_s, "s"_s), "", 204));
    QCOMPARE(calling.heard(), QByteArray("DELETE /scim/directory/d/Users/s directory"));
    const auto clash = calling.run(scim::createUser("d"_s, {}),
        R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:Error"],"status":"409","scimType":"uniqueness","detail":"exists"})",
        409);
    QCOMPARE(clash.error().code, ErrorCode::Conflict);
    QCOMPARE(clash.error().reason, "uniqueness"_s);
    QVERIFY(scim::deleteUser("d"_s, "s"_s).request.isWrite() && scim::createUser("d"_s, {}).request.isWrite()
        && scim::changeUser("d"_s, "s"_s, {}).request.isWrite());
}

void TestScim::groupsToo()
{
    Calling calling;
    const char *record = R"({"id":"g","displayName":"Agents","members":[{"value":"s","display":"Jane"}]})";
    const auto page = calling.run(scim::groups("d"_s, "Agents"_s),
        R"({"totalResults":1,"startIndex":1,"itemsPerPage":1,"Resources":[{"id":"g","displayName":"Agents","members":[{"value":"s"}]}]})");
    QCOMPARE(calling.heard(),
        QByteArray(
            "GET /scim/directory/d/Groups?filter=displayName%20eq%20%22Agents%22&startIndex=1&count=100 directory"));
    QCOMPARE(page->items.at(0).members.at(0).userId, "s"_s);
    QVERIFY(calling.run(scim::group("d"_s, "g"_s), record));
    QCOMPARE(calling.heard(), QByteArray("GET /scim/directory/d/Groups/g directory"));
    QVERIFY(calling.run(scim::createGroup("d"_s, {{"displayName"_s, "A"_s}}), record, 201));
    QCOMPARE(calling.heard(), QByteArray(R"(POST /scim/directory/d/Groups directory {"displayName":"A"})"));
    QVERIFY(calling.run(scim::replaceGroup("d"_s, "g"_s, {{"displayName"_s, "A"_s}}), record));
    QCOMPARE(calling.heard(), QByteArray(R"(PUT /scim/directory/d/Groups/g directory {"displayName":"A"})"));
    QVERIFY(calling.run(scim::changeGroup("d"_s, "g"_s, {}), record));
    QCOMPARE(calling.heard(),
        QByteArray(
            R"(PATCH /scim/directory/d/Groups/g directory {"operations":[],"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"]})"));
    QVERIFY(calling.run(scim::deleteGroup("d"_s, "g"_s), "", 204));
    QCOMPARE(calling.heard(), QByteArray("DELETE /scim/directory/d/Groups/g directory"));
}

void TestScim::links()
{
    Calling calling;
    const auto ofAccount = calling.run(scim::linksOfAccount("o"_s, "a"_s),
        R"({"scimLinks":[{"scimUserId":"s","atlassianAccountId":null,"orgId":"o","directoryId":"d"}]})");
    QCOMPARE(calling.heard(), QByteArray("GET /admin/user-provisioning/v1/org/o/user/a/get-scim-links organisation"));
    QCOMPARE(ofAccount->at(0).scimUserId, "s"_s);
    QVERIFY(ofAccount->at(0).accountId.isEmpty());
    const auto ofEmail = calling.run(scim::linksOfEmail("o"_s, "jane@acme.example"_s), R"({"scimLinks":[]})");
    QCOMPARE(calling.heard(),
        QByteArray(
            R"(POST /admin/user-provisioning/v1/org/o/get-scim-links-for-email organisation {"email":"jane@acme.example"})"));
    QVERIFY(ofEmail->empty());
    QVERIFY(!scim::linksOfEmail("o"_s, "x"_s).request.isWrite());
    QVERIFY(calling.run(scim::unlink("o"_s, "d"_s, "s"_s), "", 204));
    QCOMPARE(calling.heard(),
        QByteArray("PATCH /admin/user-provisioning/v1/org/o/scimDirectoryId/d/scimUserId/s/unlink organisation {}"));
    QVERIFY(calling.run(scim::deleteRecord("o"_s, "a"_s), "", 204));
    QCOMPARE(
        calling.heard(), QByteArray("DELETE /admin/user-provisioning/v1/org/o/user/a/onlyDeleteUserInDB organisation"));
    QCOMPARE(calling.run(scim::linksOfAccount("o"_s, "a"_s), "{}").error().detail, "scimLinks"_s);
}

void TestScim::policies()
{
    Calling calling;
    const auto task = calling.run(
        control::addUsers("o"_s, "p"_s, {"a@x.example"_s, "b@x.example"_s}), R"({"taskId":"t","taskLink":"l"})", 202);
    QCOMPARE(calling.heard(),
        QByteArray(
            R"(POST /admin/control/v1/orgs/o/auth-policy/p/add-users organisation {"users":["a@x.example","b@x.example"]})"));
    QCOMPARE(task.value(), "t"_s);
    QVERIFY(control::addUsers("o"_s, "p"_s, {}).request.isWrite());
    const auto state = calling.run(control::policyTask("o"_s, "t"_s),
        R"({"inProgressCount":0,"successCount":1,"failureCount":1,"failureReasons":[{"emails":["b@x.example"],"details":{"status":"400","title":"Refused","detail":"synced"}}]})");
    QCOMPARE(calling.heard(), QByteArray("GET /admin/control/v1/orgs/o/auth-policy/task/t organisation"));
    QVERIFY(state->isDone());
    QCOMPARE(state->failures.at(0).emails, QStringList {"b@x.example"_s});
    QCOMPARE(state->failures.at(0).detail, "synced"_s);
    QCOMPARE(calling.run(control::policyTask("o"_s, "t"_s), R"({"successCount":1})").error().detail,
        "inProgressCount"_s); // absent is not done
    const auto policies = calling.run(
        control::policiesOfUsers("o"_s, {"a"_s}), R"([{"email":"a@x.example","policyId":"p","more":{}}])");
    QCOMPARE(calling.heard(),
        QByteArray(
            R"(POST /admin/control/v1/orgs/o/users/auth-policies/bulk-fetch organisation {"accountIds":["a"]})"));
    QCOMPARE(policies->at(0).rest.value("policyId"_s).toString(), "p"_s);
    QVERIFY(!control::policiesOfUsers("o"_s, {}).request.isWrite());
    const auto lost = calling.run(control::addUsers("o"_s, "p"_s, {"a@x.example"_s}), R"({"x":1})", 202);
    QCOMPARE(lost.error().code, ErrorCode::AnswerUnexpected);
    QVERIFY(lost.error().isEffectUnknown); // it was done, but nobody can ask after it
}

QTEST_GUILESS_MAIN(TestScim)

#include "tst_scim.moc"
