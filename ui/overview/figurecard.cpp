// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/figurecard.h"
#include "ui/theme/draw.h"
#include "ui/theme/theme.h"
#include "ui/theme/tones.h"
#include "ui/widgets/tellingface.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

/// The least size of a figure, of the body's.
constexpr double kLeastFigure = 1.1;

} // namespace

FigureCard::FigureCard(QWidget *parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureCard::setCard(const models::Card &card)
{
    m_card = card;
    setTelling(this, !card.opensAccounts);
    setText(card.title);
    setAccessibleName(card.accessible.isEmpty() ? card.title + QStringLiteral(": ") + card.value : card.accessible);
    setAccessibleDescription(card.opensAccounts ? tr("Opens these accounts", "@info:whatsthis") : QString());
    setFocusPolicy(card.opensAccounts ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(card.opensAccounts ? Qt::PointingHandCursor : Qt::ArrowCursor);
    updateGeometry();
    update();
}

QSize FigureCard::sizeHint() const
{
    const QFont body = QApplication::font();
    const int height = (1 + m_noteLines) * QFontMetrics(body).height()
        + QFontMetrics(fontFor(TextRole::Headline, body)).height() + 2 * space::l + 2 * space::xs;
    return {180, height};
}

int FigureCard::leastWidth() const
{
    const QFont body = QApplication::font();
    QFont figure = fontFor(TextRole::Headline, body);
    figure.setPointSizeF(body.pointSizeF() * kLeastFigure);
    return qMax(QFontMetrics(body).horizontalAdvance(m_card.title),
               qRound(QFontMetrics(figure).horizontalAdvance(m_card.value) * 1.04))
        + 2 * space::l + 2;
}

int FigureCard::noteLinesAt(int width) const
{
    const QFontMetrics metrics(QApplication::font());
    const int inner = qMax(40, width - 2 * space::l);
    const int height = metrics.boundingRect(0, 0, inner, 10000, Qt::TextWordWrap, m_card.note).height();
    return qBound(1, (height + metrics.height() / 2) / metrics.height(), 3);
}

void FigureCard::setNoteLines(int lines)
{
    if (m_noteLines == lines)
        return;
    m_noteLines = lines;
    updateGeometry();
}

QSize FigureCard::minimumSizeHint() const
{
    return {110, sizeHint().height()};
}

void FigureCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(this);
    const bool hot = m_card.opensAccounts && underMouse();
    drawRounded(&painter, rect(), hot && isDown() ? t.hover : t.card, hot ? t.accent : t.line);

    const QFont body = QApplication::font();
    QRect inner = rect().adjusted(space::l, space::l, -space::l, -space::l);
    const auto line = [&](const QFont &font, const QString &text, const QColor &colour) {
        painter.setFont(font);
        painter.setPen(colour);
        const QFontMetrics metrics(font);
        painter.drawText(QRect(inner.left(), inner.top(), inner.width(), metrics.height()),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            inOwnDirection(metrics.elidedText(text, Qt::ElideRight, inner.width())));
        inner.setTop(inner.top() + metrics.height() + space::xs);
    };
    line(body, m_card.title, t.quiet);

    // A figure is never cut: it shrinks until it fits.
    QFont figure = fontFor(TextRole::Headline, body);
    const int wanted = QFontMetrics(figure).horizontalAdvance(m_card.value);
    const int height = QFontMetrics(figure).height();
    if (wanted > inner.width() && wanted > 0)
        figure.setPointSizeF(std::max(body.pointSizeF() * 0.9, figure.pointSizeF() * inner.width() / wanted * 0.96));
    const QRect figureRect(inner.left(), inner.top(), inner.width(), height);
    painter.setFont(figure);
    painter.setPen(t.shades(toneOf(m_card.tone)).text);
    painter.drawText(figureRect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, inOwnDirection(m_card.value));
    inner.setTop(figureRect.bottom() + 1 + space::xs);

    painter.setFont(body);
    painter.setPen(t.quiet);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, inOwnDirection(m_card.note));
    if (hasFocus())
        drawFocusRing(&painter, rect(), t);
}

void FigureCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace ui
