// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/rawtable.h"

namespace intake {

/// New texts of a row, taken from rows of the same account that are dropped.
struct TextFill
{
    Slot slot = 0;
    std::string name;
    std::string mail;
    std::string id;
};

/// Writes them into the table's texts without further memory: dropped rows (no longer SlotState::Row) behind the filled
/// one make the room. @p fills are in order of the file. False where a place is over 4 GiB from its block's base.
bool fillTexts(RawTable &table, const std::vector<TextFill> &fills);

} // namespace intake
