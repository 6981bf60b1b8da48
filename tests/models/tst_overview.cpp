// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview.h"
#include "organisation.h"
#include "support/golden.h"

#include <QTest>

using models::Overview;

namespace {

bool golden(const QString &name, const Overview &overview)
{
    return support::matchesGolden(QStringLiteral("models"), name, models::plainText(overview));
}

} // namespace

class TestOverview final : public QObject
{
    Q_OBJECT
private slots:
    void theArticle()
    {
        const core::AssessmentPtr assessment = organisation::article();
        const Overview overview = models::overview(*assessment, organisation::english());
        QCOMPARE(overview.organisation, QStringLiteral("Acme Ltd"));
        QCOMPARE(overview.subtitle, QStringLiteral("10,000 accounts · exported 3 days ago"));
        QCOMPARE(overview.headline, QStringList({QStringLiteral("You pay for 500 seats."), QStringLiteral("300 of them only because of Trello Free.")}));
        QCOMPARE(overview.saving, QStringLiteral("Taking them off the bill saves $9,500 a year, from the renewal on 1 Mar 2027."));
        QVERIFY(overview.saving.contains(overview.savingAmount));
        QVERIFY(overview.hasSomethingToSave);
        QCOMPARE(overview.cards.size(), 5);
        QCOMPARE(overview.cards[3].value, QStringLiteral("$17,500"));
        for (const models::Card &card : overview.cards)
            QVERIFY2(card.opensAccounts, qPrintable(card.title));
        QCOMPARE(overview.cards[3].query, overview.cards[1].query);
        QCOMPARE(overview.cards[4].value, QStringLiteral("$8,000"));
        QCOMPARE(overview.reasons.size(), 2);
        QCOMPARE(overview.reasons[1].label, QStringLiteral("Only Trello Free"));
        QVERIFY(golden(QStringLiteral("overview-article"), overview));
    }

    void everyQueryOpensWhatItSays()
    {
        const core::AssessmentPtr all = organisation::assessed(organisation::everything());
        const Overview overview = models::overview(*all, organisation::english());
        const auto count = [&all](const QString &text) {
            const auto query = core::parseQuery(text);
            Q_ASSERT(query);
            const auto bits = core::match(*all, *query);
            Q_ASSERT(bits);
            return bits->count();
        };
        qint64 sum = 0;
        for (const models::Segment &segment : overview.reasons) {
            QCOMPARE(count(segment.query), segment.count);
            sum += segment.count;
        }
        QCOMPARE(sum, all->totals.billable + all->totals.unknown);
        QCOMPARE(count(overview.cards[0].query), all->totals.accounts);
        QCOMPARE(count(overview.cards[1].query), all->totals.billable);
        QCOMPARE(count(overview.cards[2].query), all->totals.accidental);
        QVERIFY(count(overview.remedyQuery) > 0);
    }

    void everything()
    {
        const core::AssessmentPtr all = organisation::assessed(organisation::everything());
        QVERIFY(golden(QStringLiteral("overview-everything"), models::overview(*all, organisation::english())));
    }

    void unknownMakesRanges()
    {
        const core::AssessmentPtr assessment = organisation::article(organisation::profile(), 10'000, 200, 300, 20);
        const Overview overview = models::overview(*assessment, organisation::english());
        QCOMPARE(overview.headline.front(), QStringLiteral("You pay for 500 to 520 seats."));
        QCOMPARE(overview.cards[1].value, QStringLiteral("500 to 520"));
        QCOMPARE(overview.cards[3].value, QStringLiteral("$17,500 to $18,100"));
        QCOMPARE(overview.cards[4].value, QStringLiteral("$8,000 to $8,800")); // 220 seats, still in the dearer band
        QCOMPARE(overview.curve.marks.size(), 3);
        QVERIFY(overview.warnings.front().text.startsWith(QStringLiteral("For 20 accounts the files don't tell whether they are billable")));
    }

    void zeroAndOne()
    {
        const auto say = [](int agents, int trello, int undecided = 0, int accounts = 10) {
            return models::overview(*organisation::article(organisation::profile(), accounts, agents, trello, undecided), organisation::english());
        };
        QCOMPARE(say(3, 0).headline.join(u' '), QStringLiteral("You pay for 3 seats. All of them are meant to be."));
        QCOMPARE(say(3, 0).saving, QStringLiteral("There is nothing to take off the bill."));
        QVERIFY(!say(3, 0).hasSomethingToSave);
        QCOMPARE(say(1, 0).headline.join(u' '), QStringLiteral("You pay for 1 seat. It is meant to be."));
        QCOMPARE(say(0, 1).headline.join(u' '), QStringLiteral("You pay for 1 seat. Only because of Trello Free."));
        QCOMPARE(say(0, 4).headline.join(u' '), QStringLiteral("You pay for 4 seats. All of them only because of Trello Free."));
        QCOMPARE(say(0, 0).headline.join(u' '), QStringLiteral("You pay for no seats. None of your accounts is billable."));
        QCOMPARE(say(0, 0).saving, QString());
        QCOMPARE(say(0, 0, 2).headline.join(u' '), QStringLiteral("You pay for 0 to 2 seats. Whether 2 accounts count is not known yet."));
        QCOMPARE(say(0, 0, 0, 0).headline.join(u' '), QStringLiteral("The file has no accounts."));
    }

    void whenIsNotKnown()
    {
        core::Profile profile;
        profile.ownSites = {QStringLiteral("acme.atlassian.net")};
        const Overview overview = models::overview(*organisation::article(profile), organisation::english());
        QCOMPARE(overview.organisation, QStringLiteral("2026-11-21T10_00_00Z_managed_accounts.csv"));
        QCOMPARE(overview.saving, QStringLiteral("Taking them off the bill saves $9,500 a year. From when depends on whether you pay monthly or annually, which is not known yet."));
        QVERIFY(overview.assumptions.contains(QStringLiteral("billing assumed annual")));
    }

    void enterpriseSaysSoFirst()
    {
        core::Profile profile = organisation::profile();
        profile.edition = core::Edition::Enterprise;
        const Overview overview = models::overview(*organisation::article(profile), organisation::english());
        QCOMPARE(overview.headline.front(), QStringLiteral("Your bill doesn't depend on these accounts."));
        QVERIFY(!overview.hasSomethingToSave);
        QVERIFY(overview.curve.isEmpty());
        QVERIFY(golden(QStringLiteral("overview-enterprise"), overview));
    }

    void premiumCountsOthers()
    {
        core::Profile profile = organisation::profile();
        profile.edition = core::Edition::Premium;
        const core::AssessmentPtr all = organisation::assessed(organisation::everything(), profile);
        const Overview overview = models::overview(*all, organisation::english());
        QCOMPARE(overview.cards[1].value, QString::number(all->totals.premiumBillable));
        const auto bits = core::match(*all, *core::parseQuery(overview.cards[1].query));
        QVERIFY(bits);
        QCOMPARE(bits->count(), all->totals.premiumBillable);
        const auto accidental = core::match(*all, *core::parseQuery(overview.cards[2].query));
        QCOMPARE(accidental->count(), all->totals.premiumAccidental);
        const auto review = core::match(*all, *core::parseQuery(overview.remedyQuery));
        QVERIFY2(overview.remedyAction.contains(QString::number(review->count())), qPrintable(overview.remedyAction));
        QVERIFY(overview.saving.startsWith(QStringLiteral("What they cost is not known")));
        QVERIFY(golden(QStringLiteral("overview-premium"), overview));
        profile.edition = core::Edition::StandardAndPremium;
        const Overview both = models::overview(*organisation::assessed(organisation::everything(), profile), organisation::english());
        QVERIFY(std::any_of(both.warnings.begin(), both.warnings.end(), [](const models::Warning &warning) { return warning.text.contains(QStringLiteral("Guard Premium counts")); }));
    }

    void theCurve()
    {
        const Overview overview = models::overview(*organisation::article(), organisation::english());
        const models::CurveSeries &curve = overview.curve;
        QCOMPARE(curve.points.front().users, 0);
        QCOMPARE(curve.points.back().users, 1000);
        QCOMPARE(curve.points.back().minor, 3'250'000);
        for (qsizetype i = 1; i < curve.points.size(); ++i)
            QVERIFY(curve.points[i].users > curve.points[i - 1].users && curve.points[i].minor >= curve.points[i - 1].minor);
        QCOMPARE(curve.marks[0].label, QStringLiteral("after 200 · $8,000"));
        QCOMPARE(curve.marks[1].label, QStringLiteral("now 500 · $17,500"));
        QCOMPARE(curve.marks[1].at.minor, 1'750'000);
        QCOMPARE(curve.edges.front().users, 250);
        QCOMPARE(curve.edges.front().label, QStringLiteral("band edge: $40 → $30 a seat"));
        QCOMPARE(curve.symbol, QStringLiteral("$"));
    }

    void germanNumbers()
    {
        const models::Wording wording = models::Wording::forLocale(QLocale(QLocale::German, QLocale::Germany));
        const Overview overview = models::overview(*organisation::article(), wording);
        QCOMPARE(overview.cards[3].value, QString(u"17.500"_qs + QChar(0xa0) + u"$"_qs));
        QCOMPARE(overview.cards[0].value, QStringLiteral("10.000"));
    }
};

QTEST_GUILESS_MAIN(TestOverview)
#include "tst_overview.moc"
