// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/mergerows.h"

#include "intake/filltexts.h"

#include "core/fold.h"
#include "core/stronger.h"

#include <QDate>

#include <algorithm>
#include <map>

namespace intake {

using core::RowIssue;

namespace {

bool isFoldedColumn(const ColumnPlan &plan, const PlannedColumn &column)
{
    switch (column.role) {
    case ColumnRole::GroupId:
    case ColumnRole::GroupName:
        return plan.kind == core::SourceKind::Users;
    case ColumnRole::AccessKey:
    case ColumnRole::AccessName:
    case ColumnRole::AccessUrl:
    case ColumnRole::AccessActive:
        return plan.kind == core::SourceKind::ApiDump;
    default:
        return false;
    }
}

std::string dayText(core::Day day)
{
    return day == core::kNever ? std::string("never") : core::toDate(day).toString(Qt::ISODate).toStdString();
}

class Merger final
{
public:
    Merger(RawTable &table, const ColumnPlan &plan)
        : m(table)
        , m_plan(plan)
    {
        for (std::size_t i = 0; i < plan.columns.size(); ++i) {
            if (plan.columns[i].isText() || isFoldedColumn(plan, plan.columns[i]))
                continue;
            (plan.columns[i].isDay() ? m_days : m_codes).push_back(i);
        }
    }

    void merge(const Repeat &repeat)
    {
        texts(repeat);
        for (const std::size_t column : m_codes) {
            const quint32 later = m.codes[column].get(repeat.slot);
            const quint32 first = m.codes[column].get(repeat.first);
            if (later == first || m.values[column][later] == core::kMissingCell)
                continue;
            if (first != 0 && m.values[column][first] == core::kMissingCell) {
                m.codes[column].set(repeat.first, later); // a row that has the cell knows, also by leaving it empty
                continue;
            }
            if (later == 0)
                continue;
            const bool isKept = first != 0 && !isStronger(column, m.values[column][later], m.values[column][first]);
            if (!isKept)
                m.codes[column].set(repeat.first, later);
            // What a dump says beside each app differs by nature.
            if (first != 0 && !(m_plan.kind == core::SourceKind::ApiDump && m_plan.columns[column].role == ColumnRole::Extra))
                note(repeat, RowIssue::DuplicateDiffers, static_cast<int>(column), m.values[column][isKept ? later : first]);
        }
        for (const std::size_t column : m_days) {
            core::Day &first = m.days[column].days[repeat.first];
            const core::Day later = m.days[column].days[repeat.slot];
            if (later == core::kNoDay || later == first)
                continue;
            const core::Day before = first;
            first = std::max(first, later);
            if (core::isDate(before) && core::isDate(later))
                note(repeat, RowIssue::DuplicateDiffers, static_cast<int>(column), dayText(std::min(before, later)));
        }
    }

    /// Rows of one account in a file that enriches: where they contradict each other, one of them holds as a whole, the same one in
    /// any order of rows.
    void mergeWhole(const std::vector<Repeat> &repeats)
    {
        std::vector<Slot> rows {repeats.front().first};
        for (const Repeat &repeat : repeats)
            rows.push_back(repeat.slot);
        if (!contradict(rows)) {
            for (const Repeat &repeat : repeats)
                merge(repeat);
            return;
        }
        for (const Repeat &repeat : repeats)
            texts(repeat);
        const Slot best = *std::max_element(rows.begin(), rows.end(), [this](Slot a, Slot b) { return isWeaker(a, b); });
        for (const Slot slot : rows)
            reportLoss(slot, best);
        const Slot first = rows.front();
        for (const std::size_t column : m_codes)
            m.codes[column].set(first, m.codes[column].get(best));
        for (const std::size_t column : m_days)
            m.days[column].days[first] = m.days[column].days[best];
    }

    /// Addresses and ids that no row shows any more, at the slot of their account.
    void keepAliases(const std::vector<Repeat> &repeats)
    {
        const auto keep = [this](Slot account, Slot slot) {
            const auto it = m_fills.find(account);
            addAlias(account, true, m.mail(slot), it == m_fills.end() ? m.mail(account) : it->second.mail);
            addAlias(account, false, m.id(slot), it == m_fills.end() ? m.id(account) : it->second.id);
        };
        for (const Repeat &repeat : repeats) {
            keep(repeat.first, repeat.first);
            keep(repeat.first, repeat.slot);
        }
        core::sortAliases(m.data.aliases);
    }

    const RowNotes &notes() const { return m_notes; }
    std::vector<TextFill> takeFills()
    {
        std::vector<TextFill> fills;
        for (auto &entry : m_fills)
            fills.push_back(std::move(entry.second));
        return fills;
    }

private:
    bool isStronger(std::size_t column, const std::string &a, const std::string &b) const
    {
        const PlannedColumn &planned = m_plan.columns[column];
        return core::isStronger(planned.role == ColumnRole::Field ? std::optional(planned.field) : std::nullopt, a, b);
    }

    /// Empty where the row says nothing.
    std::string_view cell(std::size_t column, Slot slot) const
    {
        const std::string &text = m.values[column][m.codes[column].get(slot)];
        return text == core::kMissingCell ? std::string_view() : std::string_view(text);
    }

    bool contradict(const std::vector<Slot> &rows) const
    {
        const auto differ = [&rows](const auto &valueAt, const auto &nothing) {
            auto known = nothing;
            for (const Slot slot : rows) {
                const auto value = valueAt(slot);
                if (value == nothing)
                    continue;
                if (known != nothing && value != known)
                    return true;
                known = value;
            }
            return false;
        };
        return std::any_of(m_codes.begin(), m_codes.end(), [&](std::size_t column) { return differ([&](Slot slot) { return cell(column, slot); }, std::string_view()); })
            || std::any_of(m_days.begin(), m_days.end(), [&](std::size_t column) { return differ([&](Slot slot) { return m.days[column].days[slot]; }, core::kNoDay); });
    }

    qsizetype toldBy(Slot slot) const
    {
        return std::count_if(m_codes.begin(), m_codes.end(), [&](std::size_t column) { return !cell(column, slot).empty(); })
            + std::count_if(m_days.begin(), m_days.end(), [&](std::size_t column) { return m.days[column].days[slot] != core::kNoDay; });
    }

    /// Who tells more is stronger, then whose first cell that differs is.
    bool isWeaker(Slot a, Slot b) const
    {
        if (toldBy(a) != toldBy(b))
            return toldBy(a) < toldBy(b);
        for (const std::size_t column : m_codes) {
            const std::string one(cell(column, a));
            const std::string other(cell(column, b));
            if (one != other)
                return one.empty() || (!other.empty() && isStronger(column, other, one));
        }
        for (const std::size_t column : m_days) {
            if (m.days[column].days[a] != m.days[column].days[b])
                return m.days[column].days[a] < m.days[column].days[b];
        }
        return false;
    }

    void reportLoss(Slot slot, Slot best)
    {
        for (const std::size_t column : m_codes) {
            const std::string_view lost = cell(column, slot);
            if (!lost.empty() && lost != cell(column, best))
                note({slot, slot}, RowIssue::DuplicateDiffers, static_cast<int>(column), lost);
        }
        for (const std::size_t column : m_days) {
            const core::Day lost = m.days[column].days[slot];
            if (lost != core::kNoDay && lost != m.days[column].days[best])
                note({slot, slot}, RowIssue::DuplicateDiffers, static_cast<int>(column), dayText(lost));
        }
    }

    void texts(const Repeat &repeat)
    {
        const auto it = m_fills.find(repeat.first);
        const bool isFilled = it != m_fills.end();
        const std::string_view name = isFilled ? std::string_view(it->second.name) : m.name(repeat.first);
        const std::string_view mail = isFilled ? std::string_view(it->second.mail) : m.mail(repeat.first);
        const std::string_view id = isFilled ? std::string_view(it->second.id) : m.id(repeat.first);
        const std::string_view ownName = m.name(repeat.slot);
        const std::string_view ownMail = m.mail(repeat.slot);
        const std::string_view ownId = m.id(repeat.slot);
        const bool fillsName = core::isStrongerText(ownName, name);
        const core::KeyTexts kept {mail, id};
        const auto [fillsMail, fillsId] = core::takenKeys({ownMail, ownId}, kept, kept.isPair());
        const auto compare = [&](RowIssue issue, ColumnRole role, bool fills, std::string_view own, std::string_view before) {
            const bool differs = role == ColumnRole::Name ? own != before : core::folded(own) != core::folded(before);
            if (!own.empty() && !before.empty() && differs)
                note(repeat, issue, m_plan.find(role), fills ? before : own);
        };
        compare(RowIssue::DuplicateDiffers, ColumnRole::Name, fillsName, ownName, name);
        compare(RowIssue::DuplicateDiffers, ColumnRole::Mail, fillsMail, ownMail, mail);
        compare(RowIssue::IdConflict, ColumnRole::Id, fillsId, ownId, id);
        if (fillsName || fillsMail || fillsId) {
            TextFill fill {repeat.first, std::string(fillsName ? ownName : name),
                std::string(fillsMail ? ownMail : mail), std::string(fillsId ? ownId : id)};
            m_fills.insert_or_assign(repeat.first, std::move(fill));
        }
    }

    void addAlias(Slot slot, bool isMail, std::string_view text, std::string_view shown)
    {
        std::string folded = core::folded(text);
        if (!text.empty() && folded != core::folded(shown))
            m.data.aliases.push_back({slot, isMail, std::string(text), std::move(folded)});
    }

    void note(const Repeat &repeat, RowIssue issue, int column, std::string_view value)
    {
        if (m_notes.count(issue))
            m_notes.kept.push_back(
                {repeat.slot, issue, column, std::string(m.account(repeat.slot)), std::string(value.substr(0, 300))});
    }

    RawTable &m;
    RowNotes m_notes;
    const ColumnPlan &m_plan;
    std::vector<std::size_t> m_codes;
    std::vector<std::size_t> m_days;
    std::map<Slot, TextFill> m_fills;
};

} // namespace

void mergeRows(RawTable &table, const ColumnPlan &plan, const std::vector<Repeat> &repeats, Job &job)
{
    Merger merger(table, plan);
    quint32 done = 0;
    std::map<Slot, std::vector<Repeat>> accounts; // of files that enrich: they are small
    if (plan.kind == core::SourceKind::Departments || plan.kind == core::SourceKind::Leavers) {
        for (const Repeat &repeat : repeats)
            accounts[repeat.first].push_back(repeat);
        for (const auto &[first, own] : accounts)
            merger.mergeWhole(own);
    }
    for (const Repeat &repeat : repeats) {
        if (accounts.empty())
            merger.merge(repeat);
        if ((++done & 4095) == 0 && job.isStopped())
            return;
    }
    for (const Repeat &repeat : repeats)
        table.states[repeat.slot] = SlotState::Blank;
    table.notes.add(merger.notes());
    merger.keepAliases(repeats);
    const std::vector<TextFill> fills = merger.takeFills();
    if (!fills.empty() && !fillTexts(table, fills))
        job.fail(core::ErrorCode::FileTooLarge);
}

bool isFolding(const ColumnPlan &plan)
{
    return plan.kind == core::SourceKind::ApiDump
        || (plan.kind == core::SourceKind::Users && (plan.has(ColumnRole::GroupId) || plan.has(ColumnRole::GroupName)));
}

} // namespace intake
