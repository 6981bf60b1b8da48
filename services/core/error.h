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
};

/// A coded error with the facts that a sentence needs. Unused places are empty or 0.
struct Error
{
    ErrorCode code = ErrorCode::BadValue;
    QString subject;  ///< file path, account, option or key that it is about
    qint64 line = 0;  ///< 1-based; 0 = not known
    qint64 column = 0; ///< 1-based; 0 = not known
    QString detail;   ///< the offending value, the system's message, or the candidates

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace core
