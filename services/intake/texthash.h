// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <cstring>
#include <string_view>

namespace intake {

inline quint64 loadWord(const char *text)
{
    quint64 word;
    std::memcpy(&word, text, 8);
    return word;
}

/// The first @p size of eight bytes, 1 to 8; all eight may be read.
inline quint64 loadPart(const char *text, std::size_t size)
{
    return loadWord(text) & (~quint64(0) >> (64 - 8 * size));
}

inline quint64 mix(quint64 a, quint64 b)
{
#ifdef __SIZEOF_INT128__
    __extension__ using Wide = unsigned __int128;
    const Wide product = static_cast<Wide>(a) * b;
    return static_cast<quint64>(product) ^ static_cast<quint64>(product >> 64);
#else
    a ^= b * 0x9E3779B97F4A7C15ull;
    a ^= a >> 29;
    a *= 0xBF58476D1CE4E5B9ull;
    return a ^ a >> 32;
#endif
}

/// Reads up to seven bytes behind the text, which must be there; they don't count.
inline quint64 hashText(std::string_view text)
{
    const char *at = text.data();
    std::size_t left = text.size();
    quint64 hash = 0x9E3779B97F4A7C15ull ^ left;
    for (; left > 8; at += 8, left -= 8)
        hash = mix(hash ^ loadWord(at), 0xE7037ED1A0B428DBull);
    return mix(hash ^ (left ? loadPart(at, left) : 0), 0x8EBC6AF09C88C6E3ull);
}

} // namespace intake
