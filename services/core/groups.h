// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arrange.h"

namespace core {

/// Accounts with the same value of a column.
struct Group
{
    /// As core::columnTerm() takes it: a key of a closed set, `yes` or `no`, one product, site, role or group, a text
    /// as written (any case of it); empty where the cell is.
    QString value;
    qint64 accounts = 0;
    qint64 billable = 0;
    qint64 couldGo = 0;
    Money saving; ///< its share of what the whole saves a year

    friend bool operator==(const Group &, const Group &) = default;
};

/// Rows by the values of a column. Money adds up to the whole exactly: it is shared by how many could go, by largest
/// remainder (core/apportion.h). So do the counts, but of products, sites, roles and groups, where an account counts in
/// each of its own and its money is shared among them.
struct Groups
{
    AccountColumn by = AccountColumn::Why;
    bool overlap = false; ///< accounts may be in several
    Selection whole;
    std::vector<Group> groups; ///< most that could go first, then most billable ones, most accounts, by value
};

/// Whether a column has values that repeat: not names, addresses, ids, days, sums and notes.
bool canGroup(AccountColumn column);
/// Pure; @p rows are different rows of the assessment. Errors: Cancelled.
Result<Groups> groupsOf(const Assessment &assessment, AccountColumn by, const Row *rows, std::size_t count,
    const Parallel &parallel = serial, std::stop_token stop = {});

} // namespace core
