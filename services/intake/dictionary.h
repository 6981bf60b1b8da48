// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/texthash.h"

#include <string>
#include <vector>

namespace intake {

/// The distinct values of a column in order of their first appearance; code 0 is the empty value. Made for columns
/// where the same values come again and again: the last one is remembered.
class Dictionary final
{
public:
    Dictionary();

    /// The code of a value; @p row is remembered where it is new. 15 bytes behind the value must be readable.
    quint32 code(std::string_view value, quint32 row)
    {
        if (value.empty())
            return 0;
        const std::string &last = m_values[m_last];
        if (last.size() == value.size() && std::memcmp(last.data(), value.data(), value.size()) == 0)
            return m_last;
        return m_last = find(value, row);
    }
    /// The same for values with nothing readable behind them.
    quint32 add(std::string_view value, quint32 row);

    const std::vector<std::string> &values() const { return m_values; }
    std::vector<std::string> takeValues() { return std::move(m_values); }
    std::vector<quint32> takeFirstRows() { return std::move(m_firstRows); }
    quint32 firstRow(quint32 code) const { return m_firstRows[code]; }

private:
    struct Entry
    {
        quint32 hash = 0;
        quint32 code = 0; ///< 0 = free
    };

    quint32 find(std::string_view value, quint32 row);
    void grow();

    std::vector<std::string> m_values {std::string()};
    std::vector<quint32> m_firstRows {0};
    std::vector<Entry> m_entries;
    quint32 m_last = 0;
};

} // namespace intake
