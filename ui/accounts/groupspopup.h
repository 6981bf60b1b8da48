// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accountcolumn.h"

#include <QFrame>

class QComboBox;
class QTableView;

namespace models {
class AccountsModel;
class GroupTotals;
}

namespace ui {

class Label;

/// What the selected accounts, or all that match, come to by the values of a column; a value that is chosen narrows the
/// search. Closes by Esc or a click beside it.
class GroupsPopup final : public QFrame
{
    Q_OBJECT

public:
    GroupsPopup(const models::AccountsModel &accounts, models::GroupTotals *totals, QWidget *parent);
    ~GroupsPopup() override;

    /// By @p place (global), inside of the screen.
    void showAt(const QRect &place);
    QComboBox *groupings() const { return m_by; }
    QTableView *table() const { return m_table; }

signals:
    void narrowRequested(const QString &term);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillGroupings(const models::AccountsModel &accounts);
    void refresh();
    void fitHeight();
    void choose(int row);

    models::GroupTotals *m_totals;
    QComboBox *m_by;
    QTableView *m_table;
    Label *m_whole;
    Label *m_rest;
};

} // namespace ui
