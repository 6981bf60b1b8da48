// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/changetable.h"
#include "ui/accounts/accountdelegate.h"
#include "ui/widgets/copytable.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>

namespace ui {

ChangeTable::ChangeTable(QAbstractItemModel *model, int toneRole, int chipColumn, QWidget *parent)
    : QTableView(parent)
{
    setModel(model);
    auto *delegate = new AccountDelegate(toneRole, this);
    delegate->setFont(QApplication::font());
    delegate->setChipColumn(chipColumn);
    delegate->setStrongColumn(0);
    setItemDelegate(delegate);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(delegate->rowHeight());
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) { emit rowActivated(index.row()); });
}

void ChangeTable::setColumns(const QList<Column> &columns)
{
    for (int place = 0; place < columns.size(); ++place) {
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(columns[place].column), place);
        setColumnWidth(columns[place].column, columns[place].characters * fontMetrics().averageCharWidth());
    }
}

void ChangeTable::copy()
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QList<int> columns;
    for (int place = 0; place < model()->columnCount(); ++place)
        columns.append(horizontalHeader()->logicalIndex(place));
    if (!rows.isEmpty())
        QApplication::clipboard()->setMimeData(tableMimeData(*model(), rows, columns));
}

void ChangeTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->key() == Qt::Key_Escape) {
        event->ignore(); // the window's
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit rowActivated(currentIndex().row());
    } else {
        QTableView::keyPressEvent(event);
    }
}

} // namespace ui
