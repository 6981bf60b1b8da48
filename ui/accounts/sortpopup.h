// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accountsmodel.h"

#include <QFrame>

class QComboBox;
class QListWidget;
class QPushButton;

namespace ui {

class AccountView;

/// The columns by which the table is sorted, the main one first: to add, turn around, move and take away. What is changed
/// shows at once. Closes by Esc or a click beside it.
class SortPopup final : public QFrame
{
    Q_OBJECT

public:
    SortPopup(models::AccountsModel *model, AccountView *view);

    /// Below @p place (global), inside of the screen.
    void showAt(const QRect &place);
    QListWidget *list() const { return m_list; }
    QComboBox *columns() const { return m_columns; }

private:
    void fill();
    void apply(const std::vector<models::ColumnSort> &sorting, int row);
    void addColumn(int place);
    void turn();
    void move(int by);
    void remove();

    models::AccountsModel *m_model;
    AccountView *m_view;
    QListWidget *m_list;
    QComboBox *m_columns;
    QPushButton *m_turn, *m_earlier, *m_later, *m_remove;
};

} // namespace ui
