// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/bytesource.h"
#include "intake/job.h"

#include <vector>

namespace intake {

/// A stretch of the text: whether it begins inside quotes, and how many rows end before it.
struct Piece
{
    qint64 begin = 0;
    qint64 end = 0;
    bool inQuotes = false;
    qint64 rowEnds = 0;
};

/// What the first pass knows: exact row borders, and whether the text has the form that the decoder wants. It is
/// `plain` when it is valid UTF-8 without NUL, rows end with LF or CRLF, and every quote opens at a cell's beginning,
/// closes at its end or is doubled inside; the normaliser makes any text plain.
struct Scan
{
    std::vector<Piece> pieces;
    qint64 rowEnds = 0; ///< line ends outside quotes
    bool endsInRow = false; ///< the last row has no line end
    bool isValidUtf8 = true;
    bool hasNul = false;
    bool hasLoneCr = false;
    bool isRegular = true; ///< quotes

    bool isPlain() const { return isValidUtf8 && !hasNul && !hasLoneCr && isRegular; }
    qint64 rows() const { return rowEnds + (endsInRow ? 1 : 0); }
};

/// Scans [begin, end of source). Quotes can be judged for the given delimiter only.
core::Result<Scan> scan(const ByteSource &source, qint64 begin, char delimiter, Job &job);

} // namespace intake
