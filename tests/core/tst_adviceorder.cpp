// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advicecounts.h"
#include "core/optionrules.h"

#include "accountsfromtext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace core;

namespace {

/// The order of decisions.md 2, written out once more.
namespace fixed {

bool isOpen(const Case &made, Option option)
{
    return made.options[static_cast<std::size_t>(option)].eligibility == Eligibility::Eligible;
}

bool isSsoOpen(const Case &made, Option option)
{
    return made.options[static_cast<std::size_t>(option)].reason == OptionReason::PortalSsoUnknown;
}

bool isKnown(const Case &made)
{
    return made.managedBy == ManagedBy::Nobody || made.managedBy == ManagedBy::Scim || made.managedBy == ManagedBy::Google;
}

Recommendation alone(const Case &made)
{
    if (isOpen(made, Option::NonBillablePolicy))
        return {Advice::Option2, AdviceReason::NoSsoNeeded, Advice::None};
    if (!isKnown(made))
        return {Advice::FindOut, AdviceReason::ManagerUnknown, Advice::None};
    if (isOpen(made, Option::ScimReprovision))
        return {Advice::Option6, AdviceReason::ScimManaged, Advice::Option5};
    if (isOpen(made, Option::SupportRequest))
        return {Advice::Option5, AdviceReason::SupportOnly, Advice::None};
    if (isSsoOpen(made, Option::NonBillablePolicy))
        return {Advice::FindOut, AdviceReason::PortalSsoUnknown, Advice::Option2};
    if (isOpen(made, Option::ExcludeFromClaim))
        return {Advice::Option1, AdviceReason::LastResort, Advice::None};
    if (isSsoOpen(made, Option::ExcludeFromClaim))
        return {Advice::FindOut, AdviceReason::PortalSsoUnknown, Advice::Option1};
    return {Advice::FindOut, AdviceReason::VerdictUnknown, Advice::None};
}

Advice fallback(const Case &made)
{
    const Recommendation other = alone(made);
    if (other.advice == Advice::FindOut && other.reason == AdviceReason::PortalSsoUnknown)
        return other.fallback;
    return other.reason == AdviceReason::VerdictUnknown ? Advice::None : other.advice;
}

Recommendation recommend(const Case &made)
{
    if (made.isProtected)
        return {Advice::None, AdviceReason::Protected, Advice::None};
    if (made.verdict == Verdict::NotBillable)
        return {Advice::None, AdviceReason::NotBillable, Advice::None};
    if (made.verdict == Verdict::Billable && isOff(made.status))
        return {Advice::FindOut, AdviceReason::SwitchedOff, Advice::None};
    if (made.verdict == Verdict::Unknown)
        return {Advice::FindOut, AdviceReason::VerdictUnknown, Advice::None};
    if (made.leaver) {
        if (isOpen(made, Option::DeactivateOrDelete))
            return {Advice::Option4, AdviceReason::Leaver, Advice::None};
        return isKnown(made) ? Recommendation {Advice::SwitchOffInProvider, AdviceReason::LeaverInProvider, Advice::None}
                             : Recommendation {Advice::FindOut, AdviceReason::ManagerUnknown, Advice::Option4};
    }
    if (made.intent == Intent::Intended)
        return {Advice::None, AdviceReason::Intended, Advice::None};
    if (made.cause == Cause::TrelloOnly)
        return {Advice::Option3, AdviceReason::TrelloOnly, fallback(made)};
    if (made.cause != Cause::None && made.cause != Cause::FlagOnly)
        return {Advice::AskToLeaveSite, AdviceReason::LeaveSite, fallback(made)};
    return alone(made);
}

} // namespace fixed

Case anyCase(QRandomGenerator &random)
{
    Case made;
    made.isProtected = random.bounded(10) == 0;
    made.verdict = random.bounded(4) == 0 ? Verdict(random.bounded(3)) : Verdict::Billable;
    made.status = random.bounded(5) == 0 ? AccountStatus(random.bounded(int(AccountStatus::Count))) : AccountStatus::Active;
    made.leaver = random.bounded(4) == 0;
    made.intent = random.bounded(3) == 0 ? Intent::Intended : Intent::Accidental;
    made.cause = Cause(random.bounded(int(Cause::Count)));
    made.managedBy = ManagedBy(random.bounded(6));
    for (OptionAnswer &answer : made.options) {
        answer.eligibility = Eligibility(random.bounded(int(Eligibility::Count)));
        answer.reason = random.bounded(2) ? OptionReason::PortalSsoUnknown : OptionReason::None;
    }
    made.accounts = 1 + random.bounded(9);
    return made;
}

QString text(const Recommendation &r)
{
    return QString(adviceKey(r.advice)) + u' ' + adviceReasonKey(r.reason) + u' ' + adviceKey(r.fallback);
}

} // namespace

class TestAdviceOrder : public QObject
{
    Q_OBJECT

private slots:
    void defaultIsWhatItWas()
    {
        QRandomGenerator random(5);
        const CaseContext context;
        for (int i = 0; i < 200'000; ++i) {
            const Case made = anyCase(random);
            QCOMPARE(text(recommend(context, made)), text(fixed::recommend(made)));
        }
    }

    /// Whatever the order: an option that is advised is open, fixed answers stay, and the first open step counts.
    void anyOrderAdvisesWhatIsOpen()
    {
        QRandomGenerator random(6);
        CaseContext context;
        for (int i = 0; i < 200'000; ++i) {
            std::shuffle(context.profile.adviceOrder.begin(), context.profile.adviceOrder.end(), random);
            const Case made = anyCase(random);
            const Recommendation r = recommend(context, made);
            const Recommendation usual = fixed::recommend(made);
            if (made.isProtected || made.verdict != Verdict::Billable || isOff(made.status)
                || (made.intent == Intent::Intended && !made.leaver))
                QCOMPARE(text(r), text(usual));
            using enum Advice;
            const std::pair<Advice, Option> own[] {{Option1, Option::ExcludeFromClaim}, {Option2, Option::NonBillablePolicy},
                {Option4, Option::DeactivateOrDelete}, {Option5, Option::SupportRequest}, {Option6, Option::ScimReprovision}};
            for (const auto &[advice, option] : own) {
                if (r.advice == advice)
                    QCOMPARE(made.options[std::size_t(option)].eligibility, Eligibility::Eligible);
            }
            if (r.advice == Option3)
                QCOMPARE(made.cause, Cause::TrelloOnly);
            if (r.advice == Option4 || r.advice == SwitchOffInProvider)
                QVERIFY(made.leaver);
            if (made.intent == Intent::Intended)
                QVERIFY(r.advice != Option1 && r.advice != Option2 && r.advice != Option3 && r.advice != Option5 && r.advice != Option6);
            // What comes first, where it is open, is taken.
            if (context.profile.adviceOrder[0] == AdviceStep::NonBillablePolicy && usual.advice != None
                && usual.reason != AdviceReason::SwitchedOff && made.verdict == Verdict::Billable && made.intent != Intent::Intended
                && made.options[std::size_t(Option::NonBillablePolicy)].eligibility == Eligibility::Eligible)
                QCOMPARE(r.advice, Option2);
        }
    }

    void countsAreThoseOfAssessing()
    {
        const QString rows = QStringLiteral("Status|Managed by|Leaver since|Trello|Confluence\n"
                                            "Active|local||Free|\nActive|scim||Free|\nActive|local|yes|Free|\n"
                                            "Active|||Free|\nActive|||  |acme.atlassian.net\nActive|google|||other.atlassian.net (Free)");
        for (const AdviceOrder &order : {kDefaultAdviceOrder,
                 *adviceOrderFromText(u"2,6,5,1,3,ask-to-leave,4"), *adviceOrderFromText(u"1,2,3,4,5,6,ask-to-leave")}) {
            Profile profile;
            profile.ownSites = {QStringLiteral("acme.atlassian.net")};
            profile.portalSso = Answer::No;
            const AssessmentPtr usual = accounts::assessed(accounts::request(rows, profile));
            profile.adviceOrder = order;
            const AssessmentPtr other = accounts::assessed(accounts::request(rows, profile));
            QCOMPARE(adviceCounts(*usual, order), other->totals.byAdvice);
        }
    }

    void textAndBack()
    {
        QCOMPARE(adviceOrderText(kDefaultAdviceOrder), QStringLiteral("4,3,ask-to-leave,2,6,5,1"));
        QCOMPARE(*adviceOrderFromText(u" 4, 3,ask-to-leave,2,6,5,1"), kDefaultAdviceOrder);
        for (const char *bad : {"", "4", "4,3,ask-to-leave,2,6,5,5", "4,3,ask-to-leave,2,6,5,7", "4,3,ask-to-leave,2,6,5,1,1"}) {
            const auto order = adviceOrderFromText(QString::fromLatin1(bad));
            QVERIFY2(!order, bad);
            QCOMPARE(order.error().code, ErrorCode::BadOption);
        }
        Profile profile;
        QVERIFY(applySetting(profile, u"advice-order", u"1,2,3,4,5,6,ask-to-leave"));
        QCOMPARE(profile.adviceOrder[0], AdviceStep::ExcludeFromClaim);
        QVERIFY(!applySetting(profile, u"advice-order", u"1"));
        QCOMPARE(profile.adviceOrder[0], AdviceStep::ExcludeFromClaim);
    }
};

QTEST_GUILESS_MAIN(TestAdviceOrder)
#include "tst_adviceorder.moc"
