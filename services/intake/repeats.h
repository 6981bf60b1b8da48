// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/job.h"
#include "intake/rawtable.h"

namespace intake {

/// A further row of an account and the row where it stands first.
struct Repeat
{
    Slot slot = 0;
    Slot first = 0;
};

/// Rows with the same e-mail (case folded) or the same Atlassian ID are one account, and so are rows that are
/// connected by others. In order of the file.
std::vector<Repeat> findRepeats(const RawTable &table, Job &job);

} // namespace intake
