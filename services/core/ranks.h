// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accountcolumn.h"
#include "core/parallel.h"

#include <QString>

#include <memory>
#include <stop_token>

namespace core {

/// Order of the text columns, made in the background and published as a second part of the assessment: for each the rows in
/// order, and each row's rank (equal texts share one). Folded order; with a locale also the locale's (ICU sort keys).
class Ranks final
{
public:
    struct Column
    {
        HugeArray<Row> order;     ///< rows in ascending order, ties by row
        HugeArray<quint32> rank;  ///< of a row
    };
    Column name, mail, id;
    bool inLocaleOrder = false;
};
using RanksPtr = std::shared_ptr<const Ranks>;

/// Makes folded ranks; with a locale name ("de_DE") the names in that locale's order. Null when stopped.
RanksPtr makeRanks(const AccountTable &table, const QString &locale, const Parallel &parallel, std::stop_token stop = {});

} // namespace core
