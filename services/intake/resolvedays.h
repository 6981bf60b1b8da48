// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/job.h"
#include "intake/rawtable.h"

namespace intake {

/// Managed accounts: an empty cell of "Last active" means never (atlassian-api.md 12.1). Before resolveDays, so that a date
/// that can't be read stays unknown.
void readBlanksAsNever(RawTable &table, const ColumnPlan &plan);

/// Reads the dates that were left as codes. Where day and month are both numbers, one value of the file that can only
/// be read one way decides for all; where none does, or they contradict each other, such dates stay unknown and the
/// answer is YearFirst. Unreadable dates are noted (BadDate).
core::DayOrder resolveDays(RawTable &table, std::optional<core::DayOrder> given, Job &job);

} // namespace intake
