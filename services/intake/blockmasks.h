// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <bit>
#include <cstring>

#if defined(__SSE2__) && !defined(LEANSEAT_NO_SSE2)
#include <emmintrin.h>
#define LEANSEAT_INTAKE_SSE2 1
#endif

namespace intake {

/// 64 bytes of text, asked where a character stands: bit i of an answer is byte i.
class Block64 final
{
public:
    static constexpr int kBytes = 64;

#ifdef LEANSEAT_INTAKE_SSE2
    explicit Block64(const char *text)
    {
        for (int i = 0; i < 4; ++i)
            m_parts[i] = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text + 16 * i));
    }
    quint64 equal(char c) const
    {
        const __m128i wanted = _mm_set1_epi8(c);
        quint64 mask = 0;
        for (int i = 0; i < 4; ++i) {
            const int bits = _mm_movemask_epi8(_mm_cmpeq_epi8(m_parts[i], wanted));
            mask |= static_cast<quint64>(static_cast<quint32>(bits)) << (16 * i);
        }
        return mask;
    }
    bool isAscii() const
    {
        const __m128i any = _mm_or_si128(_mm_or_si128(m_parts[0], m_parts[1]), _mm_or_si128(m_parts[2], m_parts[3]));
        return _mm_movemask_epi8(any) == 0;
    }
    bool hasNul() const
    {
        const __m128i least = _mm_min_epu8(_mm_min_epu8(m_parts[0], m_parts[1]), _mm_min_epu8(m_parts[2], m_parts[3]));
        return _mm_movemask_epi8(_mm_cmpeq_epi8(least, _mm_setzero_si128())) != 0;
    }

private:
    __m128i m_parts[4];
#else
    explicit Block64(const char *text)
    {
        for (int i = 0; i < 8; ++i) {
            m_parts[i] = 0;
            for (int k = 0; k < 8; ++k)
                m_parts[i] |= static_cast<quint64>(static_cast<unsigned char>(text[8 * i + k])) << (8 * k);
        }
    }
    quint64 equal(char c) const
    {
        const quint64 wanted = static_cast<unsigned char>(c) * kOnes;
        quint64 mask = 0;
        for (int i = 0; i < 8; ++i) {
            const quint64 x = m_parts[i] ^ wanted;
            const quint64 zero = ~((((x & ~kHigh) + ~kHigh) | x) | ~kHigh);
            mask |= (((zero >> 7) * 0x0102040810204080ull) >> 56) << (8 * i);
        }
        return mask;
    }
    bool isAscii() const
    {
        quint64 any = 0;
        for (const quint64 part : m_parts)
            any |= part;
        return (any & kHigh) == 0;
    }
    bool hasNul() const
    {
        return equal('\0') != 0;
    }

private:
    static constexpr quint64 kOnes = 0x0101010101010101ull;
    static constexpr quint64 kHigh = 0x8080808080808080ull;
    quint64 m_parts[8];
#endif
};

/// Without a call: the plain x86-64 has no instruction for it.
inline int bitCount(quint64 bits)
{
    bits -= bits >> 1 & 0x5555555555555555ull;
    bits = (bits & 0x3333333333333333ull) + (bits >> 2 & 0x3333333333333333ull);
    bits = (bits + (bits >> 4)) & 0x0F0F0F0F0F0F0F0Full;
    return static_cast<int>((bits * 0x0101010101010101ull) >> 56);
}

/// Bit i of the result is the parity of bits 0…i.
inline quint64 prefixXor(quint64 bits)
{
    for (int step = 1; step < 64; step *= 2)
        bits ^= bits << step;
    return bits;
}

} // namespace intake
