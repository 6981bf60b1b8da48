// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPolygonF>
#include <QRectF>

namespace charts {

/// A place for a label of @p size beside the point @p at: inside @p area, not on any of @p taken, and off @p line if
/// possible.
QRectF labelPlace(
    const QPointF &at, const QSizeF &size, const QRectF &area, const QPolygonF &line, const QList<QRectF> &taken);

} // namespace charts
