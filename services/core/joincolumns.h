// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/joinsource.h"
#include "core/parallel.h"

#include <vector>

namespace core {

/// Everything but the texts of joined accounts. @p order lists all files that enrich or make accounts, newest first.
/// Conflicts go into the sources' reports.
void joinColumns(AccountTableData &data, std::vector<JoinSource> &sources, const std::vector<std::size_t> &order,
    const Parallel &parallel);

/// What a field is called in reports: the word of Atlassian's exports.
QString fieldLabel(Field field);

} // namespace core
