// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/bytesource.h"
#include "intake/readaccounts.h"

#include "core/filepreview.h"

namespace intake {

/// Reads only the beginning of a file, a quarter of a megabyte at most, by the rules of readAccounts(), and tells how it
/// would be read. What stops that is in the answer's `error`; a file that can't be opened has nothing else. Not for
/// pipes, which can be read once only. Blocking, from any thread.
core::FilePreview preview(const QString &path, const ReadOptions &options = {}, int maxRows = 50);

/// The same over bytes that are open already; @p modified is the time of the file, seconds since 1970.
core::FilePreview previewSource(
    const ByteSourcePtr &bytes, const QString &name, const ReadOptions &options, int maxRows, qint64 modified);

} // namespace intake
