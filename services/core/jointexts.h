// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/joinconflict.h"

#include <vector>

namespace core {

/// Names, e-mails and ids of joined accounts into @p data: of the newest file that has one. @p order names the
/// files that speak of accounts, newest first.
void joinTexts(AccountTableData &data, const std::vector<JoinSource> &sources, const std::vector<std::size_t> &order,
    JoinConflicts &names, JoinConflicts &mails);

} // namespace core
