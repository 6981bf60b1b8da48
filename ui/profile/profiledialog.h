// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profile/profilefields.h"

#include <QDialog>

class QPushButton;

namespace ui {

/// Asks what files can't tell about the organisation. Binds to a ProfileForm, which holds the state; shown by open().
class ProfileDialog final : public QDialog
{
    Q_OBJECT

public:
    static constexpr qint64 kMostInvoiced = ProfileFields::kMostInvoiced;

    /// @p form has to outlive the dialog.
    explicit ProfileDialog(models::ProfileForm *form, QWidget *parent);

    /// Puts the keyboard where the invoice's quantity is typed.
    void focusInvoice();

signals:
    void applied(const core::Profile &profile);

private:
    models::ProfileForm *m_form;
    ProfileFields *m_fields;
    QPushButton *m_apply;
};

} // namespace ui
