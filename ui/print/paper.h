// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "print/tablepages.h"

#include <stop_token>

class QIODevice;
class QPagedPaintDevice;

namespace print {

/// Draws every page on paper (a printer, a PDF). Progress is told in pages, as Stage::Writing. Any thread.
/// Errors: OutputNotWritable where the device refuses to begin or to go on to a new page, Cancelled.
core::Result<void> drawAll(QPagedPaintDevice &paper, const TablePages &pages, int resolution,
    const core::ProgressSink &progress = {}, const std::stop_token &stop = {});

/// The pages as a PDF, with title and creator in its properties. Whether the device took it all is for its owner to ask.
core::Result<void> writePdf(QIODevice &device, const TablePages &pages, const core::ProgressSink &progress = {},
    const std::stop_token &stop = {});

/// The paper that is usual where the locale is, across, with margins that every printer can do.
QPageLayout usualPage();

} // namespace print
