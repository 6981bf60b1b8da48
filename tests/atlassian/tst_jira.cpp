// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/calling.h"

#include "atlassian/jira/bulk.h"
#include "atlassian/jira/fields.h"
#include "atlassian/jira/issues.h"
#include "atlassian/jira/owned.h"

using namespace atlassian;
using namespace atlassian::jira;
using namespace support;
using core::ErrorCode;

class TestJira final : public QObject
{
    Q_OBJECT

private slots:
    void searching();
    void fetching();
    void editing();
    void watching();
    void fieldsThatHoldUsers();
    void bulkEdits();
    void people();
    void owners();
    void limits();
};

void TestJira::searching()
{
    Calling calling;
    QCOMPARE(jqlEquals("reporter"_s, "557058:a\"b\\"_s), "reporter = \"557058:a\\\"b\\\\\""_s);
    const auto page = calling.run(
        search("acme"_s, jqlEquals("reporter"_s, "a"_s), {"reporter"_s, "comment"_s}, "tok"_s),
        R"({"isLast":false,"nextPageToken":"next","issues":[{"id":"10001","key":"A-1","fields":{"reporter":{"accountId":"a"}},"self":"s"}]})");
    QCOMPARE(calling.heard(),
        QByteArray(
            R"(POST /rest/api/3/search/jql site {"fields":["reporter","comment"],"jql":"reporter = \"a\"","maxResults":100,"nextPageToken":"tok"})"));
    QCOMPARE(page->next, "next"_s);
    QCOMPARE(page->items.at(0).key, "A-1"_s);
    QCOMPARE(page->items.at(0).fields.value("reporter"_s).toObject().value("accountId"_s).toString(), "a"_s);
    QVERIFY(calling.run(search("acme"_s, "x"_s), R"({"issues":[],"isLast":true})"));
    QCOMPARE(calling.heard(), QByteArray(R"(POST /rest/api/3/search/jql site {"jql":"x","maxResults":5000})"));
    QVERIFY(!search("acme"_s, "x"_s).request.isWrite());
    QCOMPARE(calling.run(approximateCount("acme"_s, "x"_s), R"({"count":153})").value(), 153);
    QCOMPARE(calling.heard(), QByteArray(R"(POST /rest/api/3/search/approximate-count site {"jql":"x"})"));
    QVERIFY(!approximateCount("acme"_s, "x"_s).request.isWrite());
}

void TestJira::fetching()
{
    Calling calling;
    const auto fetched = calling.run(fetchIssues("acme"_s, {"A-1"_s, "10002"_s}, {"comment"_s}),
        R"({"issues":[{"id":"1","key":"A-1","fields":{}}],"issueErrors":[{"id":"10002","errorMessage":"gone"}]})");
    QCOMPARE(calling.heard(),
        QByteArray(R"(POST /rest/api/3/issue/bulkfetch site {"fields":["comment"],"issueIdsOrKeys":["A-1","10002"]})"));
    QCOMPARE(fetched->errors.at(0), std::pair("10002"_s, "gone"_s));
    QVERIFY(!fetchIssues("acme"_s, {}, {}).request.isWrite());
    QVERIFY(calling.run(issue("acme"_s, "A-1"_s, {"reporter"_s, "assignee"_s}), R"({"id":"1"})"));
    QCOMPARE(calling.heard(), QByteArray("GET /rest/api/3/issue/A-1?fields=reporter&fields=assignee site"));
    QCOMPARE(calling.run(fetchIssues("acme"_s, {}, {}), "{}").error().detail, "issues"_s);
}

void TestJira::editing()
{
    Calling calling;
    QVERIFY(calling.run(editIssue("acme"_s, "A-1"_s,
                            {{"reporter"_s, userValue("b"_s)}, {"customfield_10010"_s, userValues({"b"_s, "c"_s})}}),
        "", 204));
    QCOMPARE(calling.heard(),
        QByteArray(
            R"(PUT /rest/api/3/issue/A-1?notifyUsers=false site {"fields":{"customfield_10010":[{"accountId":"b"},{"accountId":"c"}],"reporter":{"accountId":"b"}}})"));
    QVERIFY(calling.run(assign("acme"_s, "A-1"_s, "b"_s), "", 204));
    QCOMPARE(calling.heard(), QByteArray(R"(PUT /rest/api/3/issue/A-1/assignee site {"accountId":"b"})"));
    QVERIFY(calling.run(assign("acme"_s, "A-1"_s, {}), "", 204));
    QCOMPARE(calling.heard(), QByteArray(R"(PUT /rest/api/3/issue/A-1/assignee site {"accountId":null})"));
    const auto refused = calling.run(editIssue("acme"_s, "A-1"_s, {}),
        R"({"errorMessages":[],"errors":{"reporter":"The user is not active."},"status":400})", 400);
    QCOMPARE(refused.error().code, ErrorCode::RequestRefused);
    QCOMPARE(refused.error().detail, "reporter: The user is not active."_s);
}

void TestJira::watching()
{
    Calling calling;
    const auto list = calling.run(watchers("acme"_s, "A-1"_s),
        R"({"isWatching":false,"watchCount":3,"watchers":[{"accountId":"a","displayName":"Jane","active":false}]})");
    QCOMPARE(calling.heard(), QByteArray("GET /rest/api/3/issue/A-1/watchers site"));
    QCOMPARE(list->count, 3);
    QCOMPARE(list->users.at(0).isActive, false);
    QVERIFY(calling.run(addWatcher("acme"_s, "A-1"_s, "557058:\"b"_s), "", 204));
    QCOMPARE(calling.heard(), QByteArray("POST /rest/api/3/issue/A-1/watchers site \"557058:\\\"b\""));
    QVERIFY(calling.run(removeWatcher("acme"_s, "A-1"_s, "557058:b"_s), "", 204));
    QCOMPARE(calling.heard(), QByteArray("DELETE /rest/api/3/issue/A-1/watchers?accountId=557058%3Ab site"));
}

void TestJira::fieldsThatHoldUsers()
{
    Calling calling;
    const auto all = calling.run(fields("acme"_s),
        R"([{"id":"reporter","key":"reporter","name":"Reporter","custom":false,"clauseNames":["reporter"],"schema":{"type":"user","system":"reporter"}},
        {"id":"customfield_1","name":"Request participants","custom":true,"schema":{"type":"array","items":"user","custom":"com.atlassian.servicedesk:sd-request-participants","customId":1}},{"id":"thumbnail"}])");
    QCOMPARE(calling.heard(), QByteArray("GET /rest/api/3/field site"));
    QVERIFY(all->at(0).isUser() && !all->at(0).isUsers());
    QVERIFY(all->at(1).isUsers());
    QCOMPARE(all->at(1).custom, "com.atlassian.servicedesk:sd-request-participants"_s);
    QVERIFY(!all->at(2).isUser() && !all->at(2).isCustom);
    const auto page = calling.run(bulkFields("acme"_s, {"A-1"_s, "A-2"_s}, "cur"_s),
        R"({"fields":[{"id":"reporter","name":"Reporter","type":"reporter","isRequired":true,"unavailableMessage":"no"}],"startingAfter":"n"})");
    QCOMPARE(calling.heard(),
        QByteArray("GET /rest/api/3/bulk/issues/fields?issueIdsOrKeys=A-1,A-2&startingAfter=cur site"));
    QCOMPARE(page->next, "n"_s);
    QCOMPARE(page->items.at(0).unavailableMessage, "no"_s);
}

void TestJira::bulkEdits()
{
    Calling calling;
    const BulkEdit edit {{"A-1"_s, "10002"_s}, {{"reporter"_s, "b"_s}}, {{"customfield_10026"_s, {"b"_s, "c"_s}}}};
    QCOMPARE(calling.run(editInBulk("acme"_s, edit), R"({"taskId":"10000"})", 201).value(), "10000"_s);
    QCOMPARE(calling.heard(),
        QByteArray(
            R"(POST /rest/api/3/bulk/issues/fields site {"editedFieldsInput":{"multipleSelectClearableUserPickerFields":[{"fieldId":"customfield_10026","users":[{"accountId":"b"},{"accountId":"c"}]}],"singleSelectClearableUserPickerFields":[{"fieldId":"reporter","user":{"accountId":"b"}}]},"selectedActions":["reporter","customfield_10026"],"selectedIssueIdsOrKeys":["A-1","10002"],"sendBulkNotification":false})"));
    QVERIFY(editInBulk("acme"_s, edit).request.isWrite());
    // the document's own example
    const auto task = calling.run(bulkTask("acme"_s, "10000"_s),
        R"({"created":1704110400000,"invalidOrInaccessibleIssueCount":0,"processedAccessibleIssues":[10001,10002],"progressPercent":100,
        "started":1704110460000,"status":"COMPLETE","submittedBy":{"accountId":"5b10a2844c20165700ede21g"},"taskId":"10000","totalIssueCount":2,"updated":1704110520000})");
    QCOMPARE(calling.heard(), QByteArray("GET /rest/api/3/bulk/queue/10000 site"));
    QVERIFY(task->isDone() && task->isComplete());
    QCOMPARE(task->processed, (QStringList {"10001"_s, "10002"_s}));
    QCOMPARE(task->created, QDateTime(QDate(2024, 1, 1), QTime(12, 0), Qt::UTC));
    const auto part = calling.run(bulkTask("acme"_s, "1"_s),
        R"({"status":"RUNNING","failedAccessibleIssues":{"10003":["no","never"]},"invalidOrInaccessibleIssueCount":2})");
    QVERIFY(!part->isDone());
    QCOMPARE(part->failed.at(0).second, (QStringList {"no"_s, "never"_s}));
    QCOMPARE(part->notNamed, 2);
}

void TestJira::people()
{
    Calling calling;
    const auto one = calling.run(user("acme"_s, "557058:a"_s),
        R"({"accountId":"557058:a","accountType":"customer","active":true,"displayName":"Jane","guest":false,"avatarUrls":{}})");
    QCOMPARE(calling.heard(), QByteArray("GET /rest/api/3/user?accountId=557058%3Aa site"));
    QCOMPARE(one->type, "customer"_s);
    QVERIFY(one->email.isEmpty());
    const auto page = calling.run(users("acme"_s, {"a"_s, "b"_s}),
        R"({"startAt":0,"maxResults":2,"total":2,"isLast":true,"values":[{"accountId":"a"},{"accountId":"b"}]})");
    QCOMPARE(calling.heard(), QByteArray("GET /rest/api/3/user/bulk?maxResults=2&accountId=a&accountId=b site"));
    QCOMPARE(page->items.size(), 2u);
    QVERIFY(calling.run(searchUsers("acme"_s, "jane+x@acme.example"_s), "[]"));
    QCOMPARE(calling.heard(), QByteArray("GET /rest/api/3/user/search?query=jane%2Bx%40acme.example site"));
    QVERIFY(calling.run(myself("acme"_s), R"({"accountId":"a"})"));
    QCOMPARE(calling.heard(), QByteArray("GET /rest/api/3/myself site"));
    const auto mine = calling.run(myPermissions("acme"_s, {"BULK_CHANGE"_s, "ADMINISTER"_s}),
        R"({"permissions":{"ADMINISTER":{"havePermission":false},"BULK_CHANGE":{"havePermission":true}}})");
    QCOMPARE(calling.heard(), QByteArray("GET /rest/api/3/mypermissions?permissions=BULK_CHANGE,ADMINISTER site"));
    QCOMPARE(mine.value(), (Permissions {{"ADMINISTER"_s, false}, {"BULK_CHANGE"_s, true}}));
}

void TestJira::owners()
{
    Calling calling;
    const auto page = calling.run(projects("acme"_s, "100"_s),
        R"({"startAt":100,"maxResults":100,"total":250,"isLast":false,"values":[{"id":"1","key":"A","name":"Alpha","lead":{"accountId":"a"}},{"id":"2","key":"B","name":"Beta"}]})");
    QCOMPARE(calling.heard(), QByteArray("GET /rest/api/3/project/search?startAt=100&maxResults=100&expand=lead site"));
    QCOMPARE(page->items.at(0).owner->accountId, "a"_s);
    QVERIFY(!page->items.at(1).owner);
    QCOMPARE(page->next, "102"_s);
    QVERIFY(calling.run(components("acme"_s, "A"_s), R"({"values":[],"isLast":true})"));
    QCOMPARE(calling.heard(), QByteArray("GET /rest/api/3/project/A/component?maxResults=100 site"));
    const auto mine = calling.run(filters("acme"_s, "a"_s),
        R"({"values":[{"id":"10","name":"F","owner":{"accountId":"a","displayName":"Jane"}}],"isLast":true})");
    QCOMPARE(calling.heard(), QByteArray("GET /rest/api/3/filter/search?maxResults=100&accountId=a&expand=owner site"));
    QCOMPARE(mine->items.at(0).owner->name, "Jane"_s);
    QVERIFY(calling.run(dashboards("acme"_s), R"({"values":[],"isLast":true})"));
    QCOMPARE(calling.heard(), QByteArray("GET /rest/api/3/dashboard/search?maxResults=100&expand=owner site"));
}

void TestJira::limits()
{
    QCOMPARE(editIssue("acme"_s, "A-1"_s, {}).request.group, LimitGroup::JiraIssuePut);
    QCOMPARE(editIssue("acme"_s, "A-1"_s, {}).request.limitScope, "A-1"_s);
    QCOMPARE(addWatcher("acme"_s, "A-1"_s, "a"_s).request.group, LimitGroup::JiraIssuePost);
    QCOMPARE(removeWatcher("acme"_s, "A-1"_s, "a"_s).request.group, LimitGroup::JiraIssueDelete);
    QCOMPARE(search("acme"_s, "x"_s).request.group, LimitGroup::JiraPost);
    QCOMPARE(user("acme"_s, "a"_s).request.group, LimitGroup::JiraUserGet);
    QCOMPARE(issue("acme"_s, "A-1"_s).request.group, LimitGroup::JiraIssueGet);
    QCOMPARE(approximateCount("acme"_s, "x"_s).request.group, LimitGroup::JiraCount);
}

QTEST_GUILESS_MAIN(TestJira)

#include "tst_jira.moc"
