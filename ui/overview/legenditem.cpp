// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/legenditem.h"
#include "ui/theme/draw.h"
#include "ui/theme/theme.h"
#include "ui/theme/tones.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace ui {

QColor segmentColour(const Tokens &tokens, Tone tone, int shade)
{
    // Neighbours lie three steps apart, so that they are told from each other.
    static constexpr int kSteps[] {0, 4, 1, 5, 2, 6, 3};
    const int step = kSteps[qBound(0, shade, 6)];
    const QColor base = tokens.shades(tone).solid;
    if (step == 0)
        return base;
    if (tokens.card.lightness() > 128)
        return base.darker(100 + 22 * step);
    // Towards white, the first step large: in between neither white nor black text reads well.
    const double part = qMin(0.22 + 0.11 * step, 0.85);
    const auto mixed = [part](int channel) { return qRound(channel + (255 - channel) * part); };
    return {mixed(base.red()), mixed(base.green()), mixed(base.blue())};
}

QColor textOnSegment(const QColor &ground)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    const double luminance
        = 0.2126 * linear(ground.redF()) + 0.7152 * linear(ground.greenF()) + 0.0722 * linear(ground.blueF());
    return luminance > 0.19 ? QColor(0x0c1524) : QColor(Qt::white);
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
    const auto mirrored = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    drawRounded(&painter, mirrored(QRect(0, height() / 2 - 5, 10, 10)),
        segmentColour(t, toneOf(m_segment.tone), m_shade), QColor(), 3);
    const QFont body = QApplication::font();
    painter.setFont(body);
    painter.setPen(underMouse() ? t.accentShades.text : t.quiet);
    const int label = painter.fontMetrics().horizontalAdvance(m_segment.label);
    painter.drawText(
        mirrored(QRect(16, 0, label + 2, height())), Qt::AlignLeft | Qt::AlignVCenter, inOwnDirection(m_segment.label));
    painter.setFont(fontFor(TextRole::Strong, body));
    painter.setPen(t.text);
    painter.drawText(mirrored(QRect(16 + label + 6, 0, width() - label - 22, height())),
        Qt::AlignLeft | Qt::AlignVCenter, inOwnDirection(m_segment.value));
}

} // namespace ui
