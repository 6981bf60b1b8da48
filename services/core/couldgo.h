// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment.h"

namespace core {

/// Whether a seat could go: it is on the bill by accident, not protected, and some option is open or may turn out to be.
bool couldGo(const Assessment &assessment, const Case &facts);

} // namespace core
