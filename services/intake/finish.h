// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/foldrows.h"

namespace intake {

/// Leaves the rows that are SlotState::Row and makes the account table of them. @p repeats are the rows that
/// mergeRows() dropped. Fails with FileTooLarge.
core::Result<core::AccountTablePtr> finishTable(
    RawTable &table, const ColumnPlan &plan, const std::vector<Repeat> &repeats, Job &job);

} // namespace intake
