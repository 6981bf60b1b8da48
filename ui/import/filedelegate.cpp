// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/filedelegate.h"
#include "ui/theme/draw.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include "models/importfiles.h"

#include <QPainter>

namespace ui {

namespace {

using models::ImportState;

QColor colourOf(ImportState state, const Tokens &t)
{
    switch (state) {
    case ImportState::Looking:
    case ImportState::LeftOut:
        return t.quiet;
    case ImportState::Sure:
        return t.green.text;
    case ImportState::Look:
        return t.amber.text;
    case ImportState::Unreadable:
        return t.red.text;
    }
    return t.quiet;
}

/// A tick, a triangle, a cross, a dash, a ring: told apart by shape too.
void drawMark(QPainter &painter, const QRectF &box, ImportState state, const Tokens &t)
{
    const auto at = [&box](qreal x, qreal y) { return box.topLeft() + QPointF(x * box.width(), y * box.height()); };
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colourOf(state, t), box.width() * 0.14, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (state) {
    case ImportState::Sure: {
        const QPointF tick[] {at(0.12, 0.55), at(0.4, 0.82), at(0.9, 0.2)};
        painter.drawPolyline(tick, 3);
        break;
    }
    case ImportState::Look: {
        const QPointF triangle[] {at(0.5, 0.1), at(0.95, 0.9), at(0.05, 0.9)};
        painter.drawPolygon(triangle, 3);
        break;
    }
    case ImportState::Unreadable:
        painter.drawLine(at(0.18, 0.18), at(0.82, 0.82));
        painter.drawLine(at(0.18, 0.82), at(0.82, 0.18));
        break;
    case ImportState::LeftOut:
        painter.drawLine(at(0.15, 0.5), at(0.85, 0.5));
        break;
    case ImportState::Looking:
        painter.drawEllipse(box.adjusted(1, 1, -1, -1));
        break;
    }
}

} // namespace

QSize FileDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QFontMetrics strong(fontFor(TextRole::Strong, option.font));
    const QFontMetrics small(fontFor(TextRole::Small, option.font));
    return {option.fontMetrics.averageCharWidth() * 20, strong.height() + small.height() + 2 * space::s + 2};
}

void FileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, t.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, t.hover);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(t.focus, 2));
        painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
    }
    const QFont strong = fontFor(TextRole::Strong, option.font);
    const QFont small = fontFor(TextRole::Small, option.font);
    const int line = QFontMetrics(strong).height();
    const auto state = static_cast<ImportState>(index.data(models::ImportFiles::StateRole).toInt());
    const qreal mark = line * 0.7;
    QRect box(option.rect.adjusted(space::m, space::s, -space::s, -space::s));
    QRect markBox(box.left(), box.top(), static_cast<int>(mark), line);
    QRect words = box.adjusted(static_cast<int>(mark) + space::s, 0, 0, 0);
    if (option.direction == Qt::RightToLeft) {
        markBox = QStyle::visualRect(option.direction, box, markBox);
        words = QStyle::visualRect(option.direction, box, words);
    }
    drawMark(*painter, QRectF(markBox.left(), markBox.center().y() - mark / 2, mark, mark), state, t);

    const int flags = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    painter->setPen(state == ImportState::LeftOut ? t.quiet : t.text);
    painter->setFont(strong);
    painter->drawText(words, flags | Qt::AlignTop,
        inOwnDirection(QFontMetrics(strong).elidedText(index.data().toString(), Qt::ElideMiddle, words.width())));
    painter->setPen(t.quiet);
    painter->setFont(small);
    painter->drawText(words, flags | Qt::AlignBottom,
        inOwnDirection(QFontMetrics(small).elidedText(index.data(models::ImportFiles::DetailRole).toString(), Qt::ElideRight, words.width())));
    painter->restore();
}

} // namespace ui
