// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/errorwords.h"

#include "core/queryfields.h"
#include "models/conversationwords.h"
#include "models/intakewords.h"
#include "models/tr.h"

#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace models {
namespace {

using core::Error;
using core::ErrorCode;

struct Sentences
{
    QString what;
    QString advice;
};

QString quoted(const QString &text)
{
    return Words::tr("“%1”", "@info quoted text").arg(text);
}

QString withSubject(const QString &sentence, const QString &subject, const QString &without)
{
    return subject.isEmpty() ? without : sentence.arg(quoted(subject));
}

Sentences ofFile(const Error &error)
{
    switch (error.code) {
    case ErrorCode::FileNotFound:
        return {Words::tr("The file does not exist.", "@info"), Words::tr("Check its path and name.", "@info")};
    case ErrorCode::FileIsDirectory:
        return {Words::tr("This is a folder, not a file.", "@info"), Words::tr("Choose a file inside it.", "@info")};
    case ErrorCode::FileNotReadable:
        return {Words::tr("The file can't be read.", "@info"), Words::tr("Check that you may read it and that no other program holds it.", "@info")};
    case ErrorCode::FileEmpty:
        return {Words::tr("The file is empty.", "@info"), Words::tr("Export it again: the download may have been cut off.", "@info")};
    case ErrorCode::FileIsSpreadsheet:
        return {Words::tr("This is a spreadsheet or another ZIP archive, not a CSV file.", "@info"),
            Words::tr("Unpack it, or save it as CSV, or use the CSV that Atlassian sent.", "@info")};
    case ErrorCode::FileIsHtml:
        return {Words::tr("This is a web page, not a CSV file.", "@info"),
            Words::tr("The download link may have expired: it lives 24 hours. Ask for the export again.", "@info")};
    case ErrorCode::FileIsBinary:
        return {Words::tr("This is no text file.", "@info"), Words::tr("Choose the CSV file that Atlassian sent.", "@info")};
    case ErrorCode::FileChanged:
        return {Words::tr("The file changed while it was read.", "@info"), Words::tr("Wait until its download is complete and read it again.", "@info")};
    case ErrorCode::FileTooLarge:
        return {Words::tr("The file is larger than can be read.", "@info"), Words::tr("Split it and read the parts together.", "@info")};
    case ErrorCode::NotCsv:
        return {Words::tr("The first line has no columns that a CSV export has.", "@info"),
            Words::tr("Choose the CSV file that Atlassian sent, or name its delimiter.", "@info")};
    case ErrorCode::HeaderNotRecognised:
        return {Words::tr("No column of the file names an account.", "@info"),
            Words::tr("A column with e-mail addresses or Atlassian IDs is needed, with a header.", "@info")};
    case ErrorCode::KindUnclear:
        return {Words::tr("Nothing but e-mail addresses or Atlassian IDs says what the file is for, and other files name the accounts.", "@info"),
            Words::tr("Say its kind: accounts, leavers, protected accounts or another.", "@info")};
    case ErrorCode::WrongKind:
        return {Words::tr("The file lacks a column that this kind of file needs.", "@info"), Words::tr("Choose another kind, or let it be detected.", "@info")};
    case ErrorCode::BadEncoding:
        return {Words::tr("The file has bytes that are no text in this encoding.", "@info"), Words::tr("Name another encoding, or let it be detected.", "@info")};
    case ErrorCode::UnknownEncoding:
        return {Words::tr("This encoding is not known.", "@info"), Words::tr("UTF-8, UTF-16LE, UTF-16BE and Windows-1252 can be read.", "@info")};
    case ErrorCode::BadDelimiter:
        return {Words::tr("This can't be a delimiter.", "@info"), Words::tr("Comma, semicolon, tab and | can be used.", "@info")};
    case ErrorCode::TooManyColumns:
        return {Words::tr("There are more columns or kinds of accounts than can be held.", "@info"), Words::tr("Check the delimiter.", "@info")};
    case ErrorCode::ColumnNotFound:
        return {withSubject(Words::tr("The file has no column %1, which it was said to have.", "@info"), error.detail,
                    Words::tr("The file has no column of a name that it was said to have.", "@info")),
            Words::tr("Name a column as its header does, or say nothing about it.", "@info")};
    case ErrorCode::ColumnsCollide:
        return {Words::tr("Two columns are to be read as the same thing: %1.", "@info").arg(error.detail), Words::tr("Choose one of them, and keep the other as it is.", "@info")};
    case ErrorCode::OutputExists:
        return {Words::tr("The file is there already and was left alone.", "@info"), Words::tr("Choose another name, or say that it may be replaced.", "@info")};
    case ErrorCode::OutputNotWritable:
        return {Words::tr("The file can't be written.", "@info"), Words::tr("Check the folder, your rights in it, and the space left.", "@info")};
    case ErrorCode::DiskFull:
        return {Words::tr("The disk is full.", "@info"), Words::tr("What was there before is kept. Make room and try again.", "@info")};
    case ErrorCode::NotAWorkspace:
        return {Words::tr("This is no Leanseat workspace.", "@info"), Words::tr("Workspaces end in .leanseat; exports are imported instead.", "@info")};
    case ErrorCode::WorkspaceNewer:
        return {Words::tr("A newer Leanseat made this workspace.", "@info"), Words::tr("Nothing was changed. Open it with that version or a newer one.", "@info")};
    case ErrorCode::WorkspaceCorrupt:
        return {Words::tr("The workspace is damaged.", "@info"), Words::tr("Nothing was changed. Open a backup of it, or import the exports into a new one.", "@info")};
    case ErrorCode::WorkspaceReadOnly:
        return {Words::tr("The workspace is open for reading only.", "@info"), Words::tr("Nothing was changed. Save a copy elsewhere to work with it.", "@info")};
    case ErrorCode::WorkspaceLocked:
        return {Words::tr("Another program has the workspace open.", "@info"), Words::tr("Nothing was changed. Close it there first.", "@info")};
    case ErrorCode::StorageFailed:
        return {Words::tr("The workspace can't be read or written.", "@info"), Words::tr("What was there before is kept. Check the disk and your rights.", "@info")};
    case ErrorCode::OutputIsInput:
        return {Words::tr("What is written there would take the place of a file that is needed.", "@info"), Words::tr("Nothing was changed. Choose another name.", "@info")};
    case ErrorCode::NotPlainFile:
        return {Words::tr("This is a pipe or a device, not a file.", "@info"), Words::tr("Choose a file on a disk.", "@info")};
    case ErrorCode::DaysDiffer:
        return {Words::tr("The files list the accounts of different days.", "@info"),
            Words::tr("Nothing was changed. Import them one after the other: each day becomes a snapshot of its own.", "@info")};
    case ErrorCode::NothingAccepted:
        return {Words::tr("No row of the file names an account.", "@info"), Words::tr("Nothing was changed. Check what its columns are read as, or export it again.", "@info")};
    case ErrorCode::SnapshotNotFound:
    case ErrorCode::SnapshotExists:
    case ErrorCode::BadJson:
    case ErrorCode::BadValue:
    case ErrorCode::MissingKey:
    case ErrorCode::UnknownKey:
    case ErrorCode::UnknownId:
    case ErrorCode::BadQuery:
    case ErrorCode::UnknownField:
    case ErrorCode::BadOption:
    case ErrorCode::AccountNotFound:
    case ErrorCode::AccountAmbiguous:
    case ErrorCode::NothingToAssess:
    case ErrorCode::MixedCurrencies:
    case ErrorCode::Overflow:
    case ErrorCode::Cancelled:
    case ErrorCode::ConnectionNotFound:
    case ErrorCode::ConnectionExists:
    case ErrorCode::AddressNotAllowed:
    case ErrorCode::IdNotRecognised:
    case ErrorCode::KeychainAbsent:
    case ErrorCode::KeychainRefused:
    case ErrorCode::KeyNotFound:
    case ErrorCode::KeyNotFoundOrLocked:
    case ErrorCode::BadAddress:
    case ErrorCode::KeyMissing:
    case ErrorCode::HostNotReached:
    case ErrorCode::TlsFailed:
    case ErrorCode::ConnectionLost:
    case ErrorCode::AnswerTruncated:
    case ErrorCode::TimedOut:
    case ErrorCode::RedirectRefused:
    case ErrorCode::AnswerNotJson:
    case ErrorCode::AnswerTooLarge:
    case ErrorCode::AnswerUnexpected:
    case ErrorCode::KeyRefused:
    case ErrorCode::NotAllowed:
    case ErrorCode::NotThere:
    case ErrorCode::Conflict:
    case ErrorCode::RequestRefused:
    case ErrorCode::RateLimited:
    case ErrorCode::ServerFailed:
    case ErrorCode::PageRepeated:
        break;
    }
    return {};
}

QString nearFields(const QString &word)
{
    QStringList keys;
    for (const core::QueryField field : core::queryFields())
        keys.append(core::queryFieldKey(field));
    const QStringList near = word.isEmpty() ? QStringList() : core::nearWords(word, keys);
    if (near.isEmpty())
        return Words::tr("Put words with a colon in quotes to find them as text.", "@info");
    return Words::tr("Did you mean %1?", "@info").arg(near.join(Words::tr(", ", "@info between items of a list")));
}

/// What a search needs that can't be understood: the units, where its field holds days.
QString searchAdvice(const Error &error)
{
    if (error.detail.startsWith(u'"') && error.detail.count(u'"') % 2 == 1)
        return Words::tr("The closing quote is missing.", "@info");
    const QString before = error.subject.left(std::max<qint64>(0, error.column - 1));
    const qsizetype colon = before.lastIndexOf(u':');
    qsizetype start = colon;
    while (start > 0 && before.at(start - 1).isLetter())
        --start;
    const bool inValue = colon > 0 && !before.mid(colon).contains(u' ');
    const auto field = inValue ? core::queryFieldFromKey(QStringView(before).mid(start, colon - start)) : std::nullopt;
    const bool isDate = field.has_value() && core::valueKind(field.value()) == core::ValueKind::Date;
    if (isDate)
        return Words::tr("Ages are written 90d, 6w, 3m or 1y, days 2026-01-31, 2026-01, 2026 or today; also never and unknown.", "@info");
    if (const QStringList hints = core::queryHints(error); !hints.isEmpty())
        return Words::tr("Possible: %1.", "@info").arg(hints.join(Words::tr(", ", "@info between items of a list")));
    return Words::tr("Put texts with blanks or colons in quotes.", "@info");
}

/// Only codes of connections and keys come here.
Sentences ofConnection(const Error &error)
{
    switch (error.code) {
    case ErrorCode::ConnectionNotFound:
        return {withSubject(Words::tr("There is no connection called %1.", "@info"), error.subject, Words::tr("There is no such connection.", "@info")),
            error.detail.isEmpty() ? Words::tr("Add it first.", "@info") : Words::tr("Possible: %1.", "@info").arg(error.detail)};
    case ErrorCode::ConnectionExists:
        return {withSubject(Words::tr("There is a connection called %1 already.", "@info"), error.subject, Words::tr("There is a connection of this name already.", "@info")),
            Words::tr("Choose another name, or remove that one first.", "@info")};
    case ErrorCode::AddressNotAllowed:
        return {error.detail.isEmpty() ? Words::tr("This address can't be used.", "@info") : Words::tr("The address %1 can't be used.", "@info").arg(quoted(error.detail)),
            Words::tr("It has to begin with https:// and hold no name, password, query or fragment. Plain http is allowed on this computer only.", "@info")};
    case ErrorCode::IdNotRecognised:
        return {Words::tr("This is no ID or name in the form that Atlassian gives it.", "@info"),
            Words::tr("Copy it from the place that is named beside the field.", "@info")};
    case ErrorCode::KeychainAbsent:
        return {Words::tr("This computer offers no keychain to Leanseat.", "@info"),
            Words::tr("Keys can be kept for this session only. To store them, start a keychain service such as GNOME Keyring or KWallet.", "@info")};
    case ErrorCode::KeychainRefused:
        return {Words::tr("The keychain refused.", "@info"), Words::tr("Allow Leanseat to use it, or keep the key for this session only.", "@info")};
    case ErrorCode::KeyNotFound:
        return {withSubject(Words::tr("There is no key for %1.", "@info"), error.subject, Words::tr("There is no key.", "@info")), Words::tr("Enter it again.", "@info")};
    case ErrorCode::KeyNotFoundOrLocked:
        return {withSubject(Words::tr("The keychain shows no key for %1.", "@info"), error.subject, Words::tr("The keychain shows no key.", "@info")),
            Words::tr("Either none was stored, or the keychain is locked, which looks the same. Unlock it, or enter the key again.", "@info")};
    default:
        break;
    }
    return {};
}

Sentences ofText(const Error &error)
{
    const QString allowed = error.detail.isEmpty() ? QString() : Words::tr("Possible: %1.", "@info").arg(error.detail);
    switch (error.code) {
    case ErrorCode::BadJson:
        return {Words::tr("This is no valid JSON.", "@info"), Words::tr("Correct the file at this place.", "@info")};
    case ErrorCode::BadValue:
        return {withSubject(Words::tr("The value of %1 is not allowed.", "@info"), error.subject, Words::tr("A value is not allowed.", "@info")),
            error.detail.isEmpty() ? QString() : Words::tr("It is %1.", "@info").arg(quoted(error.detail))};
    case ErrorCode::UnknownKey:
        return {withSubject(Words::tr("The key %1 is not known here.", "@info"), error.subject, Words::tr("A key is not known here.", "@info")),
            error.detail.isEmpty() ? Words::tr("Correct its name, or take it out.", "@info") : Words::tr("Correct its name, or take it out. Possible: %1.", "@info").arg(error.detail)};
    case ErrorCode::MissingKey:
        return {withSubject(Words::tr("%1 is missing.", "@info"), error.subject, Words::tr("A key is missing.", "@info")), Words::tr("Add it to the file.", "@info")};
    case ErrorCode::UnknownId:
        return {withSubject(Words::tr("There is nothing called %1.", "@info"), error.subject, Words::tr("This name is not known.", "@info")), allowed};
    case ErrorCode::BadQuery:
        return {error.detail.isEmpty() ? Words::tr("The search can't be understood.", "@info")
                                       : Words::tr("The search can't be understood at %1.", "@info").arg(quoted(error.detail)),
            searchAdvice(error)};
    case ErrorCode::UnknownField:
        return {error.detail.isEmpty() ? Words::tr("The search names a field or a column that does not exist.", "@info")
                                       : Words::tr("The search names %1, which is no field and no column of the file.", "@info").arg(quoted(error.detail)),
            nearFields(error.detail)};
    case ErrorCode::BadOption:
        return {withSubject(Words::tr("The setting %1 can't have this value.", "@info"), error.subject, Words::tr("A setting has a value that it can't have.", "@info")), allowed};
    case ErrorCode::AccountNotFound:
        return {withSubject(Words::tr("No account has the e-mail address or ID %1.", "@info"), error.subject, Words::tr("There is no such account.", "@info")),
            error.detail.isEmpty() ? QString() : Words::tr("Did you mean %1?", "@info").arg(error.detail)};
    case ErrorCode::AccountAmbiguous:
        return {withSubject(Words::tr("More than one account fits %1.", "@info"), error.subject, Words::tr("More than one account fits.", "@info")),
            Words::tr("Use the Atlassian ID.", "@info")};
    case ErrorCode::SnapshotNotFound:
        return {withSubject(Words::tr("The workspace has no snapshot %1.", "@info"), error.subject, Words::tr("The workspace has no snapshot yet.", "@info")),
            error.detail.isEmpty() ? Words::tr("Import an export first.", "@info") : allowed};
    case ErrorCode::SnapshotExists:
        return {withSubject(Words::tr("%1 is in the workspace already.", "@info"), error.subject, Words::tr("These files are in the workspace already.", "@info")),
            Words::tr("It is the snapshot of %1.", "@info").arg(error.detail)};
    case ErrorCode::NothingToAssess:
        return {Words::tr("None of the files says which accounts exist.", "@info"),
            Words::tr("Add the managed-accounts export. Files of leavers, departments or protected accounts only add to it.", "@info")};
    case ErrorCode::MixedCurrencies:
        return {Words::tr("Amounts of different currencies can't be added.", "@info"), Words::tr("Use one price book.", "@info")};
    case ErrorCode::Overflow:
        return {Words::tr("The amount is too large to be held.", "@info"), Words::tr("Check the prices in the price book.", "@info")};
    case ErrorCode::Cancelled:
        return {Words::tr("Stopped.", "@info"), Words::tr("Nothing was changed.", "@info")};
    case ErrorCode::ConnectionNotFound:
    case ErrorCode::ConnectionExists:
    case ErrorCode::AddressNotAllowed:
    case ErrorCode::IdNotRecognised:
    case ErrorCode::KeychainAbsent:
    case ErrorCode::KeychainRefused:
    case ErrorCode::KeyNotFound:
    case ErrorCode::KeyNotFoundOrLocked:
        return ofConnection(error);
    case ErrorCode::FileNotFound:
    case ErrorCode::FileIsDirectory:
    case ErrorCode::FileNotReadable:
    case ErrorCode::FileEmpty:
    case ErrorCode::FileIsSpreadsheet:
    case ErrorCode::FileIsHtml:
    case ErrorCode::FileIsBinary:
    case ErrorCode::FileChanged:
    case ErrorCode::FileTooLarge:
    case ErrorCode::NotCsv:
    case ErrorCode::HeaderNotRecognised:
    case ErrorCode::KindUnclear:
    case ErrorCode::WrongKind:
    case ErrorCode::BadEncoding:
    case ErrorCode::UnknownEncoding:
    case ErrorCode::BadDelimiter:
    case ErrorCode::TooManyColumns:
    case ErrorCode::ColumnNotFound:
    case ErrorCode::ColumnsCollide:
    case ErrorCode::OutputExists:
    case ErrorCode::OutputNotWritable:
    case ErrorCode::DiskFull:
    case ErrorCode::NotAWorkspace:
    case ErrorCode::WorkspaceNewer:
    case ErrorCode::WorkspaceCorrupt:
    case ErrorCode::WorkspaceReadOnly:
    case ErrorCode::WorkspaceLocked:
    case ErrorCode::StorageFailed:
    case ErrorCode::BadAddress:
    case ErrorCode::KeyMissing:
    case ErrorCode::HostNotReached:
    case ErrorCode::TlsFailed:
    case ErrorCode::ConnectionLost:
    case ErrorCode::AnswerTruncated:
    case ErrorCode::TimedOut:
    case ErrorCode::RedirectRefused:
    case ErrorCode::AnswerNotJson:
    case ErrorCode::AnswerTooLarge:
    case ErrorCode::AnswerUnexpected:
    case ErrorCode::KeyRefused:
    case ErrorCode::NotAllowed:
    case ErrorCode::NotThere:
    case ErrorCode::Conflict:
    case ErrorCode::RequestRefused:
    case ErrorCode::RateLimited:
    case ErrorCode::ServerFailed:
    case ErrorCode::PageRepeated:
    case ErrorCode::OutputIsInput:
    case ErrorCode::NotPlainFile:
    case ErrorCode::DaysDiffer:
    case ErrorCode::NothingAccepted:
        break;
    }
    return {};
}

bool isOfFile(ErrorCode code)
{
    return code < ErrorCode::BadJson || code >= ErrorCode::OutputIsInput;
}

/// Why most rows were not accepted.
QString rejectionText(const QString &key)
{
    for (int issue = 0; issue < static_cast<int>(core::RowIssue::Count); ++issue) {
        if (core::issueKey(static_cast<core::RowIssue>(issue)) == key)
            return issueText(static_cast<core::RowIssue>(issue));
    }
    return key.isEmpty() ? Words::tr("It has a header only.", "@info a file") : key;
}

/// Data files of ours name "file: key"; both halves are wanted apart.
Error split(Error error, QString *file)
{
    const bool isValue = error.code == ErrorCode::BadValue || error.code == ErrorCode::MissingKey || error.code == ErrorCode::UnknownKey || error.code == ErrorCode::Overflow;
    if (isValue) {
        if (const qsizetype colon = error.subject.lastIndexOf(QLatin1String(": ")); colon > 0) {
            *file = error.subject.left(colon);
            error.subject = error.subject.mid(colon + 2);
        }
    } else if (isOfFile(error.code) || error.code == ErrorCode::BadJson || error.code == ErrorCode::BadQuery || error.code == ErrorCode::UnknownField) {
        *file = error.subject;
    }
    return error;
}

bool subjectIsQuery(ErrorCode code)
{
    return code == ErrorCode::BadQuery || code == ErrorCode::UnknownField;
}

} // namespace

ErrorText errorText(const Error &whole, const QLocale &locale)
{
    if (isOfConversation(whole.code)) {
        const ConversationText words = conversationText(whole);
        return {words.what, {}, words.advice, words.detail};
    }
    QString file;
    const Error error = split(whole, &file);
    const bool isFile = isOfFile(error.code);
    const Sentences words = isFile ? ofFile(error) : ofText(error);
    ErrorText text {words.what, {}, words.advice, {}};
    QStringList place;
    if (!file.isEmpty())
        place.append(subjectIsQuery(error.code) || QFileInfo(file).fileName().isEmpty() ? file : QFileInfo(file).fileName());
    if (error.line > 0)
        place.append(Words::tr("line %1", "@info place in a file").arg(locale.toString(error.line)));
    if (error.column > 0) {
        place.append(subjectIsQuery(error.code) ? Words::tr("character %1", "@info place in a search").arg(locale.toString(error.column))
                                                : Words::tr("column %1", "@info place in a file").arg(locale.toString(error.column)));
    }
    text.where = place.join(Words::tr(", ", "@info between items of a list"));
    const bool isKeychain = error.code == ErrorCode::KeychainAbsent || error.code == ErrorCode::KeychainRefused;
    if (isFile || isKeychain || error.code == ErrorCode::BadJson)
        text.detail = error.detail;
    if (isFile || error.code == ErrorCode::BadJson)
        text.detail = error.code == ErrorCode::NothingAccepted ? rejectionText(error.detail) : error.detail;
    if (error.code == ErrorCode::FileNotFound && text.detail.isEmpty())
        text.detail = QFileInfo(error.subject).absolutePath(); // the folder is what is wrong most of the time
    return text;
}

QString errorLine(const Error &error)
{
    const ErrorText text = errorText(error, QLocale::c());
    QString place;
    split(error, &place);
    for (const qint64 number : {error.line, error.column}) {
        if (number > 0)
            place += (place.isEmpty() ? QString() : QStringLiteral(":")) + QString::number(number);
    }
    QString line = place.isEmpty() ? text.what : place + QStringLiteral(": ") + text.what;
    if (!text.detail.isEmpty())
        line += QStringLiteral(" (") + text.detail + QStringLiteral(")");
    if (!text.advice.isEmpty())
        line += u' ' + text.advice;
    return line.replace(u'\n', u' ');
}

} // namespace models
