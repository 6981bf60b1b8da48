// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palettedelegate.h"
#include "ui/palette/palettemodel.h"
#include "ui/theme/draw.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace ui {

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.widget);
    const bool can = index.flags() & Qt::ItemIsEnabled;
    const bool isLeftToRight = option.direction == Qt::LeftToRight;
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, t.selection);
    QRect room = option.rect.adjusted(space::s, 0, -space::s, 0);
    const Qt::Alignment near = Qt::AlignVCenter | (isLeftToRight ? Qt::AlignLeft : Qt::AlignRight);
    const Qt::Alignment far = Qt::AlignVCenter | (isLeftToRight ? Qt::AlignRight : Qt::AlignLeft);
    const auto take = [&room, isLeftToRight](int width, bool fromEnd) {
        QRect part = room;
        if (fromEnd == isLeftToRight) {
            part.setLeft(room.right() - width + 1);
            room.setRight(part.left() - space::m);
        } else {
            part.setRight(room.left() + width - 1);
            room.setLeft(part.right() + space::m);
        }
        return part;
    };
    const QFont small = fontFor(TextRole::Small, option.font);
    const QFontMetrics smallMetrics(small);
    if (const QString keys = index.data(PaletteModel::KeysRole).toString(); !keys.isEmpty()) {
        painter->setFont(small);
        painter->setPen(can ? t.quiet : t.disabled);
        painter->drawText(take(smallMetrics.horizontalAdvance(keys), true), static_cast<int>(far), inOwnDirection(keys));
    }
    const QString title = index.data(Qt::DisplayRole).toString();
    const QFontMetrics metrics(option.font);
    painter->setFont(option.font);
    painter->setPen(can ? t.text : t.disabled);
    const QString shown = metrics.elidedText(title, Qt::ElideRight, room.width());
    painter->drawText(take(qMin(room.width(), metrics.horizontalAdvance(shown)), false), static_cast<int>(near), inOwnDirection(shown));
    if (const QString detail = index.data(PaletteModel::DetailRole).toString(); !detail.isEmpty() && room.width() > 3 * space::xl) {
        painter->setFont(small);
        painter->setPen(can ? t.quiet : t.disabled);
        painter->drawText(room, static_cast<int>(near), inOwnDirection(smallMetrics.elidedText(detail, Qt::ElideRight, room.width())));
    }
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, option.fontMetrics.height() + space::m};
}

} // namespace ui
