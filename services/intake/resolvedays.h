// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/job.h"
#include "intake/rawtable.h"

namespace intake {

/// Managed accounts: an empty cell of "Last active" means never (atlassian-api.md 12.1). Before resolveDays, so that a date
/// that can't be read stays unknown.
void readBlanksAsNever(RawTable &table, const ColumnPlan &plan);

/// What dates of a file prove about the order of day and month.
class DayOrderProof final
{
public:
    void add(std::string_view date);
    /// YearFirst where nothing proves an order, or dates contradict each other.
    core::DayOrder order() const;
    /// Whether there was a date that can be read in both orders, as different days.
    bool hasOpenDates() const { return m_hasOpen; }

private:
    bool m_isDayFirst = false;
    bool m_isMonthFirst = false;
    bool m_hasOpen = false;
};

/// Whether a date can be read only if it is known what comes first.
bool isOpenDate(std::string_view date);

/// Reads the dates that were left as codes, and writes leaving dates whose order had to be found out in ISO form. Where day and month are both numbers, one value of the file that can only
/// be read one way decides for all; where none does, or they contradict each other, such dates stay unknown and the
/// answer is YearFirst. Unreadable dates are noted (BadDate).
core::DayOrder resolveDays(
    RawTable &table, const ColumnPlan &plan, std::optional<core::DayOrder> given, Job &job);

} // namespace intake
