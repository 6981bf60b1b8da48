// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounttable.h"

#include <algorithm>
#include <span>

namespace core {

/// Aliases of rows [begin, end), which may be beyond the last one.
inline std::span<const AccountAlias> aliasesOf(const AccountTable &table, Row begin, Row end)
{
    const auto isBefore = [](const AccountAlias &alias, Row row) { return alias.row < row; };
    const auto first = std::lower_bound(table.aliases().begin(), table.aliases().end(), begin, isBefore);
    return {first, std::lower_bound(first, table.aliases().end(), end, isBefore)};
}

} // namespace core
