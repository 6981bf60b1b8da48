// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace models {

/// Lets go of something large (an assessment, an order) on a thread of the global pool, so that freeing it does not hold
/// this one.
void releaseElsewhere(std::shared_ptr<const void> thing);

} // namespace models
