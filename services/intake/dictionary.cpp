// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/dictionary.h"

namespace intake {

namespace {
constexpr std::size_t kFirstEntries = 64;
}

Dictionary::Dictionary()
    : m_entries(kFirstEntries)
{
}

quint32 Dictionary::find(std::string_view value, quint32 row)
{
    const auto hash = static_cast<quint32>(hashText(value) >> 16);
    const std::size_t mask = m_entries.size() - 1;
    std::size_t i = hash & mask;
    for (; m_entries[i].code != 0; i = (i + 1) & mask) {
        if (m_entries[i].hash == hash && m_values[m_entries[i].code] == value)
            return m_entries[i].code;
    }
    const auto code = static_cast<quint32>(m_values.size());
    m_values.emplace_back(value);
    m_firstRows.push_back(row);
    m_entries[i] = {hash, code};
    if (m_values.size() * 2 > m_entries.size())
        grow();
    return code;
}

quint32 Dictionary::add(std::string_view value, quint32 row)
{
    std::string padded(value);
    padded.resize(value.size() + 16);
    return code(std::string_view(padded.data(), value.size()), row);
}

void Dictionary::grow()
{
    std::vector<Entry> old(m_entries.size() * 4);
    old.swap(m_entries);
    const std::size_t mask = m_entries.size() - 1;
    for (const Entry &entry : old) {
        if (entry.code == 0)
            continue;
        std::size_t i = entry.hash & mask;
        while (m_entries[i].code != 0)
            i = (i + 1) & mask;
        m_entries[i] = entry;
    }
}

} // namespace intake
