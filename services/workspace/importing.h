// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/archive.h"

#include <QDateTime>

namespace workspace {

/// What of a workspace an import builds upon. Immutable, shared.
struct ImportBase
{
    core::OwnData own;
    qint64 newest = 0;                                       ///< id of the newest snapshot; 0 = none
    std::shared_ptr<const core::JoinedAccounts> accounts {}; ///< of the newest snapshot; null where there is none
    core::AnnotationsPtr annotations {};                     ///< of `own`, read; null where there are none
};
/// The same with other own data. Reading hundreds of thousands of annotations takes seconds: not for the window's thread.
ImportBase withOwn(ImportBase base, core::OwnData own);
core::Result<ImportBase> importBase(Archive &archive);
/// A snapshot's managed accounts as a file that was read: the one that says who exists.
core::AccountBatch batchOf(const core::JoinedAccounts &accounts);

/// What files become in a workspace, not written yet.
struct PreparedImport
{
    core::AssessmentPtr assessment;
    qint64 replaces = 0;   ///< the snapshot that they only add to; 0 = they are a new one
    bool isNew = true;     ///< false: no snapshot changes (a list of protected accounts)
    core::Edit edit;       ///< what goes into the own data
    std::vector<core::SourceInfo> read {}; ///< the files of this import, in the order given
    int sharedThousandths = 1000; ///< of a new snapshot's accounts: those that the newest one has, too
    int stayingThousandths = 1000; ///< of the newest snapshot's accounts: those that a newer one has, too
};

/// Reads files and judges them as the workspace judges. Files that only add something (leavers, departments, policy members,
/// users, external users) are joined with the newest snapshot; lists of protected accounts become own data; departments
/// and leavers that the newest snapshot got from files of their own are carried on. Errors: those of load(); DaysDiffer where files
/// that say who exists are of different days; NothingAccepted where such a file, or one whose rows were all rejected, has no account;
/// SnapshotExists where a file that only adds was added already.
core::Result<PreparedImport> prepareImport(const LoadRequest &request, const ImportBase &base, Pool &pool,
    const core::ProgressSink &progress = {}, std::stop_token stop = {});

struct Imported
{
    qint64 snapshot = 0; ///< new, or the one that was added to; 0 = none changed
    core::OwnData own;   ///< afterwards
    core::AnnotationsPtr annotations {}; ///< of `own`
};
/// Writes it, own data included, in one transaction. Errors: those of store.
core::Result<Imported> commitImport(Archive &archive, const PreparedImport &import, const QString &who, const QDateTime &now,
    Pool &pool, const core::ProgressSink &progress = {}, std::stop_token stop = {});

/// How a snapshot was judged, for the list.
store::JudgedAs judgedAs(const core::Assessment &assessment);

} // namespace workspace
