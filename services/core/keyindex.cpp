// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keyindex.h"

#include <algorithm>
#include <bit>
#include <functional>

namespace core {

namespace {

quint32 hashOf(std::string_view key)
{
    const std::size_t hash = std::hash<std::string_view> {}(key);
    return static_cast<quint32>(hash ^ (hash >> 32));
}

} // namespace

void KeyIndex::reserve(std::size_t keys)
{
    const std::size_t size = std::bit_ceil(std::max<std::size_t>(2 * keys, 64));
    if (size <= m_slots.size())
        return;
    m_entries.reserve(keys);
    m_slots.assign(size, 0);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        std::size_t slot = m_entries[i].hash & (size - 1);
        while (m_slots[slot] != 0)
            slot = (slot + 1) & (size - 1);
        m_slots[slot] = static_cast<quint32>(i + 1);
    }
}

std::size_t KeyIndex::slotOf(std::string_view key, quint32 hash) const
{
    std::size_t slot = hash & (m_slots.size() - 1);
    for (;;) {
        if (m_slots[slot] == 0)
            return slot;
        const Entry &entry = m_entries[m_slots[slot] - 1];
        if (entry.hash == hash && entry.key == key)
            return slot;
        slot = (slot + 1) & (m_slots.size() - 1);
    }
}

bool KeyIndex::insert(std::string_view key, Row row)
{
    if (key.empty())
        return false;
    if (2 * (m_entries.size() + 1) > m_slots.size())
        reserve(std::max<std::size_t>(2 * m_entries.size(), 32));
    const quint32 hash = hashOf(key);
    const std::size_t slot = slotOf(key, hash);
    if (m_slots[slot] != 0)
        return false;
    m_entries.push_back({key, hash, row});
    m_slots[slot] = static_cast<quint32>(m_entries.size());
    return true;
}

Row KeyIndex::find(std::string_view key) const
{
    if (key.empty() || m_slots.empty())
        return kNoRow;
    const quint32 slot = m_slots[slotOf(key, hashOf(key))];
    return slot == 0 ? kNoRow : m_entries[slot - 1].row;
}

} // namespace core
