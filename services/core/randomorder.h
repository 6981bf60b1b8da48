// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <bit>

namespace core {

/// One step of the finaliser of splitmix64: a bijection of 64 bits that scatters well, the same on every machine.
constexpr quint64 scatter(quint64 value)
{
    value ^= value >> 30;
    value *= 0xbf58476d1ce4e5b9u;
    value ^= value >> 27;
    value *= 0x94d049bb133111ebu;
    return value ^ (value >> 31);
}

/// A pseudo-random order of 0 … size − 1 that needs no memory: `at` is a bijection, for any size from 1 on.
class RandomOrder final
{
public:
    RandomOrder(quint64 size, quint64 seed)
        : m_size(size)
        , m_seed(scatter(seed + 0x9e3779b97f4a7c15u))
        , m_bits(std::max(static_cast<int>(std::bit_width(size - 1)), 2))
        , m_mask((quint64(1) << m_bits) - 1)
    {
    }

    quint64 at(quint64 index) const
    {
        // Bijections of the next power of two, walked until inside; less than two rounds on average.
        do {
            index = mixed(index);
        } while (index >= m_size);
        return index;
    }

private:
    quint64 mixed(quint64 value) const
    {
        const int half = (m_bits + 1) / 2;
        quint64 key = m_seed;
        for (int round = 0; round < 4; ++round) {
            value = (value * (key | 1) + (key >> 32)) & m_mask;
            value ^= value >> half;
            key = key * 0x9e3779b97f4a7c15u + 0x94d049bb133111ebu;
        }
        return value;
    }

    quint64 m_size;
    quint64 m_seed;
    int m_bits;
    quint64 m_mask;
};

} // namespace core
