// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountheader.h"

#include <QItemSelectionModel>

namespace ui {

AccountHeader::AccountHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setSortIndicatorClearable(true);
    setMinimumSectionSize(48);
    setTextElideMode(Qt::ElideRight);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setSortIndicator(-1, Qt::AscendingOrder);
}

void AccountHeader::setSelectionModel(QItemSelectionModel *selection)
{
    if (selection && selection->parent() == this)
        QHeaderView::setSelectionModel(selection);
}

} // namespace ui
