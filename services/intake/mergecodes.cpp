// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mergecodes.h"

#include <limits>

namespace intake {

namespace {

constexpr std::size_t kMostNarrow = 65536; ///< values, the empty one included

/// The new code of each old one; empty where they are the same.
using CodeMap = std::vector<quint32>;

/// @p maps gets one a dictionary.
Dictionary merged(std::vector<Dictionary *> &parts, std::vector<CodeMap> &maps)
{
    maps.assign(parts.size(), {});
    if (parts.size() == 1)
        return std::move(*parts.front());
    Dictionary all;
    std::vector<quint32> next(parts.size(), 1);
    std::vector<bool> isSame(parts.size(), true);
    for (std::size_t i = 0; i < parts.size(); ++i)
        maps[i].push_back(0);
    for (;;) {
        std::size_t first = parts.size();
        Slot firstRow = std::numeric_limits<Slot>::max();
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (next[i] < parts[i]->values().size() && parts[i]->firstRow(next[i]) < firstRow) {
                first = i;
                firstRow = parts[i]->firstRow(next[i]);
            }
        }
        if (first == parts.size())
            break;
        const quint32 code = all.add(parts[first]->values()[next[first]], firstRow);
        isSame[first] = isSame[first] && code == next[first];
        maps[first].push_back(code);
        ++next[first];
    }
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (isSame[i])
            maps[i].clear();
        *parts[i] = Dictionary();
    }
    return all;
}

void rewrite(RawCodes &codes, const CodedStretch &stretch, const CodeMap &map)
{
    if (!codes.isWide) {
        quint16 *low = codes.low.data();
        for (Slot slot = stretch.begin; slot < stretch.end; ++slot) {
            if (low[slot] != 0)
                low[slot] = static_cast<quint16>(map[low[slot]]);
        }
        return;
    }
    for (Slot slot = stretch.begin; slot < stretch.end; ++slot) {
        const quint32 code = codes.get(slot);
        if (code != 0)
            codes.set(slot, map[code]);
    }
}

void rewrite(RawDays &days, const CodedStretch &stretch, const CodeMap &map)
{
    for (Slot slot = stretch.begin; slot < stretch.end; ++slot) {
        core::Day &day = days.days[slot];
        if (RawDays::isCode(day))
            day = RawDays::kFirstCode
                + static_cast<core::Day>(map[static_cast<std::size_t>(day - RawDays::kFirstCode)]);
    }
}

} // namespace

bool mergeCodes(const std::vector<std::vector<Dictionary> *> &dictionaries, const std::vector<CodedStretch> &stretches,
    RawTable &table, Job &job)
{
    if (dictionaries.empty())
        return true;
    const std::size_t columns = table.codes.size();
    std::vector<std::vector<CodeMap>> maps(columns);
    const auto mergeColumn = [&](int i) {
        if (job.isStopped())
            return;
        const auto column = static_cast<std::size_t>(i);
        std::vector<Dictionary *> parts;
        for (std::vector<Dictionary> *of : dictionaries)
            parts.push_back(&(*of)[column]);
        Dictionary all = merged(parts, maps[column]);
        table.values[column] = all.takeValues();
        table.firstSlots[column] = all.takeFirstRows();
        table.codes[column].isWide = table.values[column].size() > kMostNarrow;
    };
    if (!job.run(static_cast<int>(columns), mergeColumn))
        return false;

    const auto rewriteStretch = [&](int i) {
        if (job.isStopped())
            return;
        const CodedStretch &stretch = stretches[static_cast<std::size_t>(i)];
        for (std::size_t column = 0; column < columns; ++column) {
            const CodeMap &map = maps[column][static_cast<std::size_t>(stretch.dictionaries)];
            if (map.empty())
                continue;
            if (!table.codes[column].low.isEmpty())
                rewrite(table.codes[column], stretch, map);
            else if (!table.days[column].days.isEmpty())
                rewrite(table.days[column], stretch, map);
        }
    };
    return job.run(static_cast<int>(stretches.size()), rewriteStretch);
}

} // namespace intake
