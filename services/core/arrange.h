// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arrangerows.h"
#include "core/query.h"
#include "core/ranks.h"

namespace core {

struct SortKey
{
    AccountColumn column = AccountColumn::Mail;
    bool descending = false;
    friend bool operator==(const SortKey &, const SortKey &) = default;
};

/// What a table shows: which rows, in which order. First sort key is the main one; ties keep the order of the file.
struct Arrangement
{
    Query query;
    std::vector<SortKey> sort;
};

using RowOrderPtr = std::shared_ptr<const RowOrder>;

/// Pure. Unknown and empty values sort behind known ones in both directions. Texts sort in folded order (names in the
/// locale's where the ranks are), closed sets in that of their enumeration (billable before not billable), no before
/// yes, `never` before every date. @p ranks may be null: texts, products, sites and domains are then put in order first
/// (slower). Errors as match(); Cancelled.
Result<RowOrderPtr> arrange(const Assessment &assessment, const RanksPtr &ranks, const Arrangement &arrangement,
    const Parallel &parallel = serial, std::stop_token stop = {});

/// Rows, in an order of their own, sorted by more columns as arrange() does; ties keep the order they have. Cancelled.
Result<RowOrderPtr> sortedBy(const RowOrder &rows, const Assessment &assessment, const RanksPtr &ranks,
    const std::vector<SortKey> &sort, const Parallel &parallel = serial, std::stop_token stop = {});
/// Rows, in an order of their own, sorted by a column of the file: numbers by value, then texts in folded order; days with
/// `never` first; empty and unknown ones last in both directions. Ties keep the order they have.
RowOrderPtr sortedBy(const RowOrder &rows, const CodeColumn &cells, bool descending, const Parallel &parallel = serial);
RowOrderPtr sortedBy(
    const RowOrder &rows, const HugeArray<Day> &days, bool descending, const Parallel &parallel = serial);

/// What the summary bar says about a set of rows.
struct Selection
{
    qint64 rows = 0;
    qint64 billable = 0; ///< that the edition bills
    qint64 couldGo = 0; ///< accidental, not protected, not blocked
    qint64 blocked = 0; ///< accidental, not protected, but no option is eligible and none may turn out to be
    qint64 isProtected = 0; ///< accidental, protected
    qint64 unknown = 0;
    Money saving; ///< marginal, a year, if those that could go went
};
Selection summarise(const Assessment &assessment, const Row *rows, std::size_t count);
Selection summarise(const Assessment &assessment); ///< all accounts

} // namespace core
