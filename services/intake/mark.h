// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/bytesource.h"

#include "core/accountbatch.h"

#include <vector>

namespace intake {

/// Something odd that was found in the row around `offset`, before the text got its plain form.
struct Mark
{
    qint64 offset = 0;
    core::RowIssue issue = core::RowIssue::BadEncoding;

    friend bool operator==(const Mark &, const Mark &) = default;
};

/// A text that was rewritten, with what was lost by that. Offsets rise.
struct MarkedText
{
    ByteSourcePtr bytes;
    std::vector<Mark> marks;
};

} // namespace intake
