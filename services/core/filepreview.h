// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accountbatch.h"
#include "core/error.h"

#include <vector>

namespace core {

/// What makes it worth a look before a file is read.
enum class PreviewDoubt : quint8 {
    CannotRead,       ///< as it is said now; `error` tells why
    KindAssumed,      ///< nothing in it says what it is
    MailGuessed,      ///< the e-mails were found by their cells, no header says so
    NoDelimiter,      ///< one column only, and its header says nothing
    OpenDates,        ///< dates that can be read in two ways, and nothing proves one
    BadBytes,         ///< bytes that are no text in the encoding
    LeaversWithoutDate, ///< rows without a leaving date, which count as leavers too
    RaggedRows,       ///< rows with fewer or more cells than the header
    Count
};

/// How sure the kind of a file is.
enum class KindCertainty : quint8 {
    Given,    ///< the user says so
    ByHeader, ///< columns say so
    ByName,   ///< only the file's name does
    Assumed
};

struct PreviewColumn
{
    QString header;
    ColumnUse use;
    bool isChosen = false; ///< the user says what it is
    bool isGuessed = false; ///< told by its cells
    int repeats = -1; ///< the column that is read in its stead
    QStringList openDates {}; ///< some dates that can be read in two ways
};

struct KindCandidate
{
    SourceKind kind = SourceKind::ManagedAccounts;
    QStringList missing; ///< needed columns that the file has not; empty: it can be read so
};

/// What the beginning of a file tells, read as it would be as a whole.
struct FilePreview
{
    SourceInfo source;
    std::optional<Error> error; ///< why it can't be read so; what was found stands in the other places all the same
    KindCertainty certainty = KindCertainty::Assumed;
    QStringList tellingHeaders; ///< columns that say what kind it is
    std::vector<KindCandidate> kinds {}; ///< all, in their order
    std::vector<PreviewColumn> columns {};
    QList<QStringList> rows; ///< trimmed cells, as many a row as there are columns
    bool hasHeader = true;
    bool hasMore = false; ///< the file goes on behind these rows
    QString betterEncoding; ///< where the bytes are no text in the present one, but in this
    std::vector<PreviewDoubt> doubts {};

    bool isSure() const { return doubts.empty(); }
    bool canRead() const { return !error; }
};

} // namespace core
