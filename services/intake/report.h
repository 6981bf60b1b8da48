// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/rowlines.h"

namespace intake {

/// Notes each distinct value of status, billable flag, claimed flag and policy type that core does not know
/// (UnknownValue).
void noteUnknownValues(RawTable &table, const ColumnPlan &plan);

/// Rows by what became of them. To be counted before rows are dropped; @p repeats are the further rows of accounts.
core::RowCounts countRows(const RawTable &table, const ColumnPlan &plan, qint64 repeats);

core::ReadingReport makeReport(
    RawTable &table, const ColumnPlan &plan, const core::RowCounts &counts, const RowLines &lines);

} // namespace intake
