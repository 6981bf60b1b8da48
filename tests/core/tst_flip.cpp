// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountsfromtext.h"

#include "core/casemaker.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace core;

namespace {

AccountFacts anyFacts(QRandomGenerator &random, std::size_t types)
{
    AccountFacts facts;
    facts.status = AccountStatus(random.bounded(int(AccountStatus::Count)));
    facts.accountType = random.bounded(3) ? quint8(0) : quint8(1 + random.bounded(quint32(types)));
    facts.flag = Tri(random.bounded(3));
    facts.nonBillablePolicy = Tri(random.bounded(3));
    facts.claimed = Tri(random.bounded(3));
    for (int n = random.bounded(4); n > 0; --n) {
        AccessClass access;
        access.product = Product(random.bounded(int(Product::Count)));
        access.role = AccessRole(random.bounded(int(AccessRole::Count)));
        access.plan = Plan(random.bounded(int(Plan::Count)));
        access.ownership = Ownership(random.bounded(4));
        access.sandbox = Tri(random.bounded(3));
        access.inWorkspace = Tri(random.bounded(3));
        access.siteOnline = Tri(random.bounded(3));
        access.onlyLastActive = random.bounded(8) == 0;
        facts.accesses.push_back(packed(access));
    }
    return facts;
}

void gain(AccountFacts &facts, Product product, AccessRole role)
{
    facts.accesses.push_back(packed({product, role, Plan::Standard, Ownership::Own, Tri::No, Tri::Yes, Tri::Yes, false}));
}

void apply(const CaseContext &context, AccountFacts &facts, Flip flip)
{
    switch (flip) {
    case Flip::LoseAccess:
    case Flip::LeaveTrello: {
        const Case made = makeCase(context, facts);
        const auto is = [&made](AccessOutcome outcome) {
            return [&made, outcome, i = std::size_t(0)](quint32) mutable { return made.findings[i++].outcome == outcome; };
        };
        const bool hasCounting = std::any_of(facts.accesses.begin(), facts.accesses.end(), is(AccessOutcome::Counts));
        std::erase_if(facts.accesses, is(hasCounting ? AccessOutcome::Counts : AccessOutcome::Undecided));
        facts.flag = Tri::Unknown;
        break;
    }
    case Flip::ClearFlag:
        facts.flag = Tri::No;
        break;
    case Flip::SetFlag:
        facts.flag = Tri::Yes;
        break;
    case Flip::GainAccess:
        gain(facts, Product::Jira, AccessRole::User);
        break;
    case Flip::Activate:
        facts.status = AccountStatus::Active;
        break;
    case Flip::ActivateAndGain:
        facts.status = AccountStatus::Active;
        gain(facts, Product::Jira, AccessRole::User);
        break;
    case Flip::BeClaimed:
        facts.claimed = Tri::Yes;
        break;
    case Flip::LeavePolicy:
        facts.nonBillablePolicy = Tri::No;
        break;
    case Flip::BecomeAgent:
        facts.accountType = 0;
        gain(facts, Product::ServiceManagement, AccessRole::Agent);
        break;
    case Flip::None:
    case Flip::FindOut:
    case Flip::Count:
        break;
    }
}

} // namespace

class tst_flip final : public QObject
{
    Q_OBJECT

private slots:
    void packingKeepsEverything()
    {
        QRandomGenerator random(3);
        for (int i = 0; i < 10000; ++i) {
            for (const quint32 number : anyFacts(random, 2).accesses)
                QCOMPARE(packed(unpacked(number)), number);
        }
    }

    /// Done, the named changes flip the verdict; with one of several left out they don't.
    void flipsDoFlip()
    {
        const AssessRequest request = accounts::request(QStringLiteral("Jira|Confluence|Jira Service Management|Bitbucket|Trello"), accounts::acme());
        const CaseContext context = caseContext(request);
        const std::vector<QString> types = accountTypes(*context.rules);
        QRandomGenerator random(4);
        int flipped = 0;
        for (int i = 0; i < 20000; ++i) {
            const AccountFacts facts = anyFacts(random, types.size());
            const Case made = makeCase(context, facts);
            if (made.verdict == Verdict::Unknown) {
                QCOMPARE(made.flip, Flip::FindOut);
                continue;
            }
            // An app's account is not decided by any access: only the flag decides it.
            if (facts.accountType > 1)
                continue;
            std::vector<Flip> changes {made.flip};
            changes.insert(changes.end(), made.flipAlso.begin(), made.flipAlso.end());
            for (std::size_t left = 0; left <= changes.size(); ++left) {
                AccountFacts changed = facts;
                const bool byFlag = made.flip == Flip::SetFlag || made.flip == Flip::ClearFlag;
                if (!byFlag)
                    changed.flag = Tri::Unknown; // it follows
                for (std::size_t c = 0; c < changes.size(); ++c) {
                    if (c != left)
                        apply(context, changed, changes[c]);
                }
                const Verdict now = makeCase(context, changed).verdict;
                if (left == changes.size()) {
                    QVERIFY2(now != made.verdict, flipKey(made.flip).latin1());
                    if (made.verdict == Verdict::NotBillable)
                        QCOMPARE(now, Verdict::Billable);
                    ++flipped;
                } else if (changes.size() > 1) {
                    QVERIFY2(now != Verdict::Billable, flipKey(changes[left]).latin1());
                }
            }
        }
        QVERIFY(flipped > 5000);
    }
};

QTEST_APPLESS_MAIN(tst_flip)
#include "tst_flip.moc"
