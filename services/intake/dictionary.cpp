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

Dictionary::Key Dictionary::longKey(std::string_view value)
{
    Key key {0x9E3779B97F4A7C15ull, 0xD6E8FEB86659FD93ull};
    const char *at = value.data();
    for (std::size_t left = value.size(); left > kInKey; at += kInKey, left -= kInKey)
        key.first = mix(key.first ^ loadWord(at), 0xE7037ED1A0B428DBull ^ loadWord(at + 8));
    const char *const end = value.data() + value.size();
    key.second = mix(key.second ^ loadWord(end - 16), key.first ^ loadWord(end - 8));
    return key;
}

const Dictionary::Entry &Dictionary::find(const Key &key, std::string_view value, quint32 row)
{
    const std::size_t mask = m_entries.size() - 1;
    const std::size_t hash = hashOf(key, value.size());
    std::size_t i = hash & mask;
    for (; m_entries[i].code != 0; i = (i + 1) & mask) {
        if (isSame(m_entries[i], key, value))
            return m_entries[i];
    }
    if (m_values.size() * 2 > m_entries.size()) {
        grow();
        return find(key, value, row);
    }
    m_entries[i] = {key, static_cast<quint32>(value.size()), static_cast<quint32>(m_values.size())};
    m_values.emplace_back(value);
    m_firstRows.push_back(row);
    return m_entries[i];
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
        std::size_t i = hashOf(entry.key, entry.size) & mask;
        while (m_entries[i].code != 0)
            i = (i + 1) & mask;
        m_entries[i] = entry;
    }
}

} // namespace intake
