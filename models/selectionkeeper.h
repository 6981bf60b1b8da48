// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/selectionsummary.h"

#include <QObject>

#include <vector>

class QItemSelectionModel;

namespace models {

class AccountsModel;

/// Keeps the selected accounts selected, and the current one current, over searching and sorting. Selections of more than
/// kMost rows are let go.
class SelectionKeeper final : public QObject
{
    Q_OBJECT
public:
    static constexpr int kMost = 2000;
    /// @p selection works on @p model.
    SelectionKeeper(AccountsModel *model, QItemSelectionModel *selection, QObject *parent = nullptr);

    /// Shown rows that are selected (by whole rows or cells): first and last of each run, ascending, none twice.
    [[nodiscard]] RowRanges ranges() const;
    /// Their accounts, in shown order. For a million rows that takes tens of milliseconds.
    [[nodiscard]] std::vector<core::Row> accounts() const;

private:
    void remember();
    void restore();

    AccountsModel *m_model;
    QItemSelectionModel *m_selection;
    std::vector<core::Row> m_accounts;
    core::Row m_current = core::kNoRow;
    int m_currentColumn = -1;
    const void *m_table = nullptr; ///< whose rows these are
    bool m_isPending = false;      ///< remembered and not restored yet
};

} // namespace models
