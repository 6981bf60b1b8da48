// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accountstable.h"

#include "models/columnwords.h"
#include "models/filecolumns.h"

#include <algorithm>

namespace models {

namespace {

using core::AccountColumn;

constexpr int kFixed = static_cast<int>(AccountColumn::Count);

int charactersOf(AccountColumn column)
{
    switch (column) {
    case AccountColumn::Name:
        return 24;
    case AccountColumn::Mail:
    case AccountColumn::Id:
    case AccountColumn::Sites:
    case AccountColumn::Groups:
    case AccountColumn::Note:
    case AccountColumn::Exception:
        return 32;
    case AccountColumn::Why:
    case AccountColumn::Products:
    case AccountColumn::Recommendation:
        return 28;
    case AccountColumn::Rule:
    case AccountColumn::Domain:
    case AccountColumn::Department:
    case AccountColumn::Policy:
    case AccountColumn::Option1:
    case AccountColumn::Option2:
    case AccountColumn::Option3:
    case AccountColumn::Option4:
    case AccountColumn::Option5:
    case AccountColumn::Option6:
        return 20;
    case AccountColumn::Verdict:
    case AccountColumn::LastActive:
    case AccountColumn::Saves:
    case AccountColumn::Certainty:
    case AccountColumn::Intent:
    case AccountColumn::Status:
    case AccountColumn::BillableFlag:
    case AccountColumn::Discrepancy:
    case AccountColumn::ManagedBy:
    case AccountColumn::PolicyType:
    case AccountColumn::Added:
    case AccountColumn::SingleSignOn:
    case AccountColumn::TwoStep:
    case AccountColumn::Protected:
    case AccountColumn::Leaver:
    case AccountColumn::OrgRole:
    case AccountColumn::Count:
        break;
    }
    return 14;
}

} // namespace

AccountsTable::AccountsTable(AccountsExcerpt excerpt, const Wording &wording)
    : m_excerpt(std::move(excerpt))
    , m_cells(m_excerpt.assessment, wording)
{
    for (const int column : m_excerpt.columns) {
        if (column < kFixed) {
            const auto fixed = static_cast<AccountColumn>(column);
            m_columns.push_back({columnTitle(fixed), charactersOf(fixed), AccountCells::isNumeric(fixed)});
        } else {
            m_columns.push_back({fileColumnHeader(m_excerpt.assessment->table(), column - kFixed), 18, false});
        }
    }
    const qint64 all = m_excerpt.order ? static_cast<qint64>(m_excerpt.order->size()) : m_excerpt.assessment->rowCount();
    if (m_excerpt.ranges.empty() && all > 0)
        m_excerpt.ranges.emplace_back(0, static_cast<int>(all - 1));
    for (const auto &[first, last] : m_excerpt.ranges) {
        m_starts.push_back(m_rows);
        m_rows += last - first + 1;
    }
}

core::Row AccountsTable::accountRow(qint64 row) const
{
    const auto behind = std::upper_bound(m_starts.begin(), m_starts.end(), row);
    const auto range = static_cast<std::size_t>(behind - m_starts.begin()) - 1;
    const auto place = static_cast<std::size_t>(m_excerpt.ranges[range].first + (row - m_starts[range]));
    return m_excerpt.order ? (*m_excerpt.order)[place] : static_cast<core::Row>(place);
}

QString AccountsTable::words(core::Row account, int column) const
{
    if (column < kFixed)
        return m_cells.text(static_cast<AccountColumn>(column), account);
    return fileColumnCell(m_excerpt.assessment->table(), column - kFixed, account, m_cells.wording().locale);
}

core::Cell AccountsTable::cell(qint64 row, int column) const
{
    const core::Row account = accountRow(row);
    const int number = m_excerpt.columns[static_cast<std::size_t>(column)];
    const core::Assessment &assessment = *m_excerpt.assessment;
    const bool isFixed = number < kFixed;
    const auto fixed = static_cast<AccountColumn>(isFixed ? number : 0);
    if (!isFixed || fixed == AccountColumn::LastActive || fixed == AccountColumn::Added || fixed == AccountColumn::Saves) {
        const QVariant raw = isFixed ? core::rawValue(assessment, fixed, account)
                                     : fileColumnRaw(assessment.table(), number - kFixed, account);
        if (raw.typeId() == QMetaType::QDate)
            return raw.toDate();
        if (raw.typeId() == QMetaType::LongLong)
            return fixed == AccountColumn::Saves ? core::Cell(core::Money(raw.toLongLong(), assessment.prices.currency))
                                                 : core::Cell(raw.toLongLong());
    }
    QString text = words(account, number);
    return text.isEmpty() ? core::Cell() : core::Cell(std::move(text));
}

QString AccountsTable::text(qint64 row, int column) const
{
    return words(accountRow(row), m_excerpt.columns[static_cast<std::size_t>(column)]);
}

core::Selection AccountsTable::sums() const
{
    const auto all = static_cast<qint64>(m_excerpt.assessment->rowCount());
    if (!m_excerpt.order && m_rows == all)
        return core::summarise(*m_excerpt.assessment);
    if (m_excerpt.order && m_excerpt.ranges.size() == 1)
        return core::summarise(*m_excerpt.assessment, m_excerpt.order->data() + m_excerpt.ranges.front().first, static_cast<std::size_t>(m_rows));
    std::vector<core::Row> rows;
    rows.reserve(static_cast<std::size_t>(m_rows));
    for (qint64 row = 0; row < m_rows; ++row)
        rows.push_back(accountRow(row));
    return core::summarise(*m_excerpt.assessment, rows.data(), rows.size());
}

} // namespace models
