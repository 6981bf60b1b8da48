// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <vector>

namespace core {

/// Numbers for distinct keys of a fixed count of 64-bit words, in order of first sight. Keys are compared whole: two that
/// merely share a hash stay two.
class KeyTable final
{
public:
    explicit KeyTable(int words)
        : m_words(static_cast<std::size_t>(words))
        , m_slots(1024, kEmpty)
    {
    }

    std::size_t size() const { return m_size; }
    const quint64 *key(quint32 number) const { return m_keys.data() + number * m_words; }

    /// The number of @p key; equal to size() before the call where the key is new.
    quint32 number(const quint64 *key)
    {
        std::size_t slot = hash(key) & (m_slots.size() - 1);
        while (m_slots[slot] != kEmpty) {
            if (std::equal(key, key + m_words, m_keys.data() + m_slots[slot] * m_words))
                return m_slots[slot];
            slot = (slot + 1) & (m_slots.size() - 1);
        }
        return add(key, slot);
    }

private:
    static constexpr quint32 kEmpty = 0xffffffffu;

    std::size_t hash(const quint64 *key) const
    {
        quint64 mixed = 0;
        for (std::size_t i = 0; i < m_words; ++i) {
            mixed = (mixed ^ key[i]) * 0x9E3779B97F4A7C15ull;
            mixed ^= mixed >> 32;
        }
        return static_cast<std::size_t>(mixed);
    }

    quint32 add(const quint64 *key, std::size_t slot)
    {
        const auto number = static_cast<quint32>(m_size++);
        m_keys.insert(m_keys.end(), key, key + m_words);
        m_slots[slot] = number;
        if (m_size * 2 > m_slots.size())
            grow();
        return number;
    }

    void grow()
    {
        m_slots.assign(m_slots.size() * 2, kEmpty);
        for (quint32 number = 0; number < m_size; ++number) {
            std::size_t slot = hash(key(number)) & (m_slots.size() - 1);
            while (m_slots[slot] != kEmpty)
                slot = (slot + 1) & (m_slots.size() - 1);
            m_slots[slot] = number;
        }
    }

    std::size_t m_words;
    std::size_t m_size = 0;
    std::vector<quint64> m_keys;
    std::vector<quint32> m_slots;
};

} // namespace core
