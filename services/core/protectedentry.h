// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/result.h"

#include <QString>

#include <memory>
#include <vector>

namespace core {

enum class ProtectedKind : quint8 { Mail, Id, Domain };
/// `mail`, `id`, `domain`.
QLatin1String protectedKindKey(ProtectedKind kind);

/// Somebody who must be left alone, as the organisation wrote it down.
struct ProtectedEntry
{
    QString text;   ///< as typed, blanks around it off
    QString folded; ///< what it is told apart and found by: an e-mail, an ID, or a domain without its "@"
    ProtectedKind kind = ProtectedKind::Mail;
    QString note; ///< why
    Day added = kNoDay;

    friend bool operator==(const ProtectedEntry &, const ProtectedEntry &) = default;
};
using ProtectedEntries = std::vector<ProtectedEntry>;
using ProtectedEntriesPtr = std::shared_ptr<const ProtectedEntries>;

/// Reads "anna@acme.com", "@acme.com", "acme.com" (a domain: it has a point and no "@") or an Atlassian ID (letters, digits, "-", "_"
/// and ":", no point). Errors: BadValue with the text in detail.
[[nodiscard]] Result<ProtectedEntry> protectedEntry(QStringView text, const QString &note = {}, Day added = kNoDay);

/// A list as people keep it: one entry a line, or a table whose first column that holds an e-mail, ID or domain counts, with the next
/// filled column as the reason; commas, semicolons or tabs between, quotes doubled inside quotes. A first line of words is its header.
struct ProtectedLines
{
    ProtectedEntries entries;
    struct Refused
    {
        qint64 line = 0; ///< 1-based
        QString text;
    };
    std::vector<Refused> refused; ///< lines in which nothing could be read
    qint64 repeated = 0;          ///< lines whose entry stood there before; left out
};
ProtectedLines protectedLines(QStringView text, Day added);

} // namespace core
