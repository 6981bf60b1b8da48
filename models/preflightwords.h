// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/preflight.h"
#include "models/tone.h"
#include "models/wording.h"

#include <QStringList>

namespace models {

/// Older answers are marked as old: what they say may have changed.
inline constexpr int kPreflightDays = 7;
bool isOldPreflight(const QDateTime &asked, const QDateTime &now);

/// Why something can't be done, as a part of a sentence: "a SCIM directory manages it". @p reason is Atlassian's key.
QString barrierText(core::Barrier barrier, const QString &reason);
/// The same for a cell: "SCIM directory".
QString barrierBrief(core::Barrier barrier, const QString &reason);
/// "eligible", "blocked: SCIM directory", "unknown", "not needed"; its help is a whole sentence.
Chip preflightChip(const core::PreflightVerdict &verdict, core::Option option);
/// "SCIM directory", "Google Workspace", "nobody else", "not told"; of managerOf().
QString managerText(const QString &manager);
/// "just now", "5 minutes ago", "3 days ago"
QString askedText(const QDateTime &asked, const QDateTime &now, const QLocale &locale);

/// What Atlassian answered about one account, in sentences.
struct PreflightDocument
{
    QString title; ///< "What may be done, asked 5 minutes ago"; empty: nothing to show
    QString note; ///< that it is old, or that nothing was asked yet, or why it could not be asked
    bool isWarning = false; ///< of the note
    QStringList lines;
    bool isEmpty() const { return title.isEmpty(); }
};
PreflightDocument preflightDocument(const core::Preflight &preflight, const QDateTime &now, const QLocale &locale);
/// Where there is no answer; @p error: why not.
PreflightDocument preflightDocument(const std::optional<core::Error> &error, const QLocale &locale);
QString plainText(const PreflightDocument &document);

} // namespace models
