// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/draw.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>

namespace ui {

void drawRounded(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &outline, qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (outline.isValid()) {
        painter->setPen(QPen(outline, 1));
        painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    } else {
        painter->setPen(Qt::NoPen);
        painter->drawRoundedRect(QRectF(rect), radius, radius);
    }
    painter->restore();
}

void drawFocusRing(QPainter *painter, const QRect &rect, const Tokens &tokens, qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(tokens.focus, 2));
    painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius);
    painter->restore();
}

void drawChevron(QPainter *painter, const QRect &rect, const QColor &colour, Qt::ArrowType direction)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(QRectF(rect).center());
    switch (direction) {
    case Qt::UpArrow:
        painter->rotate(180);
        break;
    case Qt::LeftArrow:
        painter->rotate(90);
        break;
    case Qt::RightArrow:
        painter->rotate(-90);
        break;
    case Qt::DownArrow:
    case Qt::NoArrow:
        break;
    }
    painter->drawPolyline(QPolygonF({{-3.5, -1.8}, {0, 1.8}, {3.5, -1.8}}));
    painter->restore();
}

void drawSheet(QPainter *painter, const QRect &rect, const QColor &colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(QRectF(rect).center());
    painter->scale(rect.height() / 16.0, rect.height() / 16.0);
    painter->drawRoundedRect(QRectF(-5, -6, 10, 12), 1.5, 1.5);
    painter->drawLine(QPointF(-2.2, -2), QPointF(2.2, -2));
    painter->drawLine(QPointF(-2.2, 1.5), QPointF(2.2, 1.5));
    painter->restore();
}

void drawCheck(QPainter *painter, const QRect &rect, const QColor &colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(QRectF(rect).center());
    painter->drawPolyline(QPolygonF({{-3.6, 0.2}, {-1.0, 2.9}, {3.8, -2.7}}));
    painter->restore();
}

QString inOwnDirection(const QString &text)
{
    constexpr QChar isolate(0x2066);
    constexpr QChar end(0x2069);
    if (QGuiApplication::layoutDirection() != Qt::RightToLeft || text.isEmpty() || text.startsWith(isolate)
        || text.isRightToLeft())
        return text;
    return isolate + text + end;
}

int chipWidth(const QFont &font, const QString &text)
{
    return QFontMetrics(font).horizontalAdvance(text) + 2 * 9;
}

int chipHeight(const QFont &font)
{
    return QFontMetrics(font).height() + 4;
}

void drawChip(
    QPainter *painter, const QRect &rect, const QFont &font, const QString &text, Tone tone, const Tokens &tokens)
{
    const Tokens::Shades &shades = tokens.shades(tone);
    drawRounded(painter, rect, shades.tint, QColor(), rect.height() / 2.0);
    painter->setFont(font);
    painter->setPen(shades.onTint);
    const QRect inner = rect.adjusted(9, 0, -9, 0);
    painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeft,
        inOwnDirection(QFontMetrics(font).elidedText(text, Qt::ElideRight, inner.width() + 2)));
}

namespace {

int digitWidth(const QFontMetrics &metrics)
{
    int width = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        width = qMax(width, metrics.horizontalAdvance(QChar(digit)));
    return width;
}

} // namespace

int tabularWidth(const QFont &font, const QString &text)
{
    const QFontMetrics metrics(font);
    const int digit = digitWidth(metrics);
    int width = 0;
    for (const QChar c : text)
        width += c.isDigit() ? digit : metrics.horizontalAdvance(c);
    return width;
}

void drawTabularRight(QPainter *painter, const QRect &rect, const QFont &font, const QString &text)
{
    painter->setFont(font);
    const QFontMetrics metrics(font);
    const int digit = digitWidth(metrics);
    const int base = rect.top() + (rect.height() + metrics.ascent() - metrics.descent()) / 2;
    const bool mirrored = painter->layoutDirection() == Qt::RightToLeft;
    int x = mirrored ? rect.left() + qMin(rect.width(), tabularWidth(font, text)) : rect.right() + 1;
    for (qsizetype i = text.size(); i-- > 0;) {
        const QChar c = text.at(i);
        const int own = metrics.horizontalAdvance(c);
        const int cell = c.isDigit() ? digit : own;
        x -= cell;
        if (x < rect.left() - digit)
            break;
        painter->drawText(x + (cell - own) / 2, base, QString(c));
    }
}

} // namespace ui
