// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accountcolumn.h"
#include "ui/widgets/copytable.h"

#include <QSet>
#include <QTableView>

#include <memory>

class QAction;
class QMenu;

namespace models {
class AccountsModel;
}

namespace ui {

class AccountDelegate;
class AccountHeader;

/// The table of accounts: fixed row heights, columns to show, hide, move and freeze, sorting by one or several of them,
/// filters by a cell, copying as a table.
class AccountView final : public QTableView
{
    Q_OBJECT

public:
    /// Rows above which copying is refused, since the clipboard takes it all into memory at once.
    static constexpr int kMostCopied = 100000;

    explicit AccountView(models::AccountsModel *model, QWidget *parent = nullptr);

    /// The list of columns to tick, below @p place (global).
    void showColumns(const QRect &place);
    void setColumnShown(int column, bool shown);
    void moveColumn(int column, int by);
    /// Columns, order and widths as they were at first.
    void resetColumns();
    /// Whether the file has something for it, or it is shown already.
    bool canShow(int column) const;
    QString columnTitle(int column) const;
    /// What is remembered: order, widths and visibility by column key. One line a column: width, + or - for shown or
    /// not, key. Columns of other files stay in it as long as they are wanted.
    QString columnState() const;
    void restoreColumns(const QString &state);
    /// By this column: ascending, then descending, then not. @p add: besides the columns that are sorted already.
    void cycleSorting(int column, bool add);
    /// The list of sorted columns, below @p place (global).
    void showSorting(const QRect &place);
    /// Wide enough for the header and what is in sight.
    void fitWidth(int column);
    /// Leading columns that stay in place while the others scroll, as columnState() lists them.
    int frozenColumns() const;
    void freezeColumns(int columns);
    void freezeUpTo(int column);
    bool isFrozenUpTo(int column) const;
    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &at) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    bool copy() { return copyRows(Titles::With); }
    bool copyBare() { return copyRows(Titles::Without); }
    /// Those shown, in their order.
    QList<int> shownColumns() const;
    /// Selected rows, ascending, without repeats; cheap for large ranges.
    QList<int> selectedRows() const;

signals:
    void columnsChanged();
    void explanationRequested();
    void copyRefused(qint64 rows);
    /// A term of the search language, to be added to the search.
    void narrowRequested(const QString &term);
    void invertRequested();
    void groupsRequested(core::AccountColumn by);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex &index, const QEvent *event = nullptr) const override;

private:
    bool copyRows(Titles titles);
    void applyFonts();
    void adoptColumns();
    void defaultColumns();
    bool columnKey(const QKeyEvent *event);
    void sortBy(int column, Qt::SortOrder order);
    void fillFilters(QMenu *menu);
    void narrow(bool exclude);
    void fillColumnMenu(QMenu *menu, int column, const QPoint &at);
    void addSorting(QMenu *menu, int column, const QPoint &at);
    void addFreezing(QMenu *menu, int column);
    void showHeaderMenu(const QPoint &at);
    bool isRemembered(int column) const;
    void toggleFrozen();
    void paintFrozen(const QRect &dirty);
    void moveCurrentColumn(int by);
    int widthFor(int column) const;
    int leastWidthFor(int column) const;
    void fitColumns();
    void hideWhatDoesNotFit();
    void hideWhatHasNothing();

    models::AccountsModel *m_accounts;
    AccountDelegate *m_delegate;
    AccountHeader *m_header;
    int m_wantedFrozen = 0; ///< before the columns of the file are there
    QString m_state; ///< before the columns of the file are there, or went
    QSet<int> m_empty; ///< wanted, but hidden while this file has nothing for them
    std::weak_ptr<const core::AccountTable> m_columnsOf; ///< whose columns these are; doesn't keep it
    bool m_columnsReady = false;
    bool m_fits = true; ///< widths follow the window until one is set by hand
    bool m_chosen = false; ///< which columns are shown was chosen by hand
    bool m_fitting = false; ///< widths and places change by our own doing
};

} // namespace ui
