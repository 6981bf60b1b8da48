// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/completiondelegate.h"
#include "ui/theme/draw.h"
#include "ui/theme/theme.h"

#include "models/querycompletion.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace ui {

void CompletionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens(schemeOf(option.palette));
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
        painter->fillRect(option.rect, option.state & QStyle::State_Selected ? t.selection : t.hover);
    const QRect inner = option.rect.adjusted(space::m, 0, -space::m, 0);
    const QFont body = QApplication::font();
    const QFont strong = fontFor(TextRole::Strong, body);
    const QString label = index.data(Qt::DisplayRole).toString();
    const QString meaning = index.data(models::CompletionModel::MeaningRole).toString();
    const int column = qMin(QFontMetrics(strong).horizontalAdvance(label) + space::m, inner.width() * 2 / 3);
    painter->setFont(strong);
    painter->setPen(t.text);
    const QRect first(inner.left(), inner.top(), column, inner.height());
    painter->drawText(QStyle::visualRect(option.direction, inner, first), Qt::AlignLeft | Qt::AlignVCenter,
        inOwnDirection(QFontMetrics(strong).elidedText(label, Qt::ElideRight, column - space::s)));
    painter->setFont(body);
    painter->setPen(t.quiet);
    const QRect rest = QStyle::visualRect(option.direction, inner, inner.adjusted(qMax(column, 120), 0, 0, 0));
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
        inOwnDirection(QFontMetrics(body).elidedText(meaning, Qt::ElideRight, rest.width())));
}

QSize CompletionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {340, QFontMetrics(QApplication::font()).height() + space::m};
}

} // namespace ui
