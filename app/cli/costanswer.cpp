// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/costanswer.h"

#include "cli/sources.h"

#include "workspace/catalogue.h"

#include <algorithm>

namespace cli {

namespace {

constexpr qint64 kMostUsers = 1000000000;
constexpr int kPoints = 200;
constexpr int kShortPoints = 12;

Outcome<core::Profile> takeAssessment(
    CostAnswer &answer, const Arguments &arguments, const workspace::LoadRequest &request, Context &context)
{
    const auto assessment = assessGiven(arguments, request, context, QLatin1String("cost"));
    if (!assessment)
        return Failed(assessment.error());
    const core::Assessment &known = **assessment;
    answer.prices = known.prices;
    answer.summary = answer.period == core::Period::Year ? known.year : known.month;
    const core::Totals &totals = known.totals;
    if (known.profile.edition == core::Edition::Premium) {
        answer.billable = totals.premiumBillable;
        answer.accidental = totals.premiumAccidental;
        return known.profile;
    }
    answer.billable = totals.billable;
    answer.accidental = totals.accidental;
    answer.unknown = totals.unknown;
    return known.profile;
}

/// Amounts of --users, and the curve up to the largest number that anybody asks about.
Outcome<void> addAmounts(CostAnswer &answer)
{
    qint64 most = std::max(answer.billable + answer.unknown, qint64(1));
    for (CostAnswer::Asked &asked : answer.asked) {
        const auto cost = core::cost(answer.prices, asked.users, answer.period, answer.billing);
        if (!cost)
            return failed(cost.error());
        asked.cost = *cost;
        most = std::max(most, asked.users);
    }
    for (const int points : {kShortPoints, kPoints}) {
        auto curve = core::costCurve(answer.prices, most, answer.period, answer.billing, points);
        if (!curve)
            return failed(curve.error());
        (points == kShortPoints ? answer.shortCurve : answer.curve) = std::move(*curve);
    }
    answer.edges = core::bandEdges(answer.prices, most, answer.period, answer.billing);
    return {};
}

} // namespace

Outcome<core::Period> periodOf(const Arguments &arguments)
{
    const QString text = arguments.value(QLatin1String("--period")).value_or(QStringLiteral("year"));
    for (const core::Period period : {core::Period::Month, core::Period::Year}) {
        if (text == periodKey(period))
            return period;
    }
    return usage(QStringLiteral("--period: “") % text % QStringLiteral("” is none of month, year"));
}

QLatin1String periodKey(core::Period period)
{
    return period == core::Period::Year ? QLatin1String("year") : QLatin1String("month");
}

Outcome<CostAnswer> costAnswer(const Arguments &arguments, const workspace::LoadRequest &request, Context &context)
{
    CostAnswer answer;
    const auto period = periodOf(arguments);
    if (!period)
        return Failed(period.error());
    answer.period = *period;
    answer.billing = request.profile.billing;
    for (const QString &text : arguments.values(QLatin1String("--users"))) {
        const auto users = numberValue(QLatin1String("--users"), text, 0, kMostUsers);
        if (!users)
            return Failed(users.error());
        answer.asked.push_back({*users, {}});
    }
    core::Edition edition = request.profile.edition;
    if (!request.files.isEmpty() || arguments.has(QLatin1String("--workspace"))) {
        const auto profile = takeAssessment(answer, arguments, request, context);
        if (!profile)
            return Failed(profile.error());
        edition = profile->edition;
        answer.billing = profile->billing;
    } else if (answer.asked.empty()) {
        return usage(QStringLiteral("cost needs --workspace FILE, --from FILE or --users N"));
    } else {
        auto prices = workspace::priceBook(request.priceBook);
        if (!prices)
            return failed(prices.error(),
                prices.error().code == core::ErrorCode::UnknownId ? QLatin1String("--price-book") : QLatin1String());
        answer.prices = std::move(*prices);
    }

    answer.isIncluded = edition == core::Edition::Enterprise || answer.prices.guardIncluded;
    answer.known = answer.isIncluded || answer.prices.isPremium == (edition == core::Edition::Premium);
    if (answer.summary)
        answer.known = answer.summary->known;
    if (answer.isIncluded) {
        for (CostAnswer::Asked &asked : answer.asked)
            asked.cost.amount = core::Money(0, answer.prices.currency);
    } else if (answer.known) {
        if (const auto added = addAmounts(answer); !added)
            return Failed(added.error());
    }
    return answer;
}

} // namespace cli
