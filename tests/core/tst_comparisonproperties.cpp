// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison.h"

#include "accountsfromtext.h"
#include "core/accountcolumn.h"
#include "core/pairaccounts.h"
#include "support/randomaccounts.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace core;
using accounts::assessed;

namespace {

/// A table as text that can be shuffled and changed.
struct Text
{
    QStringList header;
    std::vector<QStringList> rows;

    AssessRequest request() const
    {
        QStringList lines {header.join(u'|')};
        for (const QStringList &row : rows)
            lines.append(row.join(u'|'));
        return accounts::request(lines.join(u'\n'));
    }
};

struct Column
{
    QString name;
    QStringList values;
};

const std::vector<Column> &columns()
{
    static const std::vector<Column> kColumns {
        {QStringLiteral("Status"), {QStringLiteral("Active"), QStringLiteral("active"), QStringLiteral("Deactivated"), QStringLiteral("Suspended"), {}}},
        {QStringLiteral("Billable"), {QStringLiteral("Yes"), QStringLiteral("No"), {}, {}}},
        {QStringLiteral("Policy type"), {QStringLiteral("Billable"), QStringLiteral("Non-billable"), {}}},
        {QStringLiteral("Policy name"), {QStringLiteral("Default"), QStringLiteral("Other"), {}}},
        {QStringLiteral("Claimed"), {QStringLiteral("Yes"), QStringLiteral("No"), {}}},
        {QStringLiteral("Managed by"), {QStringLiteral("scim"), QStringLiteral("google"), {}}},
        {QStringLiteral("Jira"), {{}, {}, QStringLiteral("acme.atlassian.net"), QStringLiteral("other.atlassian.net"), QStringLiteral("acme.atlassian.net, other.atlassian.net (Free)"), QStringLiteral("acme-sandbox-1.atlassian.net")}},
        {QStringLiteral("Confluence Guest"), {{}, {}, QStringLiteral("acme.atlassian.net")}},
        {QStringLiteral("Jira Service Management"), {{}, {}, QStringLiteral("acme.atlassian.net"), QStringLiteral("Agent"), QStringLiteral("Customer")}},
        {QStringLiteral("Trello"), {{}, {}, QStringLiteral("Free"), QStringLiteral("Enterprise"), QStringLiteral("team (Free)")}},
        {QStringLiteral("Opsgenie"), {{}, {}, QStringLiteral("Standard"), QStringLiteral("x")}},
        {QStringLiteral("Last active in Loom"), {{}, QStringLiteral("2026-03-04"), QStringLiteral("2026-05-04")}},
    };
    return kColumns;
}

QString any(support::Dice &dice, const QStringList &values)
{
    return values[dice(static_cast<int>(values.size()))];
}

QStringList anyRow(support::Dice &dice, const QStringList &header, int number)
{
    QStringList row {QStringLiteral("a%1@acme.com").arg(number), number % 3 ? QStringLiteral("1:%1").arg(number) : QString()};
    for (qsizetype i = 2; i < header.size(); ++i) {
        const auto column = std::find_if(columns().begin(), columns().end(), [&](const Column &one) { return one.name == header[i]; });
        row.append(any(dice, column->values));
    }
    return row;
}

Text anyText(support::Dice &dice, int rows)
{
    Text text;
    text.header = QStringList {QStringLiteral("Email"), QStringLiteral("Id")};
    for (const Column &column : columns()) {
        if (!dice.oneIn(5))
            text.header.append(column.name);
    }
    for (int i = 0; i < rows; ++i)
        text.rows.push_back(anyRow(dice, text.header, i));
    return text;
}

/// A month later: some gone, some new, some cells other; now and then other columns.
Text later(support::Dice &dice, const Text &older)
{
    if (dice.oneIn(4)) {
        Text other = anyText(dice, static_cast<int>(older.rows.size()));
        return other;
    }
    Text newer = older;
    const int rows = static_cast<int>(older.rows.size());
    std::erase_if(newer.rows, [&dice](const QStringList &) { return dice.oneIn(6); });
    for (int i = 0; i < 5; ++i)
        newer.rows.push_back(anyRow(dice, newer.header, rows + dice(1000)));
    std::sort(newer.rows.begin(), newer.rows.end());
    newer.rows.erase(std::unique(newer.rows.begin(), newer.rows.end(), [](const auto &a, const auto &b) { return a[0] == b[0]; }), newer.rows.end());
    for (QStringList &row : newer.rows) {
        if (dice.oneIn(2))
            continue;
        const int number = row[0].sliced(1, row[0].indexOf(u'@') - 1).toInt();
        row[2 + dice(static_cast<int>(row.size()) - 2)] = anyRow(dice, newer.header, number)[2 + dice(static_cast<int>(row.size()) - 2)];
    }
    return newer;
}

AssessRequest judged(support::Dice &dice, const Text &text)
{
    AssessRequest out = text.request();
    if (dice.oneIn(4))
        out.rules = accounts::rules(QStringLiteral("guard-standard-2023"));
    if (dice.oneIn(4))
        out.prices.tiers = {{10, 410'000'000}, {0, 333'330'000}};
    if (dice.oneIn(4))
        out.prices.minimumUsers = 20;
    if (dice.oneIn(6))
        out.profile.countBy = CountBy::Rules;
    if (dice.oneIn(6))
        out.profile.billing = Billing::Monthly;
    if (dice.oneIn(6)) {
        out.profile.edition = Edition::Premium;
        out.prices.isPremium = dice.oneIn(2);
    }
    if (dice.oneIn(6))
        out.accounts.primary.kind = SourceKind::DomainAccounts;
    if (dice.oneIn(6))
        out.profile.ownSites = QStringList {QStringLiteral("acme.atlassian.net")};
    return out;
}

/// What every account says, by its e-mail, without row numbers.
std::map<std::string, QString> byMail(const Assessment &older, const Assessment &newer, const SnapshotComparison &comparison)
{
    std::map<std::string, QString> out;
    for (const AccountChange &change : comparison.changes) {
        const std::string mail(change.newer == kNoRow ? older.table().mail(change.older) : newer.table().mail(change.newer));
        out[mail] = QStringLiteral("%1 %2 %3 %4 %5").arg(changeKindKey(change.kind()), seatChangeKey(change.seat), changeCauseKey(change.cause))
                        .arg(static_cast<int>(change.product)).arg(change.fields);
    }
    return out;
}

ChangeCause swapped(ChangeCause cause)
{
    static const std::map<ChangeCause, ChangeCause> kOpposites {
        {ChangeCause::Came, ChangeCause::Left}, {ChangeCause::Activated, ChangeCause::Deactivated}, {ChangeCause::Claimed, ChangeCause::Unclaimed},
        {ChangeCause::LeftPolicy, ChangeCause::EnteredPolicy}, {ChangeCause::GainedAccess, ChangeCause::LostAccess},
        {ChangeCause::BecameKnown, ChangeCause::BecameUnknown}};
    for (const auto &[one, other] : kOpposites) {
        if (cause == one)
            return other;
        if (cause == other)
            return one;
    }
    return cause;
}

std::map<ChangeCause, CauseLine> linesOf(const SnapshotComparison &comparison)
{
    std::map<ChangeCause, CauseLine> out;
    for (const CauseLine &line : comparison.causes)
        out[line.cause] = line;
    return out;
}

} // namespace

class ComparisonPropertiesTest final : public QObject
{
    Q_OBJECT

private slots:
    void itself();
    void addsUp();
    void swappedArguments();
    void anyOrder();
    void fieldsAgree();
};

void ComparisonPropertiesTest::itself()
{
    support::Dice dice(1);
    for (int round = 0; round < 100; ++round) {
        const AssessmentPtr one = assessed(judged(dice, anyText(dice, 40)));
        const SnapshotComparison out = compare(*one, *one);
        QVERIFY(out.changes.empty() && out.causes.empty());
        QCOMPARE(out.unchanged, 40);
        QCOMPARE(out.onlySeen, 0);
        QVERIFY(!out.rulesDiffer && !out.pricesDiffer && !out.profileDiffers && !out.kindsDiffer && !out.columnsDiffer);
        QVERIFY(!out.difference || (out.difference->year.minor() == 0 && out.difference->month.minor() == 0));
    }
}

void ComparisonPropertiesTest::addsUp()
{
    support::Dice dice(2);
    for (int round = 0; round < 300; ++round) {
        const Text text = anyText(dice, 60);
        const AssessmentPtr older = assessed(judged(dice, text));
        const AssessmentPtr newer = assessed(judged(dice, later(dice, text)));
        const SnapshotComparison out = compare(*older, *newer);
        QCOMPARE(qint64(newer->rowCount()), qint64(older->rowCount()) - out.left + out.came);
        QCOMPARE(qint64(newer->rowCount()), out.came + out.changed + out.unchanged);
        QCOMPARE(out.newer.seats, out.older.seats - out.noLongerBillable + out.newlyBillable);
        QCOMPARE(out.newer.accounts, out.newer.billable + out.newer.notBillable + out.newer.unknown);

        qint64 newly = 0;
        qint64 noLonger = 0;
        PeriodMoney sum {Money(0, older->prices.currency), Money(0, older->prices.currency)};
        for (const CauseLine &line : out.causes) {
            newly += line.newly;
            noLonger += line.noLonger;
            QVERIFY(line.added.year.minor() >= 0 && line.removed.year.minor() >= 0);
            sum = {sum.year + line.added.year - line.removed.year, sum.month + line.added.month - line.removed.month};
        }
        QCOMPARE(newly, out.newlyBillable);
        QCOMPARE(noLonger, out.noLongerBillable);
        QCOMPARE(out.difference.has_value(), older->year.known && newer->year.known);
        if (!out.difference)
            continue;
        QVERIFY(*out.difference == sum);
        QCOMPARE(out.difference->year.minor(), newer->year.now.amount.minor() - older->year.now.amount.minor());
        QCOMPARE(out.difference->month.minor(), newer->month.now.amount.minor() - older->month.now.amount.minor());
        std::map<ChangeCause, PeriodMoney> shares;
        for (const AccountChange &change : out.changes) {
            const auto cost = costOf(out, change);
            QCOMPARE(cost.has_value(), change.seat != SeatChange::None);
            if (cost)
                shares[change.cause] = {shares[change.cause].year + cost->year, shares[change.cause].month + cost->month};
        }
        for (const CauseLine &line : out.causes) {
            if (line.cause != ChangeCause::PricesDiffer)
                QVERIFY((shares[line.cause] == PeriodMoney {line.added.year - line.removed.year, line.added.month - line.removed.month}));
        }
    }
}

void ComparisonPropertiesTest::swappedArguments()
{
    support::Dice dice(3);
    for (int round = 0; round < 300; ++round) {
        const Text text = anyText(dice, 60);
        const AssessmentPtr older = assessed(judged(dice, text));
        const AssessmentPtr newer = assessed(judged(dice, later(dice, text)));
        const SnapshotComparison out = compare(*older, *newer);
        const SnapshotComparison back = compare(*newer, *older);
        QCOMPARE(back.came, out.left);
        QCOMPARE(back.left, out.came);
        QCOMPARE(back.changed, out.changed);
        QCOMPARE(back.newlyBillable, out.noLongerBillable);
        QCOMPARE(back.noLongerBillable, out.newlyBillable);
        QCOMPARE(back.notTold, out.notTold);
        QVERIFY(back.newlyThrough == out.noLongerThrough);
        QVERIFY(back.byField == out.byField);
        QCOMPARE(back.difference.has_value(), out.difference.has_value());
        if (out.difference)
            QCOMPARE(back.difference->year, -out.difference->year);
        const auto lines = linesOf(back);
        QCOMPARE(back.causes.size(), out.causes.size());
        for (const CauseLine &line : out.causes) {
            const CauseLine &other = lines.at(swapped(line.cause));
            QCOMPARE(other.newly, line.noLonger);
            QCOMPARE(other.noLonger, line.newly);
        }
    }
}

void ComparisonPropertiesTest::anyOrder()
{
    support::Dice dice(4);
    std::mt19937 random(5);
    for (int round = 0; round < 100; ++round) {
        Text before = anyText(dice, 60);
        Text after = later(dice, before);
        AssessRequest older = judged(dice, before);
        AssessRequest newer = judged(dice, after);
        const AssessmentPtr first = assessed(older);
        const AssessmentPtr second = assessed(newer);
        const SnapshotComparison expected = compare(*first, *second);
        for (int shuffle = 0; shuffle < 2; ++shuffle) {
            std::shuffle(before.rows.begin(), before.rows.end(), random);
            std::shuffle(after.rows.begin(), after.rows.end(), random);
            older.accounts.table = before.request().accounts.table;
            newer.accounts.table = after.request().accounts.table;
            const AssessmentPtr a = assessed(older);
            const AssessmentPtr b = assessed(newer);
            const SnapshotComparison again = compare(*a, *b, shuffle == 0 ? support::threads(3) : Parallel(support::backwards));
            QVERIFY(byMail(*a, *b, again) == byMail(*first, *second, expected));
            QVERIFY(again.causes == expected.causes);
            QVERIFY(again.difference == expected.difference);
            QCOMPARE(again.unchanged, expected.unchanged);
            QCOMPARE(again.onlySeen, expected.onlySeen);
        }
    }
}

void ComparisonPropertiesTest::fieldsAgree()
{
    // What is told of one account alone is what its bits say.
    support::Dice dice(6);
    for (int round = 0; round < 60; ++round) {
        const Text text = anyText(dice, 40);
        const AssessmentPtr older = assessed(judged(dice, text));
        const AssessmentPtr newer = assessed(judged(dice, later(dice, text)));
        const SnapshotComparison out = compare(*older, *newer);
        std::vector<quint16> bits(newer->rowCount(), 0);
        for (const AccountChange &change : out.changes) {
            if (change.newer != kNoRow)
                bits[change.newer] = change.fields;
        }
        const std::vector<Row> olderOf = pairAccounts(older->table(), newer->table());
        for (Row row = 0; row < newer->rowCount(); ++row) {
            if (olderOf[row] == kNoRow)
                continue;
            quint16 told = 0;
            for (const FieldChange &field : fieldChanges(*older, olderOf[row], *newer, row)) {
                told = static_cast<quint16>(told | 1 << static_cast<int>(field.field));
                QVERIFY2(field.before != field.after, qPrintable(field.before));
            }
            QCOMPARE(told, bits[row]);
        }
    }
}

QTEST_GUILESS_MAIN(ComparisonPropertiesTest)
#include "tst_comparisonproperties.moc"
