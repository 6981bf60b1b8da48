// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/texthash.h"

#include "core/textscanner.h"

#include <string>
#include <string_view>

namespace intake {

/// The text of a cell of a plain text (scan.h): quotes off, doubled quotes single, trimmed. 15 bytes behind the result
/// are readable, as 64 behind the cell are. @p scratch holds what had to be rewritten.
inline std::string_view readCell(const char *begin, const char *end, std::string &scratch)
{
    if (begin == end)
        return {};
    if (*begin == '"' && end - begin >= 2 && end[-1] == '"') {
        ++begin;
        --end;
        if (std::memchr(begin, '"', static_cast<std::size_t>(end - begin))) {
            scratch.clear();
            for (const char *at = begin; at < end; ++at) {
                scratch.push_back(*at);
                if (*at == '"' && at + 1 < end && at[1] == '"')
                    ++at;
            }
            const std::size_t size = scratch.size();
            scratch.resize(size + 16);
            begin = scratch.data();
            end = begin + size;
        }
    }
    const auto mayBeBlank = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte <= ' ' || byte >= 0x80;
    };
    if (begin < end && (mayBeBlank(*begin) || mayBeBlank(end[-1])))
        return core::trimmedText({begin, static_cast<std::size_t>(end - begin)});
    return {begin, static_cast<std::size_t>(end - begin)};
}

/// Blanks and control characters, eight bytes at a time.
inline bool hasControl(std::string_view text)
{
    constexpr quint64 kOnes = 0x0101010101010101ull;
    constexpr quint64 kHigh = 0x8080808080808080ull;
    for (std::size_t i = 0; i < text.size(); i += 8) {
        const std::size_t left = text.size() - i;
        quint64 word = left >= 8 ? loadWord(text.data() + i) : loadPart(text.data() + i, left);
        if (left < 8)
            word |= (kOnes * 'x') << (8 * left);
        const quint64 low = (word - kOnes * 0x21) & ~word;
        const quint64 del = ((word ^ (kOnes * 0x7F)) - kOnes) & ~(word ^ (kOnes * 0x7F));
        if ((low | del) & kHigh)
            return true;
    }
    return false;
}

/// looksLikeMail() of columnplan.h for texts with readable bytes behind them.
inline bool isMailCell(std::string_view text)
{
    const void *at = text.empty() ? nullptr : std::memchr(text.data(), '@', text.size());
    return at && at != text.data() && text.back() != '@' && !hasControl(text);
}

} // namespace intake
