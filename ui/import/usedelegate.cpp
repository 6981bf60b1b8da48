// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/usedelegate.h"
#include "ui/theme/draw.h"
#include "ui/theme/tokens.h"

#include "core/columnuse.h"
#include "models/importwords.h"

#include <QComboBox>
#include <QPainter>

namespace ui {

namespace {

bool isKept(const QModelIndex &index)
{
    return index.data(Qt::EditRole).toString() == core::columnUseKey({});
}

} // namespace

void UseDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    const QRectF box = QRectF(option.rect).adjusted(2.5, 2.5, -2.5, -2.5);
    painter->setBrush(option.state.testFlag(QStyle::State_MouseOver) ? t.hover : t.field);
    painter->setPen(QPen(hasFocus ? t.focus : t.strongLine, hasFocus ? 2 : 1));
    painter->drawRoundedRect(box, 4, 4);

    const qreal arrow = option.fontMetrics.height() * 0.28;
    const QPointF middle(box.right() - space::s - arrow, box.center().y() - arrow / 2);
    painter->setPen(QPen(t.quiet, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF chevron[] {middle + QPointF(-arrow, 0), middle + QPointF(0, arrow), middle + QPointF(arrow, 0)};
    painter->drawPolyline(chevron, 3);

    painter->setPen(isKept(index) ? t.quiet : t.text);
    const QRectF words = box.adjusted(space::s, 0, -(2 * arrow + 2 * space::s), 0);
    const QString text
        = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, static_cast<int>(words.width()));
    painter->drawText(words, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft), inOwnDirection(text));
    painter->restore();
}

QWidget *UseDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    const QString now = index.data(Qt::EditRole).toString();
    for (const core::ColumnUse &use : core::columnUses())
        box->addItem(models::columnUseText(use), core::columnUseKey(use));
    if (box->findData(now) < 0) // one that names a site
        box->insertItem(1, index.data().toString(), now);
    box->setMaxVisibleItems(16);
    auto *self = const_cast<UseDelegate *>(this);
    connect(box, &QComboBox::activated, self, [self, box] {
        emit self->commitData(box);
        emit self->closeEditor(box);
    });
    QMetaObject::invokeMethod(box, &QComboBox::showPopup, Qt::QueuedConnection); // when it has its place
    return box;
}

void UseDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = static_cast<QComboBox *>(editor);
    box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
}

void UseDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<QComboBox *>(editor)->currentData(), Qt::EditRole);
}

} // namespace ui
