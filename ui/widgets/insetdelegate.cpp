// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/insetdelegate.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int kBeyond = 7; ///< the style's own margin makes up the rest of a title's 10

} // namespace

void InsetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, option.palette.highlight());
    QStyleOptionViewItem inset = option;
    inset.rect.adjust(kBeyond, 0, -kBeyond, 0);
    QStyledItemDelegate::paint(painter, inset, index);
}

QSize InsetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * kBeyond, space::s);
}

} // namespace ui
