// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/control/authpolicies.h"
#include "atlassian/handshake.h"
#include "atlassian/jira/bulk.h"
#include "atlassian/jira/fields.h"
#include "atlassian/jira/issues.h"
#include "atlassian/jira/owned.h"
#include "atlassian/jsm/customers.h"
#include "atlassian/jsm/requests.h"
#include "atlassian/organizations/activity.h"
#include "atlassian/organizations/directories.h"
#include "atlassian/organizations/directoryusers.h"
#include "atlassian/organizations/domains.h"
#include "atlassian/organizations/events.h"
#include "atlassian/organizations/managedaccounts.h"
#include "atlassian/organizations/organisations.h"
#include "atlassian/organizations/roleassignments.h"
#include "atlassian/organizations/workspaces.h"
#include "atlassian/scim/groups.h"
#include "atlassian/scim/links.h"
#include "atlassian/trello/enterprise.h"
#include "atlassian/trello/organisations.h"
#include "atlassian/usermanagement/apitokens.h"
#include "atlassian/usermanagement/privileges.h"
#include "atlassian/usermanagement/profile.h"

#include <QRandomGenerator>
#include <QTest>

using namespace atlassian;

namespace {

/// A parser without its type: what matters is that it ends, well or with a coded error.
using Parse = std::function<bool(const QByteArray &)>;

class Parsers
{
public:
    template <typename T>
    void add(const Call<T> &call)
    {
        all.push_back([call](const QByteArray &body) {
            const core::Result<T> result = call.parse(body);
            return result.has_value()
                || (result.error().code == core::ErrorCode::AnswerUnexpected && !result.error().detail.isEmpty());
        });
    }
    std::vector<Parse> all;
};

std::vector<Parse> parsers()
{
    const QString x = QStringLiteral("x");
    Parsers parsers;
    parsers.add(organizations::organisations());
    parsers.add(organizations::organisation(x));
    parsers.add(organizations::managedAccounts(x));
    parsers.add(organizations::lastActiveDates(x, x));
    parsers.add(organizations::domains(x));
    parsers.add(organizations::events(x));
    parsers.add(organizations::eventActions(x));
    parsers.add(organizations::directories(x));
    parsers.add(organizations::searchUsers(x, x, {}));
    parsers.add(organizations::countUsers(x, x));
    parsers.add(organizations::userStatistics(x, x));
    parsers.add(organizations::directoryUser(x, x, x));
    parsers.add(organizations::roleAssignments(x, x, x));
    parsers.add(organizations::workspaces(x));
    parsers.add(usermanagement::privileges(x, x));
    parsers.add(usermanagement::profile(x, x));
    parsers.add(usermanagement::apiTokens(x, x));
    parsers.add(scim::users(x));
    parsers.add(scim::user(x, x));
    parsers.add(scim::groups(x));
    parsers.add(scim::linksOfAccount(x, x));
    parsers.add(control::addUsers(x, x, {}));
    parsers.add(control::policyTask(x, x));
    parsers.add(control::policiesOfUsers(x, {}));
    parsers.add(jira::search(x, x));
    parsers.add(jira::approximateCount(x, x));
    parsers.add(jira::fetchIssues(x, {}, {}));
    parsers.add(jira::fields(x));
    parsers.add(jira::bulkFields(x, {}));
    parsers.add(jira::bulkTask(x, x));
    parsers.add(jira::users(x, {}));
    parsers.add(jira::myPermissions(x, {}));
    parsers.add(jira::watchers(x, x));
    parsers.add(jira::projects(x));
    parsers.add(jsm::participants(x, x));
    parsers.add(jsm::approvals(x, x));
    parsers.add(jsm::organisations(x));
    parsers.add(trello::memberOfToken(x));
    parsers.add(trello::memberships(x, x));
    parsers.add(trello::claimableOrganisations(x, x));
    parsers.add(trello::enterpriseMembers(x, x));
    parsers.add(rehearsalCall());
    return parsers.all;
}

/// Holds a key of nearly every answer, so that changes to it reach most branches.
const QByteArray kSeed
    = R"({"data":[{"id":"a","account_id":"a","accountId":"a","directoryId":"d","product_access":[{"key":"k","last_active":"2026-01-01T00:00:00Z"}],"access_billable":true,
"attributes":{"name":"n","claim":{"status":"verified"},"sandbox":{"type":"CHILD"},"time":"x","actor":{}},"relationships":{"e":[{"attributes":{"plan":"p"}}]},"roleAssignments":[{"role":"r"}],"productAccess":[{}]}],
"Resources":[{"id":"s","emails":[{"value":"v","primary":true}],"members":[{}]}],"issues":[{"id":"1","fields":{}}],"values":[{"id":"v","accountId":"a","approvers":[{"approver":{"accountId":"a"}}]}],"fields":[{"id":"f"}],
"organizations":[{"id":"o","idActiveAdmins":["a",1]}],"members":[{"member":{"id":"m"}}],"scimLinks":[{"scimUserId":"s"}],"links":{"next":"https:?cursor=%41"},"meta":{"total":1e300},"totalResults":3,"itemsPerPage":1,
"startIndex":1,"startAt":9223372036854775807,"start":-1,"count":1,"status":"COMPLETE","failedAccessibleIssues":{"1":["r"]},"processedAccessibleIssues":[1],"permissions":{"A":{"havePermission":true}},"watchCount":1,
"watchers":[{"accountId":"w"}],"inProgressCount":0,"failureReasons":[{"details":{"status":400}}],"taskId":7,"email.set":{"allowed":false,"reason":{"key":"k"}},"account":{"account_id":"a"},"id":"i","created":1e18,
"leanseat":"rehearsal","version":1,"orgId":"o","accountStatus":[{"status":"s","count":1}]})";

} // namespace

/// Whatever a server sends, every parser ends with a value or a coded error that names a place.
class TestParsers final : public QObject
{
    Q_OBJECT

private slots:
    void oddJson();
    void changedBytes();
    void deepJson();
};

void TestParsers::oddJson()
{
    const std::initializer_list<const char *> bodies
        = {"", " ", "null", "true", "0", "[", "{", "[]", "{}", "[null]", "[[]]", "[{}]", "[1]", R"({"data":null})",
            R"({"data":[null,1,"x",[],{}]})", R"({"data":{}})", R"({"values":[[]]})", R"({"Resources":{}})",
            R"({"issues":"x"})", R"({"account":[]})", "\xff\xfe", "\xef\xbb\xbf{}", R"({"data":[{"id":{}}]})"};
    for (const Parse &parse : parsers()) {
        for (const char *body : bodies)
            QVERIFY2(parse(body), body);
        QVERIFY(parse(kSeed));
        QVERIFY(parse('[' + kSeed + ']'));
    }
}

void TestParsers::changedBytes()
{
    QRandomGenerator random(4711);
    const std::vector<Parse> all = parsers();
    const QByteArray changes = "{}[]\",:0-9eE.ntf\\ \xff";
    for (int round = 0; round < 1500; ++round) {
        QByteArray body = random.bounded(4) == 0 ? '[' + kSeed + ']' : kSeed;
        for (int change = random.bounded(3); change >= 0; --change) {
            const qsizetype at = random.bounded(static_cast<int>(body.size()));
            if (random.bounded(2) == 0)
                body[at] = changes.at(random.bounded(static_cast<int>(changes.size())));
            else
                body.remove(at, random.bounded(30));
        }
        const Parse &parse = all.at(static_cast<std::size_t>(random.bounded(static_cast<int>(all.size()))));
        QVERIFY2(parse(body), body.constData());
    }
}

void TestParsers::deepJson()
{
    const QByteArray deep = QByteArray(100000, '[');
    const QByteArray nested = QByteArray("{\"data\":").repeated(2000) + "1" + QByteArray(2000, '}');
    for (const Parse &parse : parsers()) {
        QVERIFY(parse(deep));
        QVERIFY(parse(nested));
    }
}

QTEST_GUILESS_MAIN(TestParsers)

#include "tst_parsers.moc"
