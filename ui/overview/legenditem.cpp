// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/legenditem.h"
#include "ui/theme/draw.h"
#include "ui/theme/theme.h"
#include "ui/theme/tones.h"

#include <QApplication>
#include <QPainter>

namespace ui {

QColor segmentColour(const Tokens &tokens, Tone tone, int shade)
{
    const QColor base = tokens.shades(tone).solid;
    return shade == 0 ? base : base.darker(100 + 22 * qMin(shade, 6));
}

LegendItem::LegendItem(const models::Segment &segment, int shade, QWidget *parent)
    : QAbstractButton(parent)
    , m_segment(segment)
    , m_shade(shade)
{
    setText(segment.label);
    setAccessibleName(segment.accessible);
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

QSize LegendItem::sizeHint() const
{
    const QFont body = QApplication::font();
    const QFontMetrics metrics(body);
    const QFontMetrics strong(fontFor(TextRole::Strong, body));
    return {16 + metrics.horizontalAdvance(m_segment.label) + 6 + strong.horizontalAdvance(m_segment.value) + 8,
        metrics.height() + 4};
}

void LegendItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(this);
    drawRounded(
        &painter, QRect(0, height() / 2 - 5, 10, 10), segmentColour(t, toneOf(m_segment.tone), m_shade), QColor(), 3);
    const QFont body = QApplication::font();
    painter.setFont(body);
    painter.setPen(underMouse() ? t.accentShades.text : t.quiet);
    const int label = painter.fontMetrics().horizontalAdvance(m_segment.label);
    painter.drawText(QRect(16, 0, label + 2, height()), Qt::AlignLeft | Qt::AlignVCenter, m_segment.label);
    painter.setFont(fontFor(TextRole::Strong, body));
    painter.setPen(t.text);
    painter.drawText(
        QRect(16 + label + 6, 0, width() - label - 16, height()), Qt::AlignLeft | Qt::AlignVCenter, m_segment.value);
}

} // namespace ui
