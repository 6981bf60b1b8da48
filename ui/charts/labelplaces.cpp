// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/labelplaces.h"

#include <QLineF>

#include <algorithm>

namespace charts {

namespace {

bool crosses(const QPolygonF &line, const QRectF &rect)
{
    const QLineF sides[] = {{rect.topLeft(), rect.topRight()}, {rect.topRight(), rect.bottomRight()},
        {rect.bottomRight(), rect.bottomLeft()}, {rect.bottomLeft(), rect.topLeft()}};
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QLineF piece(line[i - 1], line[i]);
        if (rect.contains(piece.p1()) || rect.contains(piece.p2()))
            return true;
        for (const QLineF &side : sides) {
            if (piece.intersects(side, nullptr) == QLineF::BoundedIntersection)
                return true;
        }
    }
    return false;
}

bool isFree(const QRectF &rect, const QList<QRectF> &taken)
{
    return std::none_of(taken.begin(), taken.end(), [&](const QRectF &other) { return other.intersects(rect); });
}

} // namespace

QRectF labelPlace(const QPointF &at, const QSizeF &size, const QRectF &area, const QList<QPolygonF> &lines,
    const QList<QRectF> &taken, Side side)
{
    const qreal w = size.width();
    const qreal h = size.height();
    const auto inside = [&](QRectF rect) {
        rect.moveLeft(std::clamp(rect.left(), area.left(), std::max(area.left(), area.right() - w)));
        rect.moveTop(std::clamp(rect.top(), area.top(), std::max(area.top(), area.bottom() - h)));
        return rect;
    };
    QRectF fallback;
    // Nearest places first: below right and above left (or the other way round), then the same farther away.
    for (int distance = 0; distance < 8; ++distance) {
        const qreal d = 8 + distance * (h * 0.75);
        const QRectF right(at.x() + d, at.y() + 4, w, h);
        const QRectF left(at.x() - d - w, at.y() - h - 4, w, h);
        const QRectF places[] = {side == Side::Right ? right : left, side == Side::Right ? left : right,
            {at.x() - w / 2, at.y() + d, w, h}, {at.x() - w / 2, at.y() - d - h, w, h},
            {at.x() + 8, at.y() - d - h, w, h}};
        for (const QRectF &wanted : places) {
            const QRectF place = inside(wanted);
            if (!isFree(place, taken))
                continue;
            if (std::none_of(lines.begin(), lines.end(), [&](const QPolygonF &line) { return crosses(line, place); }))
                return place;
            if (fallback.isNull())
                fallback = place;
        }
    }
    return fallback;
}

} // namespace charts
