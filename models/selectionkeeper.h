// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/selectionsummary.h"

#include <QObject>

#include <vector>

class QItemSelection;
class QItemSelectionModel;

namespace models {

class AccountsModel;

/// Keeps the selected accounts selected, and the current one current, over searching and sorting: few at once, many found
/// again on a pool. What is all selected stays so while rows are still inserted. Accounts that come to lie in more than
/// kMostRuns pieces are let go, since views ask about each piece at every cell they paint.
class SelectionKeeper final : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 kAtOnce = 2000; ///< accounts that are found again in the same turn
    static constexpr std::size_t kMostRuns = 4096;

    /// @p selection works on @p model.
    SelectionKeeper(AccountsModel *model, QItemSelectionModel *selection, QObject *parent = nullptr);
    ~SelectionKeeper() override;

    /// Rows of the model's order that are selected (by whole rows or cells), those that are still to be inserted too:
    /// first and last of each run, ascending, none twice.
    [[nodiscard]] RowRanges ranges() const;
    /// Their accounts, in shown order. For a million rows that takes tens of milliseconds.
    [[nodiscard]] std::vector<core::Row> accounts() const;
    /// Whether every account that matches is selected.
    [[nodiscard]] bool isEverything() const;

public slots:
    void selectAll();
    void invert();

signals:
    /// Many accounts were found again, or rows to come are selected: ranges() says more than the selection model told.
    void changed();
    void letGo(qint64 accounts);

private:
    void remember();
    void restore();
    void restoreCurrent();
    void select(const RowRanges &ranges);
    void take(int first, int last);
    void noticeChange(const QItemSelection &selected, const QItemSelection &deselected);

    AccountsModel *m_model;
    QItemSelectionModel *m_selection;
    RowRanges m_rest;          ///< of rows that are not inserted yet
    RowRanges m_remembered;    ///< in m_order
    core::RowOrderPtr m_order;
    core::Row m_current = core::kNoRow;
    int m_currentColumn = -1;
    core::AccountTablePtr m_table; ///< whose rows these are
    bool m_isPending = false;      ///< remembered and not restored yet
    bool m_isSelecting = false;
    quint64 m_number = 0;
    QThreadPool m_pool;
};

} // namespace models
