// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filecolumns.h"

#include "core/joincolumns.h"
#include "models/format.h"

#include <QByteArray>

#include <algorithm>
#include <iterator>
#include <numeric>

namespace models {
namespace {

/// Fields that are understood, but have no column among the fixed ones.
constexpr core::Field kFurther[] {core::Field::AccountType, core::Field::Claimed, core::Field::VerifiedEmail, core::Field::PasswordRequirements,
    core::Field::IdleSession, core::Field::Directory, core::Field::CostCentre, core::Field::LeaverSince, core::Field::Locale};

struct Place
{
    QString header;
    const core::CodeColumn *codes = nullptr;
    const core::ActivityColumn *activity = nullptr;
};

Place placeOf(const core::AccountTable &table, int column)
{
    auto i = static_cast<std::size_t>(column);
    if (column < 0)
        return {};
    if (i < table.products().size())
        return {table.products()[i].header, &table.products()[i].cells, nullptr};
    i -= table.products().size();
    if (i < table.activity().size())
        return {table.activity()[i].header, nullptr, &table.activity()[i]};
    i -= table.activity().size();
    for (const core::Field field : kFurther) {
        if (table.has(field) && i-- == 0)
            return {core::fieldLabel(field), &table.column(field), nullptr};
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

/// Rank of each code: equal keys share one; the empty cell has the last.
std::vector<quint32> ranksOf(const std::vector<std::string> &values)
{
    struct Key
    {
        bool isNumber = false;
        double number = 0;
        QString text;
    };
    std::vector<Key> keys(values.size());
    for (std::size_t i = 1; i < values.size(); ++i) {
        bool isNumber = false;
        const double number = QByteArray::fromRawData(values[i].data(), static_cast<qsizetype>(values[i].size())).toDouble(&isNumber);
        keys[i] = {isNumber && number == number, number, QString::fromStdString(values[i]).toCaseFolded()};
    }
    const auto before = [&keys](quint32 left, quint32 right) {
        const Key &a = keys[left];
        const Key &b = keys[right];
        if (a.isNumber != b.isNumber)
            return a.isNumber;
        return a.isNumber && a.number != b.number ? a.number < b.number : a.text < b.text;
    };
    std::vector<quint32> codes(values.size() - 1);
    std::iota(codes.begin(), codes.end(), 1U);
    std::stable_sort(codes.begin(), codes.end(), before);
    std::vector<quint32> ranks(values.size(), static_cast<quint32>(values.size()));
    quint32 rank = 0;
    for (std::size_t i = 0; i < codes.size(); ++i) {
        if (i > 0 && before(codes[i - 1], codes[i]))
            ++rank;
        ranks[codes[i]] = rank;
    }
    return ranks;
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

core::Result<core::RowOrderPtr> sortedByFileColumn(const core::AccountTable &table, const core::RowOrderPtr &order, int column, bool descending,
    std::stop_token stop)
{
    const Place place = placeOf(table, column);
    auto sorted = std::make_shared<core::RowOrder>();
    if (place.activity) {
        *sorted = *order;
        const core::ActivityColumn &days = *place.activity;
        std::stable_sort(sorted->begin(), sorted->end(), [&days, descending](core::Row left, core::Row right) {
            const core::Day a = dayOf(days, left);
            const core::Day b = dayOf(days, right);
            if ((a == core::kNoDay) != (b == core::kNoDay))
                return b == core::kNoDay;
            return descending ? b < a : a < b;
        });
    } else if (const core::CodeColumn *codes = place.codes; codes && (!codes->narrow.isEmpty() || !codes->wide.isEmpty())) {
        std::vector<quint32> ranks = ranksOf(codes->values);
        const auto last = static_cast<quint32>(codes->values.size());
        if (descending) {
            for (quint32 &rank : ranks)
                rank = rank == last ? last : last - 1 - rank;
        }
        std::vector<std::size_t> starts(std::size_t(last) + 2, 0);
        for (const core::Row row : *order)
            ++starts[ranks[codes->code(row)] + 1];
        std::partial_sum(starts.begin(), starts.end(), starts.begin());
        sorted->resize(order->size());
        if (stop.stop_requested())
            return core::fail(core::ErrorCode::Cancelled);
        for (const core::Row row : *order)
            (*sorted)[starts[ranks[codes->code(row)]]++] = row;
    } else {
        return order;
    }
    if (stop.stop_requested())
        return core::fail(core::ErrorCode::Cancelled);
    return core::RowOrderPtr(std::move(sorted));
}

} // namespace models
