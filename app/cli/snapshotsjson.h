// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/jsonwriter.h"

#include "core/snapshotinfo.h"

namespace cli {

/// The object of `snapshots --json`, newest first. Its keys are documented in the man page and never change their meaning.
void writeSnapshots(JsonWriter &json, std::vector<core::SnapshotInfo> snapshots);

} // namespace cli
