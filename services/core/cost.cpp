// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost.h"

#include "core/decimal.h"

#include <algorithm>

namespace core {

namespace {

constexpr qint64 kMicro = 1'000'000;
constexpr qint64 kWhole = 10'000; ///< basis points
/// With this many users, the largest price, 12 months and basis points a product stays below 2^127.
constexpr qint64 kMaxUsers = 1'000'000'000'000;

bool hasSteps(const PriceBook &book, Period period, Billing billing)
{
    return period == Period::Year && billing != Billing::Monthly && !book.annualSteps.empty();
}

int monthsOf(const PriceBook &book, Period period, Billing billing)
{
    if (period == Period::Month)
        return 1;
    return billing == Billing::Monthly ? 12 : book.monthsPerYear;
}

/// Millionths of a minor unit a month, over all tiers; the last one goes on.
Int128 tierTotal(const PriceBook &book, qint64 users)
{
    Int128 total = 0;
    qint64 begin = 0;
    for (std::size_t i = 0; i < book.tiers.size() && begin < users; ++i) {
        const PriceTier &tier = book.tiers[i];
        const bool goesOn = tier.upTo == 0 || i + 1 == book.tiers.size();
        const qint64 end = goesOn ? users : std::min(users, tier.upTo);
        total += static_cast<Int128>(end - begin) * tier.microPrice;
        begin = end;
    }
    return total;
}

/// Millionths of a minor unit for a period, before the discount. Behind the last annual step the tiers go on from its
/// price.
Int128 periodTotal(const PriceBook &book, qint64 users, Period period, Billing billing)
{
    const int months = monthsOf(book, period, billing);
    if (!hasSteps(book, period, billing))
        return tierTotal(book, users) * months;
    const auto step = std::find_if(book.annualSteps.begin(), book.annualSteps.end(),
        [users](const AnnualStep &candidate) { return candidate.users >= users; });
    if (step != book.annualSteps.end())
        return static_cast<Int128>(step->price.minor()) * kMicro;
    const AnnualStep &last = book.annualSteps.back();
    return static_cast<Int128>(last.price.minor()) * kMicro
        + (tierTotal(book, users) - tierTotal(book, last.users)) * months;
}

bool isBeyond(const PriceBook &book, qint64 users, Period period, Billing billing)
{
    if (hasSteps(book, period, billing))
        return users > book.annualSteps.back().users;
    return book.tiers.back().upTo != 0 && users > book.tiers.back().upTo;
}

/// The one rounding, half up, with the discount in it.
Result<Money> rounded(const PriceBook &book, Int128 micro)
{
    constexpr Int128 divisor = static_cast<Int128>(kMicro) * kWhole;
    const Int128 minor = (micro * (kWhole - book.discountBasisPoints) + divisor / 2) / divisor;
    if (minor > Money::kMaxMinor)
        return fail(ErrorCode::Overflow, book.id);
    return Money(static_cast<qint64>(minor), book.currency);
}

Result<void> check(const PriceBook &book, qint64 users)
{
    if (users < 0)
        return fail(ErrorCode::BadValue, QStringLiteral("users"), QString::number(users));
    if (users > kMaxUsers)
        return fail(ErrorCode::Overflow, QStringLiteral("users"), QString::number(users));
    if (book.tiers.empty() && !book.guardIncluded)
        return fail(ErrorCode::MissingKey, book.id % QLatin1String(": tiers"));
    return {};
}

} // namespace

Result<Cost> cost(const PriceBook &book, qint64 users, Period period, Billing billing)
{
    if (const Result<void> good = check(book, users); !good)
        return Unexpected(good.error());
    Cost cost;
    cost.amount = Money(0, book.currency);
    if (users == 0 || book.guardIncluded)
        return cost;
    const qint64 charged = std::max(users, book.minimumUsers);
    // Twelve invoices of a month are rounded twelve times, one of a year once.
    const bool isYearOfMonths = period == Period::Year && billing == Billing::Monthly;
    const Result<Money> amount = rounded(book, periodTotal(book, charged, isYearOfMonths ? Period::Month : period, billing));
    if (!amount)
        return Unexpected(amount.error());
    cost.amount = *amount;
    if (isYearOfMonths) {
        if (amount->minor() > Money::kMaxMinor / 12)
            return fail(ErrorCode::Overflow, book.id);
        cost.amount = Money(12 * amount->minor(), book.currency);
    }
    cost.belowMinimum = users < charged;
    cost.beyondBook = isBeyond(book, charged, period, billing);
    return cost;
}

Result<Money> saving(const PriceBook &book, qint64 users, qint64 seats, Period period, Billing billing)
{
    if (seats < 0 || seats > users)
        return fail(ErrorCode::BadValue, QStringLiteral("seats"), QString::number(seats));
    const Result<Cost> before = cost(book, users, period, billing);
    if (!before)
        return Unexpected(before.error());
    const Result<Cost> after = cost(book, users - seats, period, billing);
    if (!after)
        return Unexpected(after.error());
    return before->amount - after->amount;
}

std::vector<BandEdge> bandEdges(const PriceBook &book, qint64 maxUsers, Period period, Billing billing)
{
    std::vector<BandEdge> edges;
    if (book.guardIncluded || book.tiers.empty())
        return edges;

    // A price per user, or a jump between steps, is at most a price of the book times 12: it can't overflow.
    const auto money
        = [&book](Int128 micro) { return rounded(book, micro).value_or(Money(Money::kMaxMinor, book.currency)); };
    const auto total = [&](qint64 users) { return periodTotal(book, users, period, billing); };
    const auto append = [&](qint64 users) {
        const Int128 below = users <= book.minimumUsers ? Int128(0) : total(users) - total(users - 1);
        const Int128 above = total(users + 1) - total(users);
        if (below != above)
            edges.push_back({users, money(below), money(above)});
    };

    const bool isStepped = hasSteps(book, period, billing);
    const qint64 lastStep = isStepped ? book.annualSteps.back().users : 0;
    std::vector<qint64> candidates;
    if (book.minimumUsers > 1)
        candidates.push_back(book.minimumUsers);
    if (isStepped) {
        for (const AnnualStep &step : book.annualSteps)
            candidates.push_back(step.users);
    }
    for (std::size_t i = 0; i + 1 < book.tiers.size(); ++i) {
        if (book.tiers[i].upTo > lastStep)
            candidates.push_back(book.tiers[i].upTo);
    }
    std::sort(candidates.begin(), candidates.end());
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
    const qint64 end = std::min(maxUsers, kMaxUsers);
    for (const qint64 users : candidates) {
        if (users >= book.minimumUsers && users < end)
            append(users);
    }
    return edges;
}

Result<std::vector<CurvePoint>> costCurve(
    const PriceBook &book, qint64 maxUsers, Period period, Billing billing, int points)
{
    if (const Result<void> good = check(book, maxUsers); !good)
        return Unexpected(good.error());

    std::vector<qint64> edges;
    if (maxUsers > 1 && (book.minimumUsers > 1 || hasSteps(book, period, billing)))
        edges.push_back(1);
    for (const BandEdge &edge : bandEdges(book, maxUsers, period, billing)) {
        edges.push_back(edge.users);
        edges.push_back(edge.users + 1);
    }

    const auto room = static_cast<std::size_t>(std::max(points, 2) - 2);
    std::vector<qint64> users {0, maxUsers};
    for (std::size_t i = 0; i < edges.size() && room > 0; ++i) {
        // With more edges than points every n-th stays.
        if (edges.size() <= room || i * room / edges.size() != (i + 1) * room / edges.size())
            users.push_back(edges[i]);
    }
    const qint64 between = edges.size() < room ? static_cast<qint64>(room - edges.size()) : 0;
    for (qint64 i = 1; i <= between; ++i)
        users.push_back(static_cast<qint64>(static_cast<Int128>(maxUsers) * i / (between + 1)));
    std::sort(users.begin(), users.end());
    users.erase(std::unique(users.begin(), users.end()), users.end());

    std::vector<CurvePoint> curve;
    curve.reserve(users.size());
    for (const qint64 count : users) {
        const Result<Cost> point = cost(book, count, period, billing);
        if (!point)
            return Unexpected(point.error());
        curve.push_back({count, point->amount});
    }
    return curve;
}

} // namespace core
