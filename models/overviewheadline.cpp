// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"
#include "models/intakewords.h"
#include "models/optionwords.h"
#include "models/overviewparts.h"
#include "models/tr.h"
#include "models/verdictwords.h"

#include "core/arrange.h"

namespace models {
namespace {

QString paysLine(const BillCounts &bill, const QLocale &locale)
{
    if (bill.now == 0 && bill.unknown == 0)
        return bill.isPremium ? Words::tr("You pay for no seats of Guard Premium.", "@title") : Words::tr("You pay for no seats.", "@title");
    const QString range = numberRangeText(bill.now, bill.most(), locale);
    const QString text = bill.isPremium ? Words::tr("You pay for %1 seat(s) of Guard Premium.", "@title", pluralOf(bill.most()))
                                        : Words::tr("You pay for %1 seat(s).", "@title", pluralOf(bill.most()));
    return englishForm(text, bill.most()).arg(range);
}

QString accidentalLine(const core::Assessment &assessment, const BillCounts &bill, const QLocale &locale)
{
    if (bill.now == 0)
        return {};
    if (bill.accidental == 0)
        return bill.now == 1 ? Words::tr("It is meant to be.", "@title the only seat") : Words::tr("All of them are meant to be.", "@title seats");
    const std::vector<CauseCount> causes = causeCounts(assessment);
    const QString because = causes.empty() ? QString() : becauseOfText(causes.front().cause, causes.front().allFree);
    const bool oneCause = causes.size() == 1;
    const bool all = bill.accidental == bill.now;
    if (bill.isPremium || causes.empty() || causes.front().cause == core::Cause::None)
        return all ? Words::tr("All of them by accident.", "@title seats") : Words::tr("%1 of them by accident.", "@title seats").arg(numberText(bill.accidental, locale));
    if (oneCause && bill.now == 1)
        return Words::tr("Only because of %1.", "@title the only seat, cause").arg(because);
    if (oneCause)
        return all ? Words::tr("All of them only because of %1.", "@title seats, cause").arg(because)
                   : Words::tr("%1 of them only because of %2.", "@title seats, cause").arg(numberText(bill.accidental, locale), because);
    const QString count = numberText(bill.accidental, locale);
    if (causes.front().accounts * 2 > bill.accidental)
        return all ? Words::tr("All of them by accident, mostly because of %1.", "@title seats, cause").arg(because)
                   : Words::tr("%1 of them by accident, mostly because of %2.", "@title seats, cause").arg(count, because);
    return all ? Words::tr("All of them by accident.", "@title seats") : Words::tr("%1 of them by accident.", "@title seats").arg(count);
}

} // namespace

QStringList headlineOf(const core::Assessment &assessment, const Wording &wording)
{
    const BillCounts bill = billCounts(assessment);
    if (assessment.totals.accounts == 0)
        return {Words::tr("The file has no accounts.", "@title")};
    if (assessment.year.doesNotDependOnAccounts) {
        return {Words::tr("Your bill doesn't depend on these accounts.", "@title"),
            counted(Words::tr("Guard is included in your plan; without it %1 seat(s) would count.", "@title", pluralOf(bill.now)), bill.now, wording.locale)};
    }
    QStringList lines {paysLine(bill, wording.locale)};
    if (bill.now == 0 && bill.unknown == 0 && !bill.isPremium) {
        lines.append(Words::tr("None of your accounts is billable.", "@title"));
    } else if (bill.now == 0 && bill.unknown > 0) {
        lines.append(counted(Words::tr("Whether %1 account(s) (counts|count) is not known yet.", "@title", pluralOf(bill.unknown)), bill.unknown, wording.locale));
    } else if (const QString second = accidentalLine(assessment, bill, wording.locale); !second.isEmpty()) {
        lines.append(second);
    }
    return lines;
}

void addSaving(Overview &overview, const core::Assessment &assessment, const Wording &wording)
{
    const core::CostSummary &year = assessment.year;
    const BillCounts bill = billCounts(assessment);
    overview.remedyQuery = QStringLiteral("intent:accidental") + (bill.isPremium ? QStringLiteral(" is:premium") : QString());
    overview.hasSomethingToSave = bill.accidental > 0 && !year.doesNotDependOnAccounts;
    if (bill.accidental > 0)
        overview.remedyAction = counted(Words::tr("Review the %1 account(s)", "@action:button", pluralOf(bill.accidental)), bill.accidental, wording.locale);
    if (year.doesNotDependOnAccounts) {
        overview.saving = Words::tr("Fewer accounts save nothing on Guard. What follows is what Atlassian's flag and the rules say of each account; the bill doesn't follow it.", "@info");
        return;
    }
    if (!year.known) {
        overview.saving = bill.isPremium ? Words::tr("What they cost is not known: choose a price book with your quote for Guard Premium.", "@info")
                                         : Words::tr("What they cost is not known: the price book is not of your edition.", "@info");
        return;
    }
    if (bill.accidental == 0) {
        if (bill.now > 0)
            overview.saving = Words::tr("There is nothing to take off the bill.", "@info");
        return;
    }
    overview.savingAmount = Words::tr("%1 a year", "@info amount").arg(moneyText(year.saving, wording.locale));
    const QString from = savesFromText(year.from, wording.locale);
    if (year.saving.minor() == 0) {
        overview.savingAmount.clear();
        overview.saving = Words::tr("Taking them off the bill saves nothing by this price book: its minimum or step is reached anyway.", "@info");
    } else if (savesFromIsKnown(year.from)) {
        overview.saving = Words::tr("Taking them off the bill saves %1, %2.", "@info amount a year, from when").arg(overview.savingAmount, from);
    } else {
        overview.saving = Words::tr("Taking them off the bill saves %1. %2", "@info amount a year, sentence on when").arg(overview.savingAmount, from);
    }
    const core::Selection all = core::summarise(assessment);
    const qint64 staying = all.isProtected + all.blocked;
    if (staying > 0 && year.saving.minor() > 0) {
        QStringList why;
        if (all.blocked > 0)
            why.append(counted(Words::tr("no option is open to %1", "@info accounts", pluralOf(all.blocked)), all.blocked, wording.locale));
        if (all.isProtected > 0)
            why.append(counted(Words::tr("%1 (is|are) protected", "@info accounts", pluralOf(all.isProtected)), all.isProtected, wording.locale));
        overview.saving += u' ' + counted(Words::tr("%1 of them can't go yet: %2.", "@info accounts, why", pluralOf(staying)), staying, wording.locale)
                                      .arg(why.join(Words::tr(", ", "@info between items of a list")));
        if (all.couldGo > 0)
            overview.saving += u' ' + counted(Words::tr("The other %1 (saves|save) %2.", "@info accounts, amount a year", pluralOf(all.couldGo)), all.couldGo, wording.locale).arg(moneyText(all.saving, wording.locale));
    }
}

QList<Warning> warningsOf(const core::Assessment &assessment, const Wording &wording)
{
    QList<Warning> warnings;
    const auto warn = [&warnings](const QString &text, const QString &query = {}) { warnings.append({text, query}); };
    const core::Totals &totals = assessment.totals;
    const QLocale &locale = wording.locale;
    if (totals.unknown > 0 && !billCounts(assessment).isPremium) {
        warn(counted(Words::tr("For %1 account(s) the files don't tell whether (it is|they are) billable, so figures are ranges.", "@info", pluralOf(totals.unknown)), totals.unknown, locale), QStringLiteral("verdict:unknown"));
    }
    if (totals.discrepancies > 0 && !billCounts(assessment).isPremium && !assessment.year.doesNotDependOnAccounts) {
        warn(counted(Words::tr("For %1 account(s) Atlassian's flag and the rules differ.", "@info", pluralOf(totals.discrepancies)), totals.discrepancies, locale), QStringLiteral("is:discrepancy"));
    }
    if (assessment.accounts.flagDate != core::kNoDay && assessment.accounts.flagDate < assessment.accounts.date && !billCounts(assessment).isPremium)
        warn(Words::tr("Atlassian's flags are of %1, older than the accounts.", "@info date").arg(dayText(assessment.accounts.flagDate, locale)));
    if (assessment.year.now.beyondBook || assessment.year.nowIfUnknownBillable.beyondBook)
        warn(Words::tr("There are more seats than the price book has prices for; its last price is taken for the rest.", "@info"));
    if (assessment.year.now.belowMinimum)
        warn(Words::tr("The bill is the price book's minimum: fewer seats cost the same.", "@info"));
    if (assessment.accounts.hasUsersOnly)
        warn(Words::tr("No file says which accounts are managed: this is as far as the files tell.", "@info"));
    if (totals.externalUsers > 0) {
        warn(counted(Words::tr("%1 external user(s) (is|are) billed too and not in these figures.", "@info", pluralOf(totals.externalUsers)), totals.externalUsers, locale));
    }
    switch (assessment.profile.edition) {
    case core::Edition::Premium:
        warn(Words::tr("Guard Premium counts everybody with Jira or Confluence, on any plan; Trello and Bitbucket alone cost no seat there.", "@info"));
        break;
    case core::Edition::StandardAndPremium:
        warn(counted(Words::tr("These figures are Guard Standard's; Guard Premium counts %1 account(s) besides.", "@info", pluralOf(totals.premiumBillable)), totals.premiumBillable, locale));
        break;
    case core::Edition::Unknown:
    case core::Edition::Standard:
    case core::Edition::Enterprise:
        break;
    }
    return warnings;
}

QString assumptionsOf(const core::Assessment &assessment, const Wording &wording)
{
    QStringList parts;
    parts.append(Words::tr("Rule set “%1”", "@info").arg(wording.titles.of(assessment.rules)));
    parts.append(Words::tr("price book “%1”", "@info").arg(wording.titles.of(assessment.prices)));
    if (assessment.profile.billing == core::Billing::Unknown && !assessment.year.doesNotDependOnAccounts)
        parts.append(Words::tr("billing assumed annual", "@info"));
    const core::JoinedAccounts &accounts = assessment.accounts;
    if (core::isDate(accounts.date))
        parts.append(Words::tr("data of %1 (%2)", "@info date, where it comes from").arg(dayText(accounts.date, wording.locale), dateSourceText(accounts.primary.dateSource)));
    parts.append(Words::tr("unknown %1", "@info count").arg(numberText(assessment.totals.unknown, wording.locale)));
    return parts.join(QStringLiteral(" · "));
}

} // namespace models
