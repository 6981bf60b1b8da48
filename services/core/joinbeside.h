// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/joinsource.h"

#include <functional>
#include <vector>

namespace core {

/// Files whose rows stay beside the joined table (external users, protected lists), as one table: the rows that
/// @p isKept keeps, each account once. One file that is kept whole is passed through. Null where there is no file.
AccountTablePtr tableBeside(
    const std::vector<const JoinSource *> &sources, const std::function<bool(const JoinSource &, Row)> &isKept);

} // namespace core
