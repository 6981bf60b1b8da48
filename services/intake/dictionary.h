// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/texthash.h"

#include <string>
#include <vector>

namespace intake {

/// The distinct values of a column in order of their first appearance; code 0 is the empty value. Made for columns
/// where the same values come again and again: the last one is remembered, and values of up to 16 bytes are compared
/// by two words, without going to their text.
class Dictionary final
{
public:
    Dictionary();

    /// The code of a value; @p row is remembered where it is new. 15 bytes behind the value must be readable.
    quint32 code(std::string_view value, quint32 row)
    {
        if (value.empty())
            return 0;
        const Key key = keyOf(value);
        if (!isSame(m_last, key, value))
            m_last = find(key, value, row);
        return m_last.code;
    }
    /// The same for values with nothing readable behind them.
    quint32 add(std::string_view value, quint32 row);

    const std::vector<std::string> &values() const { return m_values; }
    std::vector<std::string> takeValues() { return std::move(m_values); }
    std::vector<quint32> takeFirstRows() { return std::move(m_firstRows); }
    quint32 firstRow(quint32 code) const { return m_firstRows[code]; }

private:
    static constexpr std::size_t kInKey = 16; ///< bytes that a key holds; longer values are hashed into it

    struct Key
    {
        quint64 first = 0;
        quint64 second = 0;
    };
    struct Entry
    {
        Key key;
        quint32 size = 0;
        quint32 code = 0; ///< 0 = free
    };

    static Key keyOf(std::string_view value)
    {
        if (value.size() <= 8)
            return {loadPart(value.data(), value.size()), 0};
        if (value.size() <= kInKey)
            return {loadWord(value.data()), loadWord(value.data() + value.size() - 8)};
        return longKey(value);
    }
    static Key longKey(std::string_view value);
    static std::size_t hashOf(const Key &key, std::size_t size)
    {
        return mix(key.first ^ 0x9E3779B97F4A7C15ull ^ size, key.second ^ 0xE7037ED1A0B428DBull);
    }
    bool isSame(const Entry &entry, const Key &key, std::string_view value) const
    {
        return entry.key.first == key.first && entry.key.second == key.second && entry.size == value.size()
            && (value.size() <= kInKey || std::memcmp(m_values[entry.code].data(), value.data(), value.size()) == 0);
    }
    const Entry &find(const Key &key, std::string_view value, quint32 row);
    void grow();

    std::vector<std::string> m_values {std::string()};
    std::vector<quint32> m_firstRows {0};
    std::vector<Entry> m_entries;
    Entry m_last;
};

} // namespace intake
