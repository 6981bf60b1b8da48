// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fitdialog.h"
#include "ui/widgets/followfocus.h"

#include <QDialog>
#include <QScreen>
#include <QScrollArea>

namespace ui {

QSize roomFor(const QDialog *dialog)
{
    constexpr QSize frame(8, 48);
    const QWidget *parent = dialog->parentWidget();
    const QScreen *screen = parent ? parent->screen() : dialog->screen();
    return screen ? screen->availableSize() - frame : QSize(1272, 752);
}

void fitDialog(QDialog *dialog, const QSize &wanted)
{
    const QSize room = roomFor(dialog);
    dialog->setMaximumSize(room);
    dialog->resize(wanted.boundedTo(room));
}

QScrollArea *scrolled(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    followFocus(area);
    return area;
}

} // namespace ui
