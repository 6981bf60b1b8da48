// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"
#include "models/overviewparts.h"
#include "models/tr.h"

#include <algorithm>

namespace models {
namespace {

/// The next of 1, 2, 5, 10, 20 … that is not below.
qint64 roundUp(qint64 value)
{
    for (qint64 power = 1;; power *= 10) {
        for (const qint64 factor : {1, 2, 5}) {
            if (factor * power >= value)
                return factor * power;
        }
    }
}

/// Where the money mark belongs on the axis, taken from what the locale makes of it.
QString symbolOf(core::Currency currency, const QLocale &locale)
{
    QString text = moneyText({0, currency}, locale);
    return text.remove(locale.zeroDigit()).trimmed();
}

CurveSeries::Mark mark(const QString &label, qint64 users, core::Money amount, Tone tone, const QLocale &locale, const QString &query)
{
    return {label.arg(numberText(users, locale), moneyText(amount, locale)), {users, amount.minor()}, tone, query};
}

} // namespace

CurveSeries curveOf(const core::Assessment &assessment, const Wording &wording)
{
    CurveSeries series;
    const core::CostSummary &year = assessment.year;
    const QLocale &locale = wording.locale;
    series.title = Words::tr("What the number of seats costs a year", "@title");
    series.xTitle = Words::tr("Seats", "@title:axis");
    series.yTitle = Words::tr("Cost a year", "@title:axis");
    series.currency = assessment.prices.currency.toString();
    series.symbol = symbolOf(assessment.prices.currency, locale);
    series.minorDigits = assessment.prices.currency.minorDigits();
    if (year.doesNotDependOnAccounts || !year.known)
        return series;

    const BillCounts bill = billCounts(assessment);
    const core::Billing billing = assessment.profile.billing;
    const qint64 end = roundUp(std::max<qint64>(10, bill.most() + bill.most() / 2));
    const auto points = core::costCurve(assessment.prices, end, core::Period::Year, billing);
    if (!points)
        return series;
    for (const core::CurvePoint &point : *points)
        series.points.append({point.users, point.amount.minor()});

    const qint64 least = bill.now - bill.accidental;
    if (bill.accidental > 0)
        series.marks.append(mark(Words::tr("after %1 · %2", "@info mark on the curve: seats, cost"), least, year.withoutAccidental.amount, Tone::Good, locale, bill.isPremium ? QStringLiteral("is:premium -intent:accidental") : QStringLiteral("intent:intended")));
    series.marks.append(mark(Words::tr("now %1 · %2", "@info mark on the curve: seats, cost"), bill.now, year.now.amount, Tone::Accidental, locale, bill.isPremium ? QStringLiteral("is:premium") : QStringLiteral("verdict:billable")));
    if (bill.unknown > 0)
        series.marks.append(mark(Words::tr("with unknown %1 · %2", "@info mark on the curve: seats, cost"), bill.most(), year.nowIfUnknownBillable.amount, Tone::Unknown, locale, QStringLiteral("verdict:billable,unknown")));

    constexpr std::size_t kMostEdges = 12; // annual steps have dozens: lines would hide the curve
    const auto edges = core::bandEdges(assessment.prices, end, core::Period::Year, billing);
    if (edges.size() <= kMostEdges) {
        for (const core::BandEdge &edge : edges) {
            series.edges.append({Words::tr("band edge: %1 → %2 a seat", "@info price below and above").arg(moneyText(edge.before, locale), moneyText(edge.after, locale)), edge.users});
        }
    }
    QStringList spoken;
    for (const CurveSeries::Mark &each : series.marks)
        spoken.append(each.label);
    series.accessible = Words::tr("%1: %2", "@info:accessible label, text").arg(series.title, spoken.join(Words::tr("; ", "@info between clauses")));
    if (year.nowIfUnknownBillable.beyondBook || year.now.beyondBook)
        series.note = Words::tr("Beyond the book's last tier its price goes on.", "@info");
    return series;
}

} // namespace models
