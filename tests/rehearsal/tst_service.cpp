// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/siteasking.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using asking::SiteAsker;

/// Jira Service Management: participants, approvals, organisations, customers.
class ServiceTest final : public QObject
{
    Q_OBJECT

private slots:
    void participants();
    void approvals();
    void organisations();
    void customersPageToTheEnd();
    void customersNeedTheHeader();
    void customersAreLimited();
    void newCustomer();
    void desksAndRequests();
};

void ServiceTest::participants()
{
    SiteAsker asker(300);
    asker.stranger();
    const QString at = u"request/HELP-3/participant"_s;
    const QByteArray body = R"({"accountIds":["712020:stranger"]})";
    QCOMPARE(asker.service("POST", at, body).status, 400);
    rehearsal::addCustomer(asker.world(), 0, *asker.world().find(u"712020:stranger"_s));
    const auto added = asker.service("POST", at, body);
    QCOMPARE(added.status, 200);
    QVERIFY(added.json.value(u"isLastPage"_s).toBool());
    const auto removed = asker.service("DELETE", at, body);
    QCOMPARE(removed.status, 200);
    QCOMPARE(removed.json.value(u"size"_s).toInt(), added.json.value(u"size"_s).toInt() - 1);
    const auto again = asker.service("DELETE", at, body);
    QCOMPARE(again.status, 400);
    QVERIFY(again.json.contains(u"i18nErrorMessage"_s));
    const QString reporter = asker.id(asker.site().items[asker.site().projects[0].items[2]].reporter);
    QCOMPARE(asker.service("DELETE", at, asking::idList(reporter)).status, 400);
    QCOMPARE(asker.service("DELETE", at).status, 415);
    QCOMPARE(asker.service("GET", u"request/WEB-1/participant"_s).status, 404);
}

void ServiceTest::approvals()
{
    SiteAsker asker;
    for (auto it = asker.site().extras.cbegin(); it != asker.site().extras.cend(); ++it) {
        if (!it->hasApproval)
            continue;
        const auto told
            = asker.service("GET", u"request/%1/approval"_s.arg(rehearsal::itemKey(asker.site(), it.key())));
        const QJsonObject approval = told.json.value(u"values"_s).toArray().at(0).toObject();
        const QJsonObject approver = approval.value(u"approvers"_s).toArray().at(0).toObject();
        QCOMPARE(
            approver.value(u"approver"_s).toObject().value(u"accountId"_s).toString(), asker.id(it->approvers.front()));
        QCOMPARE(approver.value(u"approverDecision"_s).toString(), approval.value(u"finalDecision"_s).toString());
        return;
    }
    QFAIL("no approval");
}

void ServiceTest::organisations()
{
    SiteAsker asker;
    const rehearsal::Index member = asker.site().organisations[0].members.front();
    const auto mine = asker.service("GET", u"organization?accountId="_s + asker.id(member));
    QCOMPARE(mine.json.value(u"values"_s).toArray().at(0).toObject().value(u"id"_s).toString(), u"1"_s);
    const QByteArray body = asking::idList(asker.id(member));
    QCOMPARE(asker.service("DELETE", u"organization/1/user"_s, body).status, 204);
    QCOMPARE(asker.service("GET", u"organization?accountId="_s + asker.id(member)).json.value(u"size"_s).toInt(), 0);
    QCOMPARE(asker.service("POST", u"organization/1/user"_s, body).status, 204);
    QCOMPARE(asker.service("POST", u"organization/6/user"_s, body).status, 403);
    QCOMPARE(asker.service("POST", u"organization/77/user"_s, body).status, 404);
    QCOMPARE(asker.service("GET", u"organization"_s).json.value(u"size"_s).toInt(), 6);
}

void ServiceTest::customersPageToTheEnd()
{
    SiteAsker asker;
    QSet<QString> seen;
    int start = 0;
    bool isLast = false;
    while (!isLast) {
        const auto told = asker.service("GET", u"servicedesk/1/customer?limit=100&start=%1"_s.arg(start), {}, true);
        QCOMPARE(told.status, 200);
        const QJsonArray values = told.json.value(u"values"_s).toArray();
        for (const QJsonValue &one : values)
            seen.insert(one.toObject().value(u"accountId"_s).toString());
        start += static_cast<int>(values.size());
        isLast = told.json.value(u"isLastPage"_s).toBool();
        QCOMPARE(told.json.value(u"_links"_s).toObject().contains(u"next"_s), !isLast);
        asker.control("clock", R"({"advanceSeconds":1})");
    }
    QCOMPARE(static_cast<std::size_t>(seen.size()), asker.site().customers[0].size());
    QCOMPARE(seen.size(), start);
}

void ServiceTest::customersNeedTheHeader()
{
    SiteAsker asker(60);
    QCOMPARE(asker.service("GET", u"servicedesk/1/customer"_s).status, 412);
    QCOMPARE(asker.service("GET", u"servicedesk/1/customer"_s, {}, true).status, 200);
    asker.stranger();
    QCOMPARE(asker.service("DELETE", u"servicedesk/1/customer"_s, R"({"accountIds":["712020:stranger"]})").status, 412);
}

void ServiceTest::customersAreLimited()
{
    SiteAsker asker(60);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(asker.service("GET", u"servicedesk/1/customer"_s, {}, true).status, 200);
    const auto refused = asker.service("GET", u"servicedesk/1/customer"_s, {}, true);
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.headers.value("RateLimit-Reason"), QByteArray("jira-burst-based"));
}

void ServiceTest::newCustomer()
{
    SiteAsker asker(60);
    const rehearsal::Index stranger = asker.stranger();
    QVERIFY(!rehearsal::isOnSite(asker.world(), stranger));
    QCOMPARE(
        asker.service("POST", u"servicedesk/1/customer"_s, R"({"accountIds":["712020:stranger"],"nonsense":1})").status,
        400);
    QCOMPARE(asker.service("POST", u"servicedesk/1/customer"_s, R"({"accountIds":["712020:stranger"]})").status, 204);
    QVERIFY(rehearsal::isOnSite(asker.world(), stranger));
    QVERIFY(!rehearsal::isAssignable(asker.world(), stranger));
    QCOMPARE(asker.service("DELETE", u"servicedesk/1/customer"_s, R"({"accountIds":["712020:stranger"]})", true).status,
        204);
    QVERIFY(!rehearsal::isOnSite(asker.world(), stranger));
    const QByteArray body = R"({"email":"guest@elsewhere.example","displayName":"Guest"})";
    const auto made = asker.service("POST", u"customer?strictConflictStatusCode=true"_s, body);
    QCOMPARE(made.status, 201);
    QCOMPARE(asker.service("POST", u"customer?strictConflictStatusCode=true"_s, body).status, 409);
    QCOMPARE(asker.service("POST", u"customer"_s, body).status, 400);
}

void ServiceTest::desksAndRequests()
{
    SiteAsker asker(60);
    QCOMPARE(asker.service("GET", u"servicedesk"_s).json.value(u"size"_s).toInt(), 2);
    QCOMPARE(asker.service("GET", u"request/HELP-1"_s).json.value(u"issueKey"_s).toString(), u"HELP-1"_s);
    const auto own = asker.service("GET", u"request"_s);
    const QJsonArray values = own.json.value(u"values"_s).toArray();
    for (const QJsonValue &one : values)
        QCOMPARE(one.toObject().value(u"reporter"_s).toObject().value(u"accountId"_s).toString(),
            asker.id(asker.world().admin));
}

QTEST_APPLESS_MAIN(ServiceTest)

#include "tst_service.moc"
