// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/disclosurebutton.h"
#include "ui/theme/draw.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr int kArrow = 18;

} // namespace

DisclosureButton::DisclosureButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize DisclosureButton::sizeHint() const
{
    const QFontMetrics metrics(QApplication::font());
    return {kArrow + metrics.horizontalAdvance(text()) + 4, metrics.height() + 4};
}

QSize DisclosureButton::minimumSizeHint() const
{
    return {kArrow + 60, sizeHint().height()};
}

void DisclosureButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(this);
    drawChevron(&painter, QRect(0, 0, 12, height()), t.quiet, isChecked() ? Qt::DownArrow : Qt::RightArrow);
    painter.setFont(QApplication::font());
    painter.setPen(underMouse() ? t.accentShades.text : t.text);
    const QRect inner = rect().adjusted(kArrow, 0, -2, 0);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, inner.width()));
    if (hasFocus())
        drawFocusRing(&painter, rect(), t, 4);
}

void DisclosureButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace ui
