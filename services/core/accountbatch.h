// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounttable.h"
#include "core/columnuse.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace core {

/// Kinds of files that an admin can get (cli.md). The first three say who exists; the others enrich.
enum class SourceKind : quint8 {
    ManagedAccounts,
    DomainAccounts,
    ApiDump,
    PolicyMembers,
    Users,
    ExternalUsers,
    Leavers,
    Departments,
    Protected,
    Count
};
/// `managed-accounts`, `domain-accounts`, `policy-members`, `users`, `external-users`, `api-dump`, `leavers`,
/// `departments`, `protected`.
QLatin1String kindKey(SourceKind kind);
std::optional<SourceKind> kindFromKey(QStringView key);
/// Whether a file of this kind says who exists.
inline bool isPrimary(SourceKind kind) { return kind <= SourceKind::ApiDump; }

/// Where a snapshot's date comes from.
enum class DateSource : quint8 { Given, FileName, FileTime };

struct SourceInfo
{
    QString file;          ///< as given by the user
    QString sha256;        ///< hex; empty where it was not asked for
    qint64 bytes = 0;
    SourceKind kind = SourceKind::ManagedAccounts;
    bool kindWasGiven = false;
    QString era;           ///< e.g. "2019", "2020", "2022", "2024", "2026", "before-2021"; empty where eras don't differ
    QString encoding;      ///< "UTF-8", "UTF-16LE", "UTF-16BE", "Windows-1252"
    bool hasBom = false;
    char delimiter = ',';
    Day date = kNoDay;     ///< of the snapshot
    int secondOfDay = -1;  ///< UTC, of the snapshot, where the file's name tells; -1 = not known
    DateSource dateSource = DateSource::FileTime;
    DayOrder dayOrder = DayOrder::YearFirst; ///< how ambiguous numeric dates were read
    QStringList header;
    std::vector<ColumnUse> uses {}; ///< one a column of the header, as it was read; empty where that is not known
    bool isMapped = false; ///< the user said what columns are
    Day chosenOn = kNoDay; ///< when the user chose how files with this header are read; kNoDay = not remembered
};

/// Whether the file has a row for each app of an account (dumps of the API), so that an app without one is no access.
bool tellsEveryApp(const SourceInfo &source);

/// Why a row was not accepted, or what is odd about one that was, or about its file.
enum class RowIssue : quint8 {
    NoIdentity,         ///< neither an e-mail nor an Atlassian ID
    RepeatedHeader,     ///< the header again, as files put together have it (rejected)
    BadMail,            ///< no e-mail address, and no Atlassian ID; or the address stands where the ID should
    OddMail,            ///< no e-mail address, but an Atlassian ID (accepted)
    TooFewCells,        ///< ragged: missing cells read as empty, those of products as not known (accepted)
    TooManyCells,       ///< ragged: surplus cells ignored (accepted, shown)
    UnterminatedQuote,  ///< the file ends inside quotes
    StrayQuote,         ///< a quote inside or behind a cell (accepted as written)
    NulByte,            ///< removed (accepted)
    BadEncoding,        ///< bytes that are no text in this encoding, shown as U+FFFD (accepted)
    BadDate,            ///< date not readable (accepted, date unknown)
    UnknownValue,       ///< a status, flag or policy type we don't know (accepted, unknown); listed once a value
    CellTooLong,        ///< text over 65,535 bytes, cut (accepted)
    DuplicateDiffers,   ///< same account again with other values: blanks filled, of two values one is kept, the same in any order of rows (counted as duplicate)
    IdConflict,         ///< same e-mail under two Atlassian IDs
    NoMatch,            ///< row of an enriching file that matches no account (rejected)
    OnlyInOlder,        ///< the newest file of its kind doesn't have this account any more (accepted)
    KindAssumed,        ///< nothing in the file says what kind it is; read as managed accounts (accepted, once a file)
    RepeatedColumn,     ///< a second column of e-mails or ids; the first was read, this one kept and shown (once a column)
    FileConflict,       ///< two files disagree: the newer one won, of two of one time the value that would win in one file
    Count
};
QLatin1String issueKey(RowIssue issue);
bool isRejection(RowIssue issue);

struct RowReport
{
    RowIssue issue = RowIssue::NoIdentity;
    qint64 line = 0;   ///< physical line where the row begins, 1-based; 0 = not about one line
    QString account;   ///< e-mail or id, where there is one
    QString column;    ///< header of the column that it is about
    QString detail;    ///< the value
};

/// read = accepted + folded + duplicates + rejected.
struct RowCounts
{
    qint64 read = 0;       ///< rows behind the header; blank lines are not rows
    qint64 accepted = 0;
    qint64 folded = 0;     ///< further rows of an account in kinds that write several; matched rows of enriching files
    qint64 duplicates = 0; ///< further rows of an account in kinds that write one
    qint64 rejected = 0;

    RowCounts &operator+=(const RowCounts &other);
    friend bool operator==(const RowCounts &, const RowCounts &) = default;
};

struct ReadingReport
{
    static constexpr int kMaxRows = 10000; ///< details kept in `rows`; `issues` counts all

    RowCounts counts;
    QList<RowReport> rows; ///< in order of the file
    std::array<qint64, static_cast<std::size_t>(RowIssue::Count)> issues {};

    /// Issues and details of the same rows or further ones; counts of rows stay.
    void add(const ReadingReport &further);
};

/// One file, read.
struct AccountBatch
{
    SourceInfo source;
    AccountTablePtr table;
    ReadingReport report;
    std::vector<quint32> lines {}; ///< physical line of each row, of files that enrich; empty for those that make accounts

    /// 0 where it is not known.
    qint64 line(Row row) const { return row < lines.size() ? lines[row] : 0; }
};

} // namespace core
