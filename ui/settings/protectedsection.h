// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/section.h"

class QLineEdit;
class QPushButton;
class QTableView;

namespace models {
class ProtectedModel;
}

namespace ui {

/// Accounts that are never offered for any action.
class ProtectedSection final : public Section
{
    Q_OBJECT

public:
    ProtectedSection(models::ProtectedModel *model, QWidget *parent);

    QTableView *table() const { return m_table; }
    QLineEdit *entry() const { return m_entry; }
    QLineEdit *reason() const { return m_reason; }
    QPushButton *addButton() const { return m_add; }
    /// What came of adding or reading a list.
    void say(const QString &text, bool isProblem);

signals:
    /// A file has to be chosen and its text handed to the model.
    void importRequested();
    void exportRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add();
    void removeSelected();
    void refresh();

    models::ProtectedModel *m_model;
    QLineEdit *m_search;
    Label *m_count;
    QTableView *m_table;
    QLineEdit *m_entry;
    QLineEdit *m_reason;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_export;
    Label *m_said;
};

} // namespace ui
