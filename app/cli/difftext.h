// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"
#include "cli/diffjson.h"

#include "models/wording.h"

namespace cli {

/// The sentence, the causes, then the accounts whose seat changed and those that came or left, at most @p limit
/// (0 = all); the rest is counted.
void printDiff(Output &output, const Diff &diff, const models::Wording &wording, qint64 limit);

} // namespace cli
