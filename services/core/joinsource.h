// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accountbatch.h"
#include "core/filejoin.h"

#include <vector>

namespace core {

/// One file on its way into a join. Where further rows of a file turn out to be an account that it has already, through
/// rows of another file, they go on as a source of their own, of the same batch.
struct JoinSource
{
    const AccountBatch *batch = nullptr;
    const AccountTable *table = nullptr; ///< never null
    std::size_t index = 0; ///< of the batch, in the order given
    bool makesAccounts = false;
    bool folds = false; ///< writes several rows an account, each with a part of it
    std::vector<Row> joinedOf; ///< a row of the file → joined row, or kNoRow
    std::vector<Row> rowOf; ///< a joined row → row of the file, or kNoRow
    ReadingReport report;
    FileJoin join;

    SourceKind kind() const { return batch->source.kind; }
    Day date() const { return batch->source.date; }
    /// Files of one moment are equals: neither is newer.
    qint64 moment() const { return qint64(batch->source.date) * 86401 + batch->source.secondOfDay + 1; }
};

/// Whether a file of this kind speaks of Atlassian accounts. Lists of people (leavers, departments) are not asked about
/// status, policy or apps: their columns of such names mean something else.
inline bool tellsOfAccounts(SourceKind kind)
{
    return kind <= SourceKind::Users;
}

/// Counts an issue, and keeps its details as long as there is room.
void report(ReadingReport &report, RowIssue issue, QString account, QString column = {}, QString detail = {},
    qint64 line = 0);
/// How a row is called in a report: e-mail, else id, else name.
QString accountText(const AccountTable &table, Row row);

} // namespace core
