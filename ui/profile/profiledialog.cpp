// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/profiledialog.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fitdialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

ProfileDialog::ProfileDialog(models::ProfileForm *form, QWidget *parent)
    : QDialog(parent)
    , m_form(form)
    , m_fields(nullptr)
    , m_apply(primaryButton(tr("&Apply", "@action:button"), this))
{
    using enum models::ProfileForm::FieldName;
    setWindowTitle(tr("Organisation", "@title:window"));
    const bool stacked = fontMetrics().averageCharWidth() * 110 > roomFor(this).width();
    auto *content = new QWidget;
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(space::xl, space::l, space::xl, space::l);
    m_fields = new ProfileFields(form,
        {Name, Edition, Billing, CycleDay, Renewal, Provider, PortalSso, OwnSites, OwnWorkspaces, InvoiceQuantity, CountBy}, stacked,
        {u'a', u'd'}, content); // Apply, Add
    inside->addWidget(m_fields);
    QScrollArea *scroll = scrolled(content, this);

    QPushButton *cancel = plainButton(tr("Cancel", "@action:button"), this);
    m_apply->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::xl, space::m, space::xl, space::m);
    buttons->setSpacing(space::s);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_apply);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        if (!m_fields->isReady())
            return;
        emit applied(m_form->profile());
        accept();
    });
    connect(m_fields, &ProfileFields::readyChanged, m_apply, &QWidget::setEnabled);
    m_apply->setEnabled(m_fields->isReady());
    const int character = fontMetrics().averageCharWidth();
    fitDialog(this, {character * (stacked ? 90 : 114), qMax(700, fontMetrics().height() * 40)});
    m_fields->field(Name)->setFocus(Qt::OtherFocusReason);
}

void ProfileDialog::focusInvoice()
{
    m_fields->invoice()->setFocus(Qt::OtherFocusReason);
    m_fields->invoice()->selectAll();
}

} // namespace ui
