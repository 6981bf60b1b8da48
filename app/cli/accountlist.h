// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include "core/arrange.h"

namespace cli {

enum class Format : quint8 { Table, Csv, Json };

/// A column of Leanseat's, or one of the file by its header.
struct ListColumn
{
    std::optional<core::AccountColumn> known;
    QString header;
    int inFile = -1; ///< models/filecolumns.h; found once the file is read
};

/// What `accounts` was asked for.
struct ListRequest
{
    core::Arrangement arrangement;
    std::vector<ListColumn> columns;
    std::vector<std::pair<ListColumn, bool>> fileSort; ///< descending or not; the main one first, all before arrangement.sort
    std::optional<qint64> limit;
    Format format = Format::Table;
};
/// From the command line alone, so that a misspelt query costs no reading. Errors name the option.
Outcome<ListRequest> listRequest(const Arguments &arguments, const Context &context);
/// Finds the columns that only the file can know. Errors name the option and what the file has.
Outcome<void> findFileColumns(ListRequest &request, const core::AccountTable &table);
/// The rows in order. Errors as core::arrange().
core::Result<core::RowOrderPtr> listedRows(const core::Assessment &assessment, const ListRequest &request, const core::Parallel &parallel);

/// Prints @p rows, cut to the request's limit.
void printAccounts(
    const core::AssessmentPtr &assessment, const ListRequest &request, const core::RowOrder &rows, Context &context);

} // namespace cli
