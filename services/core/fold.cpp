// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fold.h"

#include <array>
#include <cstdint>
#include <cstring>

#include <unicode/uchar.h>

namespace core {

namespace {

/// Simple folding of the Basic Multilingual Plane, made once.
const std::array<char16_t, 65536> &foldTable()
{
    static const std::array<char16_t, 65536> table = [] {
        std::array<char16_t, 65536> t {};
        for (UChar32 c = 0; c < 65536; ++c) {
            const UChar32 f = u_foldCase(c, U_FOLD_CASE_DEFAULT);
            t[static_cast<std::size_t>(c)] = static_cast<char16_t>(f < 65536 ? f : c);
        }
        return t;
    }();
    return table;
}

inline bool isContinuation(unsigned char c)
{
    return (c & 0xC0) == 0x80;
}

unsigned char *encode(std::uint32_t c, unsigned char *out)
{
    if (c < 0x80) {
        *out++ = static_cast<unsigned char>(c);
    } else if (c < 0x800) {
        *out++ = static_cast<unsigned char>(0xC0 | (c >> 6));
        *out++ = static_cast<unsigned char>(0x80 | (c & 63));
    } else if (c < 0x10000) {
        *out++ = static_cast<unsigned char>(0xE0 | (c >> 12));
        *out++ = static_cast<unsigned char>(0x80 | ((c >> 6) & 63));
        *out++ = static_cast<unsigned char>(0x80 | (c & 63));
    } else {
        *out++ = static_cast<unsigned char>(0xF0 | (c >> 18));
        *out++ = static_cast<unsigned char>(0x80 | ((c >> 12) & 63));
        *out++ = static_cast<unsigned char>(0x80 | ((c >> 6) & 63));
        *out++ = static_cast<unsigned char>(0x80 | (c & 63));
    }
    return out;
}

char *foldUnicode(const char *text, std::size_t size, char *out)
{
    const auto &table = foldTable();
    const auto *p = reinterpret_cast<const unsigned char *>(text);
    const auto *end = p + size;
    auto *o = reinterpret_cast<unsigned char *>(out);
    while (p < end) {
        const std::uint32_t c = *p;
        if (c < 0x80) {
            *o++ = static_cast<unsigned char>(c - 'A' < 26u ? c | 0x20 : c);
            ++p;
        } else if (c >= 0xC2 && c < 0xE0 && end - p > 1 && isContinuation(p[1])) {
            o = encode(table[(c & 31) << 6 | (p[1] & 63u)], o);
            p += 2;
        } else if ((c & 0xF0) == 0xE0 && end - p > 2 && isContinuation(p[1]) && isContinuation(p[2])) {
            o = encode(table[(c & 15) << 12 | (p[1] & 63u) << 6 | (p[2] & 63u)], o);
            p += 3;
        } else if ((c & 0xF8) == 0xF0 && end - p > 3 && isContinuation(p[1]) && isContinuation(p[2]) && isContinuation(p[3])) {
            const std::uint32_t code = (c & 7) << 18 | (p[1] & 63u) << 12 | (p[2] & 63u) << 6 | (p[3] & 63u);
            o = encode(static_cast<std::uint32_t>(u_foldCase(static_cast<UChar32>(code), U_FOLD_CASE_DEFAULT)), o);
            p += 4;
        } else {
            *o++ = static_cast<unsigned char>(c);
            ++p;
        }
    }
    return reinterpret_cast<char *>(o);
}

} // namespace

char *foldInto(const char *text, std::size_t size, char *out)
{
    // Eight bytes at a time: upper-case ASCII letters get their 0x20 bit; any byte over 127 leads to the slow way.
    constexpr std::uint64_t kHigh = 0x8080808080808080ull;
    constexpr std::uint64_t kOnes = 0x0101010101010101ull;
    std::uint64_t high = 0;
    for (std::size_t i = 0; i < size; i += 8) {
        std::uint64_t word;
        std::memcpy(&word, text + i, 8);
        if (size - i < 8)
            word &= ~std::uint64_t(0) >> (64 - 8 * (size - i));
        high |= word & kHigh;
        const std::uint64_t seven = word & ~kHigh;
        const std::uint64_t fromA = seven + (0x80 - 'A') * kOnes;
        const std::uint64_t behindZ = seven + (0x80 - 'Z' - 1) * kOnes;
        word |= ((fromA & ~behindZ & kHigh) >> 2);
        std::memcpy(out + i, &word, 8);
    }
    if (high)
        return foldUnicode(text, size, out);
    return out + size;
}

std::string folded(std::string_view text)
{
    std::string padded(text);
    padded.resize(text.size() + 16);
    std::string out(3 * text.size() + 16, '\0');
    out.resize(static_cast<std::size_t>(foldInto(padded.data(), text.size(), out.data()) - out.data()));
    return out;
}

} // namespace core
