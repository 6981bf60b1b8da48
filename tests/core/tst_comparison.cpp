// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison.h"

#include "accountsfromtext.h"
#include "core/accounthistory.h"

#include <QTest>

using namespace core;
using accounts::assessed;
using accounts::request;

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString fieldsText(const std::vector<FieldChange> &fields)
{
    QStringList out;
    for (const FieldChange &field : fields) {
        QString name = changedFieldKey(field.field);
        if (field.product != Product::Count)
            name += u' ' + productKey(field.product);
        out.append(QStringLiteral("%1: %2 > %3").arg(name, field.before, field.after));
    }
    return out.join(QStringLiteral("; "));
}

/// `e-mail kind seat cause product [fields]`, a line each.
QString picture(const Assessment &older, const Assessment &newer, const SnapshotComparison &comparison)
{
    QStringList out;
    for (const AccountChange &change : comparison.changes) {
        const AccountTable &table = change.newer == kNoRow ? older.table() : newer.table();
        QStringList parts {text(table.mail(change.newer == kNoRow ? change.older : change.newer)), changeKindKey(change.kind()),
            seatChangeKey(change.seat), changeCauseKey(change.cause)};
        if (change.product != Product::Count)
            parts.append(productKey(change.product));
        if (change.kind() == ChangeKind::Changed)
            parts.append(u'[' + fieldsText(fieldChanges(older, change.older, newer, change.newer)) + u']');
        out.append(parts.join(u' '));
    }
    return out.join(u'\n');
}

struct Pair
{
    AssessmentPtr older;
    AssessmentPtr newer;
    SnapshotComparison comparison;

    Pair(AssessRequest before, AssessRequest after)
        : older(assessed(std::move(before)))
        , newer(assessed(std::move(after)))
        , comparison(compare(*older, *newer))
    {
    }
    QString text() const { return picture(*older, *newer, comparison); }
    QString causes() const
    {
        QStringList out;
        for (const CauseLine &line : comparison.causes) {
            out.append(QStringLiteral("%1 +%2 -%3 %4").arg(changeCauseKey(line.cause)).arg(line.newly).arg(line.noLonger)
                    .arg((line.added.year - line.removed.year).toDecimal()));
        }
        return out.join(QStringLiteral("; "));
    }
};

AssessRequest of(const char *text, const Profile &profile = {})
{
    return request(QString::fromUtf8(text), profile);
}

} // namespace

class ComparisonTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyCause();
    void onlySeen();
    void rulesDiffer();
    void pricesDiffer();
    void profileDiffers();
    void columnsDiffer();
    void kindsDiffer();
    void unknown();
    void premium();
    void usersOnly();
    void unknownPrices();
    void history();
    void keys();
};

void ComparisonTest::everyCause()
{
    const Pair pair(of("Email | Status | Policy type | Claimed | Billable | Jira | Trello | Confluence | Bitbucket | Jira Service Management\n"
                       "same@x.test | Active | | Yes | | acme.atlassian.net |\n"
                       "gone@x.test | Active | | Yes | | | Free\n"
                       "gonefree@x.test | Active | | Yes | | |\n"
                       "gains@x.test | Active | | Yes | | |\n"
                       "loses@x.test | Active | | Yes | | acme.atlassian.net |\n"
                       "off@x.test | Active | | Yes | | acme.atlassian.net |\n"
                       "on@x.test | Deactivated | | Yes | | acme.atlassian.net |\n"
                       "into@x.test | Active | Billable | Yes | | | Free\n"
                       "outof@x.test | Active | Non-billable | Yes | | | Free\n"
                       "claim@x.test | Active | | No | | acme.atlassian.net |\n"
                       "plan@x.test | Active | | Yes | | | Enterprise\n"
                       "flag@x.test | Active | | Yes | No | | Free\n"
                       "moves@x.test | Active | | Yes | | acme.atlassian.net |\n"
                       "both@x.test | Active | | Yes | | |\n"),
        of("Email | Status | Policy type | Claimed | Billable | Jira | Trello | Confluence | Bitbucket | Jira Service Management\n"
           "new@x.test | Active | | Yes | | | Free\n"
           "newfree@x.test | Active | | Yes | | |\n"
           "same@x.test | active | | Yes | | acme.atlassian.net |\n"
           "gains@x.test | Active | | Yes | | | Free\n"
           "loses@x.test | Active | | Yes | | |\n"
           "off@x.test | Deactivated | | Yes | | acme.atlassian.net |\n"
           "on@x.test | Active | | Yes | | acme.atlassian.net |\n"
           "into@x.test | Active | Non-billable | Yes | | | Free\n"
           "outof@x.test | Active | Billable | Yes | | | Free\n"
           "claim@x.test | Active | | Yes | | acme.atlassian.net |\n"
           "plan@x.test | Active | | Yes | | | Free\n"
           "flag@x.test | Active | | Yes | Yes | | Free\n"
           "moves@x.test | Active | | Yes | | other.atlassian.net |\n"
           "both@x.test | Active | | Yes | | acme.atlassian.net | Free\n"));
    QCOMPARE(pair.text().split(u'\n'),
        QStringLiteral("new@x.test came newly came trello\n"
                       "newfree@x.test came none came\n"
                       "gains@x.test changed newly gained-access trello [verdict: not-billable > billable; access trello:  > Free; intent: none > accidental]\n"
                       "loses@x.test changed no-longer lost-access jira [verdict: billable > not-billable; access jira: acme.atlassian.net > ; intent: intended > none]\n"
                       "off@x.test changed no-longer deactivated jira [verdict: billable > not-billable; status: active > deactivated; intent: intended > none]\n"
                       "on@x.test changed newly activated jira [verdict: not-billable > billable; status: deactivated > active; intent: none > intended]\n"
                       "into@x.test changed no-longer entered-policy trello [verdict: billable > not-billable; policy: Billable > Non-billable; intent: accidental > none]\n"
                       "outof@x.test changed newly left-policy trello [verdict: not-billable > billable; policy: Non-billable > Billable; intent: none > accidental]\n"
                       "claim@x.test changed newly claimed jira [verdict: not-billable > billable; claimed: no > yes; intent: none > intended]\n"
                       "plan@x.test changed newly access-changed trello [verdict: not-billable > billable; access trello: Enterprise > Free; intent: none > accidental]\n"
                       "flag@x.test changed newly flag-changed trello [verdict: not-billable > billable; flag: no > yes; intent: none > accidental]\n"
                       "moves@x.test changed none none [access jira: acme.atlassian.net > other.atlassian.net]\n"
                       "both@x.test changed newly gained-access [verdict: not-billable > billable; access jira:  > acme.atlassian.net; access trello:  > Free; intent: none > intended]\n"
                       "gone@x.test left no-longer left trello\n"
                       "gonefree@x.test left none left").split(u'\n'));
    const SnapshotComparison &out = pair.comparison;
    QCOMPARE(out.came, 2);
    QCOMPARE(out.left, 2);
    QCOMPARE(out.changed, 11);
    QCOMPARE(out.unchanged, 1);
    QCOMPARE(out.newlyBillable, 8);
    QCOMPARE(out.noLongerBillable, 4);
    QCOMPARE(out.older.seats, 6);
    QCOMPARE(out.newer.seats, 10);
    QCOMPARE(out.newlyThrough[static_cast<std::size_t>(Product::Trello)], 5);
    QCOMPARE(out.newlyThrough[static_cast<std::size_t>(Product::Jira)], 2);
    QCOMPARE(out.byField[static_cast<std::size_t>(ChangedField::Access)], 5);
    QCOMPARE(pair.causes(),
        QStringLiteral("came +1 -0 40.00; left +0 -1 -40.00; activated +1 -0 40.00; deactivated +0 -1 -40.00; claimed +1 -0 40.00; "
                       "left-policy +1 -0 40.00; entered-policy +0 -1 -40.00; flag-changed +1 -0 40.00; gained-access +2 -0 80.00; "
                       "lost-access +0 -1 -40.00; access-changed +1 -0 40.00"));
    QCOMPARE(out.difference->year.toDecimal(), QStringLiteral("160.00"));
    QCOMPARE(out.difference->month.toDecimal(), QStringLiteral("16.00"));
    QVERIFY(!out.rulesDiffer && !out.pricesDiffer && !out.profileDiffers && !out.kindsDiffer && !out.columnsDiffer);
}

void ComparisonTest::onlySeen()
{
    const auto seen = [](const QString &day) {
        AssessRequest out = request(QStringLiteral("Email | Jira\na@x.test | acme.atlassian.net\nb@x.test |"));
        AccountTableBuilder builder;
        const int jira = builder.addProduct(QStringLiteral("Jira"), Product::Jira);
        builder.addLastActive();
        const Row row = builder.addRow("", "a@x.test", "");
        builder.setProduct(row, jira, "acme.atlassian.net");
        builder.setLastActive(row, toDay(QDate::fromString(day, Qt::ISODate)));
        out.accounts.table = std::make_shared<const AccountTable>(builder.build());
        return out;
    };
    const Pair pair(seen(QStringLiteral("2026-06-01")), seen(QStringLiteral("2026-07-01")));
    QCOMPARE(pair.text(), QString());
    QCOMPARE(pair.comparison.unchanged, 1);
    QCOMPARE(pair.comparison.onlySeen, 1);
}

void ComparisonTest::rulesDiffer()
{
    const char *const text = "Email | Jira | Confluence Guest | Bitbucket\na@x.test | acme.atlassian.net | |\nb@x.test | | acme.atlassian.net |";
    AssessRequest before = of(text);
    before.rules = accounts::rules(QStringLiteral("guard-standard-2023"));
    const Pair pair(std::move(before), of(text));
    QVERIFY(pair.comparison.rulesDiffer);
    QCOMPARE(pair.text(), QStringLiteral("b@x.test changed newly rules-differ confluence [verdict: not-billable > billable; intent: none > intended]"));
    QCOMPARE(pair.causes(), QStringLiteral("rules-differ +1 -0 40.00"));
}

void ComparisonTest::pricesDiffer()
{
    const char *const text = "Email | Jira\na@x.test | acme.atlassian.net\nb@x.test | acme.atlassian.net";
    const char *const more = "Email | Jira\na@x.test | acme.atlassian.net\nb@x.test | acme.atlassian.net\nc@x.test | acme.atlassian.net";
    AssessRequest after = of(more);
    after.prices.tiers = {{0, 500'000'000}};
    const Pair pair(of(text), std::move(after));
    QVERIFY(pair.comparison.pricesDiffer);
    QCOMPARE(pair.causes(), QStringLiteral("came +1 -0 50.00; prices-differ +0 -0 20.00"));
    QCOMPARE(pair.comparison.difference->year.toDecimal(), QStringLiteral("70.00"));
    AssessRequest cheaper = of(text);
    cheaper.prices.tiers = {{0, 300'000'000}};
    QCOMPARE(Pair(of(text), std::move(cheaper)).causes(), QStringLiteral("prices-differ +0 -0 -20.00"));
}

void ComparisonTest::profileDiffers()
{
    const char *const text = "Email | Billable | Trello\na@x.test | No | Free\nb@x.test | Yes | Free";
    Profile byRules;
    byRules.countBy = CountBy::Rules;
    const Pair pair(of(text), of(text, byRules));
    QVERIFY(pair.comparison.profileDiffers);
    QCOMPARE(pair.text(), QStringLiteral("a@x.test changed newly profile-differs trello [verdict: not-billable > billable; intent: none > accidental]"));
}

void ComparisonTest::columnsDiffer()
{
    // The policy file is missing, a product's column is new: that tells nothing of the accounts.
    const Pair policy(of("Email | Policy type | Trello\na@x.test | Non-billable | Free"), of("Email | Trello\na@x.test | Free"));
    QVERIFY(policy.comparison.columnsDiffer);
    QCOMPARE(policy.text(), QStringLiteral("a@x.test changed newly files-differ trello [verdict: not-billable > billable; intent: none > accidental]"));
    const Pair column(of("Email | Jira\na@x.test | acme.atlassian.net"), of("Email | Jira | Rovo\na@x.test | acme.atlassian.net | acme.atlassian.net"));
    QVERIFY(column.comparison.columnsDiffer);
    QCOMPARE(column.text(), QString());
    QCOMPARE(column.comparison.unchanged, 1);
}

void ComparisonTest::kindsDiffer()
{
    AssessRequest domain = of("Email | Claimed | Jira\na@x.test | Yes | acme.atlassian.net\nb@x.test | No | acme.atlassian.net\nc@x.test | Yes |\nd@x.test | No |");
    domain.accounts.primary.kind = SourceKind::DomainAccounts;
    const char *const managed = "Email | Jira\na@x.test | acme.atlassian.net\nb@x.test | acme.atlassian.net";
    const Pair pair(domain, of(managed));
    QVERIFY(pair.comparison.kindsDiffer);
    QCOMPARE(pair.text(), QStringLiteral("b@x.test changed newly claimed jira [verdict: not-billable > billable; claimed: no > yes; intent: none > intended]\n"
                                         "c@x.test left none left\nd@x.test left none files-differ"));
    QCOMPARE(pair.comparison.notTold, 1);
}

void ComparisonTest::unknown()
{
    // No column tells of Trello before, so nobody knew whether there was an access.
    const Pair pair(of("Email | Jira | Opsgenie\na@x.test | |\nb@x.test | acme.atlassian.net |"),
        of("Email | Jira | Opsgenie | Trello | Confluence | Bitbucket | Jira Service Management\na@x.test | | | Free | | |\nb@x.test | | ops | | | |"));
    QCOMPARE(pair.text(), QStringLiteral("a@x.test changed newly became-known trello [verdict: unknown > billable; intent: none > accidental]\n"
                                         "b@x.test changed no-longer lost-access jira [verdict: billable > unknown; access jira: acme.atlassian.net > ; access opsgenie:  > ops; intent: intended > none]"));
}

void ComparisonTest::premium()
{
    Profile premium;
    premium.edition = Edition::Premium;
    AssessRequest before = of("Email | Policy type | Jira | Trello\na@x.test | Non-billable | acme.atlassian.net |\nb@x.test | | | Free\nc@x.test | | |", premium);
    AssessRequest after = of("Email | Policy type | Jira | Trello\na@x.test | Billable | acme.atlassian.net |\nb@x.test | | | \nc@x.test | | acme.atlassian.net |", premium);
    before.prices.isPremium = after.prices.isPremium = true;
    const Pair pair(before, after);
    QCOMPARE(pair.comparison.older.seats, 1);
    QCOMPARE(pair.comparison.newer.seats, 2);
    QCOMPARE(pair.causes(), QStringLiteral("gained-access +1 -0 40.00"));
    after.profile.edition = Edition::Standard;
    after.prices.isPremium = false;
    QVERIFY(Pair(before, after).comparison.profileDiffers);
}

void ComparisonTest::usersOnly()
{
    AssessRequest users = of("Email | Jira\na@x.test | acme.atlassian.net\nz@x.test | acme.atlassian.net");
    users.accounts.hasUsersOnly = true;
    const Pair pair(users, of("Email | Jira\na@x.test | acme.atlassian.net\nb@x.test | acme.atlassian.net"));
    QCOMPARE(pair.text(), QStringLiteral("b@x.test came newly files-differ jira\nz@x.test left no-longer files-differ jira"));
    QCOMPARE(pair.comparison.notTold, 2);
}

void ComparisonTest::unknownPrices()
{
    AssessRequest after = of("Email | Jira\na@x.test | acme.atlassian.net\nb@x.test | acme.atlassian.net");
    after.profile.edition = Edition::Premium; // its book is empty
    const Pair pair(of("Email | Jira\na@x.test | acme.atlassian.net"), after);
    QVERIFY(!pair.comparison.difference);
    QVERIFY(!pair.comparison.newer.costIsKnown);
    QCOMPARE(pair.comparison.newlyBillable, 1);
    QVERIFY(!costOf(pair.comparison, pair.comparison.changes.front()));
}

void ComparisonTest::history()
{
    const auto moment = [](qint64 id, const char *text) {
        HistoryMoment out;
        out.snapshot = id;
        out.day = accounts::day(2026, int(id), 1);
        if (text) {
            out.assessment = assessed(of(text));
            out.row = 0;
        }
        return out;
    };
    const AccountHistory history = accountHistory({moment(1, nullptr), moment(2, "Email | Status | Trello | Jira | Confluence | Bitbucket | Jira Service Management\na@x.test | Active |"),
        moment(3, "Email | Status | Trello | Jira | Confluence | Bitbucket | Jira Service Management\na@x.test | Active |"), moment(4, "Email | Status | Trello | Jira | Confluence | Bitbucket | Jira Service Management\na@x.test | Active | Free"), moment(5, nullptr),
        moment(6, nullptr), moment(7, "Email | Status | Trello | Jira | Confluence | Bitbucket | Jira Service Management\na@x.test | Deactivated | Free")});
    QStringList out;
    for (const HistoryEntry &entry : history) {
        out.append(QStringList({QString::number(entry.snapshot), entry.isPresent ? QString(verdictKey(entry.verdict)) : QStringLiteral("absent"),
            entry.change ? QString(changeKindKey(*entry.change)) : QStringLiteral("-"), seatChangeKey(entry.seat), changeCauseKey(entry.why), fieldsText(entry.fields)})
                       .join(u' ').trimmed());
    }
    QCOMPARE(out, QStringList({QStringLiteral("2 not-billable came none came"), QStringLiteral("3 not-billable - none none"),
        QStringLiteral("4 billable changed newly gained-access verdict: not-billable > billable; access trello:  > Free; intent: none > accidental"),
        QStringLiteral("5 absent left no-longer left"), QStringLiteral("6 absent - none none"), QStringLiteral("7 not-billable came none came")}));
    QVERIFY(accountHistory({}).empty());
}

void ComparisonTest::keys()
{
    const auto areDistinct = [](auto count, auto key) {
        QSet<QString> keys;
        for (int i = 0; i < static_cast<int>(count); ++i)
            keys.insert(key(static_cast<decltype(count)>(i)));
        return keys.size() == static_cast<int>(count) && !keys.contains(QString());
    };
    QVERIFY(areDistinct(ChangeKind::Count, changeKindKey));
    QVERIFY(areDistinct(SeatChange::Count, seatChangeKey));
    QVERIFY(areDistinct(ChangedField::Count, changedFieldKey));
    QVERIFY(areDistinct(ChangeCause::Count, changeCauseKey));
}

QTEST_GUILESS_MAIN(ComparisonTest)
#include "tst_comparison.moc"
