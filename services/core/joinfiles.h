// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/joinsource.h"
#include "core/parallel.h"

#include <vector>

namespace core {

/// Counts, when all rows have found their accounts, which of them the other files have too. Files that stay beside the
/// accounts (external users, protected accounts) are looked at, but are nobody's match.
void countJoins(std::vector<JoinSource> &sources, const Parallel &parallel);

/// The joins of the first @p files sources, with what further sources of the same files came to.
std::vector<FileJoin> takeJoins(std::vector<JoinSource> &sources, std::size_t files);

} // namespace core
