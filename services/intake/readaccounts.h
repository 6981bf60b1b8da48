// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accountbatch.h"
#include "core/parallel.h"
#include "core/progress.h"
#include "core/readchoices.h"
#include "core/result.h"

#include <optional>
#include <stop_token>

namespace intake {

/// What the user may say where detection can't tell or errs.
struct ReadOptions
{
    std::optional<core::SourceKind> kind;
    QString encoding; ///< "" = detect; else UTF-8, UTF-16LE, UTF-16BE, Windows-1252 (any case, common aliases)
    std::optional<char> delimiter; ///< one of , ; tab |
    core::Day date = core::kNoDay; ///< of the snapshot; kNoDay = from the file's name, else its time
    std::optional<core::DayOrder> dayOrder;
    std::vector<core::ColumnChoice> mapping; ///< what columns are, against detection
    core::Day chosenOn = core::kNoDay; ///< when this was chosen for files with this header; only passed on
    QString name {}; ///< what the source is called instead of its path; "" = the path
    bool wantHash = true; ///< SHA-256 of the bytes, made beside the reading
};

ReadOptions optionsOf(const core::ReadChoices &choices, core::Day chosenOn = core::kNoDay);
core::ReadChoices choicesOf(const ReadOptions &options);

/// Reads one export of any kind and era (design.md 8, atlassian-api.md 12). Kind, encoding, delimiter and columns are
/// detected from the first rows; nothing is dropped silently: read = accepted + folded + duplicates + rejected. Runs in
/// the calling thread and in @p parallel's; @p stop ends it with Cancelled. Errors name the file, and line and column
/// where there is one.
core::Result<core::AccountBatch> readAccounts(const QString &path, const ReadOptions &options = {},
    const core::Parallel &parallel = core::serial, const core::ProgressSink &progress = {}, std::stop_token stop = {});

} // namespace intake
