// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/tablepages.h"
#include "report/writing.h"

namespace app {

/// The pages as a PDF that is complete under its name or not there, as report::OutputFile has it. Rows in the answer are
/// pages. Errors: as report::OutputFile, Cancelled. Any thread.
core::Result<report::Written> writePdfFile(
    const QString &path, const print::TablePages &pages, const report::Writing &writing);

} // namespace app
