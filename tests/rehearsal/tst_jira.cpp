// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/siteasking.h"

#include <QSet>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;
using asking::SiteAsker;

/// Jira v3: search by tokens, edits, watchers, bulk tasks, owners.
class JiraTest final : public QObject
{
    Q_OBJECT

private slots:
    void searchFindsEachOnce();
    void queriesAgreeWithTheItems_data();
    void queriesAgreeWithTheItems();
    void badQueriesAreRefused_data();
    void badQueriesAreRefused();
    void fieldsAreWhatIsAskedFor();
    void tokensExpire();
    void editsNeedSomebodyOnTheSite();
    void unknownPropertiesAreRefused();
    void watchers();
    void bulkEditMovesReporters();
    void bulkEditRefusals();
    void bulkFieldsPage();
    void writesToOneItemAreLimited();
    void ownersAndLeads();
    void usersAndRights();
    void oldSearchIsGone();
};

void JiraTest::searchFindsEachOnce()
{
    SiteAsker asker;
    const rehearsal::Index busy = asker.busiest();
    const auto expected = std::count_if(asker.site().items.begin(), asker.site().items.end(),
        [busy](const rehearsal::JiraItem &item) { return item.reporter == busy; });
    const QString jql = u"reporter = \"%1\""_s.arg(asker.id(busy));
    const QStringList ids = asker.found(jql, 7);
    QCOMPARE(ids.size(), expected);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), expected);
    QCOMPARE(asker.jira("POST", u"search/approximate-count"_s, QJsonDocument(QJsonObject {{u"jql"_s, jql}}).toJson())
                 .json.value(u"count"_s)
                 .toInt(),
        expected);
    const auto last = asker.jira(
        "GET", u"search/jql?maxResults=5000&jql=%1"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(jql))));
    QCOMPARE(last.json.value(u"isLast"_s).toBool(), true);
    QVERIFY(!last.json.contains(u"nextPageToken"_s) && !last.json.contains(u"total"_s));
}

void JiraTest::queriesAgreeWithTheItems_data()
{
    QTest::addColumn<QString>("jql");
    QTest::addColumn<int>("kind");
    QTest::newRow("assignee") << u"assignee = \"%1\""_s << 0;
    QTest::newRow("bare word") << u"assignee=%1 ORDER BY created DESC"_s << 0;
    QTest::newRow("in") << u"assignee in (\"%1\", \"nobody\")"_s << 0;
    QTest::newRow("watcher") << u"watcher = \"%1\""_s << 1;
    QTest::newRow("participants") << u"\"Request participants\" = \"%1\""_s << 2;
    QTest::newRow("participants by number") << u"cf[10010] = \"%1\""_s << 2;
    QTest::newRow("approvers") << u"cf[10026] = \"%1\""_s << 3;
    QTest::newRow("responsible") << u"cf[10041] = \"%1\""_s << 4;
    QTest::newRow("approval") << u"approvals = approver(\"%1\")"_s << 5;
    QTest::newRow("with project") << u"assignee = \"%1\" AND project = HELP order by key asc"_s << 6;
    QTest::newRow("brackets") << u"(assignee = \"%1\" OR assignee = nobody) AND NOT project = HELP"_s << 7;
    QTest::newRow("open") << u"assignee = \"%1\" AND resolution is EMPTY"_s << 8;
    QTest::newRow("old") << u"assignee = \"%1\" AND created < -100d"_s << 9;
    QTest::newRow("nobody") << u"assignee is EMPTY AND project = OPS"_s << 10;
}

void JiraTest::queriesAgreeWithTheItems()
{
    SiteAsker asker;
    QFETCH(QString, jql);
    QFETCH(int, kind);
    // Somebody who has some of it.
    rehearsal::Index who = rehearsal::kNobody;
    QStringList expected;
    const auto has = [&](rehearsal::Index account, quint32 number) {
        const rehearsal::JiraItem &item = asker.site().items[number];
        const rehearsal::ItemExtras extras = rehearsal::extrasOf(asker.site(), number);
        const auto in = [account](const std::vector<rehearsal::Index> &all) {
            return std::find(all.begin(), all.end(), account) != all.end();
        };
        const bool isHelp = asker.site().projects[item.project].key == u"HELP";
        switch (kind) {
        case 0:
            return item.assignee == account;
        case 1:
            return in(extras.watchers);
        case 2:
            return in(extras.participants);
        case 3:
            return in(extras.approvers);
        case 4:
            return extras.responsible == account;
        case 5:
            return extras.hasApproval && in(extras.approvers);
        case 6:
            return item.assignee == account && isHelp;
        case 7:
            return item.assignee == account && !isHelp;
        case 8:
            return item.assignee == account && !item.isDone;
        case 9:
            return item.assignee == account && item.age > 100;
        default:
            return item.assignee == rehearsal::kNobody && asker.site().projects[item.project].key == u"OPS";
        }
    };
    for (rehearsal::Index account = 0; account < asker.world().accounts.size() && expected.isEmpty(); ++account) {
        who = account;
        for (quint32 i = 0; i < asker.site().items.size(); ++i) {
            if (has(account, i))
                expected.append(rehearsal::itemId(i));
        }
    }
    QVERIFY(!expected.isEmpty());
    QStringList found = asker.found(jql.contains(u"%1"_s) ? jql.arg(asker.id(who)) : jql);
    found.sort();
    expected.sort();
    QCOMPARE(found, expected);
}

void JiraTest::badQueriesAreRefused_data()
{
    QTest::addColumn<QString>("jql");
    for (const char *jql :
        {"", "ORDER BY created", "reporter =", "reporter = \"x", "nosuchfield = 1", "reporter = a AND", "(reporter = a",
            "reporter ~ a", "reporter = a ORDER BY nonsense", "approvals = nonsense(\"a\")", "reporter = a b"})
        QTest::newRow(*jql ? jql : "empty") << QString::fromLatin1(jql);
}

void JiraTest::badQueriesAreRefused()
{
    SiteAsker asker(60);
    QFETCH(QString, jql);
    const auto told = asker.jira("POST", u"search/jql"_s, QJsonDocument(QJsonObject {{u"jql"_s, jql}}).toJson());
    QCOMPARE(told.status, 400);
    QVERIFY(!told.json.value(u"errorMessages"_s).toArray().isEmpty());
}

void JiraTest::fieldsAreWhatIsAskedFor()
{
    SiteAsker asker(60);
    const auto issue = [&](const QString &fields) {
        const auto told = asker.jira("GET", u"search/jql?jql=project%20%3D%20HELP&maxResults=1"_s + fields);
        return told.json.value(u"issues"_s).toArray().at(0).toObject();
    };
    QCOMPARE(issue(QString()).keys(), QStringList {u"id"_s});
    QCOMPARE(issue(u"&fields=key"_s).keys(), QStringList({u"id"_s, u"key"_s}));
    QCOMPARE(issue(u"&fields=reporter,assignee"_s).value(u"fields"_s).toObject().keys(),
        QStringList({u"assignee"_s, u"reporter"_s}));
    QVERIFY(issue(u"&fields=*all"_s).value(u"fields"_s).toObject().contains(u"comment"_s));
    QVERIFY(!issue(u"&fields=*all&fields=-comment"_s).value(u"fields"_s).toObject().contains(u"comment"_s));
    const auto fetched = asker.jira(
        "POST", u"issue/bulkfetch"_s, R"({"issueIdsOrKeys":["HELP-1","NONE-1"],"fields":["reporter","comment"]})");
    QCOMPARE(fetched.json.value(u"issues"_s).toArray().size(), 1);
    QCOMPARE(fetched.json.value(u"issueErrors"_s).toArray().size(), 1);
    QJsonArray many;
    for (int i = 0; i < 101; ++i)
        many.append(u"HELP-1"_s);
    QCOMPARE(asker.jira("POST", u"issue/bulkfetch"_s, QJsonDocument(QJsonObject {{u"issueIdsOrKeys"_s, many}}).toJson())
                 .status,
        400);
}

void JiraTest::tokensExpire()
{
    SiteAsker asker(300);
    const auto first = asker.jira("POST", u"search/jql"_s, R"({"jql":"project = HELP","maxResults":2})");
    const QByteArray next = QJsonDocument(
        QJsonObject {{u"jql"_s, u"project = HELP"_s}, {u"nextPageToken"_s, first.json.value(u"nextPageToken"_s)}})
                                .toJson();
    QCOMPARE(asker.jira("POST", u"search/jql"_s, next).status, 200);
    const QByteArray other = QJsonDocument(
        QJsonObject {{u"jql"_s, u"project = WEB"_s}, {u"nextPageToken"_s, first.json.value(u"nextPageToken"_s)}})
                                 .toJson();
    QCOMPARE(asker.jira("POST", u"search/jql"_s, other).status, 400);
    asker.control("clock", R"({"advanceSeconds":604801})");
    QCOMPARE(asker.jira("POST", u"search/jql"_s, next).status, 400);
}

void JiraTest::editsNeedSomebodyOnTheSite()
{
    SiteAsker asker(300);
    const rehearsal::Index stranger = asker.stranger();
    const QByteArray reporter = R"({"fields":{"reporter":{"accountId":"712020:stranger"}}})";
    const auto refused = asker.jira("PUT", u"issue/HELP-1?notifyUsers=false"_s, reporter);
    QCOMPARE(refused.status, 400);
    QVERIFY(refused.json.value(u"errors"_s).toObject().contains(u"reporter"_s));
    rehearsal::addCustomer(asker.world(), 0, stranger);
    QCOMPARE(asker.jira("PUT", u"issue/HELP-1?notifyUsers=false"_s, reporter).status, 204);
    QCOMPARE(asker.found(u"reporter = \"712020:stranger\""_s),
        QStringList {rehearsal::itemId(asker.site().projects[0].items[0])});
    // A customer can't have items assigned.
    QCOMPARE(asker.jira("PUT", u"issue/HELP-1/assignee"_s, R"({"accountId":"712020:stranger"})").status, 400);
    QCOMPARE(asker.jira("PUT", u"issue/HELP-1/assignee"_s, R"({"accountId":null})").status, 204);
    QCOMPARE(asker.jira("PUT", u"issue/HELP-1/assignee"_s, R"({"accountId":"-1"})").status, 204);
    QCOMPARE(
        asker.jira("PUT", u"issue/HELP-1"_s, R"({"fields":{"customfield_10010":[{"accountId":"712020:stranger"}]}})")
            .status,
        204);
    QCOMPARE(asker.jira("PUT", u"issue/HELP-1"_s, R"({"fields":{"customfield_10010":{"accountId":"712020:stranger"}}})")
                 .status,
        400);
    QCOMPARE(asker
                 .jira("PUT", u"issue/HELP-1"_s,
                     R"({"update":{"customfield_10010":[{"remove":{"accountId":"712020:stranger"}}]}})")
                 .status,
        204);
    QCOMPARE(asker.found(u"\"Request participants\" = \"712020:stranger\""_s).size(), 0);
    QCOMPARE(
        asker.jira("PUT", u"issue/HELP-1"_s, R"({"fields":{"creator":{"accountId":"712020:stranger"}}})").status, 400);
    QCOMPARE(asker.jira("PUT", u"issue/HELP-999999"_s, reporter).status, 404);
    QCOMPARE(asker.jira("PUT", u"issue/HELP-1?returnIssue=true"_s, reporter).status, 200);
}

void JiraTest::unknownPropertiesAreRefused()
{
    SiteAsker asker(60);
    QCOMPARE(asker.jira("POST", u"search/jql"_s, R"({"jql":"project = HELP","startAt":0})").status, 400);
    QCOMPARE(asker.jira("POST", u"search/approximate-count"_s, R"({"jql":"project = HELP","x":0})").status, 400);
    QCOMPARE(asker.jira("PUT", u"issue/HELP-1/assignee"_s, R"({"accountId":null,"nonsense":1})").status, 400);
    QCOMPARE(asker.ask("GET", u"/site/other/rest/api/3/myself"_s, asker.basic()).status, 404);
    QCOMPARE(asker
                 .ask("GET", u"/site/%1/rest/api/3/myself"_s.arg(asker.world().siteName),
                     "Basic " + QByteArray("a:b").toBase64())
                 .status,
        401);
}

void JiraTest::watchers()
{
    SiteAsker asker(300);
    const rehearsal::Index stranger = asker.stranger();
    QCOMPARE(asker.jira("POST", u"issue/HELP-2/watchers"_s, R"("712020:stranger")").status, 404);
    rehearsal::addCustomer(asker.world(), 0, stranger);
    const int before = asker.jira("GET", u"issue/HELP-2/watchers"_s).json.value(u"watchCount"_s).toInt();
    QCOMPARE(asker.jira("POST", u"issue/HELP-2/watchers"_s, R"("712020:stranger")").status, 204);
    QCOMPARE(asker.jira("POST", u"issue/HELP-2/watchers"_s, R"({"accountId":"712020:stranger"})").status, 400);
    QCOMPARE(asker.jira("GET", u"issue/HELP-2/watchers"_s).json.value(u"watchCount"_s).toInt(), before + 1);
    QCOMPARE(asker.jira("DELETE", u"issue/HELP-2/watchers?accountId=712020%3Astranger"_s).status, 204);
    QCOMPARE(asker.jira("GET", u"issue/HELP-2/watchers"_s).json.value(u"watchers"_s).toArray().size(), before);
}

void JiraTest::bulkEditMovesReporters()
{
    SiteAsker asker(2500);
    const rehearsal::Index busy = asker.busiest();
    const rehearsal::Index stranger = asker.stranger();
    rehearsal::addCustomer(asker.world(), 0, stranger);
    const QStringList items = asker.found(u"reporter = \"%1\""_s.arg(asker.id(busy)), 5000);
    QVERIFY2(items.size() > 1000, "somebody has more items than fit one bulk task");
    const auto body = [&](const QStringList &ids) {
        return QJsonDocument(QJsonObject {{u"selectedIssueIdsOrKeys"_s, QJsonArray::fromStringList(ids)},
                                 {u"selectedActions"_s, QJsonArray {u"reporter"_s}}, {u"sendBulkNotification"_s, false},
                                 {u"editedFieldsInput"_s,
                                     QJsonObject {{u"singleSelectClearableUserPickerFields"_s,
                                         QJsonArray {QJsonObject {{u"fieldId"_s, u"reporter"_s},
                                             {u"user"_s, QJsonObject {{u"accountId"_s, u"712020:stranger"_s}}}}}}}}})
            .toJson();
    };
    QCOMPARE(asker.jira("POST", u"bulk/issues/fields"_s, body(items)).status, 400);
    const auto begun = asker.jira("POST", u"bulk/issues/fields"_s, body(items.mid(0, 999) + QStringList {u"NONE-1"_s}));
    QCOMPARE(begun.status, 201);
    const QString task = u"bulk/queue/"_s + begun.json.value(u"taskId"_s).toString();
    QCOMPARE(asker.jira("GET", task).json.value(u"status"_s).toString(), u"ENQUEUED"_s);
    asker.control("clock", R"({"advanceSeconds":1})");
    const auto running = asker.jira("GET", task);
    QCOMPARE(running.json.value(u"status"_s).toString(), u"RUNNING"_s);
    QVERIFY(running.json.value(u"progressPercent"_s).toInt() < 100);
    asker.control("clock", R"({"advanceSeconds":10})");
    const auto done = asker.jira("GET", task);
    QCOMPARE(done.json.value(u"status"_s).toString(), u"COMPLETE"_s);
    QCOMPARE(done.json.value(u"processedAccessibleIssues"_s).toArray().size(), 999);
    QCOMPARE(done.json.value(u"invalidOrInaccessibleIssueCount"_s).toInt(), 1);
    QCOMPARE(asker.found(u"reporter = \"712020:stranger\""_s, 5000).size(), 999);
    asker.control("clock", R"({"advanceSeconds":1209601})");
    QCOMPARE(asker.jira("GET", task).status, 400);
}

void JiraTest::bulkEditRefusals()
{
    SiteAsker asker(300);
    asker.stranger();
    const QString at = u"bulk/issues/fields"_s;
    QCOMPARE(asker
                 .jira("POST", at,
                     R"({"selectedIssueIdsOrKeys":["HELP-1"],"selectedActions":["reporter"],"editedFieldsInput":{}})")
                 .status,
        400);
    const auto unlisted = asker.jira("POST", at,
        R"({"selectedIssueIdsOrKeys":["HELP-1"],"selectedActions":["assignee"],"editedFieldsInput":{"singleSelectClearableUserPickerFields":[{"fieldId":"reporter","user":{"accountId":"712020:stranger"}}]}})");
    QCOMPARE(unlisted.status, 400);
    QVERIFY(unlisted.json.value(u"errors"_s).toArray().at(0).toObject().contains(u"message"_s));
    QCOMPARE(
        asker
            .jira("POST", at,
                R"({"selectedIssueIdsOrKeys":["HELP-1"],"selectedActions":["reporter"],"notify":false,"editedFieldsInput":{}})")
            .status,
        400);
    // Each item fails by itself where the user isn't there.
    const auto begun = asker.jira("POST", at,
        R"({"selectedIssueIdsOrKeys":["HELP-1"],"selectedActions":["reporter"],"editedFieldsInput":{"singleSelectClearableUserPickerFields":[{"fieldId":"reporter","user":{"accountId":"712020:stranger"}}]}})");
    QCOMPARE(begun.status, 201);
    asker.control("clock", R"({"advanceSeconds":5})");
    const auto done = asker.jira("GET", u"bulk/queue/"_s + begun.json.value(u"taskId"_s).toString());
    QCOMPARE(done.json.value(u"failedAccessibleIssues"_s).toObject().size(), 1);
    QCOMPARE(done.json.value(u"processedAccessibleIssues"_s).toArray().size(), 0);
}

void JiraTest::bulkFieldsPage()
{
    SiteAsker asker(60);
    const auto first = asker.jira("GET", u"bulk/issues/fields?issueIdsOrKeys=HELP-1,HELP-2"_s);
    QCOMPARE(first.json.value(u"fields"_s).toArray().size(), 50);
    const auto second = asker.jira("GET",
        u"bulk/issues/fields?issueIdsOrKeys=HELP-1&startingAfter="_s + first.json.value(u"startingAfter"_s).toString());
    QCOMPARE(second.json.value(u"fields"_s).toArray().size(), 10);
    QVERIFY(!second.json.contains(u"startingAfter"_s) && second.json.contains(u"endingBefore"_s));
    const auto back = asker.jira("GET",
        u"bulk/issues/fields?issueIdsOrKeys=HELP-1&endingBefore="_s + second.json.value(u"endingBefore"_s).toString());
    QCOMPARE(back.json.value(u"fields"_s).toArray(), first.json.value(u"fields"_s).toArray());
    QCOMPARE(asker.jira("GET", u"bulk/issues/fields"_s).status, 400);
    QCOMPARE(asker.jira("GET", u"bulk/issues/fields?issueIdsOrKeys=NONE-1"_s).status, 404);
}

void JiraTest::writesToOneItemAreLimited()
{
    SiteAsker asker(60);
    asking::Told told;
    for (int i = 0; i < 21; ++i)
        told = asker.jira("PUT", u"issue/HELP-1/assignee"_s, R"({"accountId":null})");
    QCOMPARE(told.status, 429);
    QCOMPARE(told.headers.value("RateLimit-Reason"), QByteArray("jira-per-issue-on-write"));
    QCOMPARE(told.headers.value("Retry-After"), QByteArray("2"));
    QCOMPARE(asker.jira("PUT", u"issue/HELP-2/assignee"_s, R"({"accountId":null})").status, 204);
    for (int i = 0; i < 60; ++i)
        told = asker.jira("PUT", u"issue/HELP-%1/assignee"_s.arg(i % 20 + 3), R"({"accountId":null})");
    QCOMPARE(told.headers.value("RateLimit-Reason"), QByteArray("jira-burst-based"));
    asker.control("clock", R"({"advanceSeconds":2})");
    QCOMPARE(asker.jira("PUT", u"issue/HELP-1/assignee"_s, R"({"accountId":null})").status, 204);
}

void JiraTest::ownersAndLeads()
{
    SiteAsker asker;
    const QString agent = asker.id(asker.site().projects[0].lead);
    QCOMPARE(asker.jira("GET", u"project/search?maxResults=2"_s).json.value(u"isLast"_s).toBool(), false);
    QCOMPARE(asker.jira("PUT", u"project/WEB"_s, asking::pair("leadAccountId", agent)).status, 200);
    QCOMPARE(
        asker.jira("GET", u"project/WEB"_s).json.value(u"lead"_s).toObject().value(u"accountId"_s).toString(), agent);
    const QJsonArray components = asker.jira("GET", u"project/WEB/components"_s).list;
    QCOMPARE(components.size(), 3);
    const QString component = u"component/"_s + components.at(0).toObject().value(u"id"_s).toString();
    QCOMPARE(asker.jira("PUT", component, asking::pair("leadAccountId", agent)).status, 200);
    QCOMPARE(asker.jira("GET", component).json.value(u"lead"_s).toObject().value(u"accountId"_s).toString(), agent);
    const rehearsal::Index owner = asker.site().filters.front().owner;
    const auto filters = asker.jira("GET", u"filter/search?accountId="_s + asker.id(owner));
    QVERIFY(filters.json.value(u"total"_s).toInt() > 0);
    const QString filter = filters.json.value(u"values"_s).toArray().at(0).toObject().value(u"id"_s).toString();
    QCOMPARE(asker.jira("PUT", u"filter/%1/owner"_s.arg(filter), asking::pair("accountId", agent)).status, 204);
    QCOMPARE(asker.jira("PUT", u"filter/%1/owner"_s.arg(filter), R"({"accountId":"nobody"})").status, 400);
    const auto dashboards = asker.jira("GET", u"dashboard/search"_s);
    const qint64 dashboard
        = dashboards.json.value(u"values"_s).toArray().at(0).toObject().value(u"id"_s).toString().toLongLong();
    const QJsonObject change {{u"action"_s, u"changeOwner"_s}, {u"entityIds"_s, QJsonArray {dashboard, 1}},
        {u"changeOwnerDetails"_s, QJsonObject {{u"newOwner"_s, agent}, {u"autofixName"_s, true}}}};
    const auto changed = asker.jira("PUT", u"dashboard/bulk/edit"_s, QJsonDocument(change).toJson());
    QCOMPARE(changed.status, 200);
    QCOMPARE(changed.json.value(u"entityErrors"_s).toObject().keys(), QStringList {u"1"_s});
}

void JiraTest::usersAndRights()
{
    SiteAsker asker(60);
    QCOMPARE(asker.jira("GET", u"myself"_s).json.value(u"accountId"_s).toString(), asker.id(asker.world().admin));
    QCOMPARE(asker.jira("GET", u"user?accountId="_s + asker.id(0)).json.value(u"displayName"_s).toString(),
        asker.world().accounts[0].name);
    QCOMPARE(asker.jira("GET", u"user?accountId=nobody"_s).status, 404);
    const auto rights = asker.jira("GET", u"mypermissions?permissions=BULK_CHANGE,ADMINISTER"_s);
    QCOMPARE(rights.json.value(u"permissions"_s).toObject().size(), 2);
    QCOMPARE(asker.jira("GET", u"mypermissions"_s).status, 400);
    bool hasPicker = false;
    const QJsonArray fields = asker.jira("GET", u"field"_s).list;
    for (const QJsonValue &field : fields)
        hasPicker |= field.toObject().value(u"schema"_s).toObject().value(u"items"_s).toString() == u"user";
    QVERIFY(hasPicker);
}

void JiraTest::oldSearchIsGone()
{
    SiteAsker asker(60);
    QCOMPARE(asker.jira("GET", u"search?jql=project=HELP"_s).status, 410);
    QCOMPARE(asker.jira("POST", u"search"_s, "{}").status, 410);
}

QTEST_APPLESS_MAIN(JiraTest)

#include "tst_jira.moc"
