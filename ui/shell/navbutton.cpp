// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navbutton.h"
#include "ui/theme/draw.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace ui {

NavButton::NavButton(const QString &iconFile, const QString &text, const QKeySequence &shortcut, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconFile(iconFile)
    , m_shortcut(shortcut.toString(QKeySequence::NativeText))
{
    setText(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(text);
    setAccessibleDescription(m_shortcut);
    setToolTip(m_shortcut.isEmpty() ? text : text + QStringLiteral(" (") + m_shortcut + u')');
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

int NavButton::compactWidth()
{
    return QFontMetrics(QApplication::font()).height() + 2 * 12;
}

QSize NavButton::sizeHint() const
{
    const QFontMetrics metrics(QApplication::font());
    return {metrics.horizontalAdvance(text() + m_shortcut) + 80, metrics.height() + 2 * 9};
}

void NavButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(this);
    if (isChecked() || underMouse())
        drawRounded(&painter, rect(), isChecked() ? t.selection : t.hover, QColor());
    const QColor colour = isChecked() ? t.accentShades.onTint : t.text;
    const int side = QFontMetrics(QApplication::font()).height();
    const auto mirrored = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const QRect icon = mirrored(QRect(12, (height() - side) / 2, side, side));
    if (m_iconFile.isEmpty())
        drawSheet(&painter, icon, colour);
    else
        painter.drawPixmap(icon.topLeft(), tintedIcon(m_iconFile, colour, side, devicePixelRatioF()));
    if (width() > compactWidth()) {
        QFont font = isChecked() ? fontFor(TextRole::Strong, QApplication::font()) : QApplication::font();
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(mirrored(rect().adjusted(12 + side + 10, 0, -8, 0)), Qt::AlignLeft | Qt::AlignVCenter,
            inOwnDirection(text()));
        painter.setFont(fontFor(TextRole::Small, QApplication::font()));
        painter.setPen(isChecked() ? t.accentShades.onTint : t.quiet);
        painter.drawText(
            mirrored(rect().adjusted(0, 0, -10, 0)), Qt::AlignRight | Qt::AlignVCenter, inOwnDirection(m_shortcut));
    }
    if (hasFocus())
        drawFocusRing(&painter, rect(), t);
}

void NavButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace ui
