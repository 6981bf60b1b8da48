// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accountbatch.h"
#include "core/money.h"

#include <vector>

namespace core {

/// A file of a snapshot.
struct SnapshotFile
{
    QString name; ///< without its folder
    SourceKind kind = SourceKind::ManagedAccounts;

    friend bool operator==(const SnapshotFile &, const SnapshotFile &) = default;
};

/// What a list of snapshots tells of one, without its accounts.
struct SnapshotInfo
{
    qint64 id = 0;         ///< stable within its workspace; 0 = none
    Day day = kNoDay;      ///< that the accounts were listed
    bool dayIsAssumed = false; ///< taken from a file's time
    qint64 imported = 0;   ///< seconds since 1970-01-01 UTC; 0 = not known
    std::vector<SnapshotFile> files; ///< in the order given
    qint64 accounts = 0;
    qint64 billable = 0;   ///< seats that the bill counts, as it was assessed when it was imported or last assessed again
    qint64 accidental = 0;
    qint64 unknown = 0;
    Money cost;            ///< a year
    bool costIsKnown = true;
    QString rules;         ///< id of the rule set
    QString prices;        ///< id of the price book
    bool countsAreKnown = true; ///< false: its accounts have changed since, so that billable … cost say nothing
    bool judgedOtherwise = false; ///< by a profile that differs from today's in what decides counts or cost

    friend bool operator==(const SnapshotInfo &, const SnapshotInfo &) = default;
};

} // namespace core
