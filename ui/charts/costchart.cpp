// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/costchart.h"
#include "charts/costview.h"

#include <QVBoxLayout>

namespace charts {

CostChart::CostChart(QWidget *parent)
    : QWidget(parent)
    , m_view(new CostView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    setMinimumHeight(150);
    connect(m_view, &CostView::markActivated, this, &CostChart::markActivated);
}

void CostChart::setColours(const Colours &colours)
{
    m_view->setColours(colours);
}

void CostChart::setSeries(const models::CurveSeries &series, const QLocale &locale)
{
    m_view->setSeries(series, locale);
    m_view->setAccessibleName(series.title);
    m_view->setAccessibleDescription(series.accessible);
}

QList<QRectF> CostChart::labelRects() const
{
    return m_view->labelRects();
}

} // namespace charts
