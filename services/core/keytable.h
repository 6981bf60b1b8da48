// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <utility>
#include <vector>

namespace core {

/// Numbers for distinct keys of a fixed count of 64-bit words, in order of first sight. Keys are compared whole: two that
/// merely share a hash stay two.
class KeyTable final
{
public:
    explicit KeyTable(int words)
        : m_words(static_cast<std::size_t>(words))
        , m_slots(1024)
    {
    }

    std::size_t size() const { return m_size; }

    /// The number of @p key; equal to size() before the call where the key is new.
    quint32 number(const quint64 *key)
    {
        std::size_t at = hash(key) & (m_slots.size() - 1);
        while (m_slots[at].number != kEmpty) {
            const Slot &slot = m_slots[at];
            // The first word stands in the slot: with keys of one word a look costs one cache line.
            if (slot.first == key[0] && (m_words == 1 || std::equal(key + 1, key + m_words, rest(slot.number))))
                return slot.number;
            at = (at + 1) & (m_slots.size() - 1);
        }
        return add(key, at);
    }

private:
    static constexpr quint32 kEmpty = 0xffffffffu;

    struct Slot
    {
        quint64 first = 0;
        quint32 number = kEmpty;
        quint32 hash = 0;
    };

    const quint64 *rest(quint32 number) const { return m_rest.data() + number * (m_words - 1); }

    std::size_t hash(const quint64 *key) const
    {
        quint64 mixed = key[0] * 0x9E3779B97F4A7C15ull;
        mixed ^= mixed >> 32;
        for (std::size_t i = 1; i < m_words; ++i) {
            mixed = (mixed ^ key[i]) * 0x9E3779B97F4A7C15ull;
            mixed ^= mixed >> 32;
        }
        return static_cast<std::size_t>(mixed);
    }

    quint32 add(const quint64 *key, std::size_t at)
    {
        const auto number = static_cast<quint32>(m_size++);
        m_rest.insert(m_rest.end(), key + 1, key + m_words);
        m_slots[at] = {key[0], number, static_cast<quint32>(hash(key))};
        if (m_size * 2 > m_slots.size())
            grow();
        return number;
    }

    void grow()
    {
        const std::vector<Slot> old = std::exchange(m_slots, std::vector<Slot>(m_slots.size() * 2));
        for (const Slot &slot : old) {
            if (slot.number == kEmpty)
                continue;
            std::size_t at = slot.hash & (m_slots.size() - 1);
            while (m_slots[at].number != kEmpty)
                at = (at + 1) & (m_slots.size() - 1);
            m_slots[at] = slot;
        }
    }

    std::size_t m_words;
    std::size_t m_size = 0;
    std::vector<quint64> m_rest; ///< the keys but for their first words
    std::vector<Slot> m_slots;
};

} // namespace core
