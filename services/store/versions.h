// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounttable.h"
#include "core/parallel.h"
#include "core/progress.h"
#include "store/columns.h"
#include "store/database.h"

#include <limits>
#include <stop_token>

namespace store {

/// "Until further notice".
inline constexpr qint64 kOpenEnd = std::numeric_limits<qint64>::max();

/// What an account is written as in one stretch of time.
struct AccountVersion
{
    qint64 account = 0;
    qint64 from = 0;
    qint64 to = kOpenEnd;
    qint64 identity = 0;
    qint64 cells = 0;
    core::Day lastActive = core::kNoDay;
    core::Day added = core::kNoDay;
    QString seen;

    bool saysTheSameAs(const AccountVersion &other) const
    {
        return identity == other.identity && cells == other.cells && lastActive == other.lastActive && added == other.added
            && seen == other.seen;
    }
};

/// A new point in time and its neighbours.
struct Moment
{
    qint64 at = 0;
    qint64 next = kOpenEnd; ///< of the next later snapshot
};

struct WriteContext
{
    core::Parallel parallel = core::serial;
    core::ProgressSink progress;
    std::stop_token stop;
};

/// Writes a table as what changed against the time around @p moment. Inside a transaction; a stop is noted as Cancelled.
void writeVersions(Database &database, const core::AccountTable &table, int part, const Moment &moment,
    const std::vector<qint64> &columnIds, const WriteContext &context);
/// The accounts at @p moment, in the order in which they were first met; cells that don't fit their hash are noted as WorkspaceCorrupt.
/// @p only: of that account alone; 0 = of all.
core::AccountTable readVersions(
    Database &database, qint64 moment, int part, const std::vector<StoredColumn> &columns, qint64 only = 0);
/// Takes a point in time out: what held there only is gone, what began there begins at the next one.
void removeVersions(Database &database, const Moment &moment);
/// Rows that nothing refers to any more.
void removeUnused(Database &database);

} // namespace store
