// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/columnplan.h"
#include "intake/plaintext.h"

namespace intake {

struct FileFacts
{
    QString name; ///< as given by the user
    qint64 bytes = 0;
    qint64 modified = 0; ///< seconds since 1970
};

/// What is known of a file when its header is read.
core::SourceInfo sourceInfo(
    const PlainText &plain, const ColumnPlan &plan, const ReadOptions &options, const FileFacts &file);

} // namespace intake
