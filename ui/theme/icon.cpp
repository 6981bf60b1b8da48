// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icon.h"

#include <QIcon>
#include <QPainter>
#include <QPixmapCache>

namespace ui {

QPixmap tintedIcon(const QString &file, const QColor &colour, int side, qreal ratio)
{
    const QString key = QStringLiteral("leanseat:%1:%2:%3:%4").arg(file, colour.name()).arg(side).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QIcon(file).pixmap(QSize(side, side), ratio);
    if (pixmap.isNull())
        return pixmap;
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace ui
