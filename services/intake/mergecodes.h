// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/job.h"
#include "intake/rawtable.h"

namespace intake {

/// Slots whose codes were given by one set of dictionaries.
struct CodedStretch
{
    Slot begin = 0;
    Slot end = 0;
    int dictionaries = 0;
};

/// Makes one list of values a column out of those of several threads, in order of first appearance in the file, and
/// rewrites the codes. Each dictionary has seen its stretches in rising order. The dictionaries are emptied.
bool mergeCodes(const std::vector<std::vector<Dictionary> *> &dictionaries, const std::vector<CodedStretch> &stretches,
    RawTable &table, Job &job);

} // namespace intake
