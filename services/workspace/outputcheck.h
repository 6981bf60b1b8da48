// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>

namespace workspace {

/// Whether two paths are one file, by whatever way it is named; of files that are not there, whether they would be one.
bool isSameFile(const QString &a, const QString &b);

/// A workspace and what lies beside it while it is open.
QStringList filesOf(const QString &workspace);

/// Whether a file may be written at @p output: it is none of @p kept, and no workspace. Errors: OutputIsInput with the file that
/// it would take the place of.
core::Result<void> checkOutput(const QString &output, const QStringList &kept);

} // namespace workspace
