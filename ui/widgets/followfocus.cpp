// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/followfocus.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QGraphicsView>
#include <QScrollArea>

namespace ui {

namespace {

/// A graphics view tells no cursor of its own, and QScrollArea would show a point of it instead of all.
void ensureWholeVisible(QScrollArea *area, const QWidget *now)
{
    const QRect rect(now->mapTo(area->widget(), QPoint()), now->size());
    area->ensureVisible(rect.right(), rect.bottom(), space::s, space::l);
    area->ensureVisible(rect.left(), rect.top(), space::s, space::l);
}

} // namespace

void followFocus(QScrollArea *area)
{
    QObject::connect(qApp, &QApplication::focusChanged, area, [area](QWidget *, QWidget *now) {
        // Scrolling under a pressed mouse would move what is being clicked.
        if (!now || !area->widget() || !area->widget()->isAncestorOf(now) || QApplication::mouseButtons() != Qt::NoButton)
            return;
        if (qobject_cast<QGraphicsView *>(now))
            ensureWholeVisible(area, now);
        else
            area->ensureWidgetVisible(now, space::s, space::l);
    });
}

} // namespace ui
