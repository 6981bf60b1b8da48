// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparisonorder.h"

#include <algorithm>

namespace models {
namespace {

using Column = ComparisonModel::Column;
using core::AccountChange;

struct Place
{
    const core::Assessment &assessment;
    core::Row row;
};

Place placeOf(const ComparedSnapshots &compared, const AccountChange &change)
{
    return change.newer == core::kNoRow ? Place {*compared.older, change.older} : Place {*compared.newer, change.newer};
}

int verdictRank(const core::AssessmentPtr &assessment, core::Row row)
{
    if (row == core::kNoRow)
        return -1;
    const core::Case &facts = assessment->of(row);
    return static_cast<int>(facts.verdict) * 4 + static_cast<int>(facts.intent);
}

/// A number that orders changes by a column; of columns of text nothing.
std::optional<qint64> numberOf(const ComparedSnapshots &compared, const AccountChange &change, Column column)
{
    switch (column) {
    case Column::What:
        return changeRank(change);
    case Column::Before:
        return verdictRank(compared.older, change.older);
    case Column::After:
        return verdictRank(compared.newer, change.newer);
    case Column::Why:
        return qint64(change.cause) * 100'000 + qint64(change.product) * 5000 + change.fields;
    case Column::Cost: {
        const auto cost = core::costOf(*compared.comparison, change);
        return cost ? cost->year.minor() : 0;
    }
    case Column::Account:
    case Column::Name:
    case Column::Count:
        break;
    }
    return {};
}

} // namespace

int changeRank(const AccountChange &change)
{
    const int seat = change.seat == core::SeatChange::Newly ? 0 : change.seat == core::SeatChange::NoLonger ? 1 : 2;
    return seat * static_cast<int>(core::ChangeKind::Count) + static_cast<int>(change.kind());
}

std::string_view changedName(const ComparedSnapshots &compared, const AccountChange &change)
{
    const Place place = placeOf(compared, change);
    return place.assessment.table().name(place.row);
}

std::string_view changedAccount(const ComparedSnapshots &compared, const AccountChange &change)
{
    const Place place = placeOf(compared, change);
    const std::string_view mail = place.assessment.table().mail(place.row);
    return mail.empty() ? place.assessment.table().id(place.row) : mail;
}

std::shared_ptr<const std::vector<quint32>> comparisonOrder(
    const ComparedSnapshots &compared, const ChangeFilter &filter, std::optional<Column> column, bool descending, const std::stop_token &stop)
{
    const std::vector<AccountChange> &changes = compared.comparison->changes;
    auto order = std::make_shared<std::vector<quint32>>();
    for (quint32 i = 0; i < changes.size(); ++i) {
        if (filter.matches(changes[i]))
            order->push_back(i);
    }
    if (stop.stop_requested())
        return nullptr;
    const auto sort = [&](auto isBefore) {
        if (descending)
            std::stable_sort(order->begin(), order->end(), [&](quint32 a, quint32 b) { return isBefore(b, a); });
        else
            std::stable_sort(order->begin(), order->end(), isBefore);
    };
    if (column && *column <= Column::Name) {
        // The folded text of a row is name NUL e-mail NUL id.
        std::vector<std::string_view> texts(changes.size());
        for (const quint32 i : *order) {
            const Place place = placeOf(compared, changes[i]);
            const core::AccountTable &table = place.assessment.table();
            const std::string_view folded = table.folded(place.row);
            texts[i] = *column == Column::Name ? folded.substr(0, folded.find('\0')) : table.foldedMail(place.row).empty() ? table.foldedId(place.row) : table.foldedMail(place.row);
        }
        if (!stop.stop_requested())
            sort([&](quint32 a, quint32 b) { return texts[a] < texts[b]; });
    } else if (column) {
        std::vector<qint64> numbers(changes.size());
        for (const quint32 i : *order)
            numbers[i] = numberOf(compared, changes[i], *column).value_or(0);
        if (!stop.stop_requested())
            sort([&](quint32 a, quint32 b) { return numbers[a] < numbers[b]; });
    }
    return stop.stop_requested() ? nullptr : order;
}

} // namespace models
