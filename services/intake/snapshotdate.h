// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accountbatch.h"

namespace intake {

struct SnapshotDate
{
    core::Day day = core::kNoDay;
    core::DateSource source = core::DateSource::FileTime;
};

/// The given day, else the one in the file's name (`2026-07-05T15_11_44Z_managed_accounts.csv`, or yyyy-mm-dd
/// anywhere), else the file's time (seconds since 1970).
SnapshotDate snapshotDate(core::Day given, const QString &path, qint64 modified);

} // namespace intake
