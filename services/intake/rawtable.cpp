// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/rawtable.h"

namespace intake {

std::string_view RawTable::folded(Slot slot, int part) const
{
    std::string_view rest(data.folded.data() + foldedBegin(slot), data.foldedLength[slot]);
    for (; part > 0; --part)
        rest.remove_prefix(rest.find('\0') + 1);
    return rest.substr(0, rest.find('\0'));
}

void RowNotes::add(const RowNotes &others)
{
    for (std::size_t i = 0; i < counts.size(); ++i)
        counts[i] += others.counts[i];
    kept.insert(kept.end(), others.kept.begin(), others.kept.end());
}

} // namespace intake
