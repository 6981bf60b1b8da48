// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/totals.h"

namespace core {

namespace {

/// Quantities that the bill of an edition is made of.
struct Quantities
{
    qint64 now = 0;
    qint64 unknown = 0;
    qint64 accidental = 0;
};

Quantities quantities(const Totals &totals, Edition edition)
{
    // Whether Premium counts an account doesn't hang on its Standard verdict, so none is unknown.
    if (edition == Edition::Premium)
        return {totals.premiumBillable, 0, totals.premiumAccidental};
    return {totals.billable, totals.unknown, totals.accidental};
}

} // namespace

Result<CostSummary> costSummary(const Totals &totals, const Profile &profile, const PriceBook &book, Period period, Day day)
{
    CostSummary summary;
    summary.period = period;
    summary.doesNotDependOnAccounts = profile.edition == Edition::Enterprise || book.guardIncluded;
    if (isDate(day))
        summary.from = savesFrom(profile, day);
    if (summary.doesNotDependOnAccounts)
        summary.from = {{}, SavesFrom::Why::IncludedInPlan};
    const Money nothing(0, book.currency);
    summary.now.amount = summary.nowIfUnknownBillable.amount = summary.withoutAccidental.amount = nothing;
    summary.saving = summary.perSeatAlone = nothing;
    if (summary.doesNotDependOnAccounts)
        return summary;
    summary.known = book.isPremium == (profile.edition == Edition::Premium);
    if (!summary.known)
        return summary;

    const Quantities bill = quantities(totals, profile.edition);
    const auto costOf = [&](qint64 users) { return cost(book, users, period, profile.billing); };
    const Result<Cost> now = costOf(bill.now);
    if (!now && now.error().code == ErrorCode::MissingKey) { // a book that the admin has still to fill
        summary.known = false;
        return summary;
    }
    const Result<Cost> most = costOf(bill.now + bill.unknown);
    const Result<Cost> least = costOf(bill.now - bill.accidental);
    const Result<Money> oneLess = bill.now > 0 ? saving(book, bill.now, 1, period, profile.billing) : Result<Money>(nothing);
    for (const Result<Cost> *each : {&now, &most, &least}) {
        if (!*each)
            return Unexpected(each->error());
    }
    if (!oneLess)
        return Unexpected(oneLess.error());
    summary.now = *now;
    summary.nowIfUnknownBillable = *most;
    summary.withoutAccidental = *least;
    summary.saving = now->amount - least->amount;
    summary.perSeatAlone = *oneLess;
    return summary;
}

} // namespace core
