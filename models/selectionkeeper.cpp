// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/selectionkeeper.h"

#include "models/accountsmodel.h"
#include "models/release.h"

#include <QItemSelectionModel>
#include <QScopedValueRollback>
#include <QtConcurrent>

#include <algorithm>
#include <utility>

namespace models {

namespace {

qint64 countOf(const RowRanges &ranges)
{
    qint64 count = 0;
    for (const auto &[first, last] : ranges)
        count += last - first + 1;
    return count;
}

/// Runs of @p order that have the rows of @p ranges in @p before; at most @p most and one more.
RowRanges found(const core::RowOrder &before, const RowRanges &ranges, const core::RowOrder &order, core::Row rows, std::size_t most)
{
    core::RowBits wanted(rows);
    for (const auto &[first, last] : ranges) {
        for (int i = first; i <= last; ++i)
            wanted.set(before[static_cast<std::size_t>(i)]);
    }
    RowRanges runs;
    for (std::size_t i = 0; i < order.size() && runs.size() <= most; ++i) {
        if (!wanted.test(order[i]))
            continue;
        const int at = static_cast<int>(i);
        if (!runs.empty() && runs.back().second == at - 1)
            runs.back().second = at;
        else
            runs.emplace_back(at, at);
    }
    return runs;
}

} // namespace

SelectionKeeper::SelectionKeeper(AccountsModel *model, QItemSelectionModel *selection, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_selection(selection)
{
    Q_ASSERT(selection->model() == model);
    m_pool.setMaxThreadCount(1);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &SelectionKeeper::remember);
    // Views clear themselves in the same signal; this comes behind them.
    connect(model, &QAbstractItemModel::modelReset, this, &SelectionKeeper::restore, Qt::QueuedConnection);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) { take(first, last); });
    connect(selection, &QItemSelectionModel::selectionChanged, this, &SelectionKeeper::noticeChange);
}

SelectionKeeper::~SelectionKeeper()
{
    m_pool.clear();
    m_pool.waitForDone();
}

RowRanges SelectionKeeper::ranges() const
{
    RowRanges ranges;
    for (const QItemSelectionRange &range : m_selection->selection())
        ranges.emplace_back(range.top(), range.bottom());
    ranges.insert(ranges.end(), m_rest.begin(), m_rest.end());
    std::sort(ranges.begin(), ranges.end());
    RowRanges disjoint;
    int next = 0;
    for (const auto &[top, bottom] : ranges) {
        const int first = std::max(top, next);
        if (first > bottom)
            continue;
        if (!disjoint.empty() && disjoint.back().second == first - 1)
            disjoint.back().second = bottom;
        else
            disjoint.emplace_back(first, bottom);
        next = bottom + 1;
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

bool SelectionKeeper::isEverything() const
{
    const RowRanges all = ranges();
    return m_model->order() && all.size() == 1 && all.front().first == 0 && all.front().second == static_cast<int>(m_model->order()->size()) - 1;
}

void SelectionKeeper::selectAll()
{
    if (m_model->order() && !m_model->order()->empty())
        select({{0, static_cast<int>(m_model->order()->size()) - 1}});
}

void SelectionKeeper::invert()
{
    if (!m_model->order())
        return;
    RowRanges others;
    int next = 0;
    for (const auto &[first, last] : ranges()) {
        if (next < first)
            others.emplace_back(next, first - 1);
        next = last + 1;
    }
    if (next < static_cast<int>(m_model->order()->size()))
        others.emplace_back(next, static_cast<int>(m_model->order()->size()) - 1);
    select(others);
}

/// Rows of the order; those that are there at once, the others as they come.
void SelectionKeeper::select(const RowRanges &ranges)
{
    const QScopedValueRollback guard(m_isSelecting, true);
    const int rows = m_model->rowCount();
    const int lastColumn = m_model->columnCount() - 1;
    QItemSelection selection;
    m_rest.clear();
    for (const auto &[first, last] : ranges) {
        if (first < rows)
            selection.select(m_model->index(first, 0), m_model->index(std::min(last, rows - 1), lastColumn));
        if (last >= rows)
            m_rest.emplace_back(std::max(first, rows), last);
    }
    m_selection->select(selection, QItemSelectionModel::ClearAndSelect);
    emit changed();
}

void SelectionKeeper::take(int first, int last)
{
    if (m_rest.empty())
        return;
    const QScopedValueRollback guard(m_isSelecting, true);
    const int lastColumn = m_model->columnCount() - 1;
    QItemSelection selection;
    RowRanges rest;
    for (const auto &[from, to] : std::exchange(m_rest, {})) {
        if (from <= last && to >= first)
            selection.select(m_model->index(std::max(from, first), 0), m_model->index(std::min(to, last), lastColumn));
        if (to > last)
            rest.emplace_back(std::max(from, last + 1), to);
    }
    m_rest = std::move(rest);
    m_selection->select(selection, QItemSelectionModel::Select);
}

void SelectionKeeper::noticeChange(const QItemSelection &, const QItemSelection &deselected)
{
    if (m_isSelecting)
        return;
    ++m_number; // the user was faster than what is looked for
    m_isPending = false;
    m_order.reset();
    if (!deselected.isEmpty())
        m_rest.clear();
    if (!m_model->isGrowing())
        return;
    // All rows that are there, as a view selects them: those that come are meant too.
    const QItemSelection selection = m_selection->selection();
    if (selection.size() == 1 && selection.front().top() == 0 && selection.front().bottom() == m_model->rowCount() - 1) {
        m_rest = {{m_model->rowCount(), static_cast<int>(m_model->order()->size()) - 1}};
        emit changed();
    }
}

void SelectionKeeper::remember()
{
    ++m_number;
    if (m_isPending)
        return; // what was remembered is not shown again yet
    m_remembered = ranges();
    m_rest.clear();
    m_order = m_model->order();
    m_current = m_model->accountRow(m_selection->currentIndex().row());
    m_currentColumn = m_selection->currentIndex().column();
    m_table = m_model->assessment() ? m_model->assessment()->accounts.table : nullptr;
    m_isPending = true;
}

void SelectionKeeper::restore()
{
    if (!m_isPending)
        return;
    if (!m_model->assessment() || m_model->assessment()->accounts.table != m_table || m_selection->hasSelection()) {
        m_isPending = false; // other accounts, or the user was faster
        releaseElsewhere(std::move(m_order));
        releaseElsewhere(std::move(m_table));
        return;
    }
    restoreCurrent();
    auto find = [before = m_order, ranges = m_remembered, order = m_model->order(), rows = m_model->assessment()->rowCount()] {
        return before ? found(*before, ranges, *order, rows, kMostRuns) : RowRanges();
    };
    const auto finish = [this](const RowRanges &runs) {
        m_isPending = false;
        releaseElsewhere(std::move(m_order));
        releaseElsewhere(std::move(m_table));
        if (runs.size() > kMostRuns)
            emit letGo(countOf(m_remembered));
        else if (!runs.empty())
            select(runs);
    };
    if (countOf(m_remembered) <= kAtOnce) {
        finish(find());
        return;
    }
    const quint64 number = ++m_number;
    QtConcurrent::run(&m_pool, std::move(find)).then(this, [this, number, finish](const RowRanges &runs) {
        if (number == m_number)
            finish(runs);
    });
}

void SelectionKeeper::restoreCurrent()
{
    if (m_current == core::kNoRow)
        return;
    if (const std::vector<int> rows = m_model->shownRows({m_current}); !rows.empty())
        m_selection->setCurrentIndex(m_model->index(rows.front(), std::max(m_currentColumn, 0)), QItemSelectionModel::NoUpdate);
    m_current = core::kNoRow;
}

} // namespace models
