// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pricebookeditor.h"

#include "core/cost.h"
#include "models/format.h"

#include <algorithm>

namespace models {

QString PriceBookEditor::label(FieldName field)
{
    switch (field) {
    case FieldName::Title:
        return tr("Name", "@label price book");
    case FieldName::Source:
        return tr("Source", "@label price book");
    case FieldName::Date:
        return tr("Prices of", "@label price book, a day");
    case FieldName::Currency:
        return tr("Currency", "@label price book");
    case FieldName::MinimumUsers:
        return tr("Minimum users", "@label price book");
    case FieldName::MonthsPerYear:
        return tr("Months charged a year", "@label price book");
    case FieldName::Discount:
        return tr("Discount in percent", "@label price book");
    case FieldName::Count:
        break;
    }
    return {};
}

QString PriceBookEditor::help(FieldName field)
{
    switch (field) {
    case FieldName::Title:
        return tr("Stands beside every figure.", "@info");
    case FieldName::Source:
        return tr("Who told the prices: a quote's number, a page's address.", "@info");
    case FieldName::Date:
        return tr("The day of the quote or list, like 2026-11-24; may stay blank.", "@info");
    case FieldName::Currency:
        return tr("Three letters, such as USD.", "@info");
    case FieldName::MinimumUsers:
        return tr("Fewer users pay for this many.", "@info");
    case FieldName::MonthsPerYear:
        return tr("What an annual subscription pays for, 1 to 12.", "@info");
    case FieldName::Discount:
        return tr("Off everything, 0 to 100.", "@info");
    case FieldName::Count:
        break;
    }
    return {};
}

CurveSeries PriceBookEditor::curve() const
{
    CurveSeries series;
    const QLocale &locale = m_wording.locale;
    series.title = tr("What the number of seats costs a year", "@title");
    series.xTitle = tr("Seats", "@title:axis");
    series.yTitle = tr("Cost a year", "@title:axis");
    series.currency = m_lastWhole.currency.toString();
    series.minorDigits = m_lastWhole.currency.minorDigits();
    series.symbol = moneyText({0, m_lastWhole.currency}, locale).remove(locale.zeroDigit()).trimmed();
    qint64 end = 100;
    for (const core::PriceTier &tier : m_lastWhole.tiers)
        end = std::max(end, tier.upTo);
    for (const core::AnnualStep &step : m_lastWhole.annualSteps)
        end = std::max(end, step.users);
    for (const core::TestFigure &figure : m_lastWhole.testFigures)
        end = std::max(end, figure.users);
    end += end / 5;
    const auto points = core::costCurve(m_lastWhole, end, core::Period::Year, core::Billing::Annual);
    if (!points)
        return series;
    for (const core::CurvePoint &point : *points)
        series.points.append({point.users, point.amount.minor()});
    for (const core::TestFigure &figure : m_lastWhole.testFigures) {
        if (!figure.isMonth)
            series.marks.append({tr("known: %1 · %2", "@info mark on the curve: seats, cost").arg(numberText(figure.users, locale), moneyText(figure.price, locale)),
                {figure.users, figure.price.minor()}, Tone::Good, {}});
    }
    return series;
}

core::PriceBook duplicateOf(const core::PriceBook &book, const QStringList &takenIds)
{
    core::PriceBook copy = book;
    int number = 1;
    const auto idOf = [](int n) { return QStringLiteral("own-%1").arg(n); };
    while (takenIds.contains(idOf(number)))
        ++number;
    copy.id = idOf(number);
    copy.title = PriceBookEditor::tr("%1 (own copy)", "@item price book").arg(book.title);
    return copy;
}

} // namespace models
