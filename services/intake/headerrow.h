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
core::Result<Header> readHeader(PlainText &plain, const PlanWish &wish, Job &job);

/// The first row that is not blank, as it stands.
struct FirstRow
{
    std::vector<std::string> cells;
    std::vector<std::vector<std::string>> sample {}; ///< some complete rows behind it
    qint64 line = 1; ///< physical
    qint64 begin = 0; ///< in the text
    qint64 end = 0; ///< behind it
    qint64 blankRows = 0; ///< before it
    qint64 lines = 1; ///< that it takes
};
core::Result<FirstRow> readFirstRow(const PlainText &plain, Job &job);

} // namespace intake
