// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/calling.h"

#include "atlassian/organizations/activity.h"
#include "atlassian/organizations/directories.h"
#include "atlassian/organizations/directoryusers.h"
#include "atlassian/organizations/domains.h"
#include "atlassian/organizations/events.h"
#include "atlassian/organizations/managedaccounts.h"
#include "atlassian/organizations/organisations.h"
#include "atlassian/organizations/roleassignments.h"
#include "atlassian/organizations/workspaces.h"

using namespace atlassian;
using namespace atlassian::organizations;
using namespace support;
using core::ErrorCode;

/// Organizations v1 and v2: every call's method, path, query, key and body against the document, and its answer.
class TestOrganizations final : public QObject
{
    Q_OBJECT

private slots:
    void organisationsOfTheKey();
    void accounts();
    void absentIsNotFalse();
    void oddAccounts();
    void activityDates();
    void verifiedDomains();
    void auditLog();
    void directoriesOfV2();
    void searching();
    void counting();
    void oneUser();
    void changing();
    void roles();
    void sites();
    void everyRequestHasItsLimit();
};

// out of the class: moc stumbles over what stands in raw strings

void TestOrganizations::organisationsOfTheKey()
{
    Calling calling;
    const auto page = calling.run(organisations("c1"_s),
        R"({"data":[{"id":"o","type":"orgs","attributes":{"name":"Acme"},"relationships":{},"links":{"self":"x"}}],"links":{"next":"https://api.atlassian.com/admin/v1/orgs?cursor=n"}})");
    QCOMPARE(calling.heard(), QByteArray("GET /admin/v1/orgs?cursor=c1 organisation"));
    QCOMPARE(page->items.at(0).name, "Acme"_s);
    QCOMPARE(page->next, "n"_s);
    const auto one = calling.run(organisation("o"_s), R"({"data":{"id":"o","attributes":{"name":"Acme"}}})");
    QCOMPARE(calling.heard(), QByteArray("GET /admin/v1/orgs/o organisation"));
    QCOMPARE(one->id, "o"_s);
    QCOMPARE(calling.run(organisation("o"_s), R"({"data":{}})").error().detail, "data.id"_s);
}

void TestOrganizations::accounts()
{
    Calling calling;
    const auto page = calling.run(managedAccounts("o"_s, "a+b="_s),
        R"({"data":[{"account_id":"712020:1","account_type":"atlassian","account_status":"active","name":"Jane","picture":"https://p",
        "email":"jane@acme.example","access_billable":true,"last_active":"2026-10-30T08:00:00Z","future":[1],
        "product_access":[{"key":"jira-software","name":"Jira","url":"https://acme.atlassian.net","last_active":"2026-10-29T08:00:00Z"},{"key":"loom-next","name":"Loom","id":"ari"}],
        "links":{"self":"s"}}],"links":{"self":"s","next":"https://api.atlassian.com/admin/v1/orgs/o/users?cursor=n1"},"meta":{"total":10000}})");
    QCOMPARE(calling.heard(), QByteArray("GET /admin/v1/orgs/o/users?cursor=a%2Bb%3D organisation"));
    QCOMPARE(page->total, 10000);
    QCOMPARE(page->next, "n1"_s);
    const ManagedAccount &account = page->items.at(0);
    QCOMPARE(account.accountId, "712020:1"_s);
    QCOMPARE(account.type, "atlassian"_s);
    QCOMPARE(account.status, "active"_s);
    QCOMPARE(account.email, "jane@acme.example"_s);
    QCOMPARE(account.isBillable, true);
    QCOMPARE(account.lastActive, QDateTime(QDate(2026, 10, 30), QTime(8, 0), Qt::UTC));
    QCOMPARE(account.products->size(), 2u);
    QCOMPARE(account.products->at(0).url, "https://acme.atlassian.net"_s);
    QCOMPARE(account.products->at(0).lastActive.date(), QDate(2026, 10, 29));
    QCOMPARE(account.products->at(1).key, "loom-next"_s); // a key that nobody documented stays
    QCOMPARE(account.products->at(1).rest.value("id"_s).toString(), "ari"_s);
    QVERIFY(account.rest.contains("future"_s));
}

void TestOrganizations::absentIsNotFalse()
{
    const auto call = managedAccounts("o"_s);
    const auto page = call.parse(
        R"({"data":[{"account_id":"a"},{"account_id":"b","access_billable":false,"product_access":[],"email":null},{"account_id":"c","access_billable":"yes"}]})");
    QCOMPARE(page->items.at(0).isBillable, std::nullopt);
    QCOMPARE(page->items.at(0).products.has_value(), false);
    QVERIFY(page->items.at(0).email.isNull());
    QVERIFY(!page->items.at(0).lastActive.isValid());
    QCOMPARE(page->items.at(1).isBillable, false);
    QVERIFY(page->items.at(1).products.has_value() && page->items.at(1).products->empty());
    QCOMPARE(page->items.at(2).isBillable, std::nullopt); // another type than documented: kept, not guessed
    QCOMPARE(page->items.at(2).rest.value("access_billable"_s).toString(), "yes"_s);
    QVERIFY(page->next.isEmpty());
    QCOMPARE(page->total, std::nullopt);
}

void TestOrganizations::oddAccounts()
{
    const auto call = managedAccounts("o"_s);
    for (const char *body : {"", "[]", "{}", R"({"data":{}})", R"({"data":[null]})", R"({"data":[{"account_id":""}]})",
             R"({"data":[{"account_id":"a","product_access":[{}]}]})"}) {
        const auto result = call.parse(body);
        QVERIFY2(!result, body);
        QCOMPARE(result.error().code, ErrorCode::AnswerUnexpected);
    }
    QCOMPARE(call.parse(R"({"data":[{"account_id":"a","product_access":[{}]}]})").error().detail,
        "items[0].product_access[0].key"_s);
}

void TestOrganizations::activityDates()
{
    Calling calling;
    const auto activity = calling.run(lastActiveDates("o"_s, "557058:a"_s, "c"_s),
        R"({"data":{"product_access":[{"id":"ari","key":"trello","last_active":"2026-10-01","last_active_timestamp":"2026-10-01T10:00:00Z"},{"id":"b","key":"jira-software"}],"added_to_org":"2024-01-02","added_to_org_timestamp":null},"links":{"next":"t"}})");
    QCOMPARE(calling.heard(),
        QByteArray("GET /admin/v1/orgs/o/directory/users/557058%3Aa/last-active-dates?cursor=c organisation"));
    QCOMPARE(activity->products.at(0).lastActive, QDateTime(QDate(2026, 10, 1), QTime(10, 0), Qt::UTC));
    QVERIFY(!activity->products.at(1).lastActive.isValid());
    QCOMPARE(activity->addedToOrganisation.date(), QDate(2024, 1, 2));
    QCOMPARE(activity->next, "t"_s);
    QCOMPARE(lastActiveDates("o"_s, "a"_s).request.group, LimitGroup::LastActiveDates);
    QCOMPARE(calling.run(lastActiveDates("o"_s, "a"_s), R"({"links":{}})").error().detail, "data"_s);
}

void TestOrganizations::verifiedDomains()
{
    Calling calling;
    const auto page = calling.run(domains("o"_s),
        R"({"data":[{"id":"d","type":"domains","attributes":{"name":"acme.example","claim":{"type":"dns","status":"verified"}}},{"id":"e","attributes":{}}],"links":{}})");
    QCOMPARE(calling.heard(), QByteArray("GET /admin/v1/orgs/o/domains organisation"));
    QVERIFY(page->items.at(0).isVerified());
    QCOMPARE(page->items.at(0).name, "acme.example"_s);
    QVERIFY(!page->items.at(1).isVerified());
    QVERIFY(calling.run(domain("o"_s, "d"_s), R"({"data":{"id":"d"}})"));
    QCOMPARE(calling.heard(), QByteArray("GET /admin/v1/orgs/o/domains/d organisation"));
}

void TestOrganizations::auditLog()
{
    Calling calling;
    EventFilter filter;
    filter.text = "jane"_s;
    filter.from = QDateTime::fromMSecsSinceEpoch(1000, Qt::UTC);
    filter.to = QDateTime::fromMSecsSinceEpoch(2000, Qt::UTC);
    filter.action = "user_added"_s;
    filter.actors = QStringList {"a"_s, "b"_s};
    filter.products = QStringList {"jira"_s, "loom"_s};
    const auto page = calling.run(events("o"_s, filter, "c"_s),
        R"({"data":[{"id":"e","type":"events","attributes":{"time":"2026-01-01T00:00:00Z","action":"user_added","actor":{"id":"a","name":"Admin"},"context":[{"id":"x"}],"location":{"ip":"1.2.3.4"}},"message":{"content":"Hi"}}],"links":{"next":"n"},"meta":{"next":"n","page_size":1}})");
    QCOMPARE(calling.heard(),
        QByteArray("GET "
                   "/admin/v1/orgs/o/"
                   "events?cursor=c&from=1000&to=2000&limit=500&q=jane&action=user_added&actor=a,b&product=jira,loom "
                   "organisation"));
    QCOMPARE(page->items.at(0).actorName, "Admin"_s);
    QCOMPARE(page->items.at(0).message, "Hi"_s);
    QCOMPARE(page->items.at(0).context.size(), 1);
    QVERIFY(page->items.at(0).rest.contains("location"_s));
    QVERIFY(calling.run(eventsStream("o"_s), R"({"data":[]})"));
    QCOMPARE(calling.heard(), QByteArray("GET /admin/v1/orgs/o/events-stream?limit=500&sortOrder=asc organisation"));
    const auto actions = calling.run(eventActions("o"_s),
        R"({"data":[{"id":"user_added","type":"t","attributes":{"displayName":"Added","groupDisplayName":"Users"}}]})");
    QCOMPARE(calling.heard(), QByteArray("GET /admin/v1/orgs/o/event-actions organisation"));
    QCOMPARE(actions->at(0).groupName, "Users"_s);
}

void TestOrganizations::directoriesOfV2()
{
    Calling calling;
    const auto page = calling.run(directories("o"_s, "tok"_s),
        R"({"data":[{"directoryId":"d","name":"Main","icon":"i"}],"links":{"next":"bare=="}})");
    QCOMPARE(calling.heard(), QByteArray("GET /admin/v2/orgs/o/directories?cursor=tok&limit=100 organisation"));
    QCOMPARE(page->items.at(0).directoryId, "d"_s);
    QCOMPARE(page->next, "bare=="_s);
}

void TestOrganizations::searching()
{
    Calling calling;
    UserFilter filter;
    filter.emails = QStringList {"jane@acme.example"_s};
    filter.claimStatus = "managed"_s;
    filter.status = QStringList {"active"_s, "for_deletion"_s};
    filter.hasSecondFactor = false;
    filter.expand = QStringList {"productAccess"_s};
    const auto page = calling.run(searchUsers("o"_s, kAllDirectories, filter, "tok"_s),
        R"({"data":[{"accountId":"a","managementSource":"synced","status":"for_deletion","emailVerified":true,"productAccess":[{"id":"ari","key":"trello","lastActiveTimestamp":"2026-10-01T10:00:00Z"}],"counts":{"resources":2}},{"accountId":"b","managementSource":null}],"links":{"next":"n"}})");
    QCOMPARE(calling.heard(),
        QByteArray(
            R"(POST /admin/v2/orgs/o/directories/-/users/search organisation {"claimStatus":"managed","cursor":"tok","emails":["jane@acme.example"],"expand":["productAccess"],"limit":100,"mfaEnabled":false,"status":["active","for_deletion"]})"));
    QCOMPARE(calling.header("content-type"), QByteArray("application/json"));
    QVERIFY(page->items.at(0).isSynced());
    QCOMPARE(page->items.at(0).isEmailVerified, true);
    QCOMPARE(page->items.at(0).products->at(0).key, "trello"_s);
    QVERIFY(!page->items.at(1).isSynced());
    QCOMPARE(page->items.at(1).isEmailVerified, std::nullopt);
    QCOMPARE(page->items.at(1).products.has_value(), false);
    QVERIFY(!searchUsers("o"_s, "d"_s, {}).request.isWrite());
    QCOMPARE(searchUsers("o"_s, "d"_s, {}).request.body, QByteArray(R"({"limit":100})"));
}

void TestOrganizations::counting()
{
    Calling calling;
    UserFilter filter;
    filter.claimStatus = "managed"_s;
    filter.status = QStringList {"active"_s, "suspended"_s};
    filter.hasSecondFactor = true;
    const auto count = calling.run(countUsers("o"_s, "d"_s, filter), R"({"count":12})");
    QCOMPARE(calling.heard(),
        QByteArray("GET "
                   "/admin/v2/orgs/o/directories/d/users/"
                   "count?status=active&status=suspended&claimStatus=managed&mfaEnabled=true organisation"));
    QCOMPARE(count.value(), 12);
    QCOMPARE(calling.run(countUsers("o"_s, "d"_s), R"({})").error().detail, "count"_s);
    const auto statistics = calling.run(userStatistics("o"_s, "d"_s),
        R"({"accountStatus":[{"status":"active","count":5}],"roles":[{"roleId":"atlassian/guest","count":1}]})");
    QCOMPARE(calling.heard(), QByteArray("GET /admin/v2/orgs/o/directories/d/users/stats organisation"));
    QCOMPARE(statistics->byAccountStatus.at(0), std::pair("active"_s, qint64(5)));
    QCOMPARE(statistics->byRole.at(0).first, "atlassian/guest"_s);
}

void TestOrganizations::oneUser()
{
    Calling calling;
    const auto user = calling.run(
        directoryUser("o"_s, "-"_s, "a"_s), R"({"data":{"accountId":"a","deactivatedOn":"2026-09-01T00:00:00Z"}})");
    QCOMPARE(calling.heard(), QByteArray("GET /admin/v2/orgs/o/directories/-/users/a organisation"));
    QCOMPARE(user->deactivatedOn.date(), QDate(2026, 9, 1));
}

void TestOrganizations::changing()
{
    Calling calling;
    QVERIFY(calling.run(suspendUser("o"_s, "d"_s, "a"_s), "", 204));
    QCOMPARE(calling.heard(), QByteArray("POST /admin/v2/orgs/o/directories/d/users/a/suspend organisation"));
    QVERIFY(calling.run(restoreUser("o"_s, "d"_s, "a"_s), "", 204));
    QCOMPARE(calling.heard(), QByteArray("POST /admin/v2/orgs/o/directories/d/users/a/restore organisation"));
    QVERIFY(calling.run(removeUser("o"_s, "d"_s, "a"_s), "", 204));
    QCOMPARE(calling.heard(), QByteArray("DELETE /admin/v2/orgs/o/directories/d/users/a organisation"));
    QVERIFY(suspendUser("o"_s, "d"_s, "a"_s).request.isWrite() && restoreUser("o"_s, "d"_s, "a"_s).request.isWrite()
        && removeUser("o"_s, "d"_s, "a"_s).request.isWrite());
    const auto refused = calling.run(removeUser("o"_s, "d"_s, "a"_s),
        R"({"errors":[{"id":"r","status":"404","code":"ADMIN-404-8","title":"User not found"}]})", 404);
    QCOMPARE(refused.error().code, ErrorCode::NotThere);
    QCOMPARE(refused.error().reason, "ADMIN-404-8"_s);
    QCOMPARE(refused.error().subject, "DELETE /admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}"_s);
}

void TestOrganizations::roles()
{
    Calling calling;
    const auto page = calling.run(roleAssignments("o"_s, "d"_s, "a"_s),
        R"({"data":[{"directoryId":null,"resourceId":"ari","resourceOwner":"jira","roles":["atlassian/user"],"roleAssignments":[{"role":"atlassian/user","roleAssignmentMethods":["direct"]}],"userDirectoryStatus":"active"}],"links":{}})");
    QCOMPARE(calling.heard(),
        QByteArray("GET /admin/v2/orgs/o/directories/d/users/a/role-assignments?limit=100 organisation"));
    QCOMPARE(page->items.at(0).grants.at(0).methods, QStringList {"direct"_s});
    QCOMPARE(page->items.at(0).roles, QStringList {"atlassian/user"_s});
}

void TestOrganizations::sites()
{
    Calling calling;
    const auto page = calling.run(workspaces("o"_s, {}, {"confluence"_s}),
        R"({"data":[{"id":"ari","type":"workspaces","attributes":{"name":"Acme","type":"confluence","typeKey":"confluence","owner":"o",
        "status":"online","hostUrl":"https://acme.atlassian.net","sandbox":{"type":"NONE"},"usage":7,"capacity":null,"labels":["x"]},
        "relationships":{"entitlement":[{"id":"e","type":"entitlement","attributes":{"key":"confluence.ondemand","plan":"Standard","planKey":"standard"}}],"policy":[{"id":"p","type":"policy","attributes":{"fields":{}}}]}},
        {"id":"b","attributes":{}}],"links":{"next":"tok"},"meta":{"total":2,"pageSize":20}})");
    QCOMPARE(calling.heard(),
        QByteArray(
            R"(POST /admin/v2/orgs/o/workspaces organisation {"limit":1000,"query":{"and":[{"field":{"name":"attributes.type","values":["confluence"]}}]}})"));
    const Workspace &site = page->items.at(0);
    QCOMPARE(site.hostUrl, "https://acme.atlassian.net"_s);
    QCOMPARE(site.isSandbox, false);
    QCOMPARE(site.usage, 7);
    QCOMPARE(site.capacity, std::nullopt);
    QCOMPARE(site.entitlements.size(), 1u);
    QCOMPARE(site.entitlements.at(0).plan, "Standard"_s);
    QCOMPARE(page->items.at(1).isSandbox, std::nullopt);
    QVERIFY(calling.run(workspaces("o"_s, "tok"_s, {"confluence"_s}), R"({"data":[]})"));
    QCOMPARE(calling.heard(),
        QByteArray(R"(POST /admin/v2/orgs/o/workspaces organisation {"cursor":"tok"})")); // alone, as documented
    QVERIFY(!workspaces("o"_s).request.isWrite());
}

void TestOrganizations::everyRequestHasItsLimit()
{
    QCOMPARE(managedAccounts("o"_s).request.group, LimitGroup::Admin);
    QCOMPARE(events("o"_s).request.group, LimitGroup::Events);
    QCOMPARE(eventActions("o"_s).request.group, LimitGroup::Events);
    QCOMPARE(eventsStream("o"_s).request.group, LimitGroup::EventsStream);
    QCOMPARE(lastActiveDates("o"_s, "a"_s).request.limitScope, "o"_s);
}

QTEST_GUILESS_MAIN(TestOrganizations)

#include "tst_organizations.moc"
