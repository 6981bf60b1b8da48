// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/jsonwriter.h"

#include "core/explanation.h"

namespace cli {

/// The object of `explain --json`; keys as in the man page.
void writeExplanation(JsonWriter &json, const core::Explanation &explanation, const core::Assessment &assessment);

} // namespace cli
