// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/bytesource.h"
#include "intake/job.h"
#include "intake/readaccounts.h"

namespace intake {

/// readAccounts() over bytes that are open already; @p modified is the time of the file, seconds since 1970. For tests
/// and fuzzing, which also choose @p pieceBytes (1 or more).
core::Result<core::AccountBatch> readSource(const ByteSourcePtr &bytes, const QString &name, const ReadOptions &options,
    const core::Parallel &parallel, const core::ProgressSink &progress, std::stop_token stop, qint64 modified,
    qint64 pieceBytes = Job::kPieceBytes);

} // namespace intake
