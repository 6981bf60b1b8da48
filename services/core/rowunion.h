// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounttable.h"

#include <numeric>

namespace core {

/// Sets of connected rows: union by the lowest row.
class RowUnion final
{
public:
    explicit RowUnion(Row rows)
        : m_parents(rows)
    {
        std::iota(m_parents.begin(), m_parents.end(), Row(0));
    }

    /// The lowest row of the set.
    Row root(Row row)
    {
        while (m_parents[row] != row)
            row = m_parents[row] = m_parents[m_parents[row]];
        return row;
    }

    void unite(Row a, Row b)
    {
        const Row rootA = root(a);
        const Row rootB = root(b);
        m_parents[std::max(rootA, rootB)] = std::min(rootA, rootB);
    }

private:
    HugeArray<Row> m_parents;
};

} // namespace core
