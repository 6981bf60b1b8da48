// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/mark.h"
#include "intake/rawtable.h"
#include "intake/scan.h"

namespace intake {

/// Where the rows of a plain text stand.
struct Rows
{
    qint64 begin = 0; ///< of the first row behind the header
    qint64 headerRows = 0; ///< rows of the scan before it, blank ones included
    char delimiter = ',';
};

/// The second pass: every row of a plain text into columns. Whatever the number of threads and the size of pieces, the
/// result is the same. Fails with FileTooLarge where a row or a column is over its limits.
core::Result<RawTable> decode(
    const MarkedText &text, const Scan &scan, const Rows &rows, const ColumnPlan &plan, Job &job);

} // namespace intake
