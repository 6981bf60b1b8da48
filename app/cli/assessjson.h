// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/jsonwriter.h"

#include "core/assessment.h"

namespace cli {

/// The object of `assess --json`. Its keys are documented in the man page and never change their meaning.
/// @p givenSites are hosts that the command line named, to tell them from those of the profile.
void writeAssessment(JsonWriter &json, const core::Assessment &assessment, const QStringList &givenSites);
/// The same without the braces around it, for objects that say more.
void writeAssessmentKeys(JsonWriter &json, const core::Assessment &assessment, const QStringList &givenSites);

} // namespace cli
