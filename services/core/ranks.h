// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accountcolumn.h"
#include "core/parallel.h"

#include <QString>

#include <array>
#include <memory>
#include <stop_token>

namespace core {

/// Rows in the order of one text.
struct TextOrder
{
    HugeArray<Row> order; ///< ascending, ties by row; rows without a text come last
    std::vector<quint64> starts; ///< bit i: the text of order[i] is another one than that of order[i - 1]
    Row known = 0; ///< rows with a text
};
using TextOrderPtr = std::shared_ptr<const TextOrder>;

/// A rank a row, for what has far fewer values than there are rows.
struct RowRanks
{
    HugeArray<quint16> narrow;
    HugeArray<quint32> wide; ///< used instead of narrow from 65,536 values on
    quint32 count = 0; ///< of values; the rank `count` itself is "none"
};
using RowRanksPtr = std::shared_ptr<const RowRanks>;

/// Order of the columns that can't be sorted at once, made in the background and published as a second part of the
/// assessment.
class Ranks final
{
public:
    TextOrderPtr name, mail, id;
    RowRanksPtr products, sites, domain;
    /// Rank of each code of a text column that views can sort by, else empty; code 0 has the rank `values.size()`.
    std::array<std::vector<quint32>, static_cast<std::size_t>(Field::Count)> fields;
    bool inLocaleOrder = false;
};
using RanksPtr = std::shared_ptr<const Ranks>;

/// Makes ranks in folded order; with a locale name ("de_DE") the names in that locale's order. Null when stopped.
RanksPtr makeRanks(
    const AccountTable &table, const QString &locale, const Parallel &parallel, std::stop_token stop = {});
/// The same ranks with the names in a locale's order; what doesn't change is shared. @p folded must be in folded order.
/// An unknown locale gives ICU's root order. Null when stopped.
RanksPtr inLocaleOrder(const AccountTable &table, const RanksPtr &folded, const QString &locale,
    const Parallel &parallel, std::stop_token stop = {});

} // namespace core
