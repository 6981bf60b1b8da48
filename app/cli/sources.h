// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include "workspace/load.h"

namespace cli {

/// Where a command's files stand.
enum class Files : quint8 { Operands, From };

/// Files with their own reading options, profile, rules, prices and day. Whether files are there is the caller's
/// question.
Outcome<workspace::LoadRequest> loadRequest(const Arguments &arguments, const Context &context, Files files);

/// Reads and assesses, with progress on a terminal and warnings; the assessment is kept until the process ends.
Outcome<core::AssessmentPtr> assessFiles(const workspace::LoadRequest &request, Context &context);

} // namespace cli
