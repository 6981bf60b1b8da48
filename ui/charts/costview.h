// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/costchart.h"

#include <QChartView>
#include <QPointer>

class QCategoryAxis;
class QLineSeries;

namespace charts {

/// The view behind CostChart: keeps its chart and axes, and paints marks and edges over them.
class CostView final : public QChartView
{
    Q_OBJECT

public:
    explicit CostView(QWidget *parent = nullptr);

    void setColours(const Colours &colours);
    void setSeries(const models::CurveSeries &series, const QLocale &locale);
    QList<QRectF> labelRects() const;
    const QList<models::CurveSeries::Mark> &marks() const { return m_data.marks; }
    /// Of a mark with its label, in the viewport's coordinates.
    QRect markRect(int mark) const;
    int currentMark() const { return m_current; }
    /// Little: a page gives the chart what it has left, instead of scrolling to what a chart would like.
    QSize sizeHint() const override { return {320, 150}; }

signals:
    void markActivated(int mark);

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Placed
    {
        QPointF at;
        QRectF label;
    };
    void restyle();
    void rebuildAxes();
    QPointF position(qint64 users, qint64 minor) const;
    QList<Placed> placedMarks() const;
    bool hasNearOneOnTheRight(const models::CurveSeries::Mark &mark) const;
    int markAt(const QPointF &point) const;
    QColor markColour(const models::CurveSeries::Mark &mark) const;
    QFont markFont() const;
    void drawEdges(QPainter *painter) const;

    models::CurveSeries m_data;
    QLocale m_locale;
    Colours m_colours;
    QLineSeries *m_line;
    QCategoryAxis *m_users = nullptr;
    QCategoryAxis *m_money = nullptr;
    int m_current = 0;
};

} // namespace charts
