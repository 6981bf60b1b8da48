// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/job.h"
#include "intake/repeats.h"

namespace intake {

/// Makes one row of each account: its blank cells are filled from further ones; of two values that differ the same one stays in any order of
/// the rows (the newer date, "Active", "Yes", else the one that sorts first), and the other is noted (DuplicateDiffers, IdConflict). Columns that differ by nature (groups, product access) are left alone.
/// Later rows are dropped: they are SlotState::Blank afterwards. Fails with FileTooLarge.
void mergeRows(RawTable &table, const ColumnPlan &plan, const std::vector<Repeat> &repeats, Job &job);

/// Kinds that write several rows an account: the further ones are folded, not duplicates.
bool isFolding(const ColumnPlan &plan);

} // namespace intake
