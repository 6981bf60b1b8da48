// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"
#include "models/overviewparts.h"
#include "models/tr.h"

namespace models {
namespace {

/// Both counts are always shown: what Atlassian says where it isn't our number, else what the rules say.
QString otherCount(const core::Assessment &assessment, const QLocale &locale)
{
    const core::Totals &totals = assessment.totals;
    const bool hasFlag = totals.flagMissing < totals.accounts;
    if (hasFlag && totals.flaggedBillable != totals.billable)
        return Words::tr("Atlassian says %1", "@info number of accounts").arg(numberText(totals.flaggedBillable, locale));
    if (hasFlag && totals.rulesBillable != totals.billable)
        return Words::tr("the rules say %1", "@info number of accounts").arg(numberText(totals.rulesBillable, locale));
    return hasFlag ? Words::tr("as Atlassian says", "@info") : Words::tr("by the rules", "@info");
}

Card finished(Card card)
{
    card.accessible = Words::tr("%1: %2", "@info:accessible label, number").arg(card.title, card.value);
    if (!card.note.isEmpty())
        card.accessible = Words::tr("%1, %2", "@info:accessible number with its label, note").arg(card.accessible, card.note);
    return card;
}

Card accountsCard(const core::Assessment &assessment, const BillCounts &bill, const QLocale &locale)
{
    const core::Totals &totals = assessment.totals;
    const core::SourceKind kind = assessment.accounts.primary.kind;
    const bool claimed = kind == core::SourceKind::ManagedAccounts || kind == core::SourceKind::ApiDump;
    const qint64 free = bill.isPremium ? totals.accounts - bill.now : totals.notBillable;
    const QString note = bill.isPremium ? counted(Words::tr("%1 not counted", "@info accounts", pluralOf(free)), free, locale)
                                        : counted(Words::tr("%1 not billable", "@info accounts", pluralOf(free)), free, locale);
    return {claimed ? Words::tr("Claimed accounts", "@title") : Words::tr("Accounts", "@title"), numberText(totals.accounts, locale), note, Tone::None, {}, true, {}};
}

Card billableCard(const core::Assessment &assessment, const BillCounts &bill, const QLocale &locale)
{
    if (bill.isPremium) {
        return {Words::tr("Counted by Premium", "@title"), numberText(bill.now, locale), Words::tr("with Jira or Confluence, guests too", "@info accounts"), Tone::None,
            QStringLiteral("is:premium"), true, {}};
    }
    return {Words::tr("Billable", "@title"), numberRangeText(bill.now, bill.most(), locale), otherCount(assessment, locale), Tone::None, QStringLiteral("verdict:billable"), true, {}};
}

Card accidentalCard(const BillCounts &bill, const QLocale &locale)
{
    const QString query = QStringLiteral("intent:accidental") + (bill.isPremium ? QStringLiteral(" is:premium") : QString());
    Card card {Words::tr("Accidental", "@title"), numberText(bill.accidental, locale), {}, bill.accidental > 0 ? Tone::Accidental : Tone::None, query, true, {}};
    if (bill.now > 0)
        card.note = Words::tr("%1 of the seats", "@info share").arg(percentText(bill.accidental, bill.now, locale));
    return card;
}

Card costCard(const core::Assessment &assessment, const QString &query, const QLocale &locale)
{
    const core::CostSummary &year = assessment.year;
    const QString book = Words::tr("price book “%1”", "@info").arg(assessment.prices.id);
    Card card {Words::tr("Cost a year", "@title"), {}, book, Tone::None, query, true, {}};
    if (year.doesNotDependOnAccounts) {
        card.value = Words::tr("included", "@info Guard in the plan");
        card.note = Words::tr("in your Enterprise plan", "@info");
    } else if (!year.known) {
        card.value = Words::tr("not known", "@info cost");
        card.note = Words::tr("no price book for this edition", "@info");
        card.tone = Tone::Unknown;
    } else {
        card.value = moneyRangeText(year.now.amount, year.nowIfUnknownBillable.amount, locale);
    }
    return card;
}

Card couldBeCard(const core::Assessment &assessment, const BillCounts &bill, const QLocale &locale)
{
    const core::CostSummary &year = assessment.year;
    Card card {Words::tr("Could be", "@title"), {}, {}, Tone::None,
        bill.isPremium ? QStringLiteral("intent:accidental is:premium") : QStringLiteral("intent:accidental"), true, {}};
    if (year.doesNotDependOnAccounts) {
        card.value = Words::tr("included", "@info Guard in the plan");
        card.opensAccounts = false;
        card.query.clear();
    } else if (!year.known) {
        card.value = Words::tr("not known", "@info cost");
        card.tone = Tone::Unknown;
    } else {
        const auto most = core::cost(assessment.prices, bill.most() - bill.accidental, core::Period::Year, assessment.profile.billing);
        card.value = moneyRangeText(year.withoutAccidental.amount, most ? most->amount : year.withoutAccidental.amount, locale);
        if (year.saving.minor() > 0) {
            card.tone = Tone::Good;
            card.note = Words::tr("%1 (%2)", "@info saving, share").arg(signedMoneyText(-year.saving, locale), percentText(-year.saving.minor(), year.now.amount.minor(), locale));
        } else {
            card.note = Words::tr("nothing to save", "@info");
        }
    }
    return card;
}

} // namespace

QList<Card> cardsOf(const core::Assessment &assessment, const Wording &wording)
{
    const BillCounts bill = billCounts(assessment);
    const Card billable = billableCard(assessment, bill, wording.locale);
    return {finished(accountsCard(assessment, bill, wording.locale)), finished(billable), finished(accidentalCard(bill, wording.locale)),
        finished(costCard(assessment, billable.query, wording.locale)),
        finished(couldBeCard(assessment, bill, wording.locale))};
}

} // namespace models
