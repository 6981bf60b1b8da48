// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/profileform.h"

#include <QDialog>
#include <QSet>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ui {

class Label;

/// Asks what files can't tell about the organisation. Binds to a ProfileForm, which holds the state; shown by open().
class ProfileDialog final : public QDialog
{
    Q_OBJECT

public:
    /// More users than any organisation has; a larger quantity is a slip of the finger.
    static constexpr qint64 kMostInvoiced = 10'000'000;

    /// @p form has to outlive the dialog.
    explicit ProfileDialog(models::ProfileForm *form, QWidget *parent);

    /// Puts the keyboard where the invoice's quantity is typed.
    void focusInvoice();

signals:
    void applied(const core::Profile &profile);

private:
    using FieldName = models::ProfileForm::FieldName;

    void buildFields();
    void addRow(FieldName field, QWidget *widget);
    void refresh();
    QString problem(FieldName field) const;
    bool isReady() const;

    models::ProfileForm *m_form;
    QHash<int, QWidget *> m_widgets;
    QHash<int, Label *> m_help;
    QHash<int, QLabel *> m_labels;
    QSet<QChar> m_mnemonics; ///< taken
    QGridLayout *m_layout;
    bool m_stacked; ///< labels stand above their fields, for want of room
    QLineEdit *m_invoice = nullptr;
    QPushButton *m_apply;
};

} // namespace ui
