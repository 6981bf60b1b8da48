// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/failure.h"

#include "models/errorwords.h"

namespace cli {

Failed usage(const QString &line)
{
    return Failed(Failure {Exit::Usage, line});
}

Failed failed(const core::Error &error, QLatin1String option)
{
    const QString line = models::errorLine(error);
    return Failed(
        Failure {exitFor(error.code), option.isEmpty() ? line : QString(option % QLatin1String(": ") % line)});
}

Exit exitFor(core::ErrorCode code)
{
    switch (code) {
    case core::ErrorCode::UnknownEncoding:
    case core::ErrorCode::BadDelimiter:
    case core::ErrorCode::UnknownId:
    case core::ErrorCode::BadQuery:
    case core::ErrorCode::UnknownField:
    case core::ErrorCode::BadOption:
    case core::ErrorCode::AddressNotAllowed:
    case core::ErrorCode::IdNotRecognised:
    case core::ErrorCode::BadAddress:
        return Exit::Usage;
    case core::ErrorCode::KeychainAbsent:
    case core::ErrorCode::KeychainRefused:
    case core::ErrorCode::KeyNotFound:
    case core::ErrorCode::KeyNotFoundOrLocked:
        return Exit::Access;
    case core::ErrorCode::Cancelled:
        return Exit::Stopped;
    case core::ErrorCode::WorkspaceReadOnly:
    case core::ErrorCode::WorkspaceLocked:
        return Exit::Refused;
    case core::ErrorCode::KeyMissing:
    case core::ErrorCode::HostNotReached:
    case core::ErrorCode::TlsFailed:
    case core::ErrorCode::ConnectionLost:
    case core::ErrorCode::AnswerTruncated:
    case core::ErrorCode::TimedOut:
    case core::ErrorCode::RedirectRefused:
    case core::ErrorCode::AnswerNotJson:
    case core::ErrorCode::AnswerTooLarge:
    case core::ErrorCode::AnswerUnexpected:
    case core::ErrorCode::KeyRefused:
    case core::ErrorCode::NotAllowed:
    case core::ErrorCode::NotThere:
    case core::ErrorCode::Conflict:
    case core::ErrorCode::RequestRefused:
    case core::ErrorCode::RateLimited:
    case core::ErrorCode::ServerFailed:
    case core::ErrorCode::PageRepeated:
        return Exit::Access;
    case core::ErrorCode::DiskFull:
    case core::ErrorCode::NotAWorkspace:
    case core::ErrorCode::WorkspaceNewer:
    case core::ErrorCode::WorkspaceCorrupt:
    case core::ErrorCode::StorageFailed:
    case core::ErrorCode::SnapshotNotFound:
    case core::ErrorCode::SnapshotExists:
    case core::ErrorCode::FileNotFound:
    case core::ErrorCode::FileIsDirectory:
    case core::ErrorCode::FileNotReadable:
    case core::ErrorCode::FileEmpty:
    case core::ErrorCode::FileIsSpreadsheet:
    case core::ErrorCode::FileIsHtml:
    case core::ErrorCode::FileIsBinary:
    case core::ErrorCode::FileChanged:
    case core::ErrorCode::FileTooLarge:
    case core::ErrorCode::NotCsv:
    case core::ErrorCode::HeaderNotRecognised:
    case core::ErrorCode::KindUnclear:
    case core::ErrorCode::WrongKind:
    case core::ErrorCode::BadEncoding:
    case core::ErrorCode::TooManyColumns:
    case core::ErrorCode::ColumnNotFound:
    case core::ErrorCode::ColumnsCollide:
    case core::ErrorCode::OutputExists:
    case core::ErrorCode::OutputNotWritable:
    case core::ErrorCode::BadJson:
    case core::ErrorCode::BadValue:
    case core::ErrorCode::MissingKey:
    case core::ErrorCode::UnknownKey:
    case core::ErrorCode::AccountNotFound:
    case core::ErrorCode::AccountAmbiguous:
    case core::ErrorCode::NothingToAssess:
    case core::ErrorCode::MixedCurrencies:
    case core::ErrorCode::Overflow:
    case core::ErrorCode::ConnectionNotFound:
    case core::ErrorCode::ConnectionExists:
    case core::ErrorCode::OutputIsInput:
    case core::ErrorCode::NotPlainFile:
    case core::ErrorCode::DaysDiffer:
    case core::ErrorCode::NothingAccepted:
        break;
    }
    return Exit::Input;
}

} // namespace cli
