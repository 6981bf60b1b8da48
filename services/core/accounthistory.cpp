// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounthistory.h"

#include "core/accountcolumn.h"
#include "core/comparisoncause.h"

namespace core {

namespace {

const Case &factsOf(const HistoryMoment &moment)
{
    return moment.assessment->of(moment.row);
}

HistoryEntry entryOf(const HistoryMoment &moment)
{
    HistoryEntry entry;
    entry.snapshot = moment.snapshot;
    entry.day = moment.day;
    entry.isPresent = moment.assessment != nullptr;
    if (!entry.isPresent)
        return entry;
    const Case &facts = factsOf(moment);
    entry.verdict = facts.verdict;
    entry.certainty = facts.certainty;
    entry.isBilled = isBilled(*moment.assessment, facts);
    entry.intent = facts.intent;
    entry.cause = facts.cause;
    entry.rule = facts.rule;
    return entry;
}

void take(HistoryEntry &entry, ChangeKind kind, const CaseChange &change)
{
    entry.change = kind;
    entry.seat = change.seat;
    entry.why = change.cause;
    entry.product = change.product;
}

void compareWith(HistoryEntry &entry, const HistoryMoment &before, const HistoryMoment &now)
{
    if (before.assessment && now.assessment) {
        entry.fields = fieldChanges(*before.assessment, before.row, *now.assessment, now.row);
        const ComparisonBasis basis = basisOf(*before.assessment, *now.assessment);
        const CaseChange change = changeBetween(*before.assessment, factsOf(before), *now.assessment, factsOf(now), basis);
        if (!entry.fields.empty() || change.seat != SeatChange::None)
            take(entry, ChangeKind::Changed, change);
    } else if (now.assessment) {
        take(entry, ChangeKind::Came, changeOfOne(*now.assessment, factsOf(now), true));
    } else if (before.assessment) {
        take(entry, ChangeKind::Left, changeOfOne(*before.assessment, factsOf(before), false));
    }
}

} // namespace

AccountHistory accountHistory(const std::vector<HistoryMoment> &moments)
{
    AccountHistory out;
    const HistoryMoment *before = nullptr;
    for (const HistoryMoment &moment : moments) {
        if (moment.assessment || !out.empty()) {
            out.push_back(entryOf(moment));
            // What the first snapshot has, nobody saw coming.
            if (before)
                compareWith(out.back(), *before, moment);
        }
        before = &moment;
    }
    return out;
}

} // namespace core
