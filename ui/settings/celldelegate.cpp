// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/celldelegate.h"
#include "ui/theme/tokens.h"

#include "models/celltable.h"

#include <QPainter>

namespace ui {

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.widget);
    QStyleOptionViewItem shown = option;
    const bool isEmptyRow = index.row() + 1 == index.model()->rowCount();
    if (isEmptyRow)
        shown.palette.setColor(QPalette::Text, m_isReadOnly ? Qt::transparent : t.quiet);
    const QString problem = index.data(models::CellTable::ProblemRole).toString();
    if (!problem.isEmpty())
        painter->fillRect(option.rect, t.red.tint);
    InsetDelegate::paint(painter, shown, index);
    if (problem.isEmpty())
        return;
    painter->save();
    painter->setPen(QPen(t.red.text, 2));
    painter->drawLine(option.rect.bottomLeft() + QPoint(2, -1), option.rect.bottomRight() + QPoint(-2, -1));
    painter->restore();
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return m_isReadOnly ? nullptr : InsetDelegate::createEditor(parent, option, index);
}

} // namespace ui
