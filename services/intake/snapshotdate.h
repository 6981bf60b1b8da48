// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accountbatch.h"

namespace intake {

struct SnapshotDate
{
    core::Day day = core::kNoDay;
    int secondOfDay = -1; ///< -1 = not known
    core::DateSource source = core::DateSource::FileTime;
};

/// The given day, else day and time in the file's name (`2026-07-05T15_11_44Z_managed_accounts.csv`, or yyyy-mm-dd
/// anywhere), else the day of the file's time (seconds since 1970).
SnapshotDate snapshotDate(core::Day given, const QString &path, qint64 modified);

} // namespace intake
