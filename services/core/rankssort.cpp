// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rankssort.h"

namespace core {

void radixSort(RankItem *items, RankItem *spare, std::size_t size)
{
    std::array<std::array<quint32, 256>, 8> counts {};
    for (std::size_t i = 0; i < size; ++i) {
        for (unsigned digit = 0; digit < 8; ++digit)
            ++counts[digit][(items[i].key >> (8 * digit)) & 255];
    }
    RankItem *from = items;
    RankItem *to = spare;
    for (unsigned digit = 0; digit < 8; ++digit) {
        std::array<quint32, 256> &count = counts[digit];
        if (count[(from[0].key >> (8 * digit)) & 255] == size)
            continue;
        quint32 sum = 0;
        for (quint32 &places : count)
            sum += std::exchange(places, sum);
        for (std::size_t i = 0; i < size; ++i)
            to[count[(from[i].key >> (8 * digit)) & 255]++] = from[i];
        std::swap(from, to);
    }
    if (from != items)
        std::memcpy(static_cast<void *>(items), from, size * sizeof(RankItem));
}

RankParts splitByKey(const RankItem *items, RankItem *spare, std::size_t size, const Parallel &parallel)
{
    constexpr std::size_t kSamples = 1024;
    constexpr std::size_t kParts = 16;
    constexpr std::size_t kPiece = 65536;
    std::vector<quint64> borders;
    if (size >= kPiece) {
        std::vector<quint64> samples;
        for (std::size_t i = 0; i < kSamples; ++i)
            samples.push_back(items[size / kSamples * i].key);
        std::sort(samples.begin(), samples.end());
        for (std::size_t part = 1; part < kParts; ++part)
            borders.push_back(samples[kSamples / kParts * part]);
        borders.erase(std::unique(borders.begin(), borders.end()), borders.end());
    }
    const std::size_t parts = borders.size() + 1;
    const std::size_t pieces = (size + kPiece - 1) / kPiece;
    const auto partOf = [&borders](quint64 key) {
        return static_cast<std::size_t>(std::upper_bound(borders.begin(), borders.end(), key) - borders.begin());
    };
    const auto eachOf = [&](int piece, const auto &visit) {
        const std::size_t begin = static_cast<std::size_t>(piece) * kPiece;
        for (std::size_t i = begin; i < std::min(size, begin + kPiece); ++i)
            visit(items[i]);
    };
    std::vector<std::vector<std::size_t>> places(pieces, std::vector<std::size_t>(parts, 0));
    parallel(static_cast<int>(pieces), [&](int piece) {
        std::vector<std::size_t> &count = places[static_cast<std::size_t>(piece)];
        eachOf(piece, [&](const RankItem &item) { ++count[partOf(item.key)]; });
    });
    RankParts result;
    std::size_t sum = 0;
    for (std::size_t part = 0; part < parts; ++part) {
        result.begins.push_back(sum);
        for (std::vector<std::size_t> &count : places)
            sum += std::exchange(count[part], sum);
    }
    result.begins.push_back(sum);
    parallel(static_cast<int>(pieces), [&](int piece) {
        std::vector<std::size_t> &place = places[static_cast<std::size_t>(piece)];
        eachOf(piece, [&](const RankItem &item) { spare[place[partOf(item.key)]++] = item; });
    });
    return result;
}

} // namespace core
