// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/overview.h"

#include <QAbstractButton>

namespace ui {

class FlowLayout;

/// One part of the reason bar. Its label is drawn only where it fits as a whole; the legend below names every part.
class ReasonSegment final : public QAbstractButton
{
    Q_OBJECT

public:
    ReasonSegment(const models::Segment &segment, int shade, QWidget *parent);

    const models::Segment &segment() const { return m_segment; }
    bool isFirst = false;
    bool isLast = false;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    models::Segment m_segment;
    int m_shade;
};

/// Why seats are billable, as one bar: widths by count with a smallest width, so that no part vanishes; below it a
/// legend with the figures.
class ReasonBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonBar(QWidget *parent = nullptr);

    void setSegments(const QList<models::Segment> &segments);
    const QList<ReasonSegment *> &segments() const { return m_segments; }

signals:
    void activated(const QString &query);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    QWidget *m_bar;
    QWidget *m_legend;
    FlowLayout *m_legendLayout;
    QList<ReasonSegment *> m_segments;
};

/// Widths that add up to @p total: each at least @p least where its weight is not 0, the rest by weight.
QList<int> segmentWidths(const QList<qint64> &weights, int total, int least);

} // namespace ui
