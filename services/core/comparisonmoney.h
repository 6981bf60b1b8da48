// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparison.h"

namespace core {

/// Prices the lines of a comparison whose seats and causes are counted; adds the line of prices where they differ.
void addMoney(SnapshotComparison &comparison, const Assessment &older, const Assessment &newer);

} // namespace core
