// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/selectionkeeper.h"

#include "models/accountsmodel.h"

#include <QItemSelectionModel>

#include <algorithm>

namespace models {

SelectionKeeper::SelectionKeeper(AccountsModel *model, QItemSelectionModel *selection, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_selection(selection)
{
    Q_ASSERT(selection->model() == model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &SelectionKeeper::remember);
    // Views clear themselves in the same signal; this comes behind them.
    connect(model, &QAbstractItemModel::modelReset, this, &SelectionKeeper::restore, Qt::QueuedConnection);
}

RowRanges SelectionKeeper::ranges() const
{
    RowRanges ranges;
    for (const QItemSelectionRange &range : m_selection->selection())
        ranges.emplace_back(range.top(), range.bottom());
    std::sort(ranges.begin(), ranges.end());
    RowRanges disjoint;
    int next = 0;
    for (const auto &[top, bottom] : ranges) {
        if (std::max(top, next) <= bottom)
            disjoint.emplace_back(std::max(top, next), bottom);
        next = std::max(next, bottom + 1);
    }
    return disjoint;
}

std::vector<core::Row> SelectionKeeper::accounts() const
{
    std::vector<core::Row> rows;
    for (const auto &[top, bottom] : ranges()) {
        for (int row = top; row <= bottom; ++row)
            rows.push_back(m_model->accountRow(row));
    }
    return rows;
}

void SelectionKeeper::remember()
{
    if (m_isPending)
        return; // what was remembered is not shown again yet
    qint64 selected = 0;
    for (const QItemSelectionRange &range : m_selection->selection())
        selected += range.height();
    m_accounts = selected <= kMost ? accounts() : std::vector<core::Row>();
    m_current = m_model->accountRow(m_selection->currentIndex().row());
    m_currentColumn = m_selection->currentIndex().column();
    m_table = m_model->assessment() ? m_model->assessment()->accounts.table.get() : nullptr;
    m_isPending = true;
}

void SelectionKeeper::restore()
{
    m_isPending = false;
    const std::vector<core::Row> accounts = std::exchange(m_accounts, {});
    const core::Row current = std::exchange(m_current, core::kNoRow);
    if (!m_model->assessment() || m_model->assessment()->accounts.table.get() != m_table || m_selection->hasSelection())
        return; // other accounts, or the user was faster
    const int lastColumn = m_model->columnCount() - 1;
    QItemSelection selection;
    for (const int row : m_model->shownRows(accounts))
        selection.select(m_model->index(row, 0), m_model->index(row, lastColumn));
    if (!selection.isEmpty())
        m_selection->select(selection, QItemSelectionModel::ClearAndSelect);
    if (current == core::kNoRow)
        return;
    if (const std::vector<int> rows = m_model->shownRows({current}); !rows.empty())
        m_selection->setCurrentIndex(m_model->index(rows.front(), std::max(m_currentColumn, 0)), QItemSelectionModel::NoUpdate);
}

} // namespace models
