// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"
#include "ui/theme/draw.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace ui {

namespace {

QFont smallStrong()
{
    QFont font = fontFor(TextRole::Small, QApplication::font());
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

Chip::Chip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Chip::Chip(const QString &text, Tone tone, QWidget *parent)
    : Chip(parent)
{
    set(text, tone);
}

void Chip::set(const QString &text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QFont Chip::chipFont() const
{
    return smallStrong();
}

QSize Chip::sizeHint() const
{
    return {chipWidth(chipFont(), m_text), chipHeight(chipFont())};
}

QSize Chip::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 48), sizeHint().height()};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawChip(&painter, rect(), chipFont(), m_text, m_tone, tokensOf(this));
}

FilterChip::FilterChip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Remove filter %1", "@action").arg(text));
    setToolTip(tr("Remove this filter (Delete); edit it (F2)", "@info:tooltip"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize FilterChip::sizeHint() const
{
    const QFont font = smallStrong();
    return {qMin(chipWidth(font, text()) + 16, 320), chipHeight(font) + 4};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(this);
    const QColor fill = isDown() ? t.line : t.accentShades.tint;
    drawRounded(&painter, rect(), fill, underMouse() ? t.accent : QColor(), height() / 2.0);
    painter.setFont(smallStrong());
    painter.setPen(t.accentShades.onTint);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect inner = mirrored ? rect().adjusted(24, 0, -10, 0) : rect().adjusted(10, 0, -24, 0);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft,
        inOwnDirection(painter.fontMetrics().elidedText(text(), Qt::ElideRight, inner.width() + 2)));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.accentShades.onTint, 1.4, Qt::SolidLine, Qt::RoundCap));
    const QPointF centre(mirrored ? 14.0 : width() - 14.0, height() / 2.0);
    painter.drawLine(centre + QPointF(-3, -3), centre + QPointF(3, 3));
    painter.drawLine(centre + QPointF(-3, 3), centre + QPointF(3, -3));
    if (hasFocus())
        drawFocusRing(&painter, rect(), t, height() / 2.0);
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        click();
    else if (event->key() == Qt::Key_F2)
        emit editRequested();
    else
        QAbstractButton::keyPressEvent(event);
}

void FilterChip::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *edit = menu->addAction(tr("&Edit in the Search", "@action:inmenu"), this, &FilterChip::editRequested);
    edit->setShortcut(Qt::Key_F2);
    const bool isNot = text().startsWith(u'-');
    menu->addAction(isNot ? tr("&Only These Accounts", "@action:inmenu") : tr("All &but These Accounts", "@action:inmenu"),
        this, &FilterChip::invertRequested);
    QAction *remove = menu->addAction(tr("&Remove", "@action:inmenu"), this, &QAbstractButton::click);
    remove->setShortcut(Qt::Key_Delete);
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(rect().bottomLeft()) : event->globalPos());
}

} // namespace ui
