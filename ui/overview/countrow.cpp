// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/countrow.h"
#include "ui/theme/draw.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tellingface.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

constexpr int kWrapped = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;

} // namespace

CountRow::CountRow(const models::ReconciliationDocument::Line &line, QWidget *parent)
    : QAbstractButton(parent)
    , m_line(line)
{
    const bool opens = !line.query.isEmpty();
    setTelling(this, !opens);
    setText(line.label);
    setAccessibleName(line.label + QStringLiteral(": ") + line.value);
    setAccessibleDescription(line.help);
    setToolTip(line.help);
    setFocusPolicy(opens ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize CountRow::sizeHint() const
{
    return {240, QFontMetrics(QApplication::font()).height() + 2 * space::s - 1};
}

QSize CountRow::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

QFont CountRow::lineFont() const
{
    return m_line.isTotal ? fontFor(TextRole::Strong, QApplication::font()) : QApplication::font();
}

QRect CountRow::labelIn(const QRect &whole) const
{
    const int indent = m_line.isTotal ? space::xs : space::l;
    return whole.adjusted(indent, 0, -tabularWidth(lineFont(), m_line.value) - space::l, -1);
}

int CountRow::heightForWidth(int width) const
{
    const QRect room = labelIn({0, 0, qMax(width, minimumSizeHint().width()), QWIDGETSIZE_MAX});
    return QFontMetrics(lineFont()).boundingRect(room, kWrapped, m_line.label).height() + 2 * space::s - 1;
}

void CountRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(this);
    const bool opens = !m_line.query.isEmpty();
    if (opens && underMouse())
        painter.fillRect(rect(), t.hover);
    painter.setPen(t.line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
    painter.setPen(opens ? t.accentShades.text : t.text);
    const auto mirrored = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    drawTabularRight(&painter, mirrored(rect().adjusted(0, 0, -space::xs, -1)), lineFont(), m_line.value);
    painter.setPen(m_line.isTotal ? t.text : t.quiet);
    painter.drawText(mirrored(labelIn(rect())), kWrapped, inOwnDirection(m_line.label));
    if (hasFocus())
        drawFocusRing(&painter, rect(), t, 4);
}

void CountRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace ui
