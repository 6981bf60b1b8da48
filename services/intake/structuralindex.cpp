// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/structuralindex.h"

#include "intake/blockmasks.h"

namespace intake {

void StructuralIndex::build(const char *text, quint32 from, quint32 size, char delimiter)
{
    const std::size_t needed = std::size_t(size - from) + 80;
    if (m_capacity < needed) {
        m_cellEnds.reset(new quint32[needed]);
        m_capacity = needed;
    }
    m_rowEnds.clear();
    m_quotedLineEnds.clear();
    quint32 *out = m_cellEnds.get();
    quint64 carry = 0;
    for (quint32 i = from; i < size; i += Block64::kBytes) {
        const Block64 block(text + i);
        const quint64 valid = size - i < Block64::kBytes ? (quint64(1) << (size - i)) - 1 : ~quint64(0);
        const quint64 inside = prefixXor(block.equal('"') & valid) ^ carry;
        carry = 0 - (inside >> 63);
        const quint64 lines = block.equal('\n') & valid;
        const quint64 ends = lines & ~inside;
        quint64 marks = (block.equal(delimiter) & valid & ~inside) | ends;
        const auto base = static_cast<quint32>(out - m_cellEnds.get());
        for (quint64 rest = ends; rest; rest &= rest - 1)
            m_rowEnds.push_back(base + static_cast<quint32>(bitCount(marks & ((rest & (0 - rest)) - 1))));
        for (quint64 rest = lines & inside; rest; rest &= rest - 1)
            m_quotedLineEnds.push_back(i + static_cast<quint32>(std::countr_zero(rest)));
        // Eight at a time without asking; what is too much is overwritten by the next block.
        const int count = bitCount(marks);
        for (int k = 0; k < count; k += 8) {
            for (int n = 0; n < 8; ++n) {
                out[k + n] = i + static_cast<quint32>(std::countr_zero(marks | quint64(1) << 63));
                marks &= marks - 1;
            }
        }
        out += count;
    }
}

} // namespace intake
