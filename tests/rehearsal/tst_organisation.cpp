// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/asking.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using asking::Asker;

/// Organizations v1 and v2: lists and their pages, searches, membership.
class OrganisationTest final : public QObject
{
    Q_OBJECT

private slots:
    void sameRequestSameWorld();
    void articleHasItsNumbers();
    void usersComeOnceEach();
    void badCursorIsRefused();
    void usersSayWhatTheTableSays();
    void searchKeepsToItsLimits();
    void searchPagesByToken();
    void suspendedIsNotBilledForOwnSites();
    void workspacesPageByCursorAlone();
    void domainsTellWhichAreVerified();
    void eventsPageAndFilter();
    void lastActiveDates();
    void rolesOfAnAccount();
};

void OrganisationTest::sameRequestSameWorld()
{
    Asker first;
    Asker second;
    QCOMPARE(first.org("GET", first.org() + u"/users"_s).raw, second.org("GET", second.org() + u"/users"_s).raw);
    QCOMPARE(first.world().keys.org, second.world().keys.org);
    rehearsal::WorldRequest other = asking::smallRequest();
    other.seed = 2;
    Asker third(other);
    QVERIFY(third.world().orgId != first.world().orgId);
}

void OrganisationTest::articleHasItsNumbers()
{
    rehearsal::WorldRequest request;
    request.table = asking::sampleTable({core::SampleKind::Article});
    request.profile = core::sampleProfile(core::SampleKind::Article);
    Asker asker(request);
    int billable = 0;
    QSet<QString> ids;
    QString target = asker.org() + u"/users"_s;
    int pages = 0;
    while (!target.isEmpty()) {
        const auto told = asker.org("GET", target);
        QCOMPARE(told.status, 200);
        QCOMPARE(told.json.value(u"meta"_s).toObject().value(u"total"_s).toInt(), 10000);
        ++pages;
        const QJsonArray data = told.json.value(u"data"_s).toArray();
        for (const QJsonValue &user : data) {
            ids.insert(user.toObject().value(u"account_id"_s).toString());
            billable += user.toObject().value(u"access_billable"_s).toBool() ? 1 : 0;
        }
        target = told.json.value(u"links"_s).toObject().value(u"next"_s).toString().mid(u"http://127.0.0.1:1"_s.size());
    }
    QCOMPARE(pages, 100);
    QCOMPARE(ids.size(), 10000);
    QCOMPARE(billable, 500);
    // Whoever is in a non-billable policy can't be synced.
    for (rehearsal::Index i = 0; i < asker.world().accounts.size(); ++i)
        QVERIFY(!(asker.world().isNonBillable(i) && asker.world().links.contains(i)));
}

void OrganisationTest::usersComeOnceEach()
{
    core::SampleRequest sample;
    sample.kind = core::SampleKind::Rich;
    sample.accounts = 257;
    sample.seed = 9;
    rehearsal::WorldRequest request;
    request.table = asking::sampleTable(sample);
    request.profile = core::sampleProfile(core::SampleKind::Rich);
    Asker asker(request);
    QStringList seen;
    QString cursor;
    do {
        const auto told
            = asker.org("GET", asker.org() + u"/users"_s + (cursor.isEmpty() ? QString() : u"?cursor="_s + cursor));
        const QJsonArray data = told.json.value(u"data"_s).toArray();
        for (const QJsonValue &user : data)
            seen.append(user.toObject().value(u"account_id"_s).toString());
        cursor = told.json.value(u"links"_s).toObject().value(u"next"_s).toString().section(u"cursor="_s, 1);
    } while (!cursor.isEmpty());
    QCOMPARE(seen.size(), 257);
    QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), 257);
}

void OrganisationTest::badCursorIsRefused()
{
    Asker asker;
    const auto told = asker.org("GET", asker.org() + u"/users?cursor=abc"_s);
    QCOMPARE(told.status, 400);
    QCOMPARE(asking::errorCode(told), u"ADMIN-400-1"_s);
    const QString foreign = rehearsal::makeCursor(u"domains"_s, 0, 1, 0);
    QCOMPARE(asker.org("GET", asker.org() + u"/users?cursor="_s + foreign).status, 400);
}

void OrganisationTest::usersSayWhatTheTableSays()
{
    Asker asker;
    const QJsonArray users = asker.org("GET", asker.org() + u"/users"_s).json.value(u"data"_s).toArray();
    QCOMPARE(users.size(), 9);
    const QJsonObject ann = users.at(0).toObject();
    QCOMPARE(ann.value(u"account_id"_s).toString(), u"557058:ann"_s);
    QCOMPARE(ann.value(u"access_billable"_s).toBool(), true);
    const QJsonObject access = ann.value(u"product_access"_s).toArray().at(0).toObject();
    QCOMPARE(access.value(u"key"_s).toString(), u"jira-software"_s);
    QCOMPARE(access.value(u"url"_s).toString(), u"https://acme.atlassian.net"_s);
    QCOMPARE(users.at(7).toObject().value(u"account_status"_s).toString(), u"inactive"_s);
}

void OrganisationTest::searchKeepsToItsLimits()
{
    Asker asker;
    const QString target = asker.users2() + u"/search"_s;
    const auto found = asker.org(
        "POST", target, R"({"emails":["ANN@acme.example","nobody@acme.example"],"expand":["productAccess"]})");
    QCOMPARE(found.status, 200);
    const QJsonArray data = found.json.value(u"data"_s).toArray();
    QCOMPARE(data.size(), 1);
    QCOMPARE(data.at(0).toObject().value(u"managementSource"_s).toString(), u"synced"_s);
    QCOMPARE(data.at(0).toObject().value(u"productAccess"_s).toArray().size(), 1);
    QJsonArray eleven;
    for (int i = 0; i < 11; ++i)
        eleven.append(u"id%1"_s.arg(i));
    const QByteArray tooMany = QJsonDocument(QJsonObject {{u"accountIds"_s, eleven}}).toJson();
    QCOMPARE(asker.org("POST", target, tooMany).status, 400);
    QCOMPARE(asker.org("POST", target, R"({"emails":["a@b.c"],"searchTerm":"x"})").status, 400);
    QCOMPARE(asker.org("POST", target, R"({"limit":101})").status, 400);
    QCOMPARE(asker.org("POST", target, R"({"status":["nonsense"]})").status, 400);
    QCOMPARE(asker.org("POST", target, R"({"accountIds":[]})").status, 400);
    QCOMPARE(asker.org("POST", target, R"({"directoryIds":["elsewhere"]})").json.value(u"data"_s).toArray().size(), 0);
    QCOMPARE(asker.org("GET", asker.users2() + u"/count?accountStatus=inactive"_s).json.value(u"count"_s).toInt(), 1);
    QCOMPARE(asker.org("GET", asker.users2() + u"/count?claimStatus=unmanaged"_s).json.value(u"count"_s).toInt(), 12);
}

void OrganisationTest::searchPagesByToken()
{
    Asker asker;
    QSet<QString> seen;
    QString cursor;
    int pages = 0;
    do {
        QJsonObject body {{u"limit"_s, 4}, {u"claimStatus"_s, u"managed"_s}};
        if (!cursor.isEmpty())
            body.insert(u"cursor"_s, cursor);
        const auto told = asker.org("POST", asker.users2() + u"/search"_s, QJsonDocument(body).toJson());
        const QJsonArray data = told.json.value(u"data"_s).toArray();
        QVERIFY(data.size() <= 4);
        for (const QJsonValue &user : data)
            seen.insert(user.toObject().value(u"accountId"_s).toString());
        cursor = told.json.value(u"links"_s).toObject().value(u"next"_s).toString();
        QVERIFY(!cursor.startsWith(u"http"_s));
        ++pages;
    } while (!cursor.isEmpty());
    QCOMPARE(pages, 3);
    QCOMPARE(seen.size(), 9);
}

void OrganisationTest::suspendedIsNotBilledForOwnSites()
{
    Asker asker;
    const auto flag = [&asker](int row) {
        return asker.org("GET", asker.org() + u"/users"_s)
            .json.value(u"data"_s)
            .toArray()
            .at(row)
            .toObject()
            .value(u"access_billable"_s)
            .toBool();
    };
    asker.world().admin = 3; // so that nobody here is oneself
    QCOMPARE(asker.org("POST", asker.users2() + u"/557058:ann/suspend"_s).status, 204);
    QCOMPARE(flag(0), false);
    QCOMPARE(asker.org("POST", asker.users2() + u"/557058:ann/restore"_s).status, 204);
    QCOMPARE(flag(0), true);
    // Somebody else's site is not touched by it.
    QCOMPARE(asker.org("DELETE", asker.users2() + u"/557058:fay"_s).status, 204);
    QCOMPARE(flag(5), true);
    QCOMPARE(asker.org("POST", asker.users2() + u"/557058:fay/restore"_s).status, 404);
}

void OrganisationTest::workspacesPageByCursorAlone()
{
    rehearsal::WorldRequest request;
    request.table = asking::sampleTable({core::SampleKind::Rich});
    request.profile = core::sampleProfile(core::SampleKind::Rich);
    Asker asker(request);
    const QString target = asker.org2() + u"/workspaces"_s;
    const auto first = asker.org("POST", target, R"({"limit":2})");
    QCOMPARE(first.status, 200);
    const int total = first.json.value(u"meta"_s).toObject().value(u"total"_s).toInt();
    QVERIFY(total > 2);
    int seen = first.json.value(u"data"_s).toArray().size();
    QString cursor = first.json.value(u"links"_s).toObject().value(u"next"_s).toString();
    const QJsonObject both {{u"cursor"_s, cursor}, {u"limit"_s, 2}};
    QCOMPARE(asker.org("POST", target, QJsonDocument(both).toJson()).status, 400);
    while (!cursor.isEmpty()) {
        const auto told = asker.org("POST", target, QJsonDocument(QJsonObject {{u"cursor"_s, cursor}}).toJson());
        QCOMPARE(told.status, 200);
        seen += told.json.value(u"data"_s).toArray().size();
        cursor = told.json.value(u"links"_s).toObject().value(u"next"_s).toString();
    }
    QCOMPARE(seen, total);
    const auto confluence = asker.org(
        "POST", target, R"({"query":{"and":[{"field":{"name":"attributes.type","values":["confluence"]}}]}})");
    const QJsonArray data = confluence.json.value(u"data"_s).toArray();
    QVERIFY(!data.isEmpty() && data.size() < total);
    QCOMPARE(asker.org("POST", target, R"({"query":{"field":{"name":"a","values":[],"extra":1}}})").status, 400);
}

void OrganisationTest::domainsTellWhichAreVerified()
{
    Asker asker;
    const QJsonArray domains = asker.org("GET", asker.org() + u"/domains"_s).json.value(u"data"_s).toArray();
    QStringList verified;
    for (const QJsonValue &domain : domains) {
        const QJsonObject attributes = domain.toObject().value(u"attributes"_s).toObject();
        if (attributes.value(u"claim"_s).toObject().value(u"status"_s).toString() == u"verified")
            verified.append(attributes.value(u"name"_s).toString());
    }
    QCOMPARE(verified, QStringList({u"acme.example"_s, u"retired.acme.example"_s}));
    QCOMPARE(domains.size(), 3);
}

void OrganisationTest::eventsPageAndFilter()
{
    Asker asker;
    const auto first = asker.org("GET", asker.org() + u"/events"_s);
    QCOMPARE(first.json.value(u"data"_s).toArray().size(), 30);
    const QString next = first.json.value(u"links"_s).toObject().value(u"next"_s).toString().section(u"cursor="_s, 1);
    QCOMPARE(asker.org("GET", asker.org() + u"/events?cursor="_s + next).json.value(u"data"_s).toArray().size(), 15);
    QCOMPARE(asker.org("GET", asker.org() + u"/events?limit=501"_s).status, 400);
    QCOMPARE(asker.org("GET", asker.org() + u"/events?action=user_login"_s).json.value(u"data"_s).toArray().size(), 15);
}

void OrganisationTest::lastActiveDates()
{
    Asker asker;
    const auto told = asker.org("GET", asker.org() + u"/directory/users/557058:ann/last-active-dates"_s);
    QCOMPARE(told.status, 200);
    QCOMPARE(told.json.value(u"data"_s).toObject().value(u"product_access"_s).toArray().size(), 1);
    const auto unknown = asker.org("GET", asker.org() + u"/directory/users/nobody/last-active-dates"_s);
    QCOMPARE(unknown.status, 404);
    QCOMPARE(asking::errorCode(unknown), u"ADMIN-404-8"_s);
}

void OrganisationTest::rolesOfAnAccount()
{
    Asker asker;
    const auto told = asker.org("GET", asker.users2() + u"/557058:ann/role-assignments"_s);
    const QJsonArray data = told.json.value(u"data"_s).toArray();
    QCOMPARE(data.size(), 1);
    QCOMPARE(data.at(0).toObject().value(u"roles"_s).toArray().at(0).toString(), u"atlassian/user"_s);
    QCOMPARE(
        asker.org("GET", asker.users2() + u"/557058:fay/role-assignments"_s).json.value(u"data"_s).toArray().size(), 0);
}

QTEST_APPLESS_MAIN(OrganisationTest)

#include "tst_organisation.moc"
