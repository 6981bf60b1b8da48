// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/changetable.h"
#include "ui/accounts/accountdelegate.h"
#include "ui/widgets/copytable.h"
#include "ui/widgets/followtext.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

constexpr int kBesideTitle = 38; ///< a title's margins and the arrow that shows the order

} // namespace

ChangeTable::ChangeTable(QAbstractItemModel *model, int toneRole, int chipColumn, QWidget *parent)
    : QTableView(parent)
    , m_delegate(new AccountDelegate(toneRole, this))
{
    setModel(model);
    m_delegate->setChipColumn(chipColumn);
    m_delegate->setStrongColumn(0);
    setItemDelegate(m_delegate);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    followText(this, [this] { fitText(); });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) { emit rowActivated(index.row()); });
    connect(model, &QAbstractItemModel::modelReset, this, &ChangeTable::fitColumns);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        const bool isLast = horizontalHeader()->visualIndex(column) == horizontalHeader()->count() - 1;
        m_isDragged = m_isDragged || (!m_isFitting && !isLast && horizontalHeader()->underMouse());
    });
}

void ChangeTable::setColumns(const QList<Column> &columns)
{
    m_columns = columns;
    QList<int> middle;
    for (int place = 0; place < columns.size(); ++place) {
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(columns[place].column), place);
        if (columns[place].cut == Cut::Middle)
            middle.append(columns[place].column);
    }
    m_delegate->setMiddleColumns(middle);
    fitColumns();
}

void ChangeTable::fitText()
{
    m_delegate->setFont(QApplication::font());
    verticalHeader()->setDefaultSectionSize(m_delegate->rowHeight());
    constexpr int rows = 5;
    setMinimumHeight(rows * m_delegate->rowHeight() + horizontalHeader()->sizeHint().height() + horizontalScrollBar()->sizeHint().height() + 2 * frameWidth());
    // Columns that were dragged keep their width in letters.
    const int character = fontMetrics().averageCharWidth();
    for (int column = 0; m_isDragged && column < horizontalHeader()->count(); ++column)
        setColumnWidth(column, columnWidth(column) * character / m_character);
    m_character = character;
    fitColumns();
}

int ChangeTable::contentWidth(int column) const
{
    constexpr int looked = 100; // those far below are as long
    int width = 0;
    for (int row = 0; row < qMin(looked, model()->rowCount()); ++row)
        width = qMax(width, m_delegate->sizeHint({}, model()->index(row, column)).width());
    return width + 2; // letters are placed on parts of pixels
}

void ChangeTable::fitColumns()
{
    if (m_isDragged || m_columns.isEmpty())
        return;
    const QScopedValueRollback guard(m_isFitting, true);
    QList<int> wanted;
    QList<int> least;
    for (const Column &column : m_columns) {
        const int title = horizontalHeader()->fontMetrics().horizontalAdvance(model()->headerData(column.column, Qt::Horizontal).toString()) + kBesideTitle;
        const int content = qMax(title, contentWidth(column.column));
        wanted.append(content);
        least.append(column.cut == Cut::Never ? content : qMin(content, qMax(title, column.least * fontMetrics().averageCharWidth())));
    }
    // What gives way does so by its share of what is too much; what can be left out is, from behind.
    const int room = viewport()->width();
    qsizetype shown = m_columns.size();
    while (shown > 1 && m_columns[shown - 1].cut == Cut::LeftOut && std::accumulate(least.begin(), least.begin() + shown, 0) > room)
        --shown;
    const int all = std::accumulate(wanted.begin(), wanted.begin() + shown, 0);
    const int give = all - std::accumulate(least.begin(), least.begin() + shown, 0);
    const int over = qBound(0, all - room, give);
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        setColumnHidden(m_columns[i].column, i >= shown);
        if (i < shown)
            setColumnWidth(m_columns[i].column, wanted[i] - (give > 0 ? (over * (wanted[i] - least[i]) + give - 1) / give : 0));
    }
}

void ChangeTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
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
