// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/rowlines.h"

#include <algorithm>

namespace intake {

RowLines::RowLines(qint64 firstLine, const std::vector<std::pair<Slot, quint32>> &extraLines)
    : m_firstLine(firstLine)
{
    qint64 sum = 0;
    m_extra.reserve(extraLines.size());
    for (const auto &[slot, lines] : extraLines) {
        sum += lines;
        m_extra.emplace_back(slot, sum);
    }
}

RowLines::RowLines(std::vector<quint32> lines)
    : m_lines(std::move(lines))
{
}

qint64 RowLines::line(Slot slot) const
{
    if (slot < m_lines.size())
        return m_lines[slot];
    const auto behind = std::lower_bound(
        m_extra.begin(), m_extra.end(), slot, [](const auto &entry, Slot value) { return entry.first < value; });
    return m_firstLine + slot + (behind == m_extra.begin() ? 0 : std::prev(behind)->second);
}

} // namespace intake
