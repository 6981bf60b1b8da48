// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/searchneedle.h"

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <limits>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace core {

Needle::Needle(std::string text, std::string_view sample)
    : m_text(std::move(text))
{
    if (m_text.empty())
        return;
    std::array<std::uint32_t, 256> count {};
    for (const char c : sample)
        ++count[static_cast<unsigned char>(c)];
    const auto rarest = [&](std::size_t except) {
        std::size_t best = 0;
        std::uint32_t least = std::numeric_limits<std::uint32_t>::max();
        for (std::size_t i = 0; i < m_text.size(); ++i) {
            const std::uint32_t times = count[static_cast<unsigned char>(m_text[i])];
            if (i != except && times < least) {
                least = times;
                best = i;
            }
        }
        return best;
    };
    m_first = rarest(m_text.size());
    m_second = m_text.size() > 1 ? rarest(m_first) : m_first;
}

inline bool Needle::standsAt(const char *place) const
{
    const std::size_t size = m_text.size();
    if (size <= 2)
        return true;
    if (size < 8 || size > 16)
        return std::memcmp(place, m_text.data(), size) == 0;
    std::uint64_t here[2], wanted[2]; // the first and the last eight bytes, which may overlap
    std::memcpy(&here[0], place, 8);
    std::memcpy(&here[1], place + size - 8, 8);
    std::memcpy(&wanted[0], m_text.data(), 8);
    std::memcpy(&wanted[1], m_text.data() + size - 8, 8);
    return ((here[0] ^ wanted[0]) | (here[1] ^ wanted[1])) == 0;
}

const char *Needle::find(const char *begin, const char *end) const
{
#ifdef __SSE2__
    if (m_text.empty())
        return begin;
    if (end - begin < static_cast<std::ptrdiff_t>(m_text.size()))
        return end;
    const char *const behindLast = end - m_text.size() + 1;
    const __m128i first = _mm_set1_epi8(m_text[m_first]);
    const __m128i second = _mm_set1_epi8(m_text[m_second]);
    for (const char *p = begin; p < behindLast; p += 16) {
        const __m128i a = _mm_cmpeq_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i *>(p + m_first)), first);
        const __m128i b = _mm_cmpeq_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i *>(p + m_second)), second);
        auto places = static_cast<unsigned>(_mm_movemask_epi8(_mm_and_si128(a, b)));
        for (; places; places &= places - 1) {
            const char *const place = p + std::countr_zero(places);
            if (place >= behindLast)
                return end;
            if (standsAt(place))
                return place;
        }
    }
    return end;
#else
    return findPortable(begin, end);
#endif
}

const char *Needle::findPortable(const char *begin, const char *end) const
{
    if (m_text.empty())
        return begin;
    if (end - begin < static_cast<std::ptrdiff_t>(m_text.size()))
        return end;
    constexpr std::uint64_t kOnes = 0x0101010101010101ull;
    constexpr std::uint64_t kLow = 0x7f7f7f7f7f7f7f7full;
    const char *const behindLast = end - m_text.size() + 1;
    const std::uint64_t first = kOnes * static_cast<unsigned char>(m_text[m_first]);
    const std::uint64_t second = kOnes * static_cast<unsigned char>(m_text[m_second]);
    for (const char *p = begin; p < behindLast; p += 8) {
        std::uint64_t a, b;
        std::memcpy(&a, p + m_first, 8);
        std::memcpy(&b, p + m_second, 8);
        // A byte of `differs` is 0 where both agree; exact for every byte, unlike the usual subtraction.
        const std::uint64_t differs = (a ^ first) | (b ^ second);
        std::uint64_t places = ~((((differs & kLow) + kLow) | differs) | kLow);
        if constexpr (std::endian::native == std::endian::big)
            places = __builtin_bswap64(places);
        for (; places; places &= places - 1) {
            const char *const place = p + (std::countr_zero(places) >> 3);
            if (place >= behindLast)
                return end;
            if (standsAt(place))
                return place;
        }
    }
    return end;
}

template <typename Candidates>
std::size_t Needle::collect(const char *begin, const char *end, quint64 *bits, const Candidates &candidates) const
{
    std::size_t places = 0;
    // Where the text would reach behind the end it doesn't stand.
    const std::ptrdiff_t last = end - begin - static_cast<std::ptrdiff_t>(m_text.size());
    for (std::ptrdiff_t at = 0; at < end - begin; at += 64) {
        quint64 word = 0;
        if (at <= last) {
            word = candidates(begin + at);
            if (last - at < 63)
                word &= (quint64(2) << (last - at)) - 1;
            if (m_text.size() > 2) {
                for (quint64 left = word; left; left &= left - 1) {
                    const int place = std::countr_zero(left);
                    word ^= quint64(!standsAt(begin + at + place)) << place;
                }
            }
            places += static_cast<std::size_t>(std::popcount(word));
        }
        *bits++ = word;
    }
    return places;
}

std::size_t Needle::findAll(const char *begin, const char *end, quint64 *bits) const
{
#ifdef __SSE2__
    const __m128i first = _mm_set1_epi8(m_text[m_first]);
    const __m128i second = _mm_set1_epi8(m_text[m_second]);
    const auto sixteen = [&](const char *p) {
        const __m128i a = _mm_cmpeq_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i *>(p + m_first)), first);
        const __m128i b = _mm_cmpeq_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i *>(p + m_second)), second);
        return static_cast<quint64>(_mm_movemask_epi8(_mm_and_si128(a, b)));
    };
    return collect(begin, end, bits, [&](const char *p) {
        return sixteen(p) | sixteen(p + 16) << 16 | sixteen(p + 32) << 32 | sixteen(p + 48) << 48;
    });
#else
    return findAllPortable(begin, end, bits);
#endif
}

std::size_t Needle::findAllPortable(const char *begin, const char *end, quint64 *bits) const
{
    return collect(begin, end, bits, [this](const char *p) {
        quint64 word = 0;
        for (unsigned i = 0; i < 64; ++i)
            word |= quint64(p[i + m_first] == m_text[m_first] && p[i + m_second] == m_text[m_second]) << i;
        return word;
    });
}

} // namespace core
