// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparisonbasis.h"
#include "core/parallel.h"

#include <vector>

namespace core {

/// Numbers for what accounts have access to: rows of two tables with the same number have the same, as far as both files tell. Every
/// distinct set of cells is read once.
class AccessSets final
{
public:
    AccessSets(const Assessment &older, const Assessment &newer, const ComparisonBasis &basis, const Parallel &parallel);

    bool differ(Row olderRow, Row newerRow) const { return m_older[olderRow] != m_newer[newerRow]; }

private:
    HugeArray<quint32> m_older;
    HugeArray<quint32> m_newer;
};

/// The accesses that both files tell, sorted, as text: equal where nothing changed.
std::string comparedAccesses(const Assessment &assessment, Row row, const ComparisonBasis &basis);

} // namespace core
