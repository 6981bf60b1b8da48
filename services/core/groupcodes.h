// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/groups.h"

namespace core {

/// Numbers of groups by row, made ready for one column. Refers to the assessment.
struct GroupCodes
{
    /// Code of the row → its groups: those from starts[code] to starts[code + 1] of `groups`.
    struct Cells
    {
        const quint16 *narrow = nullptr;
        const quint32 *wide = nullptr;
        std::vector<quint32> starts {0};
        std::vector<quint32> groups;
    };
    /// A group of every row with a day.
    struct Days
    {
        const Day *days = nullptr;
        quint32 group = 0;
    };
    std::vector<Cells> cells;
    std::vector<Days> days;
    HugeArray<quint32> direct; ///< the row's group itself
    std::vector<QString> values; ///< of the groups; the first is the empty one
    bool overlap = false;
};

/// @p by can be grouped.
GroupCodes groupCodes(const Assessment &assessment, AccountColumn by);

} // namespace core
