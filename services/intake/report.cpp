// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/report.h"

#include "intake/mergerows.h"

#include "core/verdict.h"

#include <algorithm>

namespace intake {

using core::Field;
using core::RowIssue;

namespace {

bool isKnownValue(Field field, std::string_view value)
{
    switch (field) {
    case Field::Status:
        return core::statusFromText(value) != core::AccountStatus::Unknown;
    case Field::Billable:
    case Field::PolicyType:
    case Field::Claimed:
        return core::triFromText(value) != core::Tri::Unknown;
    default:
        return true;
    }
}

QString toText(const std::string &utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

void noteUnknownValues(RawTable &table, const ColumnPlan &plan)
{
    RowNotes notes;
    for (std::size_t column = 0; column < plan.columns.size(); ++column) {
        if (plan.columns[column].role != ColumnRole::Field)
            continue;
        const std::vector<std::string> &values = table.values[column];
        for (std::size_t code = 1; code < values.size(); ++code) {
            const Slot slot = table.firstSlots[column][code];
            if (!isKnownValue(plan.columns[column].field, values[code]) && notes.count(RowIssue::UnknownValue))
                notes.kept.push_back({slot, RowIssue::UnknownValue, static_cast<int>(column),
                    std::string(table.account(slot)), values[code]});
        }
    }
    table.notes.add(notes);
}

core::RowCounts countRows(const RawTable &table, const ColumnPlan &plan, qint64 repeats)
{
    core::RowCounts counts;
    qint64 rows = 0;
    for (Slot slot = 0; slot < table.slotCount; ++slot) {
        rows += table.states[slot] == SlotState::Row ? 1 : 0;
        counts.rejected += table.states[slot] == SlotState::Rejected ? 1 : 0;
    }
    counts.read = rows + counts.rejected;
    counts.accepted = rows - repeats;
    (isFolding(plan) ? counts.folded : counts.duplicates) = repeats;
    return counts;
}

core::ReadingReport makeReport(
    RawTable &table, const ColumnPlan &plan, const core::RowCounts &counts, const RowLines &lines)
{
    core::ReadingReport report;
    report.counts = counts;
    report.issues = table.notes.counts;
    const auto add = [&report](RowIssue issue, const QString &column, const QString &detail) {
        ++report.issues[static_cast<std::size_t>(issue)];
        report.rows << core::RowReport {issue, 0, {}, column, detail};
    };
    if (plan.isKindAssumed)
        add(RowIssue::KindAssumed, {}, {});
    for (const ColumnPlan::RepeatedColumn &repeated : plan.repeated)
        add(RowIssue::RepeatedColumn, plan.header.at(repeated.column), plan.header.at(repeated.read));
    std::vector<RowNote> &notes = table.notes.kept;
    std::stable_sort(notes.begin(), notes.end(), [](const RowNote &a, const RowNote &b) { return a.slot < b.slot; });
    const std::size_t kept = std::min(notes.size(), static_cast<std::size_t>(core::ReadingReport::kMaxRows));
    for (std::size_t i = 0; i < kept && report.rows.size() < core::ReadingReport::kMaxRows; ++i) {
        const RowNote &note = notes[i];
        core::RowReport row {note.issue, lines.line(note.slot), toText(note.account), {}, toText(note.detail)};
        if (note.column >= 0 && note.column < plan.header.size())
            row.column = plan.header.at(note.column);
        report.rows << row;
    }
    return report;
}

} // namespace intake
