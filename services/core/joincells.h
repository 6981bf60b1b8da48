// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/joinconflict.h"

#include <functional>
#include <string>
#include <vector>

namespace core {

/// What one file has for a joined column.
struct CellPart
{
    std::size_t source = 0;
    const CodeColumn *column = nullptr; ///< null: the file says nothing in this column
};

/// What an empty cell of the newer file means.
enum class EmptyCell : quint8 {
    Unknown, ///< the older file's value is taken
    NoAccess, ///< it is the answer: a newer file that has the account has the last word, also by saying nothing
};

/// How a column is joined.
struct CellRule
{
    EmptyCell meaning = EmptyCell::Unknown;
    std::optional<Field> field; ///< none for products and unknown columns
    /// Between the parts of lists, in files that write several rows an account; empty where the column has no lists.
    std::string_view between;
};

/// Gives texts that mean the same the same form, for finding conflicts ("TRUE" and "Yes").
using Sameness = std::function<std::string(std::string_view)>;

/// Joins one column. @p parts are ordered newest file first; the first moment that knows wins, others that differ are
/// conflicts. Of files of one moment the stronger value wins, and lists are united. Only values that are used get into
/// the result's dictionary.
CodeColumn joinCells(const std::vector<JoinSource> &sources, const std::vector<CellPart> &parts, Row rows,
    const CellRule &rule, const Sameness &sameness, JoinConflicts &conflicts);

/// What one file has for a joined column of dates.
struct DayPart
{
    std::size_t source = 0;
    const HugeArray<Day> *days = nullptr;
};

/// When dates of two files contradict each other.
enum class DayConflict : quint8 {
    Differs, ///< a day that can't change
    GoesBack, ///< last activity: only where the older file knows a later day, or files of one day differ
};

HugeArray<Day> joinDays(const std::vector<JoinSource> &sources, const std::vector<DayPart> &parts, Row rows,
    DayConflict kind, JoinConflicts &conflicts);

} // namespace core
