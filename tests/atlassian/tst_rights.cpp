// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/calling.h"

#include "atlassian/handshake.h"
#include "atlassian/rights/testconnection.h"

using namespace atlassian;
using namespace support;
using core::ErrorCode;

/// Which rights a key has, and whether a simulated Atlassian is at the other end.
class TestRights final : public QObject
{
    Q_OBJECT

private slots:
    void aKeyWithoutScopes();
    void aScopedKey();
    void aWrongKey();
    void anotherOrganisation();
    void nobodyToAskAbout();
    void anAccountIsGiven();
    void noNetwork();
    void stopped();
    void directoryKeys();
    void sites();
    void trelloTokens();
    void scopes();
    void handshake();
    void handshakeOfOthers_data();
    void handshakeOfOthers();
    void onlyLoopbackIsAsked();
};

namespace {

constexpr const char *kForbidden = R"({"key":"forbidden.insufficientScope","context":{}})";

/// A server that answers an organisation key as it does to who may do everything.
void sayAll(FakeServer *server)
{
    const auto say = [server](const char *request, const char *body, int status = 200) {
        server->say(request, answer(status, body));
    };
    say("GET /admin/v1/orgs", R"({"data":[{"id":"o"}]})");
    say("GET /admin/v1/orgs/o", R"({"data":{"id":"o"}})");
    say("GET /admin/v1/orgs/o/users", R"({"data":[{"account_id":"first"}],"links":{"next":"x"}})");
    say("GET /admin/v1/orgs/o/domains", R"({"data":[]})");
    say("GET /admin/v1/orgs/o/events", R"({"data":[]})");
    say("GET /admin/v2/orgs/o/directories", R"({"data":[]})");
    say("POST /admin/v2/orgs/o/directories/-/users/search", R"({"data":[]})");
    say("POST /admin/v2/orgs/o/workspaces", R"({"data":[]})");
    say("GET /admin/control/v1/orgs/o/auth-policy/task/00000000-0000-4000-8000-000000000000",
        R"({"message":"no such task"})", 404);
    say("POST /admin/control/v1/orgs/o/users/auth-policies/bulk-fetch", "[]");
    say("GET /admin/v1/orgs/o/directory/users/first/last-active-dates", R"({"data":{"product_access":[]}})");
    say("GET /users/first/manage", R"({"email.set":{"allowed":true}})");
    say("GET /admin/user-provisioning/v1/org/o/user/first/get-scim-links", R"({"scimLinks":[]})");
}

Findings findingsOf(QFuture<Findings> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30000))
        qFatal("the test never ended");
    return future.result();
}

Finding of(const Findings &findings, Right right)
{
    for (const Finding &finding : findings) {
        if (finding.right == right)
            return finding;
    }
    qFatal("a right is missing");
}

constexpr int kOfOrganisation = static_cast<int>(Right::ReadDirectoryUsers);

} // namespace

void TestRights::aKeyWithoutScopes()
{
    Network network;
    sayAll(&network.server);
    const Findings findings = findingsOf(testOrganisationKey(network.client, {"o"_s, {}}));
    QCOMPARE(static_cast<int>(findings.size()), kOfOrganisation);
    for (int i = 0; i < kOfOrganisation; ++i) {
        QCOMPARE(static_cast<int>(findings.at(static_cast<std::size_t>(i)).right), i);
        QVERIFY2(findings.at(static_cast<std::size_t>(i)).standing == Standing::Proved, qPrintable(QString::number(i)));
    }
    QCOMPARE(network.server.unexpected(), 0);
    QCOMPARE(network.server.heard().size(), static_cast<std::size_t>(kOfOrganisation));
    for (const Heard &heard : network.server.heard())
        QVERIFY(heard.method == "GET" || heard.method == "POST"); // and those POSTs are reads
}

void TestRights::aScopedKey()
{
    Network network;
    sayAll(&network.server);
    network.server.say("GET /users/first/manage", answer(403, kForbidden));
    network.server.say("GET /admin/v1/orgs/o/domains", answer(403, "{}"));
    network.server.say(
        "GET /admin/control/v1/orgs/o/auth-policy/task/00000000-0000-4000-8000-000000000000", answer(403, "{}"));
    const Findings findings = findingsOf(testOrganisationKey(network.client, {"o"_s, {}}));
    QCOMPARE(of(findings, Right::ListOrganisations).standing, Standing::Proved);
    const Finding manage = of(findings, Right::ManageAccounts);
    QCOMPARE(manage.standing, Standing::Missing);
    QCOMPARE(manage.cure, Cure::KeyWithoutScopes);
    QCOMPARE(manage.error.reason, "forbidden.insufficientScope"_s);
    const Finding domains = of(findings, Right::ReadDomains);
    QCOMPARE(domains.cure, Cure::ScopeOfKey);
    QCOMPARE(domains.name, "read:domains:admin"_s);
    QCOMPARE(of(findings, Right::WritePolicies).name, "write:policies:admin"_s);
}

void TestRights::aWrongKey()
{
    Network network;
    sayAll(&network.server);
    network.server.say("GET /admin/v1/orgs", answer(401, R"({"code":401,"message":"Unauthorized"})"));
    network.keys.remove(CredentialKind::Organisation, {});
    Findings findings = findingsOf(testOrganisationKey(network.client, {"o"_s, "first"_s}));
    QCOMPARE(of(findings, Right::ListOrganisations).cure, Cure::OtherKey); // none was handed in
    QCOMPARE(of(findings, Right::ListOrganisations).error.code, ErrorCode::KeyMissing);
    network.keys.set({}, {CredentialKind::Organisation, {}, secret("expired")});
    findings = findingsOf(testOrganisationKey(network.client, {"o"_s, "first"_s}));
    QCOMPARE(of(findings, Right::ListOrganisations).cure, Cure::OtherKey);
    QCOMPARE(of(findings, Right::ListOrganisations).standing, Standing::Missing);
}

void TestRights::anotherOrganisation()
{
    Network network;
    sayAll(&network.server);
    network.server.say("GET /admin/v1/orgs/o", answer(404, R"({"errors":[{"code":"ADMIN-404-2"}]})"));
    const Findings findings = findingsOf(testOrganisationKey(network.client, {"o"_s, {}}));
    QCOMPARE(of(findings, Right::ReadOrganisation).standing, Standing::Missing);
    QCOMPARE(of(findings, Right::ReadOrganisation).cure, Cure::OtherKey);
}

void TestRights::nobodyToAskAbout()
{
    Network network;
    sayAll(&network.server);
    network.server.say("GET /admin/v1/orgs/o/users", answer(403, "{}"));
    const Findings findings = findingsOf(testOrganisationKey(network.client, {"o"_s, {}}));
    QCOMPARE(static_cast<int>(findings.size()), kOfOrganisation);
    QCOMPARE(of(findings, Right::ReadAccounts).name, "read:accounts:admin"_s);
    for (const Right right : {Right::ManageAccounts, Right::ReadScimLinks, Right::ReadPolicies, Right::ReadActivity})
        QCOMPARE(of(findings, right).standing, Standing::NotKnown);
}

void TestRights::anAccountIsGiven()
{
    Network network;
    sayAll(&network.server);
    network.server.say("GET /admin/v1/orgs/o/users", answer(403, "{}"));
    const Findings findings = findingsOf(testOrganisationKey(network.client, {"o"_s, "first"_s}));
    QCOMPARE(of(findings, Right::ManageAccounts).standing, Standing::Proved);
}

void TestRights::noNetwork()
{
    Network network;
    {
        FakeServer gone;
        QVERIFY(network.endpoints.setApi(gone.url()));
    }
    const Findings findings = findingsOf(testDirectoryKey(network.client, "d"_s));
    QCOMPARE(findings.at(0).standing, Standing::NotKnown);
    QCOMPARE(findings.at(0).error.code, ErrorCode::HostNotReached);
}

void TestRights::stopped()
{
    Network network;
    std::stop_source stop;
    stop.request_stop();
    const Findings findings = findingsOf(testOrganisationKey(network.client, {"o"_s, "first"_s}, stop.get_token()));
    QCOMPARE(static_cast<int>(findings.size()), kOfOrganisation);
    for (const Finding &finding : findings)
        QCOMPARE(finding.standing, Standing::NotKnown);
}

void TestRights::directoryKeys()
{
    Network network;
    network.server.say("GET /scim/directory/d/Users", answer(200, R"({"totalResults":0})"));
    QCOMPARE(findingsOf(testDirectoryKey(network.client, "d"_s)).at(0).standing, Standing::Proved);
    network.server.say("GET /scim/directory/d/Users", answer(401, R"({"error":"Unauthorized","traceId":"t"})"));
    const Finding refused = findingsOf(testDirectoryKey(network.client, "d"_s)).at(0);
    QCOMPARE(refused.cure, Cure::OtherKey);
    QCOMPARE(refused.error.requestId, "t"_s);
    network.server.say("GET /scim/directory/d/Users", answer(404, "{}"));
    QCOMPARE(findingsOf(testDirectoryKey(network.client, "d"_s)).at(0).standing, Standing::Missing);
}

void TestRights::sites()
{
    Network network;
    network.server.say("GET /rest/api/3/myself", answer(200, R"({"accountId":"a"})"));
    network.server.say("GET /rest/servicedeskapi/servicedesk", answer(403, "{}"));
    network.server.say("GET /rest/api/3/mypermissions",
        answer(
            200, R"({"permissions":{"BULK_CHANGE":{"havePermission":true},"ADMINISTER":{"havePermission":false}}})"));
    const Findings findings = findingsOf(testSite(network.client, "acme"_s));
    QCOMPARE(findings.size(), 5u);
    QCOMPARE(of(findings, Right::ReadSite).standing, Standing::Proved);
    QCOMPARE(of(findings, Right::ReadServiceDesk).cure, Cure::PermissionOfUser);
    QCOMPARE(of(findings, Right::ChangeInBulk).standing, Standing::Proved);
    QCOMPARE(of(findings, Right::AdministerJira).standing, Standing::Missing);
    QCOMPARE(of(findings, Right::AdministerJira).name, "ADMINISTER"_s);
    QCOMPARE(of(findings, Right::BrowseIssues).standing, Standing::NotKnown); // Jira said nothing about it
}

void TestRights::trelloTokens()
{
    Network network;
    network.server.say("GET /1/tokens/trello-token-very-secret/member", answer(401, "invalid token", "text/plain"));
    const Finding finding = findingsOf(testTrelloToken(network.client, "me"_s)).at(0);
    QCOMPARE(finding.standing, Standing::Missing);
    QCOMPARE(finding.error.detail, "invalid token"_s);
}

void TestRights::scopes()
{
    for (int i = 0; i < static_cast<int>(Right::Count); ++i) {
        const QString scope = scopeOf(static_cast<Right>(i));
        QVERIFY(scope.isEmpty() || scope.endsWith(":admin"_s));
    }
    const core::Error failed {ErrorCode::ServerFailed, {}, 0, 0, {}};
    QCOMPARE(judge(Right::ReadDomains, &failed).standing, Standing::NotKnown);
}

void TestRights::handshake()
{
    Network network;
    network.server.say(
        answer(200, R"({"leanseat":"rehearsal","version":1,"organisation":"Acme","orgId":"o","more":true})"));
    const auto known = await(askRehearsal(network.client, network.endpoints));
    QVERIFY(known.has_value() && known->has_value());
    QCOMPARE(known->value().organisation, "Acme"_s);
    QCOMPARE(known->value().orgId, "o"_s);
    const Heard &heard = network.server.heard().front();
    QCOMPARE(heard.method + ' ' + heard.target, QByteArray("GET /.well-known/leanseat-rehearsal"));
    QVERIFY(!heard.headers.contains("authorization")); // whoever listens there gets no key
}

void TestRights::handshakeOfOthers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("not found") << 404 << QByteArray("{}") << QByteArray("application/json");
    QTest::newRow("page") << 200 << QByteArray("<html>") << QByteArray("text/html");
    QTest::newRow("other json") << 200 << QByteArray("{}") << QByteArray("application/json");
    QTest::newRow("other version") << 200 << QByteArray(R"({"leanseat":"rehearsal","version":2,"orgId":"o"})")
                                   << QByteArray("application/json");
    QTest::newRow("not ours") << 200 << QByteArray(R"({"leanseat":"other","version":1,"orgId":"o"})")
                              << QByteArray("application/json");
}

void TestRights::handshakeOfOthers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    Network network;
    network.server.say("GET /.well-known/leanseat-rehearsal", answer(status, body, type));
    const auto known = await(askRehearsal(network.client, network.endpoints));
    QVERIFY(known.has_value());
    QVERIFY(!known->has_value());
}

void TestRights::onlyLoopbackIsAsked()
{
    Network network;
    QVERIFY(network.endpoints.setApi(QUrl("https://api.atlassian.com"_s)));
    const auto known = await(askRehearsal(network.client, network.endpoints));
    QVERIFY(known.has_value() && !known->has_value());
    QCOMPARE(network.scheduler.waiting() + network.scheduler.inFlight(), 0);
}

QTEST_GUILESS_MAIN(TestRights)

#include "tst_rights.moc"
