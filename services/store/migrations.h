// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace store {

/// The schema that this program writes. Each version is a script `:/sql/<version>.sql` that makes it of the one before.
inline constexpr int kSchemaVersion = 2;

/// 0 = a new file.
core::Result<int> schemaVersionOf(Database &database);
/// From any earlier version to @p target, each step in a transaction of its own. Errors: WorkspaceNewer, those of the database.
core::Result<void> migrate(Database &database, int target = kSchemaVersion);

} // namespace store
