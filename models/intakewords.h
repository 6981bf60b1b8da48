// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accountbatch.h"
#include "core/join.h"
#include "core/ownsites.h"
#include "core/progress.h"

#include <QLocale>

namespace models {

QString kindText(core::SourceKind kind);   ///< "Managed accounts"
QString kindHelp(core::SourceKind kind);   ///< where an admin gets it
QString dateSourceText(core::DateSource source);
QString delimiterText(char delimiter);     ///< "comma"
QString issueText(core::RowIssue issue);   ///< whole sentence without line and account
/// The issue with its facts: "The date “31.02.2024” in Last active can't be read."
QString issueText(const core::RowReport &report);
QString ownSiteSourceText(core::OwnSiteSource source);
/// "Reading"; with numbers "Reading, 42 of 118 MB".
QString stageText(core::Stage stage);
QString progressText(const core::Progress &progress, const QLocale &locale);
/// Of a file that was added to a snapshot of another day: "Read as “Users” of 30 Nov 2026; added to the snapshot of 31 Oct 2026."
QString addedText(const core::SourceInfo &source, core::Day snapshot, const QLocale &locale);
/// "10,012 read: 10,000 accepted, 2 folded, 4 duplicates, 6 rejected"
QString countsText(const core::RowCounts &counts, const QLocale &locale);
/// "Managed accounts of 2024, UTF-8, comma, exported 3 Nov 2026 (by its name)"
QString sourceText(const core::SourceInfo &source, const QLocale &locale);

} // namespace models
