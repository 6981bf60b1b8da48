// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment.h"

namespace cli {

/// What was odd about the files, on standard error: the first rows of each with line numbers, then how many more.
void warnOfReading(const core::Assessment &assessment);

} // namespace cli
