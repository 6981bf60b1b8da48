// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accountbatch.h"
#include "core/annotation.h"
#include "core/filejoin.h"
#include "core/parallel.h"
#include "core/protectedentry.h"
#include "core/result.h"

#include <vector>

namespace core {

/// External users are billed but are no managed accounts: they stay beside the table (decisions.md 4).
struct JoinedAccounts
{
    AccountTablePtr table;
    std::vector<SourceInfo> sources;     ///< in the order given
    std::vector<ReadingReport> reports;  ///< one a source, with what the join counted as folded or rejected
    std::vector<FileJoin> joins {};      ///< one a source; empty where one file was passed through
    AccountTablePtr externalUsers;       ///< null where no such file was given
    AccountTablePtr protectedAccounts;   ///< rows of protected files (whole e-mails, ids, or "@domain"); null where none
    AnnotationsPtr annotations;          ///< what people of the organisation say of accounts; null where nothing
    ProtectedEntriesPtr protectedEntries; ///< written down by hand, beside those of files; null where none
    Day date = kNoDay;                   ///< of the newest primary file
    SourceInfo primary;                  ///< the file that says who exists (newest of them)
    Day policyDate = kNoDay;             ///< of the oldest file whose policy columns were used
    Day flagDate = kNoDay;               ///< of the oldest file whose billable flags were used
    bool hasUsersOnly = false;           ///< no primary file: assessed as far as it goes
};

/// Joins files by Atlassian ID, then by folded e-mail. Primary files (isPrimary) make accounts; where there is none, a
/// policy-members or users file does. Other files enrich: matching rows count as folded, others as rejected (NoMatch).
/// Where two files disagree about a value the newer one wins and the conflict is reported. Files of one moment are read as one file
/// would be: parts of an account are put together, of two values the one that isStronger() is kept, in any order of the list.
/// One primary file alone is passed through without copying. Fails with NothingToAssess where no file makes accounts.
Result<JoinedAccounts> join(std::vector<AccountBatch> batches, const Parallel &parallel = serial);

} // namespace core
