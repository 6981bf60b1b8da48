// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/siteasking.h"
#include "rehearsal/trelloworld.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using asking::SiteAsker;

/// Trello: members with their own token, workspaces and admins, the enterprise.
class TrelloTest final : public QObject
{
    Q_OBJECT

private slots:
    void doors();
    void memberSeesHisWorkspaces();
    void everyMemberOfAFreeWorkspaceIsAdmin();
    void lastAdminStays();
    void leavingAllEndsTheSeat();
    void deletingIsForAdmins();
    void boardsStay();
    void exportsTakeTime();
    void batchAnswersTen();
    void enterpriseListsPage();
    void membersAreLimited();

private:
    asking::Told ask(SiteAsker &asker, quint32 member, const char *method, const QString &tail)
    {
        const QString token = rehearsal::trelloToken(asker.world(), asker.world().trello->members[member].id);
        const QString mark = tail.contains(u'?') ? u"&"_s : u"?"_s;
        return asker.ask(method,
            u"/trello/1/"_s + tail + mark + u"key="_s + asker.world().keys.trelloKey + u"&token="_s + token, {});
    }
    /// A workspace of this many members, all active and managed, and no more admins than this.
    static quint32 workspaceOf(SiteAsker &asker, std::size_t members, int admins)
    {
        const rehearsal::TrelloWorld &trello = *asker.world().trello;
        for (quint32 i = 0; i < trello.workspaces.size(); ++i) {
            const auto &all = trello.workspaces[i].members;
            const bool areActive = std::all_of(all.begin(), all.end(), [&](const auto &one) {
                return rehearsal::isActive(asker.world(), one)
                    && asker.world().accounts[trello.members[one.member].account].isManaged;
            });
            if (areActive && all.size() == members
                && rehearsal::activeAdmins(asker.world(), trello.workspaces[i]) == admins)
                return i;
        }
        return 0xffffffffu;
    }
    static QString id(SiteAsker &asker, quint32 member) { return asker.world().trello->members[member].id; }
};

void TrelloTest::doors()
{
    SiteAsker asker;
    const quint32 member = 1;
    const QString token = rehearsal::trelloToken(asker.world(), id(asker, member));
    QCOMPARE(asker.ask("GET", u"/trello/1/members/me?key=wrong&token="_s + token, {}).status, 401);
    QCOMPARE(
        asker.ask("GET", u"/trello/1/members/me?key=%1&token=wrong"_s.arg(asker.world().keys.trelloKey), {}).status,
        401);
    QCOMPARE(asker
                 .ask("GET",
                     u"/trello/1/members/me?key=%1&token=rehearsal-trello-%2-0"_s.arg(
                         asker.world().keys.trelloKey, id(asker, member)),
                     {})
                 .status,
        401);
    const auto given = asker.control("trello-token",
        asking::pair("email", asker.world().accounts[asker.world().trello->members[member].account].mail));
    QCOMPARE(given.json.value(u"token"_s).toString(), token);
    // Deactivated with the Atlassian account.
    const rehearsal::Index account = asker.world().trello->members[member].account;
    asker.world().accounts[account].life = rehearsal::Life::Active;
    QCOMPARE(ask(asker, member, "GET", u"members/me"_s).status, 200);
    asker.world().accounts[account].life = rehearsal::Life::Inactive;
    QCOMPARE(ask(asker, member, "GET", u"members/me"_s).status, 401);
}

void TrelloTest::memberSeesHisWorkspaces()
{
    SiteAsker asker;
    quint32 number = 0xffffffffu;
    int size = 2;
    for (; size < 6 && number == 0xffffffffu; ++size)
        number = workspaceOf(asker, static_cast<std::size_t>(size), size);
    QVERIFY(number != 0xffffffffu);
    const auto &workspace = asker.world().trello->workspaces[number];
    const quint32 member = workspace.members.front().member;
    const auto me = ask(asker, member, "GET", u"members/me"_s);
    QCOMPARE(
        me.json.value(u"aaId"_s).toString(), asker.world().accounts[asker.world().trello->members[member].account].id);
    const auto list = ask(asker, member, "GET", u"members/me/organizations?fields=id,name"_s);
    QVERIFY(std::any_of(list.list.begin(), list.list.end(),
        [&](const auto &one) { return QJsonValue(one).toObject().value(u"id"_s).toString() == workspace.id; }));
    QCOMPARE(list.list.at(0).toObject().keys(), QStringList({u"id"_s, u"name"_s}));
    QCOMPARE(ask(asker, member, "GET", u"organizations/%1/memberships?filter=admin&member=true"_s.arg(workspace.id))
                 .list.size(),
        size - 1);
    const QString token = rehearsal::trelloToken(asker.world(), id(asker, member));
    QCOMPARE(
        ask(asker, member, "GET", u"tokens/%1/member"_s.arg(token)).json.value(u"id"_s).toString(), id(asker, member));
    // Somebody else's workspace stays closed.
    for (const auto &other : asker.world().trello->workspaces) {
        const bool isIn = std::any_of(
            other.members.begin(), other.members.end(), [member](const auto &one) { return one.member == member; });
        if (!isIn) {
            QCOMPARE(ask(asker, member, "GET", u"organizations/"_s + other.id).status, 401);
            break;
        }
    }
}

void TrelloTest::everyMemberOfAFreeWorkspaceIsAdmin()
{
    SiteAsker asker(2500);
    int free = 0;
    for (const auto &workspace : asker.world().trello->workspaces) {
        if (workspace.plan != core::Plan::Free)
            continue;
        ++free;
        for (const auto &one : workspace.members)
            QVERIFY(one.isAdmin);
        QVERIFY(workspace.members.size() <= 10);
    }
    QVERIFY(free > 10);
}

void TrelloTest::lastAdminStays()
{
    SiteAsker asker(2500);
    quint32 number = 0xffffffffu;
    for (std::size_t members = 2; members < 6 && number == 0xffffffffu; ++members)
        number = workspaceOf(asker, members, 1);
    QVERIFY(number != 0xffffffffu);
    auto &workspace = asker.world().trello->workspaces[number];
    const auto admin = std::find_if(workspace.members.begin(), workspace.members.end(), [](const auto &one) {
        return one.isAdmin;
    })->member;
    const auto other = std::find_if(workspace.members.begin(), workspace.members.end(), [](const auto &one) {
        return !one.isAdmin;
    })->member;
    const QString at = u"organizations/%1/members/"_s.arg(workspace.id);
    QCOMPARE(ask(asker, admin, "DELETE", at + id(asker, admin)).status, 403);
    QCOMPARE(ask(asker, other, "DELETE", at + id(asker, admin)).status, 401);
    QCOMPARE(ask(asker, other, "PUT", at + id(asker, other) + u"?type=admin"_s).status, 401);
    QCOMPARE(ask(asker, admin, "PUT", at + id(asker, other) + u"?type=owner"_s).status, 400);
    QCOMPARE(ask(asker, admin, "PUT", at + id(asker, other) + u"?type=admin"_s).status, 200);
    QCOMPARE(ask(asker, admin, "DELETE", at + id(asker, admin)).status, 200);
    QCOMPARE(ask(asker, admin, "GET", u"organizations/"_s + workspace.id).status, 401);
}

void TrelloTest::leavingAllEndsTheSeat()
{
    SiteAsker asker(2500);
    const rehearsal::TrelloWorld &trello = *asker.world().trello;
    for (quint32 member = 0; member < trello.members.size(); ++member) {
        const rehearsal::Index account = trello.members[member].account;
        const auto &grants = asker.world().grantsOf(account);
        const bool isOnlyTrello = grants.size() == 1 && asker.world().accounts[account].flag == core::Tri::Yes
            && asker.world().accounts[account].life == rehearsal::Life::Active;
        const auto workspaces = rehearsal::workspacesOf(trello, member);
        const bool canLeave = std::all_of(workspaces.begin(), workspaces.end(),
            [&](quint32 one) { return rehearsal::activeAdmins(asker.world(), trello.workspaces[one]) > 1; });
        if (!isOnlyTrello || !canLeave || workspaces.empty())
            continue;
        for (const quint32 workspace : workspaces)
            QCOMPARE(ask(asker, member, "DELETE",
                         u"organizations/%1/members/%2/all"_s.arg(trello.workspaces[workspace].id, id(asker, member)))
                         .status,
                200);
        QCOMPARE(asker.world().accounts[account].flag, core::Tri::No);
        QCOMPARE(ask(asker, member, "GET", u"members/me/organizations"_s).list.size(), 0);
        return;
    }
    QFAIL("nobody is billable by Trello alone");
}

void TrelloTest::deletingIsForAdmins()
{
    SiteAsker asker;
    const quint32 number = workspaceOf(asker, 1, 1);
    QVERIFY(number != 0xffffffffu);
    const auto &workspace = asker.world().trello->workspaces[number];
    const quint32 member = workspace.members.front().member;
    const QString at = u"organizations/"_s + workspace.id;
    QCOMPARE(ask(asker, member, "DELETE", at + u"/members/"_s + id(asker, member)).status, 403);
    QCOMPARE(ask(asker, member, "DELETE", at).status, 200);
    QCOMPARE(ask(asker, member, "GET", at).status, 404);
}

void TrelloTest::boardsStay()
{
    SiteAsker asker;
    const rehearsal::TrelloWorld &trello = *asker.world().trello;
    for (const auto &board : trello.boards) {
        if (board.workspace < 0 || board.members.empty())
            continue;
        const auto number = static_cast<quint32>(board.workspace);
        const quint32 member = board.members.front().member;
        if (!rehearsal::isActive(asker.world(), board.members.front())
            || !trello.workspaces[number].members.front().isAdmin)
            continue;
        rehearsal::deleteWorkspace(asker.world(), number);
        const auto told = ask(asker, member, "GET", u"boards/"_s + board.id);
        QCOMPARE(told.status, 200);
        QVERIFY(told.json.value(u"idOrganization"_s).isNull());
        QVERIFY(!ask(asker, member, "GET", u"boards/%1/memberships"_s.arg(board.id)).list.isEmpty());
        return;
    }
    QFAIL("no board");
}

void TrelloTest::exportsTakeTime()
{
    SiteAsker asker;
    const quint32 number = workspaceOf(asker, 1, 1);
    const auto &workspace = asker.world().trello->workspaces[number];
    const quint32 member = workspace.members.front().member;
    const QString at = u"organizations/%1/exports"_s.arg(workspace.id);
    QCOMPARE(ask(asker, member, "POST", at).json.value(u"status"_s).toObject().value(u"finished"_s).toBool(), false);
    asker.control("clock", R"({"advanceSeconds":11})");
    QCOMPARE(
        ask(asker, member, "GET", at).list.at(0).toObject().value(u"status"_s).toObject().value(u"finished"_s).toBool(),
        true);
}

void TrelloTest::batchAnswersTen()
{
    SiteAsker asker;
    const quint32 member = workspaceOf(asker, 1, 1) == 0xffffffffu
        ? 0
        : asker.world().trello->workspaces[workspaceOf(asker, 1, 1)].members.front().member;
    const auto told = ask(asker, member, "GET", u"batch?urls=/members/me,/members/me/organizations,/nonsense"_s);
    QCOMPARE(told.list.size(), 3);
    QVERIFY(told.list.at(0).toObject().contains(u"200"_s));
    QCOMPARE(told.list.at(2).toObject().value(u"statusCode"_s).toInt(), 404);
    QCOMPARE(ask(asker, member, "GET", u"batch?urls=/a,/a,/a,/a,/a,/a,/a,/a,/a,/a,/a"_s).status, 400);
}

void TrelloTest::enterpriseListsPage()
{
    SiteAsker asker(2500);
    const rehearsal::TrelloWorld &trello = *asker.world().trello;
    const QString at = u"enterprises/"_s + trello.enterprise;
    QCOMPARE(ask(asker, trello.enterpriseAdmin, "GET", at).status, 200);
    QSet<QString> seen;
    QString cursor;
    int count = 0;
    do {
        const auto told = ask(asker, trello.enterpriseAdmin, "GET",
            at + u"/claimableOrganizations?limit=25"_s + (cursor.isEmpty() ? QString() : u"&cursor="_s + cursor));
        QCOMPARE(told.status, 200);
        count = told.json.value(u"claimableCount"_s).toInt();
        const QJsonArray all = told.json.value(u"organizations"_s).toArray();
        for (const QJsonValue &one : all)
            seen.insert(one.toObject().value(u"id"_s).toString());
        cursor = told.json.value(u"cursor"_s).toString();
    } while (!cursor.isEmpty());
    QVERIFY(count > 25);
    QCOMPARE(seen.size(), count);
    const auto members = ask(asker, trello.enterpriseAdmin, "GET", at + u"/members/query?managed=true"_s);
    QCOMPARE(members.list.size(), 100);
    const QString last = members.list.last().toObject().value(u"member"_s).toObject().value(u"id"_s).toString();
    const auto more = ask(asker, trello.enterpriseAdmin, "GET", at + u"/members/query?managed=true&cursor="_s + last);
    QVERIFY(more.list.first() != members.list.first());
    const quint32 number = workspaceOf(asker, 1, 1);
    const quint32 somebody = trello.workspaces[number].members.front().member;
    QCOMPARE(ask(asker, somebody, "GET", at + u"/claimableOrganizations"_s).status, 401);
}

void TrelloTest::membersAreLimited()
{
    SiteAsker asker;
    const quint32 member = asker.world().trello->workspaces[workspaceOf(asker, 1, 1)].members.front().member;
    for (int i = 0; i < 100; ++i)
        QCOMPARE(ask(asker, member, "GET", u"members/me"_s).status, 200);
    const auto refused = ask(asker, member, "GET", u"members/me"_s);
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.json.value(u"error"_s).toString(), u"API_TOKEN_LIMIT_EXCEEDED"_s);
    QVERIFY(refused.headers.isEmpty());
    asker.control("clock", R"({"advanceSeconds":900})");
    QCOMPARE(ask(asker, member, "GET", u"members/me"_s).status, 200);
}

QTEST_APPLESS_MAIN(TrelloTest)

#include "tst_trello.moc"
