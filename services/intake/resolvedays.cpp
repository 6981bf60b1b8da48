// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/resolvedays.h"

#include <algorithm>
#include <unordered_map>

namespace intake {

using core::Day;
using core::DayOrder;

namespace {

/// Columns of dates, and the one whose texts are kept though they mostly are dates.
bool hasDates(const RawTable &table, const ColumnPlan &plan, std::size_t column)
{
    return !table.days[column].days.isEmpty() || static_cast<int>(column) == plan.find(core::Field::LeaverSince);
}

DayOrder provenOrder(const RawTable &table, const ColumnPlan &plan)
{
    DayOrderProof proof;
    for (std::size_t column = 0; column < table.days.size(); ++column) {
        if (!hasDates(table, plan, column))
            continue;
        for (const std::string &value : table.values[column])
            proof.add(value);
    }
    return proof.order();
}

/// Leaving dates stay texts ("yes" is one too), so those that need the order are written without that need. What can't
/// be told is noted.
void rewriteLeavingDates(RawTable &table, std::size_t column, DayOrder order)
{
    std::vector<std::string> &values = table.values[column];
    std::vector<quint32> codes(values.size());
    std::vector<bool> isOpen(values.size(), false);
    std::unordered_map<std::string, quint32> known;
    bool isChanged = false;
    for (std::size_t i = 0; i < values.size(); ++i)
        known.emplace(values[i], static_cast<quint32>(i));
    for (std::size_t i = 0; i < values.size(); ++i) {
        codes[i] = static_cast<quint32>(i);
        if (!isOpenDate(values[i]))
            continue;
        isOpen[i] = order == DayOrder::YearFirst;
        isChanged = true;
        if (isOpen[i])
            continue;
        const std::string iso = core::toDate(core::parseDay(values[i], order, nullptr)).toString(Qt::ISODate).toStdString();
        const auto [same, isNew] = known.emplace(iso, static_cast<quint32>(i));
        codes[i] = same->second;
        if (isNew)
            values[i] = iso;
    }
    if (!isChanged)
        return;
    for (Slot slot = 0; slot < table.slotCount; ++slot) {
        if (table.states[slot] != SlotState::Row)
            continue;
        const quint32 code = table.codes[column].get(slot);
        table.codes[column].set(slot, codes[code]);
        if (isOpen[code] && table.notes.count(core::RowIssue::BadDate))
            table.notes.kept.push_back({slot, core::RowIssue::BadDate, static_cast<int>(column),
                std::string(table.account(slot)), values[code]});
    }
}

} // namespace

void DayOrderProof::add(std::string_view date)
{
    bool asDayFirst = false;
    bool asMonthFirst = false;
    const Day day = core::parseDay(date, DayOrder::DayFirst, &asDayFirst);
    const Day other = core::parseDay(date, DayOrder::MonthFirst, &asMonthFirst);
    m_isDayFirst |= asDayFirst && !asMonthFirst;
    m_isMonthFirst |= asMonthFirst && !asDayFirst;
    m_hasOpen |= asDayFirst && asMonthFirst && day != other;
}

DayOrder DayOrderProof::order() const
{
    if (m_isDayFirst == m_isMonthFirst)
        return DayOrder::YearFirst;
    return m_isDayFirst ? DayOrder::DayFirst : DayOrder::MonthFirst;
}

bool isOpenDate(std::string_view date)
{
    DayOrderProof proof;
    proof.add(date);
    return proof.hasOpenDates();
}

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

DayOrder resolveDays(RawTable &table, const ColumnPlan &plan, std::optional<DayOrder> given, Job &job)
{
    const DayOrder order = given ? *given : provenOrder(table, plan);
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
    if (const int leaving = plan.find(core::Field::LeaverSince); leaving >= 0)
        rewriteLeavingDates(table, static_cast<std::size_t>(leaving), order);
    return order;
}

} // namespace intake
