// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment.h"
#include "core/progress.h"
#include "core/readingmemory.h"
#include "intake/readaccounts.h"
#include "workspace/pool.h"

#include <map>
#include <stop_token>

namespace workspace {

struct SourceFile
{
    QString path;
    intake::ReadOptions options;
    bool isAsSaid = false; ///< the options hold as they are, also where something else is remembered for the header
};

/// What to read and how to judge it. Ids are those of the catalogue; a text with a "/" or ending in ".json" is a file.
struct LoadRequest
{
    QList<SourceFile> files;
    core::Profile profile;
    QString rules; ///< "" = the set that holds on the snapshot's day
    QString priceBook; ///< "" = the catalogue's default ("article")
    core::Day today = core::kNoDay;
    core::AnnotationsPtr annotations {};              ///< null = none
    std::map<QString, QString> ownPriceBooks {};      ///< the workspace's own, as JSON; found before those that ship
    core::ProtectedEntriesPtr protectedEntries {};    ///< beside those of files; null = none
    core::ReadingMemory memory {}; ///< for files whose options leave everything to detection
};

/// The file's options, or what is remembered for files with its header.
intake::ReadOptions rememberedOptions(const SourceFile &file, const core::ReadingMemory &memory);

/// Each file by its options or as remembered; before that a look whether rules and prices are there, since a misspelt one should not
/// cost the reading of a large file. Errors: those of the catalogue and of reading; NothingToAssess without a file.
core::Result<std::vector<core::AccountBatch>> readFiles(
    const LoadRequest &request, Pool &pool, const core::ProgressSink &progress = {}, std::stop_token stop = {});

/// Reads, joins and assesses. Blocking; call it from a worker thread. Errors: those of the catalogue, of reading and of
/// joining.
core::Result<core::AssessmentPtr> load(
    const LoadRequest &request, Pool &pool, const core::ProgressSink &progress = {}, std::stop_token stop = {});

/// Assesses accounts that are there already. Errors: those of the catalogue and of core::assess().
core::Result<core::AssessmentPtr> judge(
    core::JoinedAccounts accounts, const LoadRequest &request, Pool &pool, std::stop_token stop = {});

/// The same accounts under another profile, rule set or price book: nothing is read again.
core::Result<core::AssessmentPtr> reassess(const core::AssessmentPtr &assessment, const core::Profile &profile,
    const QString &rules, const QString &priceBook, Pool &pool, std::stop_token stop = {});

/// Likewise, with everything that @p how says but its files.
core::Result<core::AssessmentPtr> reassess(
    const core::AssessmentPtr &assessment, const LoadRequest &how, Pool &pool, std::stop_token stop = {});

} // namespace workspace
