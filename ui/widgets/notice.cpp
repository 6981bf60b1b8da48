// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notice.h"
#include "ui/theme/draw.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace ui {

Notice::Notice(const QString &text, QWidget *parent)
    : QWidget(parent)
{
    auto *label = new Label(TextRole::Body, this);
    label->setWrapping(true);
    label->setText(text);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(22, 0, 0, 0);
    layout->addWidget(label);
    setAccessibleName(text);
}

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokensOf(this);
    const qreal line = fontMetrics().height();
    const QPointF top(7, (line - 12) / 2);
    QPainterPath triangle(top);
    triangle.lineTo(top + QPointF(7, 12));
    triangle.lineTo(top + QPointF(-7, 12));
    triangle.closeSubpath();
    painter.fillPath(triangle, t.amber.text);
    painter.setPen(QPen(t.background, 1.6, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(top + QPointF(0, 4.2), top + QPointF(0, 7.4));
    painter.drawPoint(top + QPointF(0, 9.8));
}

} // namespace ui
