// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparisonmoney.h"

#include "core/apportion.h"

#include <algorithm>

namespace core {

namespace {

/// What @p seats cost in one of the two.
std::optional<Money> bill(const Assessment &assessment, qint64 seats, Period period)
{
    const CostSummary &summary = period == Period::Year ? assessment.year : assessment.month;
    if (!summary.known)
        return std::nullopt;
    if (summary.doesNotDependOnAccounts)
        return Money(0, summary.now.amount.currency());
    const Result<Cost> out = cost(assessment.prices, seats, period, assessment.profile.billing);
    return out ? std::optional(out->amount) : std::nullopt;
}

Money &part(PeriodMoney &money, Period period)
{
    return period == Period::Year ? money.year : money.month;
}

/// What one period's difference is made of. Each is at most a bill, so none is negative, but for odd price books.
struct Difference
{
    Money removed; ///< by the seats that went, at the older prices
    Money stayed;  ///< how much more the seats in both cost
    Money added;   ///< by the seats that came, at the newer prices
};

std::optional<Difference> differenceOf(const SnapshotComparison &comparison, const Assessment &older, const Assessment &newer, Period period)
{
    const qint64 inBoth = comparison.older.seats - comparison.noLongerBillable;
    const std::optional<Money> before = bill(older, comparison.older.seats, period);
    const std::optional<Money> beforeInBoth = bill(older, inBoth, period);
    const std::optional<Money> afterInBoth = bill(newer, inBoth, period);
    const std::optional<Money> after = bill(newer, comparison.newer.seats, period);
    if (!before || !beforeInBoth || !afterInBoth || !after || before->currency() != after->currency())
        return std::nullopt;
    return Difference {*before - *beforeInBoth, *afterInBoth - *beforeInBoth, *after - *afterInBoth};
}

void split(Money total, std::vector<CauseLine> &lines, qint64 CauseLine::*seats, PeriodMoney CauseLine::*money, Period period)
{
    std::vector<qint64> weights;
    for (const CauseLine &line : lines)
        weights.push_back(line.*seats);
    const bool hasAny = std::any_of(weights.begin(), weights.end(), [](qint64 weight) { return weight > 0; });
    const std::vector<Money> parts = hasAny ? share(total, weights) : std::vector<Money>(lines.size(), Money(0, total.currency()));
    for (std::size_t i = 0; i < lines.size(); ++i)
        part(lines[i].*money, period) = parts[i];
}

/// The share of one of @p seats that have a sum together; the first ones bear what can't be split.
Money shareOf(Money total, qint64 seats, quint32 place)
{
    const qint64 minor = total.minor() / seats;
    const qint64 left = total.minor() % seats;
    const qint64 more = static_cast<qint64>(place) < std::abs(left) ? (left < 0 ? -1 : 1) : 0;
    return {minor + more, total.currency()};
}

} // namespace

void addMoney(SnapshotComparison &comparison, const Assessment &older, const Assessment &newer)
{
    const std::optional<Difference> year = differenceOf(comparison, older, newer, Period::Year);
    const std::optional<Difference> month = differenceOf(comparison, older, newer, Period::Month);
    if (!year || !month)
        return;
    for (const auto &[difference, period] : {std::pair(*year, Period::Year), std::pair(*month, Period::Month)}) {
        split(difference.added, comparison.causes, &CauseLine::newly, &CauseLine::added, period);
        split(difference.removed, comparison.causes, &CauseLine::noLonger, &CauseLine::removed, period);
    }
    const Money nothing(0, year->stayed.currency());
    if (year->stayed != nothing || month->stayed != nothing) {
        CauseLine line {ChangeCause::PricesDiffer, 0, 0, {nothing, nothing}, {nothing, nothing}};
        for (const auto &[stayed, period] : {std::pair(year->stayed, Period::Year), std::pair(month->stayed, Period::Month)})
            part(stayed < nothing ? line.removed : line.added, period) = stayed < nothing ? -stayed : stayed;
        const auto behind = std::find_if(comparison.causes.begin(), comparison.causes.end(),
            [](const CauseLine &other) { return other.cause > ChangeCause::PricesDiffer; });
        comparison.causes.insert(behind, line);
    }
    comparison.difference = PeriodMoney {year->added + year->stayed - year->removed, month->added + month->stayed - month->removed};
}

std::optional<PeriodMoney> costOf(const SnapshotComparison &comparison, const AccountChange &change)
{
    if (change.seat == SeatChange::None || !comparison.difference)
        return std::nullopt;
    const auto line = std::find_if(comparison.causes.begin(), comparison.causes.end(),
        [&change](const CauseLine &candidate) { return candidate.cause == change.cause; });
    Q_ASSERT(line != comparison.causes.end());
    if (line == comparison.causes.end())
        return std::nullopt;
    if (change.seat == SeatChange::Newly)
        return PeriodMoney {shareOf(line->added.year, line->newly, change.place), shareOf(line->added.month, line->newly, change.place)};
    return PeriodMoney {-shareOf(line->removed.year, line->noLonger, change.place), -shareOf(line->removed.month, line->noLonger, change.place)};
}

} // namespace core
