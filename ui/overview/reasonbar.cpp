// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/reasonbar.h"
#include "ui/overview/legenditem.h"
#include "ui/theme/draw.h"
#include "ui/theme/theme.h"
#include "ui/theme/tones.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/followtext.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace ui {

ReasonSegment::ReasonSegment(const models::Segment &segment, int shade, QWidget *parent)
    : QAbstractButton(parent)
    , m_segment(segment)
    , m_shade(shade)
{
    setText(segment.label);
    setAccessibleName(segment.accessible.isEmpty() ? segment.label + u' ' + segment.value : segment.accessible);
    setAccessibleDescription(tr("Opens these accounts", "@info:whatsthis"));
    setToolTip(accessibleName());
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void ReasonSegment::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokensOf(this);
    const QColor fill = segmentColour(t, toneOf(m_segment.tone), m_shade);

    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    const QRectF r(rect());
    path.addRoundedRect(r, space::radius - 1, space::radius - 1);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (mirrored ? !isLast : !isFirst)
        path.addRect(r.adjusted(0, 0, -r.width() / 2, 0));
    if (mirrored ? !isFirst : !isLast)
        path.addRect(r.adjusted(r.width() / 2, 0, 0, 0));
    painter.fillPath(path.simplified(), underMouse() ? fill.lighter(112) : fill);
    if (m_segment.tone == models::Tone::Unknown) {
        painter.setClipPath(path);
        painter.fillRect(rect(), QBrush(QColor(255, 255, 255, 60), Qt::BDiagPattern));
        painter.setClipping(false);
    }
    if (!isLast)
        painter.fillRect(QRectF(mirrored ? r.left() : r.right() - 1, r.top(), 1, r.height()), t.card);

    const QFont font = fontFor(TextRole::Strong, QApplication::font());
    painter.setFont(font);
    const QString text = m_segment.label + u' ' + m_segment.value;
    const QFontMetrics metrics(font);
    painter.setPen(textOnSegment(fill));
    if (metrics.horizontalAdvance(text) + 2 * 10 <= width())
        painter.drawText(rect().adjusted(10, 0, -10, 0), Qt::AlignLeft | Qt::AlignVCenter, inOwnDirection(text));
    else if (metrics.horizontalAdvance(m_segment.value) + 8 <= width())
        painter.drawText(rect(), Qt::AlignCenter, inOwnDirection(m_segment.value));
    if (hasFocus()) {
        painter.setPen(QPen(t.card, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(r.adjusted(3, 3, -3, -3), 4, 4);
        painter.setPen(QPen(t.text, 2));
        painter.drawRoundedRect(r.adjusted(1, 1, -1, -1), 6, 6);
    }
}

void ReasonSegment::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

ReasonBar::ReasonBar(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QWidget(this))
    , m_legend(new QWidget(this))
    , m_legendLayout(new FlowLayout(space::s))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_bar);
    layout->addWidget(m_legend);
    m_legend->setLayout(m_legendLayout);
    followText(m_bar, [this] { m_bar->setFixedHeight(qMax(28, QFontMetrics(QApplication::font()).height() + 10)); });
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void ReasonBar::setSegments(const QList<models::Segment> &segments)
{
    qDeleteAll(m_segments);
    m_segments.clear();
    while (QLayoutItem *item = m_legendLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QHash<int, int> shades;
    for (const models::Segment &segment : segments) {
        const int shade = shades[static_cast<int>(segment.tone)]++;
        auto *part = new ReasonSegment(segment, shade, m_bar);
        auto *item = new LegendItem(segment, shade, m_legend);
        connect(part, &QAbstractButton::clicked, this, [this, query = segment.query] { emit activated(query); });
        connect(item, &QAbstractButton::clicked, this, [this, query = segment.query] { emit activated(query); });
        m_legendLayout->addWidget(item);
        m_segments.append(part);
        part->show();
        item->show();
    }
    if (!m_segments.isEmpty()) {
        m_segments.first()->isFirst = true;
        m_segments.last()->isLast = true;
    }
    // Two parts whose labels fit need no legend; it would only repeat them.
    m_legend->setVisible(segments.size() > 2);
    place();
}

void ReasonBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void ReasonBar::place()
{
    QList<qint64> weights;
    for (const ReasonSegment *segment : m_segments)
        weights.append(segment->segment().count);
    const QList<int> widths = segmentWidths(weights, width(), 28);
    int x = 0;
    for (qsizetype i = 0; i < m_segments.size(); ++i) {
        const QRect place(x, 0, widths[i], m_bar->height());
        m_segments[i]->setGeometry(
            layoutDirection() == Qt::RightToLeft ? place.translated(width() - 2 * x - widths[i], 0) : place);
        x += widths[i];
    }
}

} // namespace ui
