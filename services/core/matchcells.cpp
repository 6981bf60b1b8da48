// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matchcells.h"

#include <algorithm>

namespace core {

ByCode cellsWithAccess(const ProductColumn &column, const std::function<bool(const Access &)> &wanted)
{
    ByCode has(column.cells.values.size(), 0);
    for (std::size_t code = 1; code < has.size(); ++code) {
        const std::vector<Access> accesses = parseAccessCell(column, column.cells.values[code]);
        has[code] = std::any_of(accesses.begin(), accesses.end(), wanted);
    }
    return has;
}

std::optional<Access> accessByActivity(const AccountTable &table, const ActivityColumn &activity)
{
    for (Row row = 0; row < activity.days.size(); ++row) {
        if (!isDate(activity.days[row]))
            continue;
        for (Access &access : accessesOf(table, row, {}, {})) {
            if (access.onlyLastActive && access.column == activity.header)
                return std::move(access);
        }
        return std::nullopt; // the same for every row of the column
    }
    return std::nullopt;
}

} // namespace core
