// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parallel.h"
#include "core/ranks.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace core {

/// One text to be sorted. Texts end with NUL and have at least 8 readable bytes from any of theirs on.
struct RankItem
{
    quint64 key = 0; ///< eight bytes of the text, the first one highest; zero behind its end
    Row row = 0;
    quint32 at = 0; ///< where the text is; the highest bit is set where it is another one than its predecessor's

    static constexpr quint32 kStart = 0x80000000u;
    bool isStart() const { return at & kStart; }
    quint32 place() const { return at & ~kStart; }
};

/// Eight bytes at @p text as a number that sorts as they do; bytes behind a NUL count as zero.
inline quint64 rankKey(const char *text)
{
    quint64 word;
    std::memcpy(&word, text, 8);
    if constexpr (std::endian::native == std::endian::big)
        word = __builtin_bswap64(word);
    constexpr quint64 kOnes = 0x0101010101010101ull;
    const quint64 nul = (word - kOnes) & ~word & (kOnes << 7); // its lowest bit is exact
    if (nul)
        word &= (nul & (~nul + 1)) / 0x80 - 1;
    return __builtin_bswap64(word);
}

/// Stable sort by key alone; the result is in @p items.
void radixSort(RankItem *items, RankItem *spare, std::size_t size);

/// Sorts by the text from @p depth on, where all keys are those at @p depth; ties by row. Marks the starts of texts.
/// @p textOf gives the beginning of an item's text.
template <typename TextOf>
void sortTexts(RankItem *items, RankItem *spare, std::size_t size, std::size_t depth, const TextOf &textOf)
{
    if (size > 256)
        radixSort(items, spare, size);
    else
        std::sort(items, items + size,
            [](const RankItem &a, const RankItem &b) { return a.key != b.key ? a.key < b.key : a.row < b.row; });
    for (std::size_t begin = 0; begin < size;) {
        std::size_t end = begin + 1;
        while (end < size && items[end].key == items[begin].key)
            ++end;
        if (end - begin > 1 && (items[begin].key & 0xff)) { // the texts go on
            for (std::size_t i = begin; i < end; ++i)
                items[i].key = rankKey(textOf(items[i]) + depth + 8);
            sortTexts(items + begin, spare + begin, end - begin, depth + 8, textOf);
        }
        items[begin].at |= RankItem::kStart;
        begin = end;
    }
}

/// Items split by key into parts that can be sorted each on its own: every key of a part is lower than those of the
/// next. Items move from @p items to @p spare, keeping their order within a part.
struct RankParts
{
    std::vector<std::size_t> begins; ///< of parts, and the end of the last
};
RankParts splitByKey(const RankItem *items, RankItem *spare, std::size_t size, const Parallel &parallel);

/// Sorts by whole texts on all threads; keys need not be set. The result is in @p items.
template <typename TextOf>
void sortTexts(HugeArray<RankItem> &items, const Parallel &parallel, const std::stop_token &stop, const TextOf &textOf)
{
    constexpr std::size_t kPiece = 65536;
    const std::size_t size = items.size();
    const int pieces = static_cast<int>((size + kPiece - 1) / kPiece);
    // Where all texts begin with the same eight bytes, the next eight are the ones to split by.
    std::size_t depth = 0;
    for (;; depth += 8) {
        std::vector<quint64> differ(static_cast<std::size_t>(pieces), 0);
        parallel(pieces, [&](int piece) {
            const std::size_t begin = static_cast<std::size_t>(piece) * kPiece;
            const std::size_t end = std::min(size, begin + kPiece);
            const quint64 first = rankKey(textOf(items[0]) + depth);
            quint64 differs = 0;
            for (std::size_t i = begin; i < end; ++i) {
                items[i].key = rankKey(textOf(items[i]) + depth);
                differs |= items[i].key ^ first;
            }
            differ[static_cast<std::size_t>(piece)] = differs;
        });
        if (size == 0 || !(items[0].key & 0xff) || stop.stop_requested()
            || std::any_of(differ.begin(), differ.end(), [](quint64 differs) { return differs != 0; }))
            break;
    }
    if (stop.stop_requested())
        return;
    HugeArray<RankItem> spare(size);
    const RankParts parts = splitByKey(items.data(), spare.data(), size, parallel);
    parallel(static_cast<int>(parts.begins.size()) - 1, [&](int part) {
        if (stop.stop_requested())
            return;
        const std::size_t begin = parts.begins[static_cast<std::size_t>(part)];
        const std::size_t end = parts.begins[static_cast<std::size_t>(part) + 1];
        sortTexts(spare.data() + begin, items.data() + begin, end - begin, depth, textOf);
    });
    items = std::move(spare);
}

} // namespace core
