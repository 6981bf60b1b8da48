// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/repeats.h"

#include "core/rowunion.h"

#include <algorithm>
#include <array>
#include <limits>

namespace intake {

namespace {

constexpr int kParts = 64;
constexpr int kPartShift = 26;
constexpr Slot kStretch = 65536;
constexpr quint64 kFree = std::numeric_limits<quint64>::max();

/// Slots of one part, sorted by slot, each with its hash above: `hash << 32 | slot`.
class HashParts final
{
public:
    HashParts(const RawTable &table, const HugeArray<quint32> &hashes, Job &job)
    {
        const int stretches = static_cast<int>((quint64(table.slotCount) + kStretch - 1) / kStretch);
        std::vector<std::array<quint32, kParts>> places(static_cast<std::size_t>(stretches));
        const auto each = [&](int stretch, auto &&visit) {
            const Slot begin = static_cast<Slot>(stretch) * kStretch;
            const Slot end = static_cast<Slot>(std::min<quint64>(quint64(begin) + kStretch, table.slotCount));
            for (Slot slot = begin; slot < end; ++slot) {
                if (hashes[slot] != 0 && table.states[slot] == SlotState::Row)
                    visit(slot);
            }
        };
        job.run(stretches, [&](int i) {
            auto &own = places[static_cast<std::size_t>(i)];
            own.fill(0);
            each(i, [&](Slot slot) { ++own[hashes[slot] >> kPartShift]; });
        });
        quint32 used = 0;
        for (std::size_t part = 0; part < kParts; ++part) {
            m_begin[part] = used;
            for (auto &own : places)
                used += std::exchange(own[part], used);
        }
        m_begin[kParts] = used;
        m_entries = HugeArray<quint64>(used);
        job.run(stretches, [&](int i) {
            auto &own = places[static_cast<std::size_t>(i)];
            each(i,
                [&](Slot slot) { m_entries[own[hashes[slot] >> kPartShift]++] = quint64(hashes[slot]) << 32 | slot; });
        });
    }

    const quint64 *begin(std::size_t part) const { return m_entries.data() + m_begin[part]; }
    const quint64 *end(std::size_t part) const { return m_entries.data() + m_begin[part + 1]; }

private:
    std::array<quint32, kParts + 1> m_begin {};
    HugeArray<quint64> m_entries;
};

/// Rows with the same text in one place of their folded texts.
void findSame(
    const RawTable &table, const HugeArray<quint32> &hashes, int place, std::vector<Repeat> &repeats, Job &job)
{
    const HashParts parts(table, hashes, job);
    std::array<std::vector<Repeat>, kParts> found;
    job.run(kParts, [&](int i) {
        if (job.isStopped())
            return;
        const auto part = static_cast<std::size_t>(i);
        std::size_t size = 64;
        while (size < 2 * static_cast<std::size_t>(parts.end(part) - parts.begin(part)))
            size *= 2;
        std::vector<quint64> entries(size, kFree);
        for (const quint64 *at = parts.begin(part); at != parts.end(part); ++at) {
            const auto hash = static_cast<quint32>(*at >> 32);
            const auto slot = static_cast<Slot>(*at);
            for (std::size_t k = (hash * 0x9E3779B1u >> 6) & (size - 1);; k = (k + 1) & (size - 1)) {
                if (entries[k] == kFree) {
                    entries[k] = *at;
                    break;
                }
                const auto first = static_cast<Slot>(entries[k]);
                if (entries[k] >> 32 == hash && table.folded(slot, place) == table.folded(first, place)) {
                    found[part].push_back({slot, first});
                    break;
                }
            }
        }
    });
    for (const std::vector<Repeat> &own : found)
        repeats.insert(repeats.end(), own.begin(), own.end());
}

} // namespace

std::vector<Repeat> findRepeats(const RawTable &table, Job &job)
{
    std::vector<Repeat> repeats;
    findSame(table, table.mailHashes, 1, repeats, job);
    findSame(table, table.idHashes, 2, repeats, job);
    if (repeats.empty() || job.isStopped())
        return {};
    // Two rows may be one account only through a third one: union by the earliest row.
    core::RowUnion accounts(table.slotCount);
    for (const Repeat &repeat : repeats)
        accounts.unite(repeat.slot, repeat.first);
    repeats.clear();
    for (Slot slot = 0; slot < table.slotCount; ++slot) {
        const Slot root = accounts.root(slot);
        if (root != slot)
            repeats.push_back({slot, root});
    }
    return repeats;
}

} // namespace intake
