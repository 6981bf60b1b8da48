// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filecolumns.h"

#include "core/joincolumns.h"
#include "models/format.h"

#include <algorithm>
#include <iterator>

namespace models {
namespace {

/// Fields that are understood, but have no column among the fixed ones.
constexpr core::Field kFurther[] {core::Field::AccountType, core::Field::Claimed, core::Field::VerifiedEmail, core::Field::PasswordRequirements,
    core::Field::IdleSession, core::Field::Directory, core::Field::CostCentre, core::Field::LeaverSince, core::Field::Locale};

/// Those of them that core::fieldEvidence() tells of.
constexpr core::Field kEvidence[] {core::Field::AccountType, core::Field::Claimed, core::Field::LeaverSince};

struct Place
{
    QString header;
    const core::CodeColumn *codes = nullptr;
    const core::ActivityColumn *activity = nullptr;
    bool isEvidence = false;
};

Place placeOf(const core::AccountTable &table, int column)
{
    auto i = static_cast<std::size_t>(column);
    if (column < 0)
        return {};
    if (i < table.products().size())
        return {table.products()[i].header, &table.products()[i].cells, nullptr, true};
    i -= table.products().size();
    if (i < table.activity().size())
        return {table.activity()[i].header, nullptr, &table.activity()[i]};
    i -= table.activity().size();
    for (const core::Field field : kFurther) {
        if (table.has(field) && i-- == 0)
            return {core::fieldLabel(field), &table.column(field), nullptr, std::find(std::begin(kEvidence), std::end(kEvidence), field) != std::end(kEvidence)};
    }
    if (i < table.extra().size())
        return {table.extra()[i].header, &table.extra()[i].cells, nullptr};
    return {};
}

core::Day dayOf(const core::ActivityColumn &column, core::Row row)
{
    return column.days.isEmpty() ? core::kNoDay : column.days[row];
}

QString textOf(const core::CodeColumn &column, core::Row row)
{
    const std::string_view text = column.value(row);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

int fileColumnCount(const core::AccountTable &table)
{
    const auto further = std::count_if(std::begin(kFurther), std::end(kFurther), [&table](core::Field field) { return table.has(field); });
    return static_cast<int>(table.products().size() + table.activity().size() + static_cast<std::size_t>(further) + table.extra().size());
}

QString fileColumnHeader(const core::AccountTable &table, int column)
{
    return placeOf(table, column).header;
}

int fileColumnNamed(const core::AccountTable &table, const QString &header)
{
    for (int column = 0, count = fileColumnCount(table); column < count; ++column) {
        if (fileColumnHeader(table, column).compare(header, Qt::CaseInsensitive) == 0)
            return column;
    }
    return -1;
}

QList<int> furtherFileColumns(const core::AccountTable &table)
{
    QList<int> columns;
    for (int column = 0, count = fileColumnCount(table); column < count; ++column) {
        if (!placeOf(table, column).isEvidence)
            columns.append(column);
    }
    return columns;
}

QString fileColumnCell(const core::AccountTable &table, int column, core::Row row, const QLocale &locale)
{
    const Place place = placeOf(table, column);
    if (place.activity) {
        const core::Day day = dayOf(*place.activity, row);
        return day == core::kNoDay ? QString() : dayText(day, locale);
    }
    return place.codes ? textOf(*place.codes, row) : QString();
}

QVariant fileColumnRaw(const core::AccountTable &table, int column, core::Row row)
{
    const Place place = placeOf(table, column);
    if (place.activity) {
        const core::Day day = dayOf(*place.activity, row);
        return core::isDate(day) ? QVariant(core::toDate(day)) : QVariant();
    }
    const QString text = place.codes ? textOf(*place.codes, row) : QString();
    return text.isEmpty() ? QVariant() : QVariant(text);
}

core::RowOrderPtr sortedByFileColumn(
    const core::AccountTable &table, const core::RowOrder &order, int column, bool descending, const core::Parallel &parallel)
{
    const Place place = placeOf(table, column);
    if (place.activity)
        return core::sortedBy(order, place.activity->days, descending, parallel);
    return place.codes ? core::sortedBy(order, *place.codes, descending, parallel) : std::make_shared<const core::RowOrder>(order);
}

} // namespace models
