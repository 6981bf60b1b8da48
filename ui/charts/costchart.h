// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/overview.h"

#include <QColor>
#include <QLocale>
#include <QWidget>

namespace charts {

/// What a chart is drawn in; ui fills it from its tokens.
struct Colours
{
    QColor ground, grid, text, quiet, line, now, after, edge, focus;
    friend bool operator==(const Colours &, const Colours &) = default;
};

class CostView;

/// The cost curve: the line, band edges, and marks whose labels never lie on each other. A mark is chosen by click, or
/// with the arrow keys and Return.
class CostChart final : public QWidget
{
    Q_OBJECT

public:
    explicit CostChart(QWidget *parent = nullptr);

    void setColours(const Colours &colours);
    void setSeries(const models::CurveSeries &series, const QLocale &locale);
    /// Where the labels of the marks came to lie, in the view's coordinates; for tests.
    QList<QRectF> labelRects() const;

signals:
    /// Index into CurveSeries::marks.
    void markActivated(int mark);

private:
    CostView *m_view;
};

} // namespace charts
