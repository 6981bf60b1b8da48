// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounthistory.h"
#include "workspace/archive.h"

namespace workspace {

/// One account in all snapshots, judged as @p how says with the workspace's own data. Known by its ID, else by its e-mail.
/// Empty where no snapshot has it. Errors: those of store and of judge().
core::Result<core::AccountHistory> accountOverTime(
    Archive &archive, const QString &id, const QString &mail, const LoadRequest &how, Pool &pool);

} // namespace workspace
