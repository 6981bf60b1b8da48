// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/previewtable.h"
#include "ui/accounts/accountdelegate.h"
#include "ui/import/usedelegate.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/followtext.h"

#include "models/importpreviewmodel.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

namespace {

void setUp(QTableView *table)
{
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setCornerButtonEnabled(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setMinimumSectionSize(1);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace

PreviewTable::PreviewTable(QWidget *parent)
    : QWidget(parent)
    , m_columnsModel(new models::ImportColumnsModel(this))
    , m_rowsModel(new models::ImportRowsModel(this))
    , m_columns(new QTableView(this))
    , m_rows(new QTableView(this))
{
    setUp(m_columns);
    setUp(m_rows);
    auto *delegate = new UseDelegate(m_columns);
    m_columns->setModel(m_columnsModel);
    m_columns->setItemDelegate(delegate);
    m_columns->setAccessibleName(tr("What columns are read as", "@title"));
    m_columns->setSelectionMode(QAbstractItemView::SingleSelection);
    m_columns->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_columns->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_columns->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_columns->installEventFilter(this);

    m_rows->setModel(m_rowsModel);
    auto *cells = new AccountDelegate(-1, m_rows);
    m_rows->setItemDelegate(cells);
    m_rows->setAccessibleName(tr("First rows of the file", "@title"));
    m_rows->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->horizontalHeader()->hide();
    m_rows->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // both tables are as wide
    followText(this, [this, cells] {
        cells->setFont(QApplication::font());
        const int line = fontMetrics().height() + space::l;
        m_columns->horizontalHeader()->setFixedHeight(line);
        m_columns->verticalHeader()->setDefaultSectionSize(line);
        m_columns->setFixedHeight(2 * line + 2 * m_columns->frameWidth());
        m_rows->verticalHeader()->setDefaultSectionSize(cells->rowHeight());
        m_rows->setMinimumHeight(cells->rowHeight() * 5);
        layoutColumns();
    });

    auto *top = new QHBoxLayout;
    top->setSpacing(0);
    top->addWidget(m_columns, 1);
    top->addSpacing(m_rows->verticalScrollBar()->sizeHint().width());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_rows, 1);

    connect(m_rows->horizontalScrollBar(), &QScrollBar::valueChanged, m_columns->horizontalScrollBar(), &QScrollBar::setValue);
    connect(m_columns->horizontalScrollBar(), &QScrollBar::valueChanged, m_rows->horizontalScrollBar(), &QScrollBar::setValue);
    connect(m_columns->horizontalHeader(), &QHeaderView::sectionResized, this,
        [this](int section, int, int size) { m_rows->setColumnWidth(section, size); });
    connect(m_columns, &QTableView::clicked, this, [this](const QModelIndex &index) { m_columns->edit(index); });
    connect(m_columnsModel, &models::ImportColumnsModel::chosen, this, &PreviewTable::columnChosen);
}

void PreviewTable::setPreview(const core::FilePreview &preview)
{
    m_columnsModel->setPreview(preview);
    m_rowsModel->setPreview(preview);
    layoutColumns();
    if (!m_columns->currentIndex().isValid() && m_columnsModel->columnCount() > 0)
        m_columns->selectionModel()->setCurrentIndex(m_columnsModel->index(0, 0), QItemSelectionModel::NoUpdate);
}

void PreviewTable::layoutColumns()
{
    constexpr int looked = 20;
    const int character = fontMetrics().averageCharWidth();
    const int arrow = fontMetrics().height() + space::m;
    for (int column = 0; column < m_columnsModel->columnCount(); ++column) {
        const auto wide = [this](const QVariant &text) { return fontMetrics().horizontalAdvance(text.toString()); };
        int width = qMax(wide(m_columnsModel->headerData(column, Qt::Horizontal)) + 2 * space::l,
            wide(m_columnsModel->index(0, column).data()) + arrow + space::m);
        for (int row = 0; row < qMin(looked, m_rowsModel->rowCount()); ++row)
            width = qMax(width, qMin(wide(m_rowsModel->index(row, column).data()), 34 * character) + 2 * space::m);
        width = qMax(width, 12 * character);
        m_columns->setColumnWidth(column, width);
        m_rows->setColumnWidth(column, width);
    }
}

bool PreviewTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_columns && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            m_columns->edit(m_columns->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
