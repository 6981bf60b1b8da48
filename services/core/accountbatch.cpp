// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accountbatch.h"

#include "core/wordkey.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::array<const char *, static_cast<std::size_t>(SourceKind::Count)> kKindKeys {"managed-accounts",
    "domain-accounts", "api-dump", "policy-members", "users", "external-users", "leavers", "departments", "protected"};

constexpr std::array<const char *, static_cast<std::size_t>(RowIssue::Count)> kIssueKeys {"no-identity", "repeated-header",
    "bad-mail", "odd-mail", "too-few-cells", "too-many-cells", "unterminated-quote", "stray-quote", "nul-byte", "bad-encoding", "bad-date",
    "unknown-value", "cell-too-long", "duplicate-differs", "id-conflict", "no-match",
    "only-in-older", "kind-assumed", "repeated-column", "file-conflict"};

} // namespace

QLatin1String kindKey(SourceKind kind)
{
    return QLatin1String(kKindKeys[static_cast<std::size_t>(kind)]);
}

std::optional<SourceKind> kindFromKey(QStringView key)
{
    for (std::size_t i = 0; i < kKindKeys.size(); ++i) {
        if (key.trimmed().compare(QLatin1String(kKindKeys[i]), Qt::CaseInsensitive) == 0)
            return static_cast<SourceKind>(i);
    }
    return {};
}

bool tellsEveryApp(const SourceInfo &source)
{
    return source.kind == SourceKind::ApiDump
        && std::any_of(source.header.begin(), source.header.end(), [](const QString &header) {
               const QByteArray utf8 = header.toUtf8();
               const WordKey key(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
               return std::string_view(key).starts_with("product");
           });
}

QLatin1String issueKey(RowIssue issue)
{
    return QLatin1String(kIssueKeys[static_cast<std::size_t>(issue)]);
}

bool isRejection(RowIssue issue)
{
    switch (issue) {
    case RowIssue::NoIdentity:
    case RowIssue::RepeatedHeader:
    case RowIssue::BadMail:
    case RowIssue::UnterminatedQuote:
    case RowIssue::NoMatch:
        return true;
    case RowIssue::TooFewCells:
    case RowIssue::TooManyCells:
    case RowIssue::StrayQuote:
    case RowIssue::NulByte:
    case RowIssue::BadEncoding:
    case RowIssue::BadDate:
    case RowIssue::UnknownValue:
    case RowIssue::CellTooLong:
    case RowIssue::DuplicateDiffers:
    case RowIssue::IdConflict:
    case RowIssue::OddMail:
    case RowIssue::OnlyInOlder:
    case RowIssue::KindAssumed:
    case RowIssue::RepeatedColumn:
    case RowIssue::FileConflict:
    case RowIssue::Count:
        return false;
    }
    return false;
}

RowCounts &RowCounts::operator+=(const RowCounts &other)
{
    read += other.read;
    accepted += other.accepted;
    folded += other.folded;
    duplicates += other.duplicates;
    rejected += other.rejected;
    return *this;
}

void ReadingReport::add(const ReadingReport &further)
{
    for (std::size_t i = 0; i < issues.size(); ++i)
        issues[i] += further.issues[i];
    rows.append(further.rows.first(std::min(further.rows.size(), kMaxRows - rows.size())));
}

} // namespace core
