// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/rawtable.h"

namespace intake {

/// Physical lines of rows.
class RowLines final
{
public:
    /// @p firstLine is that of slot 0; @p extraLines are rows that have line ends inside quotes, in order.
    RowLines(qint64 firstLine, const std::vector<std::pair<Slot, quint32>> &extraLines);
    /// Lines that are known one by one.
    explicit RowLines(std::vector<quint32> lines);

    qint64 line(Slot slot) const;

private:
    qint64 m_firstLine = 1;
    std::vector<std::pair<Slot, qint64>> m_extra; ///< behind the slot, so many lines in all
    std::vector<quint32> m_lines;
};

} // namespace intake
