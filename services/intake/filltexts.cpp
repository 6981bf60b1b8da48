// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/filltexts.h"

#include "intake/utf8.h"

#include "core/fold.h"

#include <cstring>

namespace intake {

namespace {

constexpr std::size_t kPadding = 64;
constexpr std::size_t kLongestFolded = 65535;

/// Texts of rows that lie one behind the other.
struct Arena
{
    HugeArray<char> &bytes;
    HugeArray<quint32> &offsets;
    std::vector<quint64> &bases;

    quint64 begin(Slot slot) const { return bases[slot >> 16] + offsets[slot]; }
    bool place(Slot slot, quint64 begin)
    {
        const quint64 offset = begin - bases[slot >> 16];
        offsets[slot] = static_cast<quint32>(offset);
        return offset <= 0xffffffffu;
    }
};

/// Goes from the last row up to the first that is filled and moves texts towards the end, into the room of dropped
/// rows.
template <typename Length>
bool slide(const RawTable &table, Arena arena, const std::vector<std::pair<Slot, std::string>> &fills, Length length)
{
    quint64 free = arena.bytes.size() - kPadding; // everything from here on is in use
    auto fill = fills.rbegin();
    for (Slot slot = table.slotCount; fill != fills.rend();) {
        --slot;
        const quint64 begin = arena.begin(slot);
        const bool isFilled = fill->first == slot;
        const quint64 size = isFilled ? fill->second.size() : table.states[slot] == SlotState::Row ? length(slot) : 0;
        if (size > free)
            return false;
        free -= size;
        if (isFilled)
            std::memcpy(arena.bytes.data() + free, fill->second.data(), size);
        else if (free != begin)
            std::memmove(arena.bytes.data() + free, arena.bytes.data() + begin, size);
        if (!arena.place(slot, free))
            return false;
        if (isFilled && ++fill == fills.rend())
            std::memset(arena.bytes.data() + begin, 0, free - begin);
    }
    return true;
}

std::string foldedTexts(const TextFill &fill)
{
    const std::string mail = core::folded(fill.mail);
    const std::string id = core::folded(fill.id);
    const std::string name = core::folded(fill.name);
    std::string all(cutUtf8(name, kLongestFolded - mail.size() - id.size() - 3));
    all.append(1, '\0').append(mail).append(1, '\0').append(id).append(1, '\0');
    return all;
}

} // namespace

bool fillTexts(RawTable &table, const std::vector<TextFill> &fills)
{
    core::AccountTableData &data = table.data;
    std::vector<std::pair<Slot, std::string>> texts;
    std::vector<std::pair<Slot, std::string>> folded;
    for (const TextFill &fill : fills) {
        texts.emplace_back(fill.slot, fill.name + fill.mail + fill.id);
        folded.emplace_back(fill.slot, foldedTexts(fill));
    }
    const Arena textArena {data.text, data.textOffset, data.textBase};
    const Arena foldedArena {data.folded, data.foldedOffset, data.foldedBase};
    if (!slide(table, textArena, texts, [&](Slot slot) { return table.textLength(slot); })
        || !slide(table, foldedArena, folded, [&](Slot slot) { return data.foldedLength[slot]; }))
        return false;
    for (std::size_t i = 0; i < fills.size(); ++i) {
        const Slot slot = fills[i].slot;
        data.nameLength[slot] = static_cast<quint16>(fills[i].name.size());
        data.mailLength[slot] = static_cast<quint16>(fills[i].mail.size());
        data.idLength[slot] = static_cast<quint16>(fills[i].id.size());
        data.foldedLength[slot] = static_cast<quint16>(folded[i].second.size());
    }
    // The room of the dropped rows behind is in use now.
    for (Slot slot = fills.empty() ? table.slotCount : fills.front().slot; slot < table.slotCount; ++slot) {
        if (table.states[slot] != SlotState::Row)
            data.nameLength[slot] = data.mailLength[slot] = data.idLength[slot] = data.foldedLength[slot] = 0;
    }
    return true;
}

} // namespace intake
