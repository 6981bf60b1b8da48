// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountsfromtext.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace core;
using accounts::acme;
using accounts::assessed;

namespace {

struct Text
{
    QString header;
    QStringList rows;

    AssessRequest request(const Profile &profile) const { return accounts::request(header + u'\n' + rows.join(u'\n'), profile); }
};

QString oneOf(QRandomGenerator &random, const QStringList &values)
{
    return values[random.bounded(int(values.size()))];
}

/// Rows of every kind under a header that has some of the columns.
Text anyTable(QRandomGenerator &random, int rows)
{
    const std::vector<std::pair<QString, QStringList>> columns {
        {QStringLiteral("Status"), {QStringLiteral("Active"), QStringLiteral("active"), QStringLiteral("Deactivated"), QStringLiteral("Suspended"), QStringLiteral("closed"), QStringLiteral("for_deletion"), {}, QStringLiteral("?")}},
        {QStringLiteral("Billable"), {QStringLiteral("Yes"), QStringLiteral("No"), QStringLiteral("TRUE"), QStringLiteral("Non-billable"), {}, QStringLiteral("soon")}},
        {QStringLiteral("Policy type"), {QStringLiteral("Billable"), QStringLiteral("Non-billable"), {}, QStringLiteral("x")}},
        {QStringLiteral("Claimed"), {QStringLiteral("Yes"), QStringLiteral("No"), {}}},
        {QStringLiteral("Account type"), {QStringLiteral("atlassian"), QStringLiteral("customer"), QStringLiteral("app"), {}}},
        {QStringLiteral("Managed by"), {QStringLiteral("scim"), QStringLiteral("google"), QStringLiteral("local"), QStringLiteral("saml"), QStringLiteral("yes"), {}}},
        {QStringLiteral("Leaver since"), {{}, QStringLiteral("yes"), QStringLiteral("2026-01-02"), QStringLiteral("2031-01-02")}},
        {QStringLiteral("Jira"), {{}, {}, QStringLiteral("acme.atlassian.net"), QStringLiteral("other.atlassian.net"), QStringLiteral("acme.atlassian.net, other.atlassian.net (Free)"), QStringLiteral("Enterprise"), QStringLiteral("acme-sandbox-1.atlassian.net"), QStringLiteral("User")}},
        {QStringLiteral("Jira Work Management"), {{}, QStringLiteral("acme.atlassian.net"), QStringLiteral("other.atlassian.net")}},
        {QStringLiteral("Confluence"), {{}, {}, QStringLiteral("acme.atlassian.net"), QStringLiteral("Premium"), QStringLiteral("Free")}},
        {QStringLiteral("Confluence Guest"), {{}, {}, QStringLiteral("acme.atlassian.net"), QStringLiteral("other.atlassian.net (Enterprise)")}},
        {QStringLiteral("Jira Service Management"), {{}, {}, QStringLiteral("acme.atlassian.net"), QStringLiteral("Agent"), QStringLiteral("Customer")}},
        {QStringLiteral("Bitbucket"), {{}, {}, QStringLiteral("team"), QStringLiteral("Enterprise")}},
        {QStringLiteral("Trello"), {{}, {}, QStringLiteral("Free"), QStringLiteral("Enterprise"), QStringLiteral("No workspace"), QStringLiteral("team (Free)")}},
        {QStringLiteral("Opsgenie"), {{}, {}, QStringLiteral("Standard"), QStringLiteral("Free"), QStringLiteral("x")}},
        {QStringLiteral("Rovo"), {{}, {}, QStringLiteral("acme.atlassian.net")}},
        {QStringLiteral("Last active in Loom"), {{}, QStringLiteral("2026-03-04")}},
    };
    Text text;
    std::vector<const QStringList *> values;
    QStringList names {QStringLiteral("Email")};
    for (const auto &[name, cells] : columns) {
        if (random.bounded(4) == 0)
            continue;
        names.append(name);
        values.push_back(&cells);
    }
    text.header = names.join(u'|');
    for (int i = 0; i < rows; ++i) {
        QStringList cells {QStringLiteral("a%1@%2").arg(i).arg(i % 5 ? QStringLiteral("acme.com") : QStringLiteral("vip.acme.com"))};
        for (const QStringList *column : values)
            cells.append(oneOf(random, *column));
        text.rows.append(cells.join(u'|'));
    }
    return text;
}

Profile anyProfile(QRandomGenerator &random)
{
    Profile profile;
    if (random.bounded(2))
        profile = acme();
    profile.edition = Edition(random.bounded(5));
    profile.billing = Billing(random.bounded(3));
    profile.provider = Provider(random.bounded(6));
    profile.portalSso = Answer(random.bounded(3));
    profile.countBy = CountBy(random.bounded(2));
    return profile;
}

AccountTablePtr vips()
{
    return std::make_shared<const AccountTable>(accounts::table(QStringLiteral("Email\n@vip.acme.com\na7@acme.com")));
}

bool same(const Case &a, const Case &b)
{
    const auto options = std::equal(a.options.begin(), a.options.end(), b.options.begin(), [](const OptionAnswer &x, const OptionAnswer &y) {
        return x.eligibility == y.eligibility && x.reason == y.reason && x.losses == y.losses && x.undo == y.undo;
    });
    return options && accounts::key(a) == accounts::key(b) && a.byRules == b.byRules && a.ruleByRules == b.ruleByRules
        && a.discrepancy == b.discrepancy && a.candidates == b.candidates && a.intent == b.intent && a.cause == b.cause
        && a.flip == b.flip && a.flipAlso == b.flipAlso && a.missing == b.missing && a.missingProducts == b.missingProducts
        && a.ifClaimed == b.ifClaimed && a.isProtected == b.isProtected && a.leaver == b.leaver && a.managedBy == b.managedBy
        && a.recommendation.advice == b.recommendation.advice && a.recommendation.reason == b.recommendation.reason
        && a.recommendation.fallback == b.recommendation.fallback && a.countsForPremium == b.countsForPremium
        && a.findings.size() == b.findings.size() && a.accounts == b.accounts;
}

bool sameTotals(const Totals &a, const Totals &b)
{
    return a.accounts == b.accounts && a.billable == b.billable && a.notBillable == b.notBillable && a.unknown == b.unknown
        && a.intended == b.intended && a.accidental == b.accidental && a.discrepancies == b.discrepancies
        && a.flaggedBillable == b.flaggedBillable && a.flagMissing == b.flagMissing && a.rulesBillable == b.rulesBillable
        && a.rulesUnknown == b.rulesUnknown && a.isProtected == b.isProtected && a.premiumBillable == b.premiumBillable
        && a.premiumAccidental == b.premiumAccidental && a.byCause == b.byCause && a.byStatus == b.byStatus
        && a.byAdvice == b.byAdvice && a.byRule == b.byRule;
}

} // namespace

class tst_assessproperties final : public QObject
{
    Q_OBJECT

private slots:
    void orderAndThreadsDoNotMatter()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 40; ++round) {
            Text text = anyTable(random, 1 + random.bounded(400));
            const Profile profile = anyProfile(random);
            auto first = text.request(profile);
            first.accounts.protectedAccounts = vips();
            const auto plain = assessed(first);

            std::vector<int> order(std::size_t(text.rows.size()));
            std::iota(order.begin(), order.end(), 0);
            std::shuffle(order.begin(), order.end(), random);
            Text mixed {text.header, {}};
            for (const int row : order)
                mixed.rows.append(text.rows[row]);
            auto second = mixed.request(profile);
            second.accounts.protectedAccounts = vips();
            const auto other = assessed(second, accounts::threads(1 + random.bounded(4)));

            QVERIFY(sameTotals(plain->totals, other->totals));
            QCOMPARE(plain->cases.size(), other->cases.size());
            for (std::size_t i = 0; i < order.size(); ++i) {
                QCOMPARE(other->caseOfRow[i], plain->caseOfRow[std::size_t(order[i])]);
                QVERIFY(same(other->of(Row(i)), plain->of(Row(order[i]))));
            }
            QCOMPARE(plain->year.now.amount, other->year.now.amount);
        }
    }

    /// Assessed alone, an account has the verdict that it has among many.
    void othersDoNotMatter()
    {
        QRandomGenerator random(12);
        for (int round = 0; round < 20; ++round) {
            const Text text = anyTable(random, 30);
            Profile profile = anyProfile(random);
            profile.ownSites = acme().ownSites; // the proposal does depend on the others
            const auto all = assessed(text.request(profile));
            for (int i = 0; i < text.rows.size(); ++i) {
                auto alone = Text {text.header, {text.rows[i]}}.request(profile);
                const auto one = assessed(alone);
                Case expected = all->of(Row(i));
                expected.accounts = 1;
                // Whether leavers are known at all is the file's, not the account's.
                if (one->of(0).options[3].reason == OptionReason::StillActive)
                    expected.options[3] = one->of(0).options[3];
                QVERIFY2(same(one->of(0), expected), qPrintable(text.header + u'\n' + text.rows[i]));
            }
        }
    }

    void manyJobs()
    {
        // Over several jobs of 65,536 rows, the last one short.
        QRandomGenerator random(13);
        Text text = anyTable(random, 500);
        const auto few = assessed(text.request(acme()));
        const QStringList rows = text.rows;
        constexpr int kTimes = 300;
        text.rows.clear();
        for (int i = 0; i < kTimes; ++i)
            text.rows += rows;
        const auto many = assessed(text.request(acme()), accounts::threads(3));
        QCOMPARE(many->rowCount(), Row(500 * kTimes));
        QCOMPARE(many->cases.size(), few->cases.size());
        QCOMPARE(many->totals.billable, few->totals.billable * kTimes);
        QCOMPARE(many->totals.unknown, few->totals.unknown * kTimes);
        QCOMPARE(many->totals.accidental, few->totals.accidental * kTimes);
        for (Row row = 0; row < many->rowCount(); ++row)
            QCOMPARE(many->caseOfRow[row], few->caseOfRow[row % 500]);
    }

    void everythingAddsUp()
    {
        QRandomGenerator random(14);
        for (int round = 0; round < 60; ++round) {
            const Text text = anyTable(random, 200);
            const auto a = assessed(text.request(anyProfile(random)));
            const Totals &t = a->totals;
            QCOMPARE(t.accounts, 200);
            QCOMPARE(t.accounts, t.billable + t.notBillable + t.unknown);
            QCOMPARE(t.billable, t.intended + t.accidental);
            const auto sum = [](const auto &list) { return std::accumulate(list.begin(), list.end(), qint64(0)); };
            QCOMPARE(sum(t.byStatus), t.accounts);
            QCOMPARE(sum(t.byCause), t.accounts);
            QCOMPARE(sum(t.byAdvice), t.accounts);
            QCOMPARE(t.accidental, t.accounts - t.byCause[std::size_t(Cause::None)]);
            qint64 byRule = 0;
            for (const auto &[rule, count] : t.byRule)
                byRule += count;
            QCOMPARE(byRule, t.accounts);
            qint64 rows = 0;
            for (const Case &one : a->cases)
                rows += one.accounts;
            QCOMPARE(rows, t.accounts);
            QCOMPARE(a->year.saving, a->year.now.amount - a->year.withoutAccidental.amount);
            for (Row row = 0; row < a->rowCount(); ++row)
                check(*a, a->of(row));
        }
    }

    void article()
    {
        Text text {QStringLiteral("Status|Jira|Confluence|Jira Service Management|Bitbucket|Trello"), {}};
        for (int i = 0; i < 10000; ++i)
            text.rows.append(i % 50 == 0 ? QStringLiteral("Active|||acme.atlassian.net") : i % 100 < 4 && i % 50 ? QStringLiteral("Active|||||Free") : QStringLiteral("Active"));
        Profile profile = acme();
        profile.billing = Billing::Annual;
        const auto a = assessed(text.request(profile), accounts::threads(2));
        QCOMPARE(a->totals.billable, 500);
        QCOMPARE(a->totals.intended, 200);
        QCOMPARE(a->totals.accidental, 300);
        QCOMPARE(a->totals.notBillable, 9500);
        QCOMPARE(a->totals.unknown, 0);
        QCOMPARE(a->totals.byCause[std::size_t(Cause::TrelloOnly)], 300);
        QCOMPARE(a->year.now.amount.minor(), 1'750'000);
        QCOMPARE(a->year.withoutAccidental.amount.minor(), 800'000);
        QCOMPARE(a->year.saving.minor(), 950'000);
        QCOMPARE(a->year.nowIfUnknownBillable.amount.minor(), 1'750'000);
        QCOMPARE(a->month.now.amount.minor(), 175'000);
        QCOMPARE(a->year.perSeatAlone.minor(), 3'000);
    }

    /// A key over 64 bits, and cells that all differ although they tell few different things.
    void wideTables()
    {
        AccountTableBuilder builder;
        std::vector<int> columns;
        for (int i = 0; i < 24; ++i)
            columns.push_back(builder.addProduct(QStringLiteral("Jira %1").arg(i), Product(i % int(Product::Count))));
        QRandomGenerator random(15);
        const std::vector<const char *> cells {"", "Free", "Standard", "Premium", "Enterprise", "acme.atlassian.net", "Agent", "Customer", "User"};
        for (int i = 0; i < 3000; ++i) {
            const Row row = builder.addRow("", QStringLiteral("a%1@acme.com").arg(i).toStdString(), "");
            for (const int column : columns)
                builder.setProduct(row, column, cells[random.bounded(quint32(cells.size()))]);
        }
        AssessRequest wide = accounts::request(QStringLiteral("Jira"), acme());
        wide.accounts.table = std::make_shared<const AccountTable>(builder.build());
        const auto all = assessed(wide, accounts::threads(2));
        const QStringList own = acme().ownSites;
        for (Row row = 0; row < all->rowCount(); ++row) {
            const std::vector<Access> accesses = accessesOf(all->table(), row, own, {});
            const Case &one = all->of(row);
            for (const Access &access : accesses) {
                QVERIFY(std::any_of(one.findings.begin(), one.findings.end(), [&access](const AccessFinding &f) {
                    return f.product == access.product && f.plan == access.plan && f.role == access.role && f.ownership == access.ownership;
                }));
            }
            for (const AccessFinding &f : one.findings) {
                QVERIFY(std::any_of(accesses.begin(), accesses.end(), [&f](const Access &access) {
                    return f.product == access.product && f.plan == access.plan && f.role == access.role && f.ownership == access.ownership;
                }));
            }
        }
    }

    void distinctCells()
    {
        AccountTableBuilder builder;
        const int jira = builder.addProduct(QStringLiteral("Jira"), Product::Jira);
        const int trello = builder.addProduct(QStringLiteral("Trello"), Product::Trello);
        constexpr int kRows = 70000; // more than 16 bits of codes
        for (int i = 0; i < kRows; ++i) {
            const Row row = builder.addRow("", "", std::to_string(i));
            if (i % 2)
                builder.setProduct(row, jira, "site" + std::to_string(i) + ".atlassian.net");
            else if (i % 4)
                builder.setProduct(row, trello, "team" + std::to_string(i));
        }
        AssessRequest hostile = accounts::request(QStringLiteral("Jira"), acme());
        hostile.accounts.table = std::make_shared<const AccountTable>(builder.build());
        const auto a = assessed(hostile, accounts::threads(2));
        QCOMPARE(a->totals.byCause[std::size_t(Cause::ForeignSiteOnly)], kRows / 2);
        QCOMPARE(a->totals.byCause[std::size_t(Cause::TrelloOnly)], kRows / 4);
        QCOMPARE(a->totals.unknown, kRows / 4);
        QCOMPARE(a->cases.size(), std::size_t(3));
    }

    void tooManyCases()
    {
        AccountTableBuilder builder;
        std::vector<int> columns;
        for (const Product product : {Product::Jira, Product::Confluence, Product::ServiceManagement, Product::Opsgenie})
            columns.push_back(builder.addProduct(QStringLiteral("x"), product));
        const QStringList plans {QStringLiteral("Free"), QStringLiteral("Essentials"), QStringLiteral("Standard"), QStringLiteral("Premium"), QStringLiteral("Enterprise"), QStringLiteral("User")};
        for (int i = 0; i < 66000; ++i) {
            const Row row = builder.addRow("", "", std::to_string(i));
            for (std::size_t c = 0; c < columns.size(); ++c) {
                QStringList cell;
                for (int bit = 0; bit < 6; ++bit) {
                    if ((i >> (c * 6)) & (1 << bit))
                        cell.append(plans[bit]);
                }
                builder.setProduct(row, columns[c], cell.join(u',').toStdString());
            }
        }
        AssessRequest hostile = accounts::request(QStringLiteral("Jira"), acme());
        hostile.accounts.table = std::make_shared<const AccountTable>(builder.build());
        const auto a = assess(hostile, accounts::threads(2));
        QVERIFY(!a);
        QCOMPARE(a.error().code, ErrorCode::TooManyColumns);
    }

private:
    static void check(const Assessment &a, const Case &one)
    {
        const auto isRule = [&one](const Rule &rule) { return rule.id == one.rule; };
        const bool isBuiltIn = one.rule == kFlagOnly || one.rule == kFlagDecides;
        QVERIFY2(isBuiltIn || std::any_of(a.rules.rules.begin(), a.rules.rules.end(), isRule), qPrintable(one.rule));
        QCOMPARE(one.ruleIndex >= 0, !isBuiltIn);
        QCOMPARE(one.certainty == Certainty::Unknown, one.verdict == Verdict::Unknown);
        QVERIFY(one.flip != Flip::None);
        QCOMPARE(one.flip == Flip::FindOut, one.verdict == Verdict::Unknown);
        QCOMPARE(one.missing != Missing::None, one.verdict == Verdict::Unknown);
        QCOMPARE(one.intent != Intent::None, one.verdict == Verdict::Billable);
        QCOMPARE(one.cause != Cause::None, one.intent == Intent::Accidental);
        if (one.isProtected)
            QCOMPARE(one.recommendation.advice, Advice::None);
        for (const OptionAnswer &answer : one.options) {
            if (answer.eligibility == Eligibility::Eligible)
                QVERIFY(!one.isProtected);
            else
                QVERIFY(answer.reason != OptionReason::None);
        }
    }
};

QTEST_APPLESS_MAIN(tst_assessproperties)
#include "tst_assessproperties.moc"
