// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/job.h"
#include "intake/repeats.h"

namespace intake {

/// A column that is made of several rows an account.
struct MadeColumn
{
    RawCodes codes;
    std::vector<std::string> values;
};

/// Users export: the names (or else ids) of all groups of an account, each once, joined by ", ".
MadeColumn foldGroups(const RawTable &table, const ColumnPlan &plan, const std::vector<Repeat> &repeats);

/// API dump: a column an app with the addresses of an account's sites joined by ",", and its last activity.
struct MadeAccess
{
    QString header;
    core::ProductName name;
    MadeColumn cells;
    HugeArray<core::Day> days; ///< empty where the file does not tell
};
std::vector<MadeAccess> foldAccess(const RawTable &table, const ColumnPlan &plan, const std::vector<Repeat> &repeats);

} // namespace intake
