// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notice.h"
#include "ui/theme/draw.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/followtext.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

namespace ui {

namespace {

constexpr int kSign = 22; ///< what the triangle takes, with the gap before the words

} // namespace

Notice::Notice(const QString &text, QWidget *parent)
    : QWidget(parent)
{
    auto *label = new Label(TextRole::Body, this);
    label->setWrapping(true);
    label->setText(text);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(isRightToLeft() ? 0 : kSign, 0, isRightToLeft() ? kSign : 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(label);
    setAccessibleName(text);
}

QPushButton *Notice::addButton(const QString &text)
{
    auto *row = static_cast<QHBoxLayout *>(layout());
    // A label that wraps asks for a narrow block of text; beside a button it shall have its line where there is room.
    if (auto *label = findChild<Label *>()) {
        followText(label,
            [this, label] { label->setMaximumWidth(label->fontMetrics().horizontalAdvance(accessibleName()) + 4); });
        row->setStretchFactor(label, 1000);
    }
    auto *button = quietButton(text, this);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    followText(button, [this, button] { button->setFixedHeight(fontMetrics().height() + 2); }); // a line of the words
    row->addWidget(button, 0, Qt::AlignTop);
    row->addStretch(1);
    return button;
}

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokensOf(this);
    const qreal line = fontMetrics().height();
    const QPointF top(isRightToLeft() ? width() - 7 : 7, (line - 12) / 2);
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
