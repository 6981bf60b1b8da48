// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/decode.h"

#include "intake/mergecodes.h"
#include "intake/unitdecoder.h"

#include <algorithm>
#include <mutex>

namespace intake {

namespace {

constexpr std::size_t kPadding = 64;
constexpr qint64 kMostSlots = 0xfffffff0;

/// Lets units pass one after the other, in their order. A unit passes when its Turn ends, whatever happened.
class Turns final
{
public:
    class Turn final
    {
    public:
        Turn(Turns &turns, int unit)
            : m_turns(turns)
            , m_unit(unit)
        {
        }
        ~Turn() { pass(); }
        Turn(const Turn &) = delete;
        Turn &operator=(const Turn &) = delete;
        void wait()
        {
            for (int now = m_turns.m_now; now != m_unit; now = m_turns.m_now)
                m_turns.m_now.wait(now);
        }
        void pass()
        {
            if (m_hasPassed)
                return;
            wait();
            m_hasPassed = true;
            m_turns.m_now = m_unit + 1;
            m_turns.m_now.notify_all();
        }

    private:
        Turns &m_turns;
        int m_unit;
        bool m_hasPassed = false;
    };

private:
    std::atomic<int> m_now = 0;
};

/// Decoders that threads borrow in turn, so that there are as many as threads.
class Decoders final
{
public:
    int take(const DecodeShared &shared)
    {
        const std::lock_guard lock(m_mutex);
        if (m_free.empty()) {
            m_all.push_back(std::make_unique<UnitDecoder>(shared));
            return static_cast<int>(m_all.size()) - 1;
        }
        const int decoder = m_free.back();
        m_free.pop_back();
        return decoder;
    }
    void giveBack(int decoder)
    {
        const std::lock_guard lock(m_mutex);
        m_free.push_back(decoder);
    }
    UnitDecoder &at(int decoder)
    {
        const std::lock_guard lock(m_mutex);
        return *m_all[static_cast<std::size_t>(decoder)];
    }
    std::vector<std::unique_ptr<UnitDecoder>> &all() { return m_all; }

private:
    std::mutex m_mutex;
    std::vector<std::unique_ptr<UnitDecoder>> m_all;
    std::vector<int> m_free;
};

void allocate(RawTable &table, const ColumnPlan &plan, qint64 bytes)
{
    const std::size_t slotCount = table.slotCount;
    table.states = HugeArray<SlotState>(slotCount);
    table.mailHashes = HugeArray<quint32>(slotCount);
    table.idHashes = HugeArray<quint32>(slotCount);
    core::AccountTableData &data = table.data;
    // Room in addresses; memory is taken as it is written to. Folding makes a text three times as long at most.
    data.text = HugeArray<char>(static_cast<std::size_t>(bytes) + kPadding);
    data.folded = HugeArray<char>(3 * static_cast<std::size_t>(bytes) + 3 * slotCount + kPadding);
    data.textOffset = HugeArray<quint32>(slotCount);
    data.foldedOffset = HugeArray<quint32>(slotCount);
    data.nameLength = HugeArray<quint16>(slotCount);
    data.mailLength = HugeArray<quint16>(slotCount);
    data.idLength = HugeArray<quint16>(slotCount);
    data.foldedLength = HugeArray<quint16>(slotCount);
    data.textBase.resize((slotCount + 65535) >> 16);
    data.foldedBase.resize(data.textBase.size());
    table.codes.resize(plan.columns.size());
    table.days.resize(plan.columns.size());
    table.values.resize(plan.columns.size());
    table.firstSlots.resize(plan.columns.size());
    for (std::size_t i = 0; i < plan.columns.size(); ++i) {
        if (plan.columns[i].isText())
            continue;
        if (plan.columns[i].isDay()) {
            table.days[i].days = HugeArray<core::Day>(slotCount);
        } else {
            table.codes[i].low = HugeArray<quint16>(slotCount);
            table.codes[i].high = HugeArray<quint16>(slotCount);
        }
    }
}

/// Turns places that are relative to the unit's texts into places relative to the block's base.
bool placeTexts(const Unit &unit, quint64 begin, HugeArray<quint32> &offsets, std::vector<quint64> &bases)
{
    constexpr quint64 kMost = 0xffffffffu;
    for (Slot slot = unit.firstSlot; slot < unit.firstSlot + unit.slotCount; ++slot) {
        const quint64 place = begin + offsets[slot];
        if ((slot & 65535) == 0)
            bases[slot >> 16] = place;
        const quint64 offset = place - bases[slot >> 16];
        if (offset > kMost)
            return false;
        offsets[slot] = static_cast<quint32>(offset);
    }
    return true;
}

void gatherNotes(const std::vector<std::unique_ptr<UnitDecoder>> &decoders, RawTable &table)
{
    for (const auto &decoder : decoders) {
        for (std::size_t i = 0; i < table.notes.counts.size(); ++i)
            table.notes.counts[i] += decoder->notes.counts[i];
        std::move(decoder->notes.kept.begin(), decoder->notes.kept.end(), std::back_inserter(table.notes.kept));
        table.extraLines.insert(table.extraLines.end(), decoder->extraLines.begin(), decoder->extraLines.end());
    }
    std::stable_sort(table.notes.kept.begin(), table.notes.kept.end(),
        [](const RowNote &a, const RowNote &b) { return a.slot < b.slot; });
    if (table.notes.kept.size() > static_cast<std::size_t>(core::ReadingReport::kMaxRows))
        table.notes.kept.resize(core::ReadingReport::kMaxRows);
    std::sort(table.extraLines.begin(), table.extraLines.end());
}

} // namespace

core::Result<RawTable> decode(
    const MarkedText &text, const Scan &scan, const Rows &rows, const ColumnPlan &plan, Job &job)
{
    const qint64 slotCount = scan.rows() - rows.headerRows;
    if (slotCount > kMostSlots) {
        job.fail(core::ErrorCode::FileTooLarge);
        return job.failure();
    }
    RawTable table;
    table.slotCount = static_cast<Slot>(std::max<qint64>(slotCount, 0));
    allocate(table, plan, text.bytes->size() - rows.begin);

    const DecodeShared shared {text, rows, plan, table};
    Decoders decoders;
    Turns turns;
    quint64 textUsed = 0; // these two belong to the unit whose turn it is
    quint64 foldedUsed = 0;
    std::vector<Unit> units(scan.pieces.size());
    std::vector<int> decoderOf(units.size(), -1);

    job.run(static_cast<int>(units.size()), [&](int i) {
        Turns::Turn turn(turns, i);
        if (job.isStopped())
            return;
        const auto index = static_cast<std::size_t>(i);
        Unit &unit = units[index];
        const int number = decoders.take(shared);
        UnitDecoder &decoder = decoders.at(number);
        if (decoder.findUnit(scan.pieces[index], unit, job)) {
            decoder.decode(unit, job);
            decoderOf[index] = number;
            const std::string_view texts = decoder.texts();
            const std::string_view folded = decoder.foldedTexts();
            turn.wait();
            const quint64 textBegin = textUsed;
            const quint64 foldedBegin = foldedUsed;
            textUsed += texts.size();
            foldedUsed += folded.size();
            const bool hasRoom = placeTexts(unit, textBegin, table.data.textOffset, table.data.textBase)
                && placeTexts(unit, foldedBegin, table.data.foldedOffset, table.data.foldedBase);
            turn.pass();
            if (!hasRoom)
                job.fail(core::ErrorCode::FileTooLarge);
            std::copy(texts.begin(), texts.end(), table.data.text.data() + textBegin);
            std::copy(folded.begin(), folded.end(), table.data.folded.data() + foldedBegin);
        }
        decoders.giveBack(number);
        job.advance(scan.pieces[index].end - scan.pieces[index].begin);
    });
    if (job.isStopped())
        return job.failure();
    table.data.text.shrink(textUsed + kPadding);
    table.data.folded.shrink(foldedUsed + kPadding);
    gatherNotes(decoders.all(), table);

    std::vector<CodedStretch> stretches;
    for (std::size_t i = 0; i < units.size(); ++i) {
        if (decoderOf[i] >= 0)
            stretches.push_back({units[i].firstSlot, units[i].firstSlot + units[i].slotCount, decoderOf[i]});
    }
    std::vector<std::vector<Dictionary> *> dictionaries;
    for (const auto &decoder : decoders.all())
        dictionaries.push_back(&decoder->dictionaries);
    if (!mergeCodes(dictionaries, stretches, table, job))
        return job.failure();
    return table;
}

} // namespace intake
