// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/causerow.h"
#include "ui/theme/draw.h"
#include "ui/theme/theme.h"
#include "ui/theme/tones.h"
#include "ui/widgets/tellingface.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

constexpr int kBar = 6; ///< thickness

} // namespace

CauseRow::CauseRow(const models::CauseBar &bar, qint64 most, QWidget *parent)
    : QAbstractButton(parent)
    , m_bar(bar)
    , m_most(qMax<qint64>(most, 1))
{
    setTelling(this, !bar.opensAccounts);
    setText(bar.label);
    setCheckable(bar.opensAccounts);
    setAccessibleName(bar.accessible);
    setAccessibleDescription(bar.help);
    setToolTip(bar.help);
    setFocusPolicy(bar.opensAccounts ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(bar.opensAccounts ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize CauseRow::sizeHint() const
{
    const int line = QFontMetrics(QApplication::font()).height();
    return {260, 2 * line + kBar + space::xs + 2 * space::s};
}

QSize CauseRow::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void CauseRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(this);
    if (isChecked())
        drawRounded(&painter, rect(), t.selection, QColor(), 4);
    else if (isCheckable() && underMouse())
        drawRounded(&painter, rect(), t.hover, QColor(), 4);
    const QFont body = QApplication::font();
    const QFont strong = fontFor(TextRole::Strong, body);
    const int line = QFontMetrics(body).height();
    const QRect inner = rect().adjusted(space::s, space::s, -space::s, -space::s);

    const QRect first(inner.left(), inner.top(), inner.width(), line);
    const int seats = tabularWidth(strong, m_bar.seats);
    painter.setPen(t.text);
    drawTabularRight(&painter, first, strong, m_bar.seats);
    painter.setFont(body);
    const QRect label = QStyle::visualRect(layoutDirection(), first, first.adjusted(0, 0, -seats - space::s, 0));
    painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        inOwnDirection(QFontMetrics(body).elidedText(m_bar.label, Qt::ElideRight, label.width())));

    const QRect track(inner.left(), first.bottom() + 1 + space::xs / 2, inner.width(), kBar);
    drawRounded(&painter, track, t.line, QColor(), kBar / 2.0);
    const auto length = [&](qint64 count) { return static_cast<int>(static_cast<qint64>(track.width()) * count / m_most); };
    const qint64 all = m_bar.newly + m_bar.noLonger;
    if (all > 0) {
        const int newly = length(m_bar.newly);
        const int whole = qMax(length(all), kBar);
        const Tone tone = m_bar.newly == 0 ? Tone::Green : Tone::Amber;
        const auto mirrored = [this, &track](const QRect &part) { return QStyle::visualRect(layoutDirection(), track, part); };
        drawRounded(&painter, mirrored(QRect(track.left(), track.top(), whole, kBar)), t.shades(tone).solid, QColor(), kBar / 2.0);
        if (m_bar.newly > 0 && m_bar.noLonger > 0)
            painter.fillRect(mirrored(QRect(track.left() + newly, track.top(), whole - newly, kBar)), t.shades(Tone::Green).solid);
    }
    painter.setPen(t.quiet);
    const QRect last(inner.left(), track.bottom() + 1 + space::xs / 2, inner.width(), line);
    drawTabularRight(&painter, last, body, m_bar.cost);
    if (hasFocus())
        drawFocusRing(&painter, rect(), t, 4);
}

void CauseRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace ui
