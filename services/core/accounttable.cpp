// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounttable.h"

#include <algorithm>

namespace core {

namespace {

HugeArray<Day> newestOf(const AccountTableData &data)
{
    HugeArray<Day> newest(data.rows);
    for (Row row = 0; row < data.rows; ++row) {
        Day best = data.lastActive.isEmpty() ? kNoDay : data.lastActive[row];
        bool isNeverEverywhere = true;
        for (const ActivityColumn &activity : data.activity) {
            const Day day = activity.days[row];
            isNeverEverywhere &= day == kNever;
            if (isDate(day))
                best = std::max(best, day);
        }
        newest[row] = best == kNoDay && isNeverEverywhere ? kNever : best;
    }
    return newest;
}

} // namespace

void sortAliases(std::vector<AccountAlias> &aliases)
{
    std::sort(aliases.begin(), aliases.end());
    aliases.erase(std::unique(aliases.begin(), aliases.end()), aliases.end());
}

AccountTable::AccountTable(AccountTableData &&data)
    : m(std::move(data))
{
    Q_ASSERT(m.textBase.size() >= (std::size_t(m.rows) + 65535) >> AccountTableData::kBlockShift);
    Q_ASSERT(m.foldedBase.size() == m.textBase.size());
    // Columns of a file without rows are empty.
    if (!m.activity.empty() && m.rows > 0)
        m_lastSeen = newestOf(m);
}

std::string_view AccountTable::foldedMail(Row row) const
{
    const std::string_view all = folded(row);
    const std::size_t nameEnd = all.find('\0');
    const std::size_t mailEnd = all.find('\0', nameEnd + 1);
    return all.substr(nameEnd + 1, mailEnd - nameEnd - 1);
}

std::string_view AccountTable::foldedId(Row row) const
{
    const std::string_view all = folded(row);
    const std::size_t idBegin = all.find('\0', all.find('\0') + 1) + 1;
    return all.substr(idBegin, all.size() - idBegin - 1);
}

std::string_view AccountTable::domain(Row row) const
{
    const std::string_view mail = foldedMail(row);
    const std::size_t at = mail.rfind('@');
    return at == std::string_view::npos ? std::string_view() : mail.substr(at + 1);
}

} // namespace core
