// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace core {

/// What went wrong, as a code. The sentence for people is made in models (`models::errorText`).
enum class ErrorCode : quint8 {
    // reading a file
    FileNotFound,
    FileIsDirectory,
    FileNotReadable,
    FileEmpty,
    FileIsSpreadsheet,      ///< XLSX/ODS or another ZIP container
    FileIsHtml,
    FileIsBinary,           ///< not text in any encoding that is known
    FileChanged,            ///< shrank or changed while it was read
    FileTooLarge,
    NotCsv,                 ///< no delimiter and no known column in the first row
    HeaderNotRecognised,    ///< text, but no column that names an account
    KindUnclear,            ///< beside files of accounts, one that says nothing of what it is
    WrongKind,              ///< the kind that was asked for lacks a needed column
    BadEncoding,            ///< bytes that the declared encoding does not allow
    UnknownEncoding,
    BadDelimiter,
    TooManyColumns,
    ColumnNotFound,         ///< the file has no column of the header (in detail) that the user speaks of
    ColumnsCollide,         ///< two columns are to be the same thing; detail names both
    OutputExists,
    OutputNotWritable,
    DiskFull,
    // workspaces
    NotAWorkspace,          ///< some other file
    WorkspaceNewer,         ///< made by a newer Leanseat; its schema version in detail
    WorkspaceCorrupt,       ///< what is broken in detail
    WorkspaceReadOnly,      ///< a change was asked of a workspace that is open for reading only
    WorkspaceLocked,        ///< another program has it open for writing; which in detail
    StorageFailed,          ///< the database's message in detail
    // data files of ours and the user's own rules, prices
    BadJson,                ///< line and column point at it
    BadValue,               ///< subject names the key, detail the value
    MissingKey,
    UnknownKey,             ///< subject names the key with its path; those allowed there in detail
    UnknownId,              ///< no rule set, price book, column … of that id; candidates in detail
    // queries and options
    BadQuery,               ///< column points at the character, 1-based
    UnknownField,
    BadOption,
    AccountNotFound,
    AccountAmbiguous,
    SnapshotNotFound,       ///< subject as asked for, those that are there in detail
    SnapshotExists,         ///< the same files again; the snapshot's day in detail
    NothingToAssess,        ///< only enriching files were given
    MixedCurrencies,
    Overflow,
    Cancelled,
    // connections and their keys
    ConnectionNotFound,     ///< no connection of the subject's name; those there are in detail
    ConnectionExists,       ///< another one has the subject's name
    AddressNotAllowed,      ///< subject names the key, detail the address: neither https nor this computer's own
    IdNotRecognised,        ///< subject names the key; the text isn't told: it may be a key that was put into the wrong place
    KeychainAbsent,         ///< no bus, no service or no library for keys; the system's message in detail
    KeychainRefused,        ///< it is there and said no; the system's message in detail
    KeyNotFound,            ///< there certainly is none
    KeyNotFoundOrLocked,    ///< the keychain shows none: there is none, or it is locked, which looks the same
    // talking to Atlassian: the request (method and route template) is the subject, Atlassian's own words the detail
    BadAddress,             ///< neither https nor http on loopback
    KeyMissing,             ///< no key was handed in for what the request needs
    HostNotReached,         ///< no name, no connection: certainly not sent
    TlsFailed,              ///< the server's certificate was not accepted: certainly not sent
    ConnectionLost,         ///< ended before any answer came
    AnswerTruncated,        ///< ended in the middle of an answer
    TimedOut,               ///< the call's own deadline passed
    RedirectRefused,        ///< the server wanted to send us, and the key, elsewhere
    AnswerNotJson,          ///< a page of HTML or another type of content
    AnswerTooLarge,
    AnswerUnexpected,       ///< JSON, but without what Atlassian documents; detail names the place
    KeyRefused,             ///< 401
    NotAllowed,             ///< 403
    NotThere,               ///< 404
    Conflict,               ///< 409
    RequestRefused,         ///< 400 and the rest of the 4xx
    RateLimited,            ///< 429, and waiting longer than the deadline would have been needed
    ServerFailed,           ///< 5xx
    PageRepeated,           ///< paging would never end: a cursor or page came again
    // added later; the order of codes says nothing from here on
    OutputIsInput,          ///< what is to be written would take the place of a file that is read or kept; which in detail
    NotPlainFile,           ///< a pipe, a device or a socket where a file is needed
    DaysDiffer,             ///< files that say who exists are of different days; all with their days in detail
    NothingAccepted,        ///< no row of the file became an account; the issueKey() of most rows in detail, "" = it has no rows
};
inline constexpr ErrorCode kLastErrorCode = ErrorCode::NothingAccepted;

/// A coded error with the facts that a sentence needs. Unused places are empty or 0.
struct Error
{
    ErrorCode code = ErrorCode::BadValue;
    QString subject;  ///< file path, account, option or key that it is about
    qint64 line = 0;  ///< 1-based; 0 = not known
    qint64 column = 0; ///< 1-based; 0 = not known
    QString detail;   ///< the offending value, the system's message, or the candidates
    // of a conversation with Atlassian
    int status = 0;   ///< HTTP status of the answer; 0 = none came
    QString reason = {}; ///< Atlassian's own code, as `forbidden.insufficientScope` or `ADMIN-404-8`
    QString requestId = {}; ///< what Atlassian's support asks for
    bool isEffectUnknown = false; ///< of a write: it may have happened. To be asked by reading, never to be repeated

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace core
