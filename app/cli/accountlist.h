// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include "core/arrange.h"

namespace cli {

enum class Format : quint8 { Table, Csv, Json };

/// What `accounts` was asked for.
struct ListRequest
{
    core::Arrangement arrangement;
    std::vector<core::AccountColumn> columns;
    std::optional<qint64> limit;
    Format format = Format::Table;
};
/// From the command line alone, so that a misspelt column or query costs no reading. Errors name the option.
Outcome<ListRequest> listRequest(const Arguments &arguments, const Context &context);

/// Prints @p rows, cut to the request's limit.
void printAccounts(
    const core::AssessmentPtr &assessment, const ListRequest &request, const core::RowOrder &rows, Context &context);

} // namespace cli
