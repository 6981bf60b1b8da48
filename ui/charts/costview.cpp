// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/costview.h"
#include "charts/costface.h"
#include "charts/labelplaces.h"
#include "charts/ticks.h"

#include "models/format.h"

#include <QAccessible>
#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace charts {

CostView::CostView(QWidget *parent)
    : QChartView(new QChart, parent)
    , m_line(new QLineSeries)
{
    installCostFace();
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    // Room for the outermost labels, which stand half outside.
    chart()->setMargins(QMargins(0, 8, 26, 0));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->addSeries(m_line);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void CostView::setColours(const Colours &colours)
{
    if (m_colours == colours)
        return;
    m_colours = colours;
    restyle();
}

void CostView::setSeries(const models::CurveSeries &series, const QLocale &locale)
{
    m_data = series;
    m_locale = locale;
    m_current = std::clamp<int>(m_current, 0, std::max<int>(0, static_cast<int>(series.marks.size()) - 1));
    QList<QPointF> points;
    points.reserve(series.points.size());
    for (const auto &point : series.points)
        points.append(QPointF(double(point.users), double(point.minor)));
    m_line->replace(points);
    rebuildAxes();
    restyle();
}

void CostView::rebuildAxes()
{
    qint64 users = 1;
    qint64 money = 1;
    for (const auto &point : m_data.points) {
        users = std::max(users, point.users);
        money = std::max(money, point.minor);
    }
    qint64 unit = 1;
    for (int i = 0; i < m_data.minorDigits; ++i)
        unit *= 10;

    for (QCategoryAxis *axis : {m_users, m_money}) {
        if (axis) {
            chart()->removeAxis(axis);
            delete axis;
        }
    }
    m_users = new QCategoryAxis;
    m_money = new QCategoryAxis;
    const QFontMetrics metrics(font());
    const QString widest = models::numberText(users, m_locale);
    const int columns = std::clamp(width() / (metrics.horizontalAdvance(widest) + 56), 2, 8);
    const Ticks x = niceTicks(users, columns);
    const Ticks y = niceTicks((money + unit - 1) / unit, std::clamp(height() / 44, 2, 5));
    const auto currency = core::Currency::fromCode(m_data.currency).value_or(core::Currency {});
    for (int i = 0; i <= x.count; ++i)
        m_users->append(models::numberText(x.step * i, m_locale), double(x.step * i));
    for (int i = 0; i <= y.count; ++i)
        m_money->append(
            models::moneyText(core::Money(y.step * i * unit, currency), m_locale), double(y.step * i * unit));
    m_users->setRange(0, double(x.end()));
    m_money->setRange(0, double(y.end() * unit));
    for (QCategoryAxis *axis : {m_users, m_money}) {
        axis->setStartValue(0);
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        axis->setTruncateLabels(false);
    }
    m_users->setGridLineVisible(false);
    chart()->addAxis(m_users, Qt::AlignBottom);
    chart()->addAxis(m_money, Qt::AlignLeft);
    m_line->attachAxis(m_users);
    m_line->attachAxis(m_money);
}

void CostView::restyle()
{
    m_line->setPen(QPen(m_colours.line, 2.2));
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    for (QCategoryAxis *axis : {m_users, m_money}) {
        if (!axis)
            continue;
        axis->setLabelsColor(m_colours.quiet);
        axis->setLabelsFont(small);
        axis->setGridLinePen(QPen(m_colours.grid, 1));
        axis->setLinePen(QPen(m_colours.grid, 1));
    }
    viewport()->update();
}

QPointF CostView::position(qint64 users, qint64 minor) const
{
    return chart()->mapToPosition(QPointF(double(users), double(minor)), m_line);
}

QColor CostView::markColour(const models::CurveSeries::Mark &mark) const
{
    return mark.tone == models::Tone::Good ? m_colours.after : m_colours.now;
}

QFont CostView::markFont() const
{
    QFont strong = font();
    strong.setPointSizeF(strong.pointSizeF() * 0.92);
    strong.setWeight(QFont::DemiBold);
    return strong;
}

bool CostView::hasNearOneOnTheRight(const models::CurveSeries::Mark &mark) const
{
    // By the numbers, not by pixels: labels keep their sides at every size.
    const qint64 range = m_data.points.isEmpty() ? 0 : m_data.points.last().users;
    return std::any_of(m_data.marks.begin(), m_data.marks.end(), [&](const auto &other) {
        const qint64 distance = other.at.users - mark.at.users;
        return distance > 0 && distance < range / 4;
    });
}

QRect CostView::markRect(int mark) const
{
    const QList<Placed> placed = placedMarks();
    if (mark < 0 || mark >= placed.size())
        return {};
    const QRectF point(placed[mark].at - QPointF(7, 7), QSizeF(14, 14));
    return mapFromScene(placed[mark].label.united(point)).boundingRect();
}

QList<CostView::Placed> CostView::placedMarks() const
{
    QList<Placed> placed;
    if (m_data.isEmpty())
        return placed;
    QPolygonF line;
    for (const auto &point : m_data.points)
        line.append(position(point.users, point.minor));
    const QRectF area = chart()->plotArea().adjusted(2, 0, 0, -2);
    QList<QPolygonF> lines {line};
    for (const auto &edge : m_data.edges) {
        const qreal x = position(edge.users, 0).x();
        lines.append(QPolygonF({{x, area.top()}, {x, area.bottom()}}));
    }
    const QFontMetricsF metrics(markFont());
    QList<QRectF> taken;
    for (const auto &mark : m_data.marks) {
        const QPointF at = position(mark.at.users, mark.at.minor);
        taken.append(QRectF(at.x() - 7, at.y() - 7, 14, 14));
    }
    for (const auto &mark : m_data.marks) {
        const QPointF at = position(mark.at.users, mark.at.minor);
        const QSizeF size(metrics.horizontalAdvance(mark.label) + 8, metrics.height() + 2);
        const Side side = hasNearOneOnTheRight(mark) ? Side::Left : Side::Right;
        const QRectF place = labelPlace(at, size, area, lines, taken, side);
        taken.append(place);
        placed.append({at, place});
    }
    return placed;
}

QList<QRectF> CostView::labelRects() const
{
    QList<QRectF> rects;
    for (const Placed &placed : placedMarks())
        rects.append(placed.label);
    return rects;
}

void CostView::drawEdges(QPainter *painter) const
{
    const QRectF area = chart()->plotArea();
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    painter->setFont(small);
    const QFontMetricsF metrics(small);
    painter->setPen(QPen(m_colours.edge, 1, Qt::DashLine));
    for (const auto &edge : m_data.edges) {
        const qreal x = position(edge.users, 0).x();
        if (x >= area.left() && x <= area.right())
            painter->drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
    // Labels over all lines: where edges lie close, a further line must not run through a label.
    painter->setPen(m_colours.quiet);
    QList<QRectF> taken;
    for (const auto &edge : m_data.edges) {
        const qreal x = position(edge.users, 0).x();
        if (x < area.left() || x > area.right())
            continue;
        const qreal width = metrics.horizontalAdvance(edge.label);
        // Left of the line where it has no room on the right.
        QRectF label(x + 6, area.top() + 2, width, metrics.height());
        if (label.right() > area.right())
            label.moveRight(x - 6);
        const bool free
            = std::none_of(taken.begin(), taken.end(), [&](const QRectF &r) { return r.intersects(label); });
        if (!free || label.left() < area.left())
            continue;
        taken.append(label);
        painter->fillRect(label.adjusted(-2, 0, 2, 0), m_colours.ground);
        painter->drawText(label, Qt::AlignLeft | Qt::AlignVCenter, edge.label);
    }
}

void CostView::drawForeground(QPainter *painter, const QRectF &)
{
    if (m_data.isEmpty())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    drawEdges(painter);
    const QList<Placed> placed = placedMarks();
    painter->setFont(markFont());
    for (qsizetype i = 0; i < placed.size(); ++i) {
        const auto &mark = m_data.marks[i];
        QColor ground = m_colours.ground;
        ground.setAlpha(215);
        painter->fillRect(placed[i].label, ground);
        painter->setPen(QPen(m_colours.ground, 2));
        painter->setBrush(markColour(mark));
        painter->drawEllipse(placed[i].at, 6, 6);
        if (hasFocus() && i == m_current) {
            painter->setPen(QPen(m_colours.focus, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawEllipse(placed[i].at, 9, 9);
            painter->drawRoundedRect(placed[i].label, 4, 4);
        }
        painter->setPen(m_colours.text);
        painter->drawText(placed[i].label, Qt::AlignCenter, mark.label);
    }
}

int CostView::markAt(const QPointF &point) const
{
    const QList<Placed> placed = placedMarks();
    for (qsizetype i = 0; i < placed.size(); ++i) {
        if (placed[i].label.contains(point) || QRectF(placed[i].at - QPointF(10, 10), QSizeF(20, 20)).contains(point))
            return static_cast<int>(i);
    }
    return -1;
}

void CostView::mousePressEvent(QMouseEvent *event)
{
    if (const int mark = markAt(mapToScene(event->pos())); mark >= 0 && event->button() == Qt::LeftButton)
        emit markActivated(mark);
}

void CostView::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(markAt(mapToScene(event->pos())) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void CostView::keyPressEvent(QKeyEvent *event)
{
    const int marks = static_cast<int>(m_data.marks.size());
    if (marks > 0 && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        m_current = (m_current + (event->key() == Qt::Key_Right ? 1 : marks - 1)) % marks;
        viewport()->update();
        QAccessibleEvent focus(this, QAccessible::Focus);
        focus.setChild(m_current);
        QAccessible::updateAccessibility(&focus);
    } else if (marks > 0
        && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)) {
        emit markActivated(m_current);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void CostView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void CostView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

void CostView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        restyle();
}

void CostView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    if (!m_data.isEmpty()) {
        rebuildAxes();
        restyle();
    }
}

} // namespace charts
