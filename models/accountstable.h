// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arrange.h"
#include "core/ports/table.h"
#include "models/accountcells.h"
#include "models/selectionsummary.h"

namespace models {

/// Which accounts go into a file or on paper, and with which columns.
struct AccountsExcerpt
{
    core::AssessmentPtr assessment;
    core::RowOrderPtr order; ///< null: all accounts, in the order of the file
    RowRanges ranges;        ///< of the order; empty: all of it
    std::vector<int> columns; ///< numbered as in AccountsModel
    QString query;           ///< what the order comes from; for the words beside the figures
};

/// An excerpt as a table: days and amounts typed where they are known, everything else in the words that the window
/// uses. Holds nothing but the excerpt; may be asked from any thread.
class AccountsTable final : public core::Table
{
public:
    AccountsTable(AccountsExcerpt excerpt, const Wording &wording);

    const std::vector<core::TableColumn> &columns() const override { return m_columns; }
    qint64 rowCount() const override { return m_rows; }
    core::Cell cell(qint64 row, int column) const override;
    QString text(qint64 row, int column) const override;

    const AccountsExcerpt &excerpt() const { return m_excerpt; }
    core::Row accountRow(qint64 row) const;
    /// What its accounts come to.
    core::Selection sums() const;

private:
    QString words(core::Row account, int column) const;

    AccountsExcerpt m_excerpt;
    AccountCells m_cells;
    std::vector<core::TableColumn> m_columns;
    std::vector<qint64> m_starts; ///< rows before each range
    qint64 m_rows = 0;
};

} // namespace models
