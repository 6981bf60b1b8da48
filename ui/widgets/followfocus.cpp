// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/followfocus.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QScrollArea>

namespace ui {

void followFocus(QScrollArea *area)
{
    QObject::connect(qApp, &QApplication::focusChanged, area, [area](QWidget *, QWidget *now) {
        // Scrolling under a pressed mouse would move what is being clicked.
        if (now && area->widget() && area->widget()->isAncestorOf(now) && QApplication::mouseButtons() == Qt::NoButton)
            area->ensureWidgetVisible(now, space::s, space::l);
    });
}

} // namespace ui
