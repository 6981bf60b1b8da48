// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/finish.h"

#include "intake/mergerows.h"

#include <algorithm>
#include <cstring>

namespace intake {

using core::CodeColumn;
using core::Day;

namespace {

constexpr std::size_t kCellPadding = 64;

/// Takes rows out of arrays in place: what stays moves up.
class Compaction final
{
public:
    explicit Compaction(const RawTable &table)
        : m(table)
    {
        for (Slot slot = 0; slot < table.slotCount; ++slot)
            m_rows += table.states[slot] == SlotState::Row ? 1 : 0;
    }

    core::Row rows() const { return m_rows; }
    bool isNeeded() const { return m_rows != m.slotCount; }

    /// Turns slots of rows that stay into their rows.
    void place(std::vector<core::AccountAlias> &aliases) const
    {
        auto alias = aliases.begin();
        core::Row row = 0;
        for (Slot slot = 0; alias != aliases.end(); ++slot) {
            for (; alias != aliases.end() && alias->row == slot; ++alias)
                alias->row = row;
            row += m.states[slot] == SlotState::Row ? 1 : 0;
        }
    }

    template <typename T>
    void apply(HugeArray<T> &array) const
    {
        if (array.isEmpty() || !isNeeded())
            return;
        core::Row row = 0;
        T *values = array.data();
        for (Slot slot = 0; slot < m.slotCount; ++slot) {
            if (m.states[slot] == SlotState::Row)
                values[row++] = values[slot];
        }
        array.shrink(m_rows);
    }

    /// Places of texts. With @p isDense the texts move too, else what is dropped is cleared.
    template <typename Length>
    bool places(HugeArray<char> &bytes, HugeArray<quint32> &offsets, std::vector<quint64> &bases, bool isDense,
        Length length) const
    {
        std::vector<quint64> newBases((std::size_t(m_rows) + 65535) >> 16);
        core::Row row = 0;
        quint64 used = 0;
        for (Slot slot = 0; slot < m.slotCount; ++slot) {
            quint64 place = bases[slot >> 16] + offsets[slot];
            const std::size_t size = length(slot);
            if (m.states[slot] != SlotState::Row) {
                if (!isDense)
                    std::memset(bytes.data() + place, 0, size);
                continue;
            }
            if (isDense) {
                std::memmove(bytes.data() + used, bytes.data() + place, size);
                place = used;
                used += size;
            }
            if ((row & 65535) == 0)
                newBases[row >> 16] = place;
            const quint64 offset = place - newBases[row >> 16];
            if (offset > 0xffffffffu)
                return false;
            offsets[row++] = static_cast<quint32>(offset);
        }
        offsets.shrink(m_rows);
        bases = std::move(newBases);
        if (isDense) {
            std::memset(bytes.data() + used, 0, std::min<std::size_t>(kCellPadding, bytes.size() - used));
            bytes.shrink(used + kCellPadding);
        }
        return true;
    }

private:
    const RawTable &m;
    core::Row m_rows = 0;
};

CodeColumn codeColumn(RawCodes &codes, std::vector<std::string> &values, const Compaction &compaction)
{
    compaction.apply(codes.low);
    CodeColumn column;
    column.present = true;
    if (codes.isWide) {
        compaction.apply(codes.high);
        column.wide = HugeArray<quint32>(codes.low.size());
        for (std::size_t row = 0; row < codes.low.size(); ++row)
            column.wide[row] = codes.low[row] | quint32(codes.high[row]) << 16;
        codes.low = {};
    } else {
        column.narrow = std::move(codes.low);
    }
    codes.high = {};
    column.values = std::move(values);
    if (column.values.empty())
        column.values.emplace_back();
    return column;
}

bool isEmptyColumn(const CodeColumn &column)
{
    return column.values.size() <= 1;
}

bool finishTexts(RawTable &table, const Compaction &compaction)
{
    core::AccountTableData &data = table.data;
    if (!compaction.isNeeded())
        return true;
    // Few dropped rows leave holes; where many are, their texts are worth having back.
    const bool isDense = quint64(table.slotCount - compaction.rows()) * 8 > table.slotCount;
    const bool fits = compaction.places(data.text, data.textOffset, data.textBase, isDense, [&](Slot slot) {
        return table.textLength(slot);
    }) && compaction.places(data.folded, data.foldedOffset, data.foldedBase, isDense, [&](Slot slot) {
        return data.foldedLength[slot];
    });
    compaction.apply(data.nameLength);
    compaction.apply(data.mailLength);
    compaction.apply(data.idLength);
    compaction.apply(data.foldedLength);
    return fits;
}

} // namespace

core::Result<core::AccountTablePtr> finishTable(
    RawTable &table, const ColumnPlan &plan, const std::vector<Repeat> &repeats, Job &job)
{
    const bool isApiDump = plan.kind == core::SourceKind::ApiDump;
    const bool hasGroups = isFolding(plan) && !isApiDump;
    MadeColumn groups;
    std::vector<MadeAccess> access;
    if (hasGroups)
        groups = foldGroups(table, plan, repeats);
    if (isApiDump)
        access = foldAccess(table, plan, repeats);

    const Compaction compaction(table);
    core::AccountTableData data;
    std::vector<CodeColumn> codes(plan.columns.size());
    const auto finishColumn = [&](int i) {
        const auto index = static_cast<std::size_t>(i);
        if (plan.columns[index].isDay())
            compaction.apply(table.days[index].days);
        else if (!plan.columns[index].isText())
            codes[index] = codeColumn(table.codes[index], table.values[index], compaction);
    };
    if (!job.run(static_cast<int>(plan.columns.size()), finishColumn))
        return job.failure();

    for (std::size_t i = 0; i < plan.columns.size(); ++i) {
        const PlannedColumn &column = plan.columns[i];
        switch (column.role) {
        case ColumnRole::Name:
        case ColumnRole::Mail:
        case ColumnRole::Id:
            break;
        case ColumnRole::Field:
            data.fields[static_cast<std::size_t>(column.field)] = std::move(codes[i]);
            break;
        case ColumnRole::LastActive:
            data.lastActive = std::move(table.days[i].days);
            break;
        case ColumnRole::Added:
            data.added = std::move(table.days[i].days);
            break;
        case ColumnRole::Product:
            data.products.push_back(
                {column.header, column.product, column.accessRole, column.site, std::move(codes[i])});
            break;
        case ColumnRole::Activity:
            data.activity.push_back({column.header, column.product, column.site, std::move(table.days[i].days)});
            break;
        case ColumnRole::AccessActive:
            if (!isApiDump)
                data.activity.push_back({column.header, core::Product::Other, {}, std::move(table.days[i].days)});
            break;
        case ColumnRole::AccessKey:
        case ColumnRole::AccessName:
        case ColumnRole::AccessUrl:
            if (!isApiDump)
                data.extra.push_back({column.header, std::move(codes[i])});
            break;
        case ColumnRole::GroupId:
        case ColumnRole::GroupName:
            if (!hasGroups)
                data.extra.push_back({column.header, std::move(codes[i])});
            break;
        case ColumnRole::Extra:
        case ColumnRole::ProtectedMark:
            // A delimiter at each row's end makes a column without name and values.
            if (!column.header.isEmpty() || !isEmptyColumn(codes[i]))
                data.extra.push_back({column.header, std::move(codes[i])});
            break;
        }
    }
    if (hasGroups)
        data.fields[static_cast<std::size_t>(core::Field::Groups)]
            = codeColumn(groups.codes, groups.values, compaction);
    for (MadeAccess &app : access) {
        data.products.push_back({app.header, app.name.product, app.name.role, {},
            codeColumn(app.cells.codes, app.cells.values, compaction)});
        if (!app.days.isEmpty()) {
            compaction.apply(app.days);
            data.activity.push_back({app.header, app.name.product, {}, std::move(app.days)});
        }
    }

    if (!finishTexts(table, compaction)) {
        job.fail(core::ErrorCode::FileTooLarge);
        return job.failure();
    }
    data.rows = compaction.rows();
    data.text = std::move(table.data.text);
    data.folded = std::move(table.data.folded);
    data.textOffset = std::move(table.data.textOffset);
    data.foldedOffset = std::move(table.data.foldedOffset);
    data.nameLength = std::move(table.data.nameLength);
    data.mailLength = std::move(table.data.mailLength);
    data.idLength = std::move(table.data.idLength);
    data.foldedLength = std::move(table.data.foldedLength);
    data.textBase = std::move(table.data.textBase);
    data.foldedBase = std::move(table.data.foldedBase);
    compaction.place(table.data.aliases);
    data.aliases = std::move(table.data.aliases);
    return std::make_shared<const core::AccountTable>(std::move(data));
}

} // namespace intake
