// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountsfromtext.h"

#include <QSet>
#include <QTest>

using namespace core;
using accounts::acme;
using accounts::assessed;
using accounts::request;

namespace {

const QString kAll = QStringLiteral("Status|Managed by|Leaver since|Jira|Confluence|Jira Service Management|Bitbucket|Trello|Confluence Guest|Rovo");

Case one(const QString &row, const Profile &profile = acme(), const QString &header = kAll)
{
    return assessed(header + u'\n' + row, profile)->cases.at(0);
}

QString option(const Case &facts, int number)
{
    const OptionAnswer &answer = facts.options[static_cast<std::size_t>(number - 1)];
    return QString(eligibilityKey(answer.eligibility)) + u' ' + optionReasonKey(answer.reason);
}

QString adviceOf(const Case &facts)
{
    const Recommendation &r = facts.recommendation;
    return QString(adviceKey(r.advice)) + u' ' + adviceReasonKey(r.reason) + u' ' + adviceKey(r.fallback);
}

Profile with(Provider provider, Answer sso = Answer::Unknown, Edition edition = Edition::Unknown)
{
    Profile profile = acme();
    profile.provider = provider;
    profile.portalSso = sso;
    profile.edition = edition;
    return profile;
}

QString flip(const Case &facts)
{
    QString out = flipKey(facts.flip);
    for (const Flip also : facts.flipAlso)
        out += QStringLiteral(" + ") + flipKey(also);
    return out;
}

} // namespace

class tst_options final : public QObject
{
    Q_OBJECT

private slots:
    void intent_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("expected");
        // Status|Managed by|Leaver since|Jira|Confluence|Jira Service Management|Bitbucket|Trello|Confluence Guest|Rovo
        QTest::newRow("own site") << "Active|||acme.atlassian.net" << "intended none";
        QTest::newRow("own site and Trello: one seat, meant") << "Active|||acme.atlassian.net||||Free" << "intended none";
        QTest::newRow("own site, Free") << "Active|||acme.atlassian.net (Free)" << "accidental free-plan-only";
        QTest::newRow("own sandbox") << "Active|||acme.atlassian.net (Sandbox)" << "accidental sandbox-only";
        QTest::newRow("somebody else's site") << "Active|||other.atlassian.net" << "accidental foreign-site-only";
        QTest::newRow("Trello only") << "Active|||||||Free" << "accidental trello-only";
        QTest::newRow("Bitbucket only") << "Active||||||team" << "accidental bitbucket-only";
        QTest::newRow("guest elsewhere") << "Active||||||||other.atlassian.net" << "accidental guest-only";
        QTest::newRow("guest on own site") << "Active||||||||acme.atlassian.net" << "intended none";
        QTest::newRow("Trello and Bitbucket") << "Active||||||team|Free" << "accidental mixed";
        QTest::newRow("Trello and foreign site") << "Active|||other.atlassian.net||||Free" << "accidental mixed";
        QTest::newRow("what doesn't count makes nothing meant") << "Active|||acme.atlassian.net (Enterprise)||||Free" << "accidental trello-only";
        QTest::newRow("portal customer with Trello") << "Active|||||acme.atlassian.net (Customer)||Free" << "accidental trello-only";
        QTest::newRow("an app that the documents leave open, on an own site") << "Active|||||||Free||acme.atlassian.net" << "intended none";
        QTest::newRow("… on somebody else's") << "Active|||||||Free||other.atlassian.net" << "accidental trello-only";
        QTest::newRow("site not named") << "Active|||Yes" << "intended none";
        QTest::newRow("not billable") << "Active" << "none none";
        QTest::newRow("unknown") << "Active|||||||||acme.atlassian.net" << "none none";
        QTest::newRow("deactivated") << "Deactivated|||acme.atlassian.net" << "none none";
    }
    void intent()
    {
        QFETCH(QString, row);
        QFETCH(QString, expected);
        const Case facts = one(row);
        QCOMPARE(QString(intentKey(facts.intent)) + u' ' + causeKey(facts.cause), expected);
    }

    void ownWorkspaces()
    {
        Profile profile = acme();
        profile.ownWorkspaces = {QStringLiteral("marketing"), QStringLiteral("code")};
        QCOMPARE(one(QStringLiteral("Active|||||||marketing"), profile).intent, Intent::Intended);
        QCOMPARE(one(QStringLiteral("Active|||||||marketing (Free)"), profile).cause, Cause::TrelloOnly);
        QCOMPARE(one(QStringLiteral("Active|||||||Premium"), profile).cause, Cause::TrelloOnly);
        QCOMPARE(one(QStringLiteral("Active||||||code"), profile).intent, Intent::Intended);
        QCOMPARE(one(QStringLiteral("Active||||||somebody"), profile).cause, Cause::BitbucketOnly);
    }

    void flagOnly()
    {
        const QString header = QStringLiteral("Billable|") + kAll;
        QCOMPARE(one(QStringLiteral("Yes|Active"), acme(), header).cause, Cause::FlagOnly);
        QCOMPARE(one(QStringLiteral("Yes|Deactivated|||acme.atlassian.net"), acme(), header).cause, Cause::FlagOnly);
        // The access that the flag must mean stands on an own site.
        QCOMPARE(one(QStringLiteral("Yes|Active|||acme.atlassian.net (Enterprise)"), acme(), header).intent, Intent::Intended);
        QCOMPARE(one(QStringLiteral("Yes|Active|||||||||acme.atlassian.net"), acme(), header).intent, Intent::Intended);
        QCOMPARE(one(QStringLiteral("Yes|Active|||||||||other.atlassian.net"), acme(), header).cause, Cause::FlagOnly);
    }

    void trelloOnly_data()
    {
        QTest::addColumn<QString>("managedBy");
        QTest::addColumn<int>("sso");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("expected");
        const QString active = QStringLiteral("unknown still-active");
        QTest::newRow("local, no SSO needed") << "local" << int(Answer::No)
            << QStringList {QStringLiteral("eligible none"), QStringLiteral("eligible none"), QStringLiteral("eligible none"), active, QStringLiteral("blocked not-idp-managed"), QStringLiteral("blocked not-idp-managed")} << "3 trello-only 2";
        QTest::newRow("local, SSO needed") << "local" << int(Answer::Yes)
            << QStringList {QStringLiteral("blocked needs-portal-sso"), QStringLiteral("blocked needs-portal-sso"), QStringLiteral("eligible none"), active, QStringLiteral("blocked not-idp-managed"), QStringLiteral("blocked not-idp-managed")} << "3 trello-only none";
        QTest::newRow("local, SSO not known") << "local" << int(Answer::Unknown)
            << QStringList {QStringLiteral("unknown portal-sso-unknown"), QStringLiteral("unknown portal-sso-unknown"), QStringLiteral("eligible none"), active, QStringLiteral("blocked not-idp-managed"), QStringLiteral("blocked not-idp-managed")} << "3 trello-only 2";
        QTest::newRow("SCIM") << "scim" << int(Answer::No)
            << QStringList {QStringLiteral("blocked likely-refused-provisioned"), QStringLiteral("blocked idp-managed"), QStringLiteral("eligible none"), QStringLiteral("blocked idp-managed"), QStringLiteral("eligible none"), QStringLiteral("eligible none")} << "3 trello-only 6";
        QTest::newRow("Google") << "google" << int(Answer::No)
            << QStringList {QStringLiteral("blocked likely-refused-provisioned"), QStringLiteral("blocked google-managed"), QStringLiteral("eligible none"), QStringLiteral("blocked google-managed"), QStringLiteral("eligible none"), QStringLiteral("blocked no-scim-record")} << "3 trello-only 5";
        QTest::newRow("not known") << "" << int(Answer::No)
            << QStringList {QStringLiteral("unknown idp-unknown"), QStringLiteral("unknown idp-unknown"), QStringLiteral("eligible none"), active, QStringLiteral("unknown idp-unknown"), QStringLiteral("unknown idp-unknown")} << "3 trello-only find-out";
        QTest::newRow("SAML alone tells nothing of SCIM") << "saml" << int(Answer::No)
            << QStringList {QStringLiteral("unknown idp-unknown"), QStringLiteral("unknown idp-unknown"), QStringLiteral("eligible none"), active, QStringLiteral("unknown idp-unknown"), QStringLiteral("unknown idp-unknown")} << "3 trello-only find-out";
    }
    void trelloOnly()
    {
        QFETCH(QString, managedBy);
        QFETCH(int, sso);
        QFETCH(QStringList, options);
        QFETCH(QString, expected);
        const Case facts = one(QStringLiteral("Active|%1||||||Free").arg(managedBy), with(Provider::Unknown, Answer(sso)));
        for (int i = 1; i <= 6; ++i)
            QCOMPARE(option(facts, i), options[i - 1]);
        QCOMPARE(adviceOf(facts), expected);
    }

    void providerOfTheProfile()
    {
        const QString trello = QStringLiteral("Active|||||||Free");
        const QString synced = QStringLiteral("Active|yes||||||Free");
        QCOMPARE(one(trello, with(Provider::None, Answer::No)).managedBy, ManagedBy::Nobody);
        QCOMPARE(option(one(trello, with(Provider::None, Answer::No)), 2), QStringLiteral("eligible none"));
        QCOMPARE(one(QStringLiteral("Active|scim||||||Free"), with(Provider::None)).managedBy, ManagedBy::Scim);
        QCOMPARE(one(synced, with(Provider::Okta)).managedBy, ManagedBy::Scim);
        QCOMPARE(one(synced, with(Provider::Google)).managedBy, ManagedBy::Google);
        QCOMPARE(one(synced).managedBy, ManagedBy::Other);
        QCOMPARE(one(trello, with(Provider::Entra)).managedBy, ManagedBy::Unknown);
        // Whoever is synced here is synced by Google: no SCIM record for anybody.
        QCOMPARE(option(one(trello, with(Provider::Google)), 6), QStringLiteral("blocked no-scim-record"));
        QCOMPARE(option(one(trello, with(Provider::Google)), 5), QStringLiteral("unknown idp-unknown"));
    }

    void advice_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<int>("sso");
        QTest::addColumn<QString>("expected");
        const int no = int(Answer::No), open = int(Answer::Unknown), yes = int(Answer::Yes);
        QTest::newRow("foreign site, local") << "Active|local||other.atlassian.net" << no << "ask-to-leave leave-site 2";
        QTest::newRow("foreign site, SCIM") << "Active|scim||other.atlassian.net" << no << "ask-to-leave leave-site 6";
        QTest::newRow("foreign site, not known") << "Active|||other.atlassian.net" << no << "ask-to-leave leave-site find-out";
        QTest::newRow("Bitbucket only, Google") << "Active|google|||||team" << no << "ask-to-leave leave-site 5";
        QTest::newRow("mixed, local, SSO open") << "Active|local|||||team|Free" << open << "ask-to-leave leave-site 2";
        QTest::newRow("intended") << "Active|scim||acme.atlassian.net" << no << "none intended none";
        QTest::newRow("unknown by Rovo") << "Active|local||||||||acme.atlassian.net" << no << "find-out verdict-unknown none";
        QTest::newRow("leaver, local") << "Active|local|2026-01-31|||||Free" << yes << "4 leaver none";
        QTest::newRow("leaver, local, licensed") << "Active|local|yes|acme.atlassian.net" << yes << "4 leaver none";
        QTest::newRow("leaver, SCIM") << "Active|scim|yes|||||Free" << no << "switch-off-in-provider leaver-in-provider none";
        QTest::newRow("leaver, not known") << "Active||yes|||||Free" << no << "find-out manager-unknown 4";
        QTest::newRow("leaves next year") << "Active|local|2027-01-31|||||Free" << no << "3 trello-only 2";
        QTest::newRow("leaver: no") << "Active|local|No|||||Free" << no << "3 trello-only 2";
        QTest::newRow("leaver, deactivated") << "Deactivated|local|yes|||||Free" << no << "none not-billable none";
    }
    void advice()
    {
        QFETCH(QString, row);
        QFETCH(int, sso);
        QFETCH(QString, expected);
        QCOMPARE(adviceOf(one(row, with(Provider::Unknown, Answer(sso)))), expected);
    }

    void flagOnlyFollowsTheOrder_data()
    {
        QTest::addColumn<QString>("managedBy");
        QTest::addColumn<int>("sso");
        QTest::addColumn<int>("edition");
        QTest::addColumn<QString>("expected");
        const int no = int(Answer::No), standard = int(Edition::Standard);
        QTest::newRow("local, no SSO") << "local" << no << standard << "2 no-sso-needed none";
        QTest::newRow("local, SSO open") << "local" << int(Answer::Unknown) << standard << "find-out portal-sso-unknown 2";
        QTest::newRow("local, SSO needed") << "local" << int(Answer::Yes) << standard << "find-out verdict-unknown none";
        QTest::newRow("SCIM") << "scim" << no << standard << "6 scim-managed 5";
        QTest::newRow("Google") << "google" << no << standard << "5 support-only none";
        QTest::newRow("not known") << "" << no << standard << "find-out manager-unknown none";
    }
    void flagOnlyFollowsTheOrder()
    {
        QFETCH(QString, managedBy);
        QFETCH(int, sso);
        QFETCH(int, edition);
        QFETCH(QString, expected);
        const Case facts = one(QStringLiteral("Yes|Active|") + managedBy, with(Provider::Unknown, Answer(sso), Edition(edition)), QStringLiteral("Billable|") + kAll);
        QCOMPARE(adviceOf(facts), expected);
    }

    void protectedIsLeftAlone()
    {
        auto with = request(QStringLiteral("Email|Id|") + kAll + QStringLiteral(
            "\nBoss@Acme.com|1|Active|local||||||Free"
            "\nann@acme.com|557:AB|Active|local||||||Free"
            "\nvip@board.acme.com|3|Active|local||||||Free"
            "\nbob@partner.example|4|Active|local||||||Free"
            "\ncy@deep.partner.example|5|Active|local||||||Free"
            "\neve@acme.com|6|Active|local|yes|||||Free"), acme());
        with.accounts.protectedAccounts = std::make_shared<const AccountTable>(accounts::table(QStringLiteral(
            "Email|Id\nboss@ACME.com|\n|557:ab\n@board.acme.com|\npartner.example|\neve@acme.com|")));
        const auto assessment = assessed(with);
        for (const Row row : {0u, 1u, 2u, 3u, 5u}) {
            const Case &facts = assessment->of(row);
            QVERIFY(facts.isProtected);
            QCOMPARE(adviceOf(facts), QStringLiteral("none protected none"));
            for (int i = 1; i <= 6; ++i)
                QCOMPARE(option(facts, i), QStringLiteral("blocked protected"));
            QCOMPARE(facts.verdict, Verdict::Billable);
        }
        QVERIFY(!assessment->of(4).isProtected);
        QCOMPARE(assessment->totals.isProtected, 5);
    }

    void nothingToSave()
    {
        const Case plain = one(QStringLiteral("Active|local"));
        for (int i = 1; i <= 6; ++i) {
            QCOMPARE(option(plain, i), QStringLiteral("not-needed not-billable"));
            QCOMPARE(plain.options[static_cast<std::size_t>(i - 1)].undo, Undo::NotNeeded);
        }
        const Case off = one(QStringLiteral("Deactivated|local||acme.atlassian.net"));
        QCOMPARE(option(off, 4), QStringLiteral("not-needed already-deactivated"));
        const Case meant = one(QStringLiteral("Active|local||acme.atlassian.net"));
        QCOMPARE(option(meant, 2), QStringLiteral("not-needed intended"));
    }

    void beforeTheClaim()
    {
        const QString header = QStringLiteral("Claimed|") + kAll;
        const Case trello = one(QStringLiteral("No|Active|||||||Free"), acme(), header);
        QCOMPARE(option(trello, 1), QStringLiteral("eligible none"));
        QCOMPARE(option(trello, 2), QStringLiteral("not-needed not-claimed"));
        QCOMPARE(adviceOf(trello), QStringLiteral("none not-billable none"));
        QCOMPARE(option(one(QStringLiteral("No|Active|||acme.atlassian.net"), acme(), header), 1), QStringLiteral("not-needed intended"));
        QCOMPARE(option(one(QStringLiteral("No|Active"), acme(), header), 1), QStringLiteral("not-needed not-claimed"));
    }

    void cleanUpNeedsTrelloAlone()
    {
        QCOMPARE(option(one(QStringLiteral("Active|||other.atlassian.net||||Free")), 3), QStringLiteral("blocked other-access"));
        QCOMPARE(option(one(QStringLiteral("Active|||other.atlassian.net")), 3), QStringLiteral("blocked not-trello"));
        QCOMPARE(option(one(QStringLiteral("Active|||||||Free||other.atlassian.net")), 3), QStringLiteral("unknown other-access"));
        const Case blind = one(QStringLiteral("Yes|Active"), acme(), QStringLiteral("Billable|Status"));
        QCOMPARE(option(blind, 3), QStringLiteral("unknown verdict-unknown"));
    }

    void deactivatingNeedsALeaver()
    {
        const QString active = QStringLiteral("Active|local||||||Free");
        QCOMPARE(option(one(active), 4), QStringLiteral("unknown still-active"));
        // With a list of leavers he is known to be none.
        const auto list = assessed(kAll + u'\n' + active + QStringLiteral("\nActive|local|2026-02-01"), acme());
        QCOMPARE(option(list->of(0), 4), QStringLiteral("blocked still-active"));
    }

    void editions()
    {
        const QString trello = QStringLiteral("Active|local||||||Free");
        const QString foreign = QStringLiteral("Active|local||other.atlassian.net");
        const Case premium = one(foreign, with(Provider::None, Answer::No, Edition::Premium));
        QCOMPARE(option(premium, 2), QStringLiteral("blocked guard-premium-stays"));
        QCOMPARE(adviceOf(premium), QStringLiteral("ask-to-leave leave-site 1"));
        // Premium doesn't bill Trello: there is nothing to save.
        const Case trelloOnPremium = one(trello, with(Provider::None, Answer::No, Edition::Premium));
        QCOMPARE(option(trelloOnPremium, 3), QStringLiteral("not-needed not-billable"));
        QCOMPARE(adviceOf(trelloOnPremium), QStringLiteral("none not-billable none"));
        const Case both = one(foreign, with(Provider::None, Answer::No, Edition::StandardAndPremium));
        QCOMPARE(option(both, 2), QStringLiteral("eligible guard-premium-stays"));
        QCOMPARE(option(one(trello, with(Provider::None, Answer::No, Edition::StandardAndPremium)), 2), QStringLiteral("eligible none"));
        const Case enterprise = one(trello, with(Provider::None, Answer::No, Edition::Enterprise));
        QCOMPARE(adviceOf(enterprise), QStringLiteral("none not-billable none"));
    }

    void lossesAndUndo()
    {
        const Case facts = one(QStringLiteral("Active|local||||||Free"));
        const auto has = [&facts](int number, Loss loss) {
            return (facts.options[static_cast<std::size_t>(number - 1)].losses & static_cast<Losses>(loss)) != 0;
        };
        QVERIFY(has(1, Loss::AutomaticClaim) && has(1, Loss::SingleSignOn) && has(1, Loss::EnforcedTwoStep));
        QVERIFY(has(2, Loss::SingleSignOn) && has(2, Loss::EnforcedTwoStep) && !has(2, Loss::AutomaticClaim));
        QVERIFY(has(3, Loss::TrelloBoards) && has(4, Loss::AllAccess) && has(5, Loss::TicketOwnership) && has(6, Loss::TicketOwnership));
        QCOMPARE(facts.options[3].undo, Undo::UntilDeadline);
        QCOMPARE(facts.options[4].undo, Undo::No);
        QCOMPARE(facts.options[2].undo, Undo::OnlyWhileNothingDeleted);
    }

    void flips_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("expected");
        const QString all = QStringLiteral("Jira|Confluence|Jira Service Management|Bitbucket|Trello|Rovo");
        QTest::newRow("Trello only") << all << "||||Free" << "leave-trello";
        QTest::newRow("Jira") << all << "acme.atlassian.net" << "lose-access";
        QTest::newRow("Jira and Trello") << all << "acme.atlassian.net||||Free" << "lose-access";
        QTest::newRow("nothing") << all << "||||" << "gain-access";
        QTest::newRow("customer role") << all << "||Customer" << "become-agent";
        QTest::newRow("Trello in no workspace") << all << "||||No workspace" << "gain-access";
        QTest::newRow("unknown") << all << "|||||acme.atlassian.net" << "find-out";
        const QString status = QStringLiteral("Status|") + all;
        QTest::newRow("deactivated with access") << status << "Deactivated|acme.atlassian.net" << "activate";
        QTest::newRow("deactivated without") << status << "Deactivated" << "activate-and-gain";
        const QString claimed = QStringLiteral("Claimed|Status|Policy type|") + all;
        QTest::newRow("unclaimed with Trello") << claimed << "No|Active||||||Free" << "be-claimed";
        QTest::newRow("unclaimed without") << claimed << "No|Active" << "be-claimed + gain-access";
        QTest::newRow("policy") << claimed << "Yes|Active|Non-billable|||||Free" << "leave-policy";
        QTest::newRow("all at once") << claimed << "No|Deactivated|Non-billable|||||Free" << "activate + be-claimed + leave-policy";
        QTest::newRow("nothing at all") << claimed << "No|Deactivated|Non-billable" << "activate-and-gain + be-claimed + leave-policy";
        QTest::newRow("customer account") << QStringLiteral("Account type|") + all << "customer|acme.atlassian.net" << "become-agent";
        const QString flag = QStringLiteral("Billable|Status|") + all;
        QTest::newRow("flag alone says yes") << flag << "Yes|Active" << "clear-flag";
        QTest::newRow("flag alone says no") << flag << "No|Active|||||Free" << "set-flag";
        QTest::newRow("flag decides yes on Rovo") << flag << "Yes|Active||||||acme" << "lose-access";
        QTest::newRow("flag decides no on Rovo") << flag << "No|Active||||||acme" << "gain-access";
        QTest::newRow("flag decides yes, no columns") << QStringLiteral("Billable|Status") << "Yes|Active" << "clear-flag";
    }
    void flips()
    {
        QFETCH(QString, header);
        QFETCH(QString, row);
        QFETCH(QString, expected);
        QCOMPARE(flip(one(row, acme(), header)), expected);
    }

    void keys()
    {
        QSet<QString> seen;
        for (int i = 0; i < int(OptionReason::Count); ++i)
            seen.insert(optionReasonKey(OptionReason(i)));
        QCOMPARE(seen.size(), int(OptionReason::Count));
        seen.clear();
        for (int i = 0; i < int(AdviceReason::Count); ++i)
            seen.insert(adviceReasonKey(AdviceReason(i)));
        QCOMPARE(seen.size(), int(AdviceReason::Count));
        QCOMPARE(optionReasonKey(OptionReason::GuardPremiumStays), QLatin1String("guard-premium-stays"));
        QCOMPARE(adviceReasonKey(AdviceReason::LastResort), QLatin1String("last-resort"));
        QCOMPARE(adviceKey(Advice::FindOut), QLatin1String("find-out"));
        QCOMPARE(flipKey(Flip::FindOut), QLatin1String("find-out"));
        QCOMPARE(missingKey(Missing::Flag), QLatin1String("flag"));
        QCOMPARE(eligibilityKey(Eligibility::NotNeeded), QLatin1String("not-needed"));
    }
};

QTEST_APPLESS_MAIN(tst_options)
#include "tst_options.moc"
