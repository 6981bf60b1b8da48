// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/jsonwriter.h"

#include "core/assessment.h"

namespace cli {

/// The object of `assess --json`. Its keys are documented in the man page and never change their meaning.
void writeAssessment(JsonWriter &json, const core::Assessment &assessment);

} // namespace cli
