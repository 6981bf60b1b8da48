// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/encoding.h"
#include "intake/mark.h"
#include "intake/readaccounts.h"
#include "intake/scan.h"

namespace intake {

/// A file's text in the form that decode() wants, and how it was found.
struct PlainText
{
    MarkedText text;
    Scan scan; ///< of [begin, end)
    qint64 begin = 0; ///< behind byte-order mark and `sep=` line
    qint64 firstLine = 1; ///< physical line of `begin`
    Encoding encoding = Encoding::Utf8;
    bool hasBom = false;
    char delimiter = ',';
};

/// Finds out encoding and delimiter, and rewrites the text where it is not plain already. Errors: those of a file that
/// is no table (empty, spreadsheet, page, binary), UnknownEncoding, BadDelimiter, FileChanged, Cancelled.
core::Result<PlainText> plainText(const ByteSourcePtr &bytes, const ReadOptions &options, Job &job);

} // namespace intake
