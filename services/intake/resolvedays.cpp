// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/resolvedays.h"

#include <algorithm>

namespace intake {

using core::Day;
using core::DayOrder;

namespace {

DayOrder provenOrder(const RawTable &table)
{
    bool isDayFirst = false;
    bool isMonthFirst = false;
    for (std::size_t column = 0; column < table.days.size(); ++column) {
        if (table.days[column].days.isEmpty())
            continue;
        for (const std::string &value : table.values[column]) {
            bool asDayFirst = false;
            bool asMonthFirst = false;
            core::parseDay(value, DayOrder::DayFirst, &asDayFirst);
            core::parseDay(value, DayOrder::MonthFirst, &asMonthFirst);
            isDayFirst |= asDayFirst && !asMonthFirst;
            isMonthFirst |= asMonthFirst && !asDayFirst;
        }
    }
    if (isDayFirst == isMonthFirst)
        return DayOrder::YearFirst;
    return isDayFirst ? DayOrder::DayFirst : DayOrder::MonthFirst;
}

} // namespace

void readBlanksAsNever(RawTable &table, const ColumnPlan &plan)
{
    if (plan.kind != core::SourceKind::ManagedAccounts)
        return;
    for (std::size_t column = 0; column < table.days.size(); ++column) {
        HugeArray<Day> &days = table.days[column].days;
        if (plan.columns[column].role == ColumnRole::LastActive)
            std::replace(days.begin(), days.end(), core::kNoDay, core::kNever);
    }
}

DayOrder resolveDays(RawTable &table, std::optional<DayOrder> given, Job &job)
{
    const DayOrder order = given ? *given : provenOrder(table);
    constexpr Slot kStretch = 65536;
    const int stretches = static_cast<int>((quint64(table.slotCount) + kStretch - 1) / kStretch);
    std::vector<RowNotes> notes(static_cast<std::size_t>(stretches));
    for (std::size_t column = 0; column < table.days.size(); ++column) {
        const std::vector<std::string> &values = table.values[column];
        if (table.days[column].days.isEmpty() || values.size() < 2)
            continue;
        std::vector<Day> meaning(values.size(), core::kNoDay);
        std::vector<bool> isReadable(values.size(), true);
        for (std::size_t i = 1; i < values.size(); ++i) {
            bool ok = false;
            meaning[i] = core::parseDay(values[i], order, &ok);
            isReadable[i] = ok;
        }
        job.run(stretches, [&](int i) {
            if (job.isStopped())
                return;
            const Slot begin = static_cast<Slot>(i) * kStretch;
            const Slot end = static_cast<Slot>(std::min<quint64>(quint64(begin) + kStretch, table.slotCount));
            RowNotes &own = notes[static_cast<std::size_t>(i)];
            for (Slot slot = begin; slot < end; ++slot) {
                Day &day = table.days[column].days[slot];
                if (!RawDays::isCode(day))
                    continue;
                const auto code = static_cast<std::size_t>(day - RawDays::kFirstCode);
                day = meaning[code];
                if (!isReadable[code] && table.states[slot] == SlotState::Row && own.count(core::RowIssue::BadDate))
                    own.kept.push_back({slot, core::RowIssue::BadDate, static_cast<int>(column),
                        std::string(table.account(slot)), values[code]});
            }
        });
    }
    for (const RowNotes &own : notes)
        table.notes.add(own);
    return order;
}

} // namespace intake
