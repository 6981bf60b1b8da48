// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttons.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

namespace ui {

QPushButton *plainButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    setTextRole(button, TextRole::Strong);
    button->setAttribute(Qt::WA_Hover);
    return button;
}

QPushButton *primaryButton(const QString &text, QWidget *parent)
{
    QPushButton *button = plainButton(text, parent);
    button->setProperty(kPrimary, true);
    return button;
}

QPushButton *quietButton(const QString &text, QWidget *parent)
{
    QPushButton *button = plainButton(text, parent);
    button->setProperty(kQuiet, true);
    button->setFlat(false);
    return button;
}

} // namespace ui
