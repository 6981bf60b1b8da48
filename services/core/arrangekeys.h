// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arrange.h"

#include <variant>

namespace core {

/// How a column's value becomes a small number to sort by: 0 … classes - 2 for values, classes - 1 for unknown ones. A
/// descending order is in the numbers already. Refers to the assessment and the ranks.
struct SortNumbers
{
    /// Code of the row → number. Codes of a column, cases, or ranks.
    struct Narrow
    {
        const quint16 *codes = nullptr;
        std::vector<quint32> number;
    };
    struct Wide
    {
        const quint32 *codes = nullptr;
        std::vector<quint32> number;
    };
    /// day - base, or base - day; `never` and unknown ones apart.
    struct Days
    {
        const Day *days = nullptr;
        Day base = 0;
        bool descending = false;
        quint32 never = 0;
        quint32 unknown = 0;
    };
    /// The row's number itself.
    struct Direct
    {
        HugeArray<quint32> number;
    };
    std::variant<std::monostate, Narrow, Wide, Days, Direct> source; ///< monostate: all rows are equal
    quint32 classes = 1;
    std::shared_ptr<const void> keep; ///< what `codes` points into, where nobody else holds it
};

/// Numbers of every column but the three text ones.
SortNumbers sortNumbers(const Assessment &assessment, const RanksPtr &ranks, const SortKey &key);
/// Numbers of a text column whose codes have these ranks (core::rankCodes), and of days.
SortNumbers sortNumbers(const CodeColumn &cells, std::vector<quint32> ranks, bool descending);
SortNumbers sortNumbers(const HugeArray<Day> &days, bool descending);
/// Numbers of a text order: each row's place among different texts.
SortNumbers sortNumbers(const TextOrder &order, Row rows, bool descending, const Parallel &parallel);

/// Stable counting sort of rows.
void sortByNumbers(RowOrder &rows, RowOrder &spare, const SortNumbers &numbers, const Parallel &parallel);

} // namespace core
