// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/popupplace.h"

#include <QRect>
#include <QScreen>
#include <QWidget>

namespace ui {

void placePopup(QWidget *popup, const QRect &place, const QWidget *owner)
{
    popup->adjustSize();
    const QRect screen = owner->screen()->availableGeometry();
    const int width = popup->width();
    const int height = popup->height();
    const int wanted = owner->isRightToLeft() ? place.left() : place.right() - width;
    const int x = qBound(screen.left(), wanted, qMax(screen.left(), screen.right() - width));
    const int below = place.bottom() + 2;
    const int above = place.top() - height - 2;
    const int y = below + height <= screen.bottom() ? below : qMax(screen.top(), above);
    popup->move(x, y);
    popup->show();
}

} // namespace ui
