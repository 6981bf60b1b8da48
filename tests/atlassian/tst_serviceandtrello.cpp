// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/calling.h"

#include "atlassian/jsm/customers.h"
#include "atlassian/jsm/requests.h"
#include "atlassian/trello/enterprise.h"
#include "atlassian/trello/organisations.h"

using namespace atlassian;
using namespace support;
using core::ErrorCode;

/// Jira Service Management, and Trello with a member's token and an enterprise admin's.
class TestServiceAndTrello final : public QObject
{
    Q_OBJECT

private slots:
    void requestParticipants();
    void requestApprovals();
    void customerOrganisations();
    void customersOfDesks();
    void ownToken();
    void workspaces();
    void leaving();
    void exporting();
    void enterprises();
};

namespace {

constexpr const char *kKey = "key=app-key&token=trello-token-very-secret trello";

QByteArray trelloLine(const char *start)
{
    return QByteArray(start) + kKey;
}

} // namespace

void TestServiceAndTrello::requestParticipants()
{
    Calling calling;
    const char *page
        = R"({"size":1,"start":50,"limit":50,"isLastPage":false,"_links":{"next":"n"},"values":[{"accountId":"a","emailAddress":"j@acme.example","displayName":"Jane","active":true,"_links":{}}]})";
    const auto listed = calling.run(jsm::participants("acme"_s, "SD-1"_s, "50"_s), page);
    QCOMPARE(calling.heard(), QByteArray("GET /rest/servicedeskapi/request/SD-1/participant?start=50&limit=50 site"));
    QCOMPARE(listed->next, "51"_s);
    QCOMPARE(listed->items.at(0).email, "j@acme.example"_s);
    QVERIFY(calling.run(jsm::addParticipants("acme"_s, "SD-1"_s, {"a"_s, "b"_s}), page));
    QCOMPARE(calling.heard(),
        QByteArray(R"(POST /rest/servicedeskapi/request/SD-1/participant site {"accountIds":["a","b"]})"));
    QVERIFY(calling.run(jsm::removeParticipants("acme"_s, "SD-1"_s, {"a"_s}), page));
    QCOMPARE(calling.heard(),
        QByteArray(R"(DELETE /rest/servicedeskapi/request/SD-1/participant site {"accountIds":["a"]})"));
    const auto refused = calling.run(jsm::removeParticipants("acme"_s, "SD-1"_s, {"a"_s}),
        R"({"errorMessage":"Is the reporter","i18nErrorMessage":{"i18nKey":"sd.reporter","parameters":[]}})", 400);
    QCOMPARE(refused.error().reason, "sd.reporter"_s);
    QCOMPARE(refused.error().detail, "Is the reporter"_s);
}

void TestServiceAndTrello::requestApprovals()
{
    Calling calling;
    const auto page = calling.run(jsm::approvals("acme"_s, "SD-1"_s),
        R"({"isLastPage":true,"values":[{"id":"1","name":"Manager","finalDecision":"pending","canAnswerApproval":false,"approvers":[{"approver":{"accountId":"a"},"approverDecision":"pending"}]}]})");
    QCOMPARE(calling.heard(), QByteArray("GET /rest/servicedeskapi/request/SD-1/approval?limit=50 site"));
    QCOMPARE(page->items.at(0).approvers.at(0).user.accountId, "a"_s);
    QCOMPARE(page->items.at(0).decision, "pending"_s);
}

void TestServiceAndTrello::customerOrganisations()
{
    Calling calling;
    const auto page = calling.run(jsm::organisations("acme"_s, "a"_s),
        R"({"isLastPage":true,"values":[{"id":"1","uuid":"u","name":"Customer","scimManaged":true},{"id":"2","name":"Other"}]})");
    QCOMPARE(calling.heard(), QByteArray("GET /rest/servicedeskapi/organization?limit=50&accountId=a site"));
    QCOMPARE(page->items.at(0).isScimManaged, true);
    QCOMPARE(page->items.at(1).isScimManaged, std::nullopt);
    QVERIFY(calling.run(jsm::organisationUsers("acme"_s, "1"_s), R"({"isLastPage":true,"values":[]})"));
    QCOMPARE(calling.heard(), QByteArray("GET /rest/servicedeskapi/organization/1/user?limit=50 site"));
    QVERIFY(calling.run(jsm::addToOrganisation("acme"_s, "1"_s, {"a"_s}), "", 204));
    QCOMPARE(calling.heard(), QByteArray(R"(POST /rest/servicedeskapi/organization/1/user site {"accountIds":["a"]})"));
    QVERIFY(calling.run(jsm::removeFromOrganisation("acme"_s, "1"_s, {"a"_s}), "", 204));
    QCOMPARE(
        calling.heard(), QByteArray(R"(DELETE /rest/servicedeskapi/organization/1/user site {"accountIds":["a"]})"));
}

void TestServiceAndTrello::customersOfDesks()
{
    Calling calling;
    const auto desks = calling.run(jsm::serviceDesks("acme"_s),
        R"({"isLastPage":true,"values":[{"id":"1","projectId":"10","projectKey":"SD","projectName":"Desk"}]})");
    QCOMPARE(calling.heard(), QByteArray("GET /rest/servicedeskapi/servicedesk?limit=50 site"));
    QCOMPARE(desks->items.at(0).projectKey, "SD"_s);
    QVERIFY(calling.header("x-experimentalapi").isEmpty());
    QVERIFY(calling.run(jsm::customers("acme"_s, "1"_s, "jane"_s), R"({"isLastPage":true,"values":[]})"));
    QCOMPARE(calling.heard(), QByteArray("GET /rest/servicedeskapi/servicedesk/1/customer?query=jane&limit=50 site"));
    QCOMPARE(calling.header("x-experimentalapi"), QByteArray("opt-in"));
    QCOMPARE(jsm::customers("acme"_s, "1"_s).request.group, LimitGroup::JsmCustomers);
    QVERIFY(calling.run(jsm::addCustomers("acme"_s, "1"_s, {"a"_s}), "", 204));
    QCOMPARE(
        calling.heard(), QByteArray(R"(POST /rest/servicedeskapi/servicedesk/1/customer site {"accountIds":["a"]})"));
    QVERIFY(calling.run(jsm::removeCustomers("acme"_s, "1"_s, {"a"_s}), "", 204));
    QCOMPARE(
        calling.heard(), QByteArray(R"(DELETE /rest/servicedeskapi/servicedesk/1/customer site {"accountIds":["a"]})"));
    QCOMPARE(calling.header("x-experimentalapi"), QByteArray("opt-in"));
    const auto made = calling.run(jsm::createCustomer("acme"_s, "j@acme.example"_s, "Jane"_s),
        R"({"accountId":"qm:1","displayName":"Jane"})", 201);
    QCOMPARE(calling.heard(),
        QByteArray(
            R"(POST /rest/servicedeskapi/customer?strictConflictStatusCode=true site {"displayName":"Jane","email":"j@acme.example"})"));
    QCOMPARE(made->accountId, "qm:1"_s);
    QVERIFY(jsm::createCustomer("acme"_s, {}, {}).request.isWrite()
        && jsm::addCustomers("acme"_s, "1"_s, {}).request.isWrite());
}

void TestServiceAndTrello::ownToken()
{
    Calling calling;
    const auto member = calling.run(trello::memberOfToken("me"_s),
        R"({"id":"m","aaId":"557058:a","aaEmail":null,"username":"jane","fullName":"Jane","idOrganizations":["w1","w2"],"idBoards":[],"memberType":"normal","confirmed":true,"x":1})");
    QCOMPARE(calling.heard(), trelloLine("GET /1/tokens/trello-token-very-secret/member?"));
    QCOMPARE(member->accountId, "557058:a"_s);
    QCOMPARE(member->organisationIds.size(), 2);
    const auto list = calling.run(trello::organisationsOfMember("me"_s, "m"_s),
        R"([{"id":"w1","name":"own","displayName":"Own","products":[]},{"id":"w2"}])");
    QCOMPARE(calling.heard(), trelloLine("GET /1/members/m/organizations?filter=all&"));
    QCOMPARE(list->at(0).displayName, "Own"_s);
    const auto own = calling.run(
        trello::boardsOfMember("me"_s, "m"_s), R"([{"id":"b","name":"B","closed":false,"idOrganization":null}])");
    QCOMPARE(calling.heard(), trelloLine("GET /1/members/m/boards?filter=all&"));
    QVERIFY(own->at(0).organisationId.isEmpty());
    QCOMPARE(trello::organisationsOfMember("me"_s, "m"_s).request.group, LimitGroup::TrelloMembers);
    QCOMPARE(trello::memberOfToken("me"_s).request.group, LimitGroup::Trello);
    const auto revoked = calling.run(trello::memberOfToken("me"_s), "{}", 401);
    QCOMPARE(revoked.error().code, ErrorCode::KeyRefused);
    QVERIFY(!revoked.error().subject.contains("secret"_s));
}

void TestServiceAndTrello::workspaces()
{
    Calling calling;
    QVERIFY(calling.run(trello::organisation("me"_s, "w"_s), R"({"id":"w"})"));
    QCOMPARE(calling.heard(), trelloLine("GET /1/organizations/w?"));
    QVERIFY(calling.run(trello::boards("me"_s, "w"_s), "[]"));
    QCOMPARE(calling.heard(), trelloLine("GET /1/organizations/w/boards?filter=all&"));
    const auto list = calling.run(trello::memberships("me"_s, "w"_s),
        R"([{"id":"s","idMember":"m","memberType":"admin","deactivated":true,"member":{"id":"m","fullName":"Jane"}},{"id":"t"}])");
    QCOMPARE(calling.heard(), trelloLine("GET /1/organizations/w/memberships?filter=all&member=true&"));
    QVERIFY(list->at(0).isAdmin());
    QCOMPARE(list->at(0).isDeactivated, true);
    QCOMPARE(list->at(0).member->fullName, "Jane"_s);
    QVERIFY(!list->at(1).isAdmin() && !list->at(1).member && !list->at(1).isDeactivated);
    QVERIFY(calling.run(trello::members("me"_s, "w"_s), "[]"));
    QCOMPARE(calling.heard(), trelloLine("GET /1/organizations/w/members?"));
    QVERIFY(calling.run(trello::boardMemberships("me"_s, "b"_s), "[]"));
    QCOMPARE(calling.heard(), trelloLine("GET /1/boards/b/memberships?filter=all&member=true&"));
}

void TestServiceAndTrello::leaving()
{
    Calling calling;
    QVERIFY(calling.run(trello::setAdmin("me"_s, "w"_s, "n"_s, true), "{}"));
    QCOMPARE(calling.heard(), trelloLine("PUT /1/organizations/w/members/n?type=admin&"));
    QVERIFY(calling.run(trello::leave("me"_s, "w"_s, "m"_s), "{}"));
    QCOMPARE(calling.heard(), trelloLine("DELETE /1/organizations/w/members/m?"));
    QVERIFY(calling.run(trello::leaveEverywhere("me"_s, "w"_s, "m"_s), "{}"));
    QCOMPARE(calling.heard(), trelloLine("DELETE /1/organizations/w/members/m/all?"));
    QVERIFY(calling.run(trello::deleteOrganisation("me"_s, "w"_s), "{}"));
    QCOMPARE(calling.heard(), trelloLine("DELETE /1/organizations/w?"));
    QVERIFY(trello::setAdmin("me"_s, "w"_s, "n"_s, false).request.isWrite()
        && trello::leave("me"_s, "w"_s, "m"_s).request.isWrite());
    QVERIFY(trello::leaveEverywhere("me"_s, "w"_s, "m"_s).request.isWrite()
        && trello::deleteOrganisation("me"_s, "w"_s).request.isWrite());
}

void TestServiceAndTrello::exporting()
{
    Calling calling;
    const auto started = calling.run(trello::startExport("me"_s, "w"_s, false),
        R"({"id":"e","exportUrl":null,"status":{"stage":"Export_queued","finished":false,"attempts":0}})");
    QCOMPARE(calling.heard(), trelloLine("POST /1/organizations/w/exports?attachments=false&"));
    QCOMPARE(started->isFinished, false);
    QVERIFY(started->url.isEmpty());
    QVERIFY(calling.run(trello::exports("me"_s, "w"_s), "[]"));
    QCOMPARE(calling.heard(), trelloLine("GET /1/organizations/w/exports?"));
    QVERIFY(trello::startExport("me"_s, "w"_s, true).request.isWrite());
}

void TestServiceAndTrello::enterprises()
{
    Calling calling;
    const auto claimable = calling.run(trello::claimableOrganisations("me"_s, "e"_s, "c"_s),
        R"({"claimableCount":7,"organizations":[{"id":"w","displayName":"Lost","activeMembershipCount":3,"idActiveAdmins":[],"products":[110],"dateLastActive":"2026-01-01"}],"cursor":"n"})");
    QCOMPARE(calling.heard(), trelloLine("GET /1/enterprises/e/claimableOrganizations?cursor=c&"));
    QCOMPARE(claimable->total, 7);
    QCOMPARE(claimable->next, "n"_s);
    QVERIFY(claimable->items.at(0).activeAdminIds.isEmpty());
    trello::EnterpriseFilter filter;
    filter.isManaged = true;
    filter.isDeactivated = false;
    const auto page = calling.run(trello::enterpriseMembers("me"_s, "e"_s, filter),
        R"([{"licensed":true,"managed":true,"member":{"id":"m","fullname":"Jane","email":"j@acme.example"},"admin":false}])");
    QCOMPARE(calling.heard(), trelloLine("GET /1/enterprises/e/members/query?deactivated=false&managed=true&"));
    QCOMPARE(page->items.at(0).member.fullName, "Jane"_s);
    QCOMPARE(page->items.at(0).isDeactivated, std::nullopt);
}

QTEST_GUILESS_MAIN(TestServiceAndTrello)

#include "tst_serviceandtrello.moc"
