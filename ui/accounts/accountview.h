// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QMenu;

namespace models {
class AccountsModel;
}

namespace ui {

class AccountDelegate;

/// The table of accounts: fixed row heights, columns to show, hide and move, sorting by header, copying as a table.
class AccountView final : public QTableView
{
    Q_OBJECT

public:
    /// Rows above which copying is refused, since the clipboard takes it all into memory at once.
    static constexpr int kMostCopied = 100000;

    explicit AccountView(models::AccountsModel *model, QWidget *parent = nullptr);

    /// Fills @p menu with the columns: shown or not, and where the current one stands.
    void fillColumnMenu(QMenu *menu);
    /// What is remembered: order, widths and visibility by column key. One line a column: width, + or - for shown or
    /// not, key.
    QString columnState() const;
    void restoreColumns(const QString &state);
    bool copy();
    /// Selected rows, ascending, without repeats; cheap for large ranges.
    QList<int> selectedRows() const;

signals:
    void columnsChanged();
    void explanationRequested();
    void copyRefused(qint64 rows);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyFonts();
    void adoptColumns();
    void defaultColumns();
    void moveCurrentColumn(int by);
    int widthFor(int column) const;
    int leastWidthFor(int column) const;
    void fitColumns();
    void hideWhatDoesNotFit();

    models::AccountsModel *m_accounts;
    AccountDelegate *m_delegate;
    QString m_pendingState;
    bool m_columnsReady = false;
    bool m_fits = true; ///< widths follow the window until one is set by hand
    bool m_chosen = false; ///< which columns are shown was chosen by hand
    bool m_fitting = false; ///< widths and places change by our own doing
};

} // namespace ui
