// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/columnplan.h"
#include "intake/plaintext.h"

namespace intake {

struct Header
{
    ColumnPlan plan;
    qint64 end = 0; ///< where the first row behind it begins
    qint64 rows = 0; ///< rows of the scan that it takes, blank ones before it included
    qint64 firstRowLine = 1; ///< physical line of `end`
    std::vector<quint32> lines; ///< of each row, where rows are no lines; else empty
};

/// Reads the first row that is not blank. A bare list is recognised; where it stands in one row its entries become
/// rows, and @p plain is rewritten for that. Errors: FileEmpty, and those of planColumns().
core::Result<Header> readHeader(PlainText &plain, std::optional<core::SourceKind> kind, Job &job);

} // namespace intake
