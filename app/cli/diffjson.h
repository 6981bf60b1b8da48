// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/jsonwriter.h"

#include "core/comparison.h"
#include "core/snapshotinfo.h"

namespace cli {

/// Two snapshots beside each other: their infos, where they are of a workspace, and what differs.
struct Diff
{
    core::SnapshotInfo from; ///< id 0: of no workspace
    core::SnapshotInfo to;
    core::AssessmentPtr older;
    core::AssessmentPtr newer;
    core::SnapshotComparison comparison;
    core::Period period = core::Period::Year; ///< of the cost
};

/// The object of `diff --json`. Its keys are documented in the man page and never change their meaning. Accounts are those
/// that came or changed in order of the newer snapshot's rows, then those that left.
void writeDiff(JsonWriter &json, const Diff &diff);

} // namespace cli
