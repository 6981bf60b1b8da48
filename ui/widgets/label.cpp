// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/label.h"
#include "ui/theme/draw.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace ui {

Label::Label(TextRole role, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setTextRole(this, role);
    restyle();
}

void Label::setTone(Tone tone)
{
    m_tone = tone;
    restyle();
}

void Label::setQuiet(bool quiet)
{
    m_quiet = quiet;
    restyle();
}

void Label::setWrapping(bool selectable)
{
    setWordWrap(true);
    if (selectable)
        setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void Label::changeEvent(QEvent *event)
{
    if (!m_styling && event->type() == QEvent::PaletteChange)
        restyle();
    QLabel::changeEvent(event);
}

void Label::restyle()
{
    m_styling = true;
    const Tokens &t = tokens(schemeOf(QApplication::palette()));
    QPalette p;
    // Which of the two a label uses follows from the ground of whatever it lies on.
    const QColor colour = m_tone != Tone::Neutral ? t.shades(m_tone).text : m_quiet ? t.quiet : t.text;
    p.setColor(QPalette::WindowText, colour);
    p.setColor(QPalette::Text, colour);
    setPalette(p);
    m_styling = false;
}

ElidedLabel::ElidedLabel(TextRole role, QWidget *parent)
    : Label(role, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setFullText(const QString &text)
{
    setText(text);
    setAccessibleName(text);
    updateGeometry();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 6, fontMetrics().height()};
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2, fontMetrics().height() + 2};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
    setToolTip(shown == text() ? QString() : text());
    painter.drawText(
        rect(), static_cast<int>(alignment() | Qt::AlignVCenter) | Qt::TextSingleLine, inOwnDirection(shown));
}

} // namespace ui
