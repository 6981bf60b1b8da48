// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounttable.h"
#include "core/parallel.h"

#include <vector>

namespace core {

/// Which accounts of two tables are one: a row of @p newer → its row of @p older, or kNoRow. One to one. Asked in this
/// order, each of the rows that are still without a partner:
/// 1. the same Atlassian ID,
/// 2. the same e-mail (core/fold.h), where not both have IDs,
/// 3. an ID that one of them has as an alias (AccountTable::aliases) is an ID or alias of the other,
/// 4. the same of e-mails, where not both have IDs.
/// Where several rows of a table share a key, newer rows take their partners in order of their texts (ID, e-mail, name),
/// each the first one in order of texts that is free, so any order of rows gives the same pairs; rows that share all
/// texts, which no reader makes, pair in order of rows.
[[nodiscard]] std::vector<Row> pairAccounts(
    const AccountTable &older, const AccountTable &newer, const Parallel &parallel = serial);

} // namespace core
