// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/profileform.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableView;

namespace ui {

class Label;

/// Asks what files can't tell about the organisation. Binds to a ProfileForm, which holds the state; shown by open().
class ProfileDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p form has to outlive the dialog.
    explicit ProfileDialog(models::ProfileForm *form, QWidget *parent);

    /// Puts the keyboard where the invoice's quantity is typed.
    void focusInvoice();

signals:
    void applied(const core::Profile &profile);

private:
    using FieldName = models::ProfileForm::FieldName;

    void buildFields(QFormLayout *layout);
    QWidget *buildSites();
    void addRow(QFormLayout *layout, FieldName field, QWidget *widget);
    void refresh();

    models::ProfileForm *m_form;
    QHash<int, QWidget *> m_widgets;
    QHash<int, Label *> m_help;
    QFormLayout *m_layout = nullptr;
    QLineEdit *m_invoice = nullptr;
    QLineEdit *m_newSite = nullptr;
    QTableView *m_sites = nullptr;
    QPushButton *m_apply;
};

} // namespace ui
