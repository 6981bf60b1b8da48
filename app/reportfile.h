// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

class QAbstractItemModel;

namespace app {

/// Writes a small table as CSV for people (UTF-8 with BOM, comma, CRLF), complete or not at all. Cells that a
/// spreadsheet would take for a formula get an apostrophe in front. Errors: OutputNotWritable with the system's
/// message.
core::Result<void> writeCsv(const QAbstractItemModel &model, const QString &path);

} // namespace app
