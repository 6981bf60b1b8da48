// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>
#include <vector>

namespace intake {

/// Where cells and rows of a plain text end: positions of delimiters and line ends outside quotes, in order.
class StructuralIndex final
{
public:
    /// Indexes [from, size) of @p text, which begins outside quotes; 64 bytes behind it must be readable.
    void build(const char *text, quint32 from, quint32 size, char delimiter);

    const quint32 *cellEnds() const { return m_cellEnds.get(); }
    /// Indices into cellEnds() of the ends of rows.
    const std::vector<quint32> &rowEnds() const { return m_rowEnds; }
    /// Positions of line ends inside quotes.
    const std::vector<quint32> &quotedLineEnds() const { return m_quotedLineEnds; }

private:
    std::unique_ptr<quint32[]> m_cellEnds;
    std::size_t m_capacity = 0;
    std::vector<quint32> m_rowEnds;
    std::vector<quint32> m_quotedLineEnds;
};

} // namespace intake
