// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/columnplan.h"
#include "intake/dictionary.h"

#include "core/hugearray.h"

#include <array>
#include <limits>

namespace intake {

using core::HugeArray;
using Slot = quint32; ///< a row of the file, behind the header, blank lines included

enum class SlotState : quint8 { Blank, Row, Rejected };

/// Codes of one column while it is read. The high halves are touched only where a column has more than 65,535 values.
struct RawCodes
{
    HugeArray<quint16> low;
    HugeArray<quint16> high;
    bool isWide = false;

    quint32 get(Slot slot) const { return low[slot] | (isWide ? quint32(high[slot]) << 16 : 0); }
    void set(Slot slot, quint32 code)
    {
        low[slot] = static_cast<quint16>(code);
        if (isWide)
            high[slot] = static_cast<quint16>(code >> 16);
    }
};

/// Days of one column. Dates that can be read only once the whole column is known are codes, counted from kFirstCode.
struct RawDays
{
    static constexpr core::Day kFirstCode = std::numeric_limits<core::Day>::min() + 2;
    static constexpr core::Day kLastCode = -2000000000;

    HugeArray<core::Day> days;

    static bool isCode(core::Day day) { return day >= kFirstCode && day <= kLastCode; }
};

/// An oddity of a row, found while reading.
struct RowNote
{
    Slot slot = 0;
    core::RowIssue issue = core::RowIssue::NoIdentity;
    int column = -1;
    std::string account;
    std::string detail;
};

/// Notes in order of the file: all are counted, the first ones kept.
struct RowNotes
{
    std::vector<RowNote> kept;
    std::array<qint64, static_cast<std::size_t>(core::RowIssue::Count)> counts {};

    bool count(core::RowIssue issue)
    {
        ++counts[static_cast<std::size_t>(issue)];
        return kept.size() < static_cast<std::size_t>(core::ReadingReport::kMaxRows);
    }
    /// Of a later stretch of the file, or of another stage.
    void add(const RowNotes &others);
};

/// All rows of the file in columns, as they stand there: before duplicates, folding and rejected rows are taken out.
struct RawTable
{
    Slot slotCount = 0;
    HugeArray<SlotState> states;
    core::AccountTableData data; ///< texts and their places; nothing else is filled yet
    HugeArray<quint32> mailHashes; ///< 0 = no e-mail to compare by
    HugeArray<quint32> idHashes;
    std::vector<RawCodes> codes; ///< one a column of the plan, empty for texts and days
    std::vector<std::vector<std::string>> values; ///< what the codes mean, likewise
    std::vector<std::vector<Slot>> firstSlots; ///< where each value stands first
    std::vector<RawDays> days; ///< likewise; the codes of unread dates go into `values`
    RowNotes notes;
    std::vector<std::pair<Slot, quint32>> extraLines; ///< rows with line ends inside quotes, and how many

    std::string_view name(Slot slot) const { return {text(slot), data.nameLength[slot]}; }
    std::string_view mail(Slot slot) const { return {text(slot) + data.nameLength[slot], data.mailLength[slot]}; }
    std::string_view id(Slot slot) const
    {
        return {text(slot) + data.nameLength[slot] + data.mailLength[slot], data.idLength[slot]};
    }
    std::string_view account(Slot slot) const { return data.mailLength[slot] ? mail(slot) : id(slot); }
    /// Of name, e-mail and id: 0, 1, 2.
    std::string_view folded(Slot slot, int part) const;

    quint64 textBegin(Slot slot) const { return data.textBase[slot >> 16] + data.textOffset[slot]; }
    quint64 foldedBegin(Slot slot) const { return data.foldedBase[slot >> 16] + data.foldedOffset[slot]; }
    quint32 textLength(Slot slot) const
    {
        return quint32(data.nameLength[slot]) + data.mailLength[slot] + data.idLength[slot];
    }

private:
    const char *text(Slot slot) const { return data.text.data() + textBegin(slot); }
};

} // namespace intake
