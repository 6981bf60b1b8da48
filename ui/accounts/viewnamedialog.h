// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace models {
class ViewsModel;
}

namespace ui {

class Label;

/// Asks for a view's name, and saves or renames it when it is given; says why a name can't be.
class ViewNameDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p renamed: the row of the view that gets another name; -1: what the table shows is saved as a new one.
    ViewNameDialog(models::ViewsModel *model, int renamed, QWidget *parent);

    QLineEdit *name() const { return m_name; }
    QPushButton *okButton() const { return m_ok; }

public slots:
    void accept() override;

private:
    void check();

    models::ViewsModel *m_model;
    int m_renamed;
    QLineEdit *m_name;
    Label *m_problem;
    QPushButton *m_ok;
};

} // namespace ui
