// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountsfromtext.h"

#include <QTest>

using namespace core;
using accounts::acme;
using accounts::assessed;
using accounts::request;

namespace {

/// All apps that count, so that empty cells mean "no access".
const QString kAll = QStringLiteral("Jira|Confluence|Jira Service Management|Bitbucket|Trello");

QString answer(const QString &header, const QString &row, const Profile &profile = acme())
{
    return accounts::key(assessed(header + u'\n' + row, profile)->cases.at(0));
}

} // namespace

class tst_assess final : public QObject
{
    Q_OBJECT

private slots:
    void accountRules_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("expected");
        const QString own = QStringLiteral("acme.atlassian.net");
        const QString status = QStringLiteral("Status|") + kAll;
        QTest::newRow("deactivated, cells kept") << status << QStringLiteral("Deactivated|") + own << "not-billable certain deactivated";
        QTest::newRow("inactive") << status << "inactive||||Free" << "not-billable certain deactivated";
        QTest::newRow("closed") << status << QStringLiteral("closed|") + own << "not-billable certain closed";
        QTest::newRow("for deletion") << status << QStringLiteral("for_deletion|") + own << "not-billable certain for-deletion";
        QTest::newRow("suspended counts as before") << status << QStringLiteral("Suspended|") + own << "billable likely jira-plan-unknown";
        QTest::newRow("a status we don't know") << status << "Frozen|Premium" << "billable likely jira";
        const QString type = QStringLiteral("Account type|Status|") + kAll;
        QTest::newRow("customer") << type << QStringLiteral("customer|active|") + own << "not-billable certain customer-account";
        QTest::newRow("app") << type << QStringLiteral("App|active|") + own << "unknown unknown app-account";
        QTest::newRow("deactivated app") << type << QStringLiteral("app|inactive|") + own << "not-billable certain deactivated";
        QTest::newRow("atlassian") << type << "atlassian|active|Premium" << "billable certain jira";
        const QString claimed = QStringLiteral("Claimed|Status|") + kAll;
        QTest::newRow("not claimed") << claimed << QStringLiteral("No|Active|") + own << "not-billable certain not-claimed";
        QTest::newRow("claimed") << claimed << QStringLiteral("Yes|Active|") + own << "billable likely jira-plan-unknown";
        QTest::newRow("claimed unreadable") << claimed << QStringLiteral("perhaps|Active|") + own << "billable likely jira-plan-unknown";
        const QString policy = QStringLiteral("Policy type|Status|") + kAll;
        QTest::newRow("non-billable policy") << policy << QStringLiteral("Non-billable|Active|") + own << "not-billable certain non-billable-policy";
        QTest::newRow("not billable policy") << policy << QStringLiteral("NOT BILLABLE|Active|") + own << "not-billable certain non-billable-policy";
        QTest::newRow("billable policy") << policy << QStringLiteral("Billable|Active|") + own << "billable likely jira-plan-unknown";
        QTest::newRow("policy type we don't know") << policy << QStringLiteral("Strict|Active|") + own << "billable likely jira-plan-unknown";
        QTest::newRow("first match: unclaimed before policy") << QStringLiteral("Policy type|Claimed|") + kAll << QStringLiteral("Non-billable|No|") + own << "not-billable certain not-claimed";
        QTest::newRow("no access columns") << QStringLiteral("Status") << "Active" << "unknown unknown no-access-columns";
        QTest::newRow("no access columns, deactivated") << QStringLiteral("Status") << "Deactivated" << "not-billable certain deactivated";
        QTest::newRow("all empty") << status << "Active" << "not-billable certain no-access";
        QTest::newRow("all empty, Trello missing") << QStringLiteral("Status|Jira|Confluence|Jira Service Management|Bitbucket") << "Active" << "unknown unknown product-column-missing";
        QTest::newRow("cells that the row lacks") << status << "Active|(missing)|(missing)" << "unknown unknown product-column-missing";
        QTest::newRow("access, and cells that the row lacks") << status << "Active|acme|(missing)" << "billable likely jira-plan-unknown";
        QTest::newRow("No and Never are empty") << status << "Active|No|Never|FALSE|none|-" << "not-billable certain no-access";
    }
    void accountRules()
    {
        QFETCH(QString, header);
        QFETCH(QString, row);
        QFETCH(QString, expected);
        QCOMPARE(answer(header, row), expected);
    }

    void accessRules_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("expected");
        QTest::newRow("Jira, own site") << "Jira" << "acme.atlassian.net" << "billable likely jira-plan-unknown";
        QTest::newRow("Jira, somebody else's site") << "Jira" << "other.atlassian.net" << "billable likely jira-plan-unknown";
        QTest::newRow("Jira Free") << "Jira" << "Free" << "billable certain jira";
        QTest::newRow("Jira Premium") << "Jira" << "Premium" << "billable certain jira";
        QTest::newRow("Jira Enterprise") << "Jira" << "Enterprise" << "not-billable certain enterprise-plan";
        QTest::newRow("Jira, one Enterprise and one not known") << "Jira" << "acme.atlassian.net (Enterprise), other.atlassian.net" << "billable likely jira-plan-unknown";
        QTest::newRow("Jira sandbox") << "Jira" << "acme-sandbox-12.atlassian.net" << "billable likely sandbox-plan-unknown";
        QTest::newRow("Jira sandbox, Standard") << "Jira" << "acme-sandbox.atlassian.net (Standard)" << "billable certain sandbox";
        QTest::newRow("Jira sandbox, Enterprise") << "Jira" << "acme-sandbox.atlassian.net (Enterprise)" << "billable likely sandbox-on-enterprise";
        QTest::newRow("Jira Core of 2019") << "Jira Core" << "acme.atlassian.net" << "billable likely jira-plan-unknown";
        QTest::newRow("Confluence") << "Confluence" << "acme.atlassian.net" << "billable likely confluence-plan-unknown";
        QTest::newRow("Confluence Standard") << "Confluence" << "Standard" << "billable certain confluence";
        QTest::newRow("guest") << "Confluence Guest" << "acme.atlassian.net" << "billable likely guest-plan-unknown";
        QTest::newRow("guest, Premium") << "Confluence Guest" << "Premium" << "billable certain guest";
        QTest::newRow("guest, Enterprise") << "Confluence Guest" << "Enterprise" << "billable likely guest-on-enterprise";
        QTest::newRow("JSM cell: agent or customer") << "Jira Service Management" << "acme.atlassian.net" << "billable likely jsm-role-unknown";
        QTest::newRow("JSM agent") << "Jira Service Management" << "Agent" << "billable likely jsm-agent-plan-unknown";
        QTest::newRow("JSM agent, Standard") << "Jira Service Management" << "acme.atlassian.net (Agent, Standard)" << "billable certain jsm-agent";
        QTest::newRow("JSM customer") << "Jira Service Management" << "Customer" << "not-billable certain jsm-customer";
        QTest::newRow("JSM Enterprise") << "Jira Service Management" << "Enterprise" << "not-billable certain enterprise-plan";
        QTest::newRow("Bitbucket") << "Bitbucket" << "acme" << "billable likely bitbucket-plan-unknown";
        QTest::newRow("Bitbucket Free") << "Bitbucket" << "Free" << "billable certain bitbucket";
        QTest::newRow("Bitbucket Enterprise") << "Bitbucket" << "Enterprise" << "unknown unknown bitbucket-enterprise";
        QTest::newRow("Trello Free") << "Trello" << "Free" << "billable likely trello-free";
        QTest::newRow("Trello Standard") << "Trello" << "Standard" << "billable certain trello-paid";
        QTest::newRow("Trello Premium") << "Trello" << "Premium" << "billable certain trello-paid";
        QTest::newRow("Trello Enterprise") << "Trello" << "Enterprise" << "not-billable certain trello-enterprise";
        QTest::newRow("Trello, in no workspace") << "Trello" << "No workspace" << "not-billable certain trello-no-workspace";
        QTest::newRow("Trello workspace") << "Trello" << "team one" << "billable likely trello-plan-unknown";
        QTest::newRow("Trello workspace, Free") << "Trello" << "team one (Free)" << "billable certain trello-free-in-workspace";
        QTest::newRow("Trello, yes") << "Trello" << "Yes" << "billable likely trello-plan-unknown";
        QTest::newRow("Opsgenie Standard") << "Opsgenie" << "Standard" << "not-billable certain opsgenie-paid";
        QTest::newRow("Opsgenie Enterprise") << "Opsgenie" << "Enterprise" << "not-billable certain opsgenie-paid";
        QTest::newRow("Opsgenie Free") << "Opsgenie" << "Free" << "unknown unknown opsgenie-free";
        QTest::newRow("Opsgenie Essentials") << "Opsgenie" << "Essentials" << "unknown unknown opsgenie-free";
        QTest::newRow("Opsgenie without plan") << "Opsgenie" << "acme" << "unknown unknown opsgenie-plan-unknown";
        QTest::newRow("Statuspage page admin") << "Statuspage" << "Page admin" << "not-billable certain statuspage-page";
        QTest::newRow("Statuspage team member") << "Statuspage" << "Team member" << "unknown unknown statuspage-team-member";
        QTest::newRow("Statuspage without role") << "Statuspage" << "acme" << "unknown unknown statuspage-role-unknown";
        QTest::newRow("Loom Enterprise") << "Loom" << "Enterprise" << "not-billable certain enterprise-plan";
        QTest::newRow("Loom below") << "Loom" << "Free" << "unknown unknown loom-below-enterprise";
        QTest::newRow("Loom without plan") << "Loom" << "acme" << "unknown unknown loom-plan-unknown";
        QTest::newRow("Product Discovery") << "Jira Product Discovery" << "acme.atlassian.net" << "unknown unknown product-discovery";
        QTest::newRow("Compass") << "Compass" << "acme.atlassian.net" << "unknown unknown compass";
        QTest::newRow("Atlas") << "Atlas" << "acme.atlassian.net" << "unknown unknown atlas";
        QTest::newRow("Goals") << "Goals" << "acme.atlassian.net" << "unknown unknown atlas";
        QTest::newRow("Rovo") << "Rovo" << "acme.atlassian.net" << "unknown unknown rovo";
        QTest::newRow("Feedback") << "Feedback" << "acme.atlassian.net" << "unknown unknown feedback";
        QTest::newRow("an app we don't know") << "Sorcery" << "acme.atlassian.net" << "unknown unknown other-app";
        QTest::newRow("only a last-active date") << "Last active in Rovo" << "2026-05-01" << "unknown unknown last-active-only";
        QTest::newRow("date beside an empty column") << "Last active in Jira" << "2026-05-01" << "not-billable certain no-access";
        QTest::newRow("never active") << "Last active in Rovo" << "" << "not-billable certain no-access";
    }
    void accessRules()
    {
        QFETCH(QString, column);
        QFETCH(QString, cell);
        QFETCH(QString, expected);
        // Behind the full set of columns, so that what is told is told by this cell alone.
        QCOMPARE(answer(QStringLiteral("Status|") + kAll + u'|' + column, QStringLiteral("Active||||||") + cell), expected);
    }

    void severalAccesses_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("expected");
        // Jira|Confluence|JSM|Bitbucket|Trello|Opsgenie|Jira Product Discovery
        QTest::newRow("the surest one decides") << "acme.atlassian.net||||Standard||" << "billable certain trello-paid";
        QTest::newRow("of equals the one that is meant") << "||acme.atlassian.net||Free||" << "billable likely jsm-role-unknown";
        QTest::newRow("counting beats undecided") << "||||Free|Free|acme.atlassian.net" << "billable likely trello-free";
        QTest::newRow("undecided beats not counting") << "||||Enterprise||acme.atlassian.net" << "unknown unknown product-discovery";
        QTest::newRow("none counts") << "Enterprise||Customer||Enterprise|Standard|" << "not-billable certain jsm-customer";
    }
    void severalAccesses()
    {
        QFETCH(QString, row);
        QFETCH(QString, expected);
        QCOMPARE(answer(QStringLiteral("Status|") + kAll + QStringLiteral("|Opsgenie|Jira Product Discovery"), QStringLiteral("Active|") + row), expected);
    }

    void withoutTrelloColumnNoIsOnlyLikely()
    {
        QCOMPARE(answer(QStringLiteral("Status|Jira|Statuspage"), QStringLiteral("Active||Page admin")), QStringLiteral("not-billable likely statuspage-page"));
    }

    void columnsOfTheDayCount()
    {
        auto early = request(QStringLiteral("Status|Jira|Confluence|Jira Service Desk|Bitbucket\nActive"));
        early.rules = accounts::rules(QStringLiteral("guard-standard-2023"));
        early.accounts.date = accounts::day(2020, 3, 31);
        QCOMPARE(accounts::key(assessed(early)->cases[0]), QStringLiteral("not-billable certain no-access"));
        early.accounts.date = accounts::day(2020, 4, 1);
        const auto later = assessed(early);
        QCOMPARE(accounts::key(later->cases[0]), QStringLiteral("unknown unknown product-column-missing"));
        QCOMPARE(later->cases[0].missing, Missing::ProductColumn);
        QCOMPARE(later->cases[0].missingProducts, std::vector {Product::Trello});
        QCOMPARE(later->cases[0].flip, Flip::FindOut);
    }

    void guestColumnIsNoConfluenceColumn()
    {
        QCOMPARE(answer(QStringLiteral("Status|Jira|Confluence Guest|Jira Service Management|Bitbucket|Trello"), QStringLiteral("Active")), QStringLiteral("unknown unknown product-column-missing"));
    }

    void rulesOf2023()
    {
        auto old = request(QStringLiteral("Status|") + kAll + QStringLiteral("|Confluence Guest\nActive||||||acme.atlassian.net\nActive|acme-sandbox.atlassian.net (Standard)"), acme());
        old.rules = accounts::rules(QStringLiteral("guard-standard-2023"));
        old.accounts.date = accounts::day(2023, 5, 1);
        const auto assessment = assessed(old);
        QCOMPARE(accounts::key(assessment->of(0)), QStringLiteral("not-billable certain guest-before-2024"));
        QCOMPARE(accounts::key(assessment->of(1)), QStringLiteral("billable likely sandbox-before-2024"));
    }

    void olderPolicyFile()
    {
        auto older = request(QStringLiteral("Policy type|Jira\nNon-billable|acme.atlassian.net"), acme());
        older.accounts.policyDate = older.accounts.date - 1;
        QCOMPARE(accounts::key(assessed(older)->cases[0]), QStringLiteral("not-billable likely non-billable-policy-older"));
        older.accounts.policyDate = older.accounts.date + 1;
        QCOMPARE(accounts::key(assessed(older)->cases[0]), QStringLiteral("not-billable certain non-billable-policy"));
        older.accounts.policyDate = kNoDay;
        QCOMPARE(accounts::key(assessed(older)->cases[0]), QStringLiteral("not-billable likely non-billable-policy-older"));
    }

    /// What was flagged before the accounts were listed makes nothing surer, and its age is a reason of a difference.
    void olderFlagFile()
    {
        auto older = request(QStringLiteral("Billable|Status|") + kAll + QStringLiteral("|Rovo\nYes|Active|||||Free\nYes|Active\nYes|Active||||||acme.atlassian.net"), acme());
        older.accounts.flagDate = older.accounts.date;
        const auto fresh = assessed(older);
        QCOMPARE(accounts::key(fresh->of(0)), QStringLiteral("billable certain trello-free"));
        QVERIFY(!(fresh->of(1).candidates & quint16(Candidate::FlagOlder)));
        QCOMPARE(accounts::key(fresh->of(2)), QStringLiteral("billable certain flag-decides"));
        older.accounts.flagDate = older.accounts.date - 1;
        const auto old = assessed(older);
        QCOMPARE(accounts::key(old->of(0)), QStringLiteral("billable likely trello-free"));
        QCOMPARE(accounts::key(old->of(1)), QStringLiteral("billable likely flag-only"));
        QVERIFY(old->of(1).candidates & quint16(Candidate::FlagOlder));
        QCOMPARE(accounts::key(old->of(2)), QStringLiteral("billable likely flag-decides"));
    }

    void flag_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<bool>("discrepancy");
        const QString flag = QStringLiteral("Billable|Status|") + kAll + QStringLiteral("|Rovo");
        QTest::newRow("yes, no access") << flag << "Yes|Active" << "billable likely flag-only" << true;
        QTest::newRow("agrees with likely JSM") << flag << "TRUE|Active|||acme.atlassian.net" << "billable certain jsm-role-unknown" << false;
        QTest::newRow("agrees with likely Trello") << flag << "1|Active|||||Free" << "billable certain trello-free" << false;
        QTest::newRow("agrees: no") << flag << "Non-billable|Active" << "not-billable certain no-access" << false;
        QTest::newRow("no, rules say Trello") << flag << "No|Active|||||Free" << "not-billable likely flag-only" << true;
        QTest::newRow("yes, deactivated") << flag << "Yes|Deactivated|acme.atlassian.net" << "billable likely flag-only" << true;
        QTest::newRow("no, deactivated") << flag << "No|Deactivated|acme.atlassian.net" << "not-billable certain deactivated" << false;
        QTest::newRow("rules don't know, flag yes") << flag << "Yes|Active||||||acme.atlassian.net" << "billable certain flag-decides" << false;
        QTest::newRow("rules don't know, flag no") << flag << "No|Active||||||acme.atlassian.net" << "not-billable certain flag-decides" << false;
        QTest::newRow("flag empty") << flag << "|Active|||||Free" << "billable likely trello-free" << false;
        QTest::newRow("flag unreadable") << flag << "maybe|Active|||||Free" << "billable likely trello-free" << false;
        QTest::newRow("no columns, flag yes") << QStringLiteral("Billable|Status") << "Billable|Active" << "billable certain flag-decides" << false;
        QTest::newRow("app account, flag no") << QStringLiteral("Billable|Account type|Jira") << "No|app|acme.atlassian.net" << "not-billable certain flag-decides" << false;
        QTest::newRow("unclaimed, flag yes") << QStringLiteral("Billable|Claimed|Jira") << "Yes|No|acme.atlassian.net" << "billable likely flag-only" << true;
        QTest::newRow("policy, flag yes") << QStringLiteral("Billable|Policy type|Jira") << "Yes|Non-billable|acme.atlassian.net" << "billable likely flag-only" << true;
    }
    void flag()
    {
        QFETCH(QString, header);
        QFETCH(QString, row);
        QFETCH(QString, expected);
        QFETCH(bool, discrepancy);
        const auto assessment = assessed(header + u'\n' + row, acme());
        const Case &one = assessment->cases.at(0);
        QCOMPARE(accounts::key(one), expected);
        QCOMPARE(one.discrepancy, discrepancy);
        QCOMPARE(one.candidates != 0, discrepancy);
        QCOMPARE(assessment->totals.discrepancies, discrepancy ? 1 : 0);
    }

    void candidates()
    {
        const auto bits = [](std::initializer_list<Candidate> candidates) {
            quint16 out = 0;
            for (const Candidate candidate : candidates)
                out = static_cast<quint16>(out | static_cast<quint16>(candidate));
            return out;
        };
        const QString header = QStringLiteral("Billable|Status|") + kAll + u'\n';
        QCOMPARE(assessed(header + u"No|Active|||||Free")->cases[0].candidates, bits({Candidate::NonBillablePolicy, Candidate::InNoWorkspace}));
        QCOMPARE(assessed(header + u"No|Active|acme.atlassian.net")->cases[0].candidates, bits({Candidate::NonBillablePolicy, Candidate::EnterprisePlan}));
        QCOMPARE(assessed(header + u"Yes|Active")->cases[0].candidates, bits({Candidate::AccessRemovedSince, Candidate::AppWithoutColumn}));
        QCOMPARE(assessed(header + u"Yes|Deactivated")->cases[0].candidates, bits({Candidate::AccessRemovedSince}));
        const auto billablePolicy = assessed(QStringLiteral("Billable|Policy type|Trello\nNo|Billable|Premium"));
        QCOMPARE(billablePolicy->cases[0].candidates, bits({Candidate::InNoWorkspace}));
    }

    void countByRules()
    {
        Profile profile = acme();
        profile.countBy = CountBy::Rules;
        const auto assessment = assessed(QStringLiteral("Billable|Status|") + kAll + QStringLiteral("\nNo|Active|||||Free\nYes|Active\nYes|Active||||Free\n|Active"), profile);
        QCOMPARE(accounts::key(assessment->of(0)), QStringLiteral("billable likely trello-free"));
        QCOMPARE(accounts::key(assessment->of(1)), QStringLiteral("not-billable certain no-access"));
        QCOMPARE(accounts::key(assessment->of(2)), QStringLiteral("billable certain bitbucket"));
        QVERIFY(assessment->of(0).discrepancy);
        QCOMPARE(assessment->totals.discrepancies, 2);
        QCOMPARE(assessment->totals.flaggedBillable, 2);
        QCOMPARE(assessment->totals.rulesBillable, 2);
        QCOMPARE(assessment->totals.flagMissing, 1);
        QCOMPARE(assessment->totals.billable, 2);
    }

    void ifClaimed()
    {
        const auto assessment = assessed(QStringLiteral("Claimed|Status|") + kAll + QStringLiteral("\nNo|Active|||||Free\nNo|Active\nNo|Deactivated|||||Free\nYes|Active"), acme());
        QCOMPARE(assessment->of(0).ifClaimed, Verdict::Billable);
        QCOMPARE(assessment->of(1).ifClaimed, Verdict::NotBillable);
        QCOMPARE(assessment->of(2).ifClaimed, Verdict::NotBillable);
        QCOMPARE(assessment->of(3).ifClaimed, Verdict::Unknown);
    }

    void missing()
    {
        const QString header = QStringLiteral("Billable|Status|") + kAll + QStringLiteral("|Rovo|Opsgenie|Statuspage|Loom\n");
        const auto of = [&header](const QString &row) { return assessed(header + row)->cases.at(0); };
        QCOMPARE(of(QStringLiteral("|Active||||||yes")).missing, Missing::Flag);
        QCOMPARE(of(QStringLiteral("soon|Active||||||yes")).missing, Missing::FlagUnreadable);
        QCOMPARE(of(QStringLiteral("|Active|||||||yes")).missing, Missing::PlanOfProduct);
        QCOMPARE(of(QStringLiteral("|Active|||||||yes")).missingProducts, std::vector {Product::Opsgenie});
        QCOMPARE(of(QStringLiteral("|Active||||||||acme")).missing, Missing::RoleInProduct);
        QCOMPARE(of(QStringLiteral("|Active|||||Free")).missing, Missing::None);
        QCOMPARE(assessed(QStringLiteral("Status\nActive"))->cases[0].missing, Missing::AccessColumns);
        QCOMPARE(assessed(QStringLiteral("Account type|Trello\napp|Free"))->cases[0].missing, Missing::AccountKind);
    }

    void enterpriseByProfile()
    {
        Profile profile = acme();
        profile.edition = Edition::Enterprise;
        const auto assessment = assessed(QStringLiteral("Status|") + kAll + QStringLiteral("\nActive|acme.atlassian.net\nActive|other.atlassian.net\nActive|acme.atlassian.net (Standard)"), profile);
        QCOMPARE(accounts::key(assessment->of(0)), QStringLiteral("not-billable likely enterprise-by-profile"));
        QCOMPARE(accounts::key(assessment->of(1)), QStringLiteral("billable likely jira-plan-unknown"));
        QCOMPARE(accounts::key(assessment->of(2)), QStringLiteral("billable certain jira"));
        QVERIFY(assessment->year.doesNotDependOnAccounts);
        QCOMPARE(assessment->year.now.amount.minor(), 0);
        QCOMPARE(assessment->year.saving.minor(), 0);
    }

    void rulesOfOnesOwn()
    {
        auto own = request(QStringLiteral("Status|Trello\nActive|Free\nActive"));
        own.rules = *parseRuleSet(R"({"id":"own","title":"Own","counting":[],"rules":[
            {"id":"jira","access":{"product":"jira"},"outcome":"counts","certainty":"certain","source":{"title":"a","url":"b","tag":"inference"}}]})", QStringLiteral("own.json"));
        const auto assessment = assessed(own);
        QCOMPARE(accounts::key(assessment->of(0)), QStringLiteral("unknown unknown no-rule"));
        QCOMPARE(accounts::key(assessment->of(1)), QStringLiteral("unknown unknown no-rule"));
        QCOMPARE(assessment->of(0).missing, Missing::Flag);
    }

    void emptyTable()
    {
        const auto assessment = assessed(QStringLiteral("Status|Jira"));
        QCOMPARE(assessment->rowCount(), Row(0));
        QCOMPARE(assessment->totals.accounts, 0);
        QCOMPARE(assessment->year.now.amount.minor(), 0);
    }

    void noTable()
    {
        const auto assessment = assess(AssessRequest {});
        QVERIFY(!assessment);
        QCOMPARE(assessment.error().code, ErrorCode::NothingToAssess);
    }

    void stopped()
    {
        std::stop_source source;
        source.request_stop();
        const auto assessment = assess(request(QStringLiteral("Jira\nacme.atlassian.net")), serial, source.get_token());
        QVERIFY(!assessment);
        QCOMPARE(assessment.error().code, ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(tst_assess)
#include "tst_assess.moc"
