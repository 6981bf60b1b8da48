// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;

namespace models {
class PreflightModel;
}

namespace ui {

class ChangeTable;
class Label;

/// Accounts by options: what Atlassian lets be done, and when that was asked. Shown by open().
class PreflightDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The model has to outlive it.
    PreflightDialog(models::PreflightModel *model, QWidget *parent);

    ChangeTable *table() const { return m_table; }
    QPushButton *askButton() const { return m_ask; }
    /// While it is asked, or where nobody can be asked.
    void setAskEnabled(bool enabled);
    QString sentence() const;

signals:
    void askRequested();
    void saveRequested();

private:
    void refresh();

    models::PreflightModel *m_model;
    Label *m_sentence;
    Label *m_totals;
    ChangeTable *m_table;
    QPushButton *m_ask;
};

} // namespace ui
