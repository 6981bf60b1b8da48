// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounttable.h"

#include <vector>

namespace app {
class Composition;
}

namespace app::wiring {

/// Accounts that are selected, else the current one.
std::vector<core::Row> chosenRows(const Composition &app);

} // namespace app::wiring
