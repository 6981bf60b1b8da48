// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/joinsdialog.h"
#include "ui/import/joinsview.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fitdialog.h"

#include "models/joinsmodel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

JoinsDialog::JoinsDialog(models::JoinsModel *model, QWidget *parent)
    : QDialog(parent)
    , m_view(new JoinsView(model, this))
{
    setWindowTitle(tr("What joined", "@title:window"));
    if (model->sentence().isEmpty())
        m_view->setMessage(tr("Only one file was read: there is nothing to join.", "@info"));
    QPushButton *close = primaryButton(tr("&Close", "@action:button"), this);
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(m_view, 1);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    const int character = fontMetrics().averageCharWidth();
    fitDialog(this, {qMax(960, character * 130), qMax(480, fontMetrics().height() * 26)});
}

} // namespace ui
