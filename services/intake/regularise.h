// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/job.h"
#include "intake/mark.h"

namespace intake {

/// Rewrites a valid UTF-8 text so that scan() finds it plain; what it means stays the same:
/// rows end with LF (CR, LF and CRLF do outside quotes), and each cell with a stray quote is quoted in full.
/// - A quote behind the first character of an unquoted cell is a letter like any other (StrayQuote).
/// - Text behind a closing quote belongs to the cell, and further quotes in it are letters (StrayQuote), unless it is
/// blank.
/// - A quote that is never closed, or that is closed only in a later line and then followed by text, is taken as the
///   mistake it is: its row ends with its line and is marked UnterminatedQuote; reading goes on behind.
/// @p from is where reading begins. Physical line ends stay one to one.
core::Result<MarkedText> regularise(const MarkedText &text, qint64 from, char delimiter, Job &job);

} // namespace intake
