// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPolygonF>
#include <QRectF>

namespace charts {

/// On which side of its point a label is tried first.
enum class Side : quint8 { Right, Left };

/// A place for a label of @p size beside the point @p at: inside @p area, not on any of @p taken, and off all @p lines if
/// possible; on that @p side if it is free there.
QRectF labelPlace(const QPointF &at, const QSizeF &size, const QRectF &area, const QList<QPolygonF> &lines,
    const QList<QRectF> &taken, Side side = Side::Right);

} // namespace charts
