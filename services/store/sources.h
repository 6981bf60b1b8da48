// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/join.h"

namespace store {

class Database;

/// Files of a snapshot with what their reading reported.
void writeSources(Database &database, qint64 snapshot, const core::JoinedAccounts &accounts);
/// @p withWarnings: also what was odd about single rows, up to ten thousand a file.
void readSources(Database &database, qint64 snapshot, core::JoinedAccounts &accounts, bool withWarnings);
/// The snapshot that has exactly these files (by their hashes), 0 where there is none or a hash is not known.
qint64 snapshotOfFiles(Database &database, const std::vector<core::SourceInfo> &sources);

} // namespace store
