// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"

#include "core/snapshotinfo.h"
#include "models/wording.h"

namespace cli {

/// A line a snapshot, newest first, with the number that `diff` takes; a sentence where there is none.
void printSnapshots(Output &output, const std::vector<core::SnapshotInfo> &snapshots, const models::Wording &wording);

} // namespace cli
