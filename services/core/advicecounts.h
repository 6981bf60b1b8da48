// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment.h"

namespace core {

/// Accounts by advice.
using AdviceCounts = std::array<qint64, static_cast<std::size_t>(Advice::Count)>;

/// How many accounts would get which advice under an order, without assessing again: as many steps as there are cases.
AdviceCounts adviceCounts(const Assessment &assessment, const AdviceOrder &order);

} // namespace core
