// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/joinsview.h"
#include "ui/accounts/accountdelegate.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/copytable.h"
#include "ui/widgets/followtext.h"
#include "ui/widgets/label.h"

#include "models/joinsmodel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using Kind = models::JoinsModel::Kind;
using Column = models::JoinsModel::Column;

namespace {

constexpr int kAll = -1;

} // namespace

JoinsView::JoinsView(models::JoinsModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_sentence(new Label(TextRole::Body, this))
    , m_filter(new QComboBox(this))
    , m_filterRow(new QWidget(this))
    , m_table(new QTableView(this))
{
    m_sentence->setWrapping(true);
    m_filter->setAccessibleName(tr("Show", "@label what of a list"));
    auto *label = new QLabel(tr("&Show:", "@label:listbox what of a list"), this);
    label->setBuddy(m_filter);
    auto *row = new QHBoxLayout(m_filterRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_filter);
    row->addStretch(1);

    m_table->setModel(model);
    auto *delegate = new AccountDelegate(-1, m_table);
    m_table->setItemDelegate(delegate);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setAccessibleName(tr("What joins and what conflicts", "@title"));
    m_table->installEventFilter(this);
    followText(m_table, [this, delegate] {
        delegate->setFont(QApplication::font());
        m_table->verticalHeader()->setDefaultSectionSize(delegate->rowHeight());
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_sentence);
    layout->addWidget(m_filterRow);
    layout->addWidget(m_table, 1);
    layout->addStretch(0);

    m_filter->addItem(tr("Everything", "@item:inlistbox"), kAll);
    for (int i = 0; i < static_cast<int>(Kind::Count); ++i)
        m_filter->addItem(models::JoinsModel::kindText(static_cast<Kind>(i)), i);
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this] {
        const int kind = m_filter->currentData().toInt();
        m_model->setFilter(kind == kAll ? std::nullopt : std::optional(static_cast<Kind>(kind)));
    });
    connect(model, &QAbstractItemModel::modelReset, this, &JoinsView::refresh);
    refresh();
}

void JoinsView::setMessage(const QString &message)
{
    m_message = message;
    refresh();
}

QString JoinsView::sentence() const
{
    return m_sentence->text();
}

void JoinsView::refresh()
{
    m_sentence->setText(m_message.isEmpty() ? m_model->sentence() : m_message);
    const bool hasTable = m_message.isEmpty() && !m_model->sentence().isEmpty();
    m_table->setVisible(hasTable);
    m_filterRow->setVisible(hasTable);
    static_cast<QVBoxLayout *>(layout())->setStretch(3, hasTable ? 0 : 1);
    const int character = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(static_cast<int>(Column::File), 32 * character);
    m_table->setColumnWidth(static_cast<int>(Column::Rows), 10 * character);
    int what = 26 * character;
    for (int row = 0; row < m_model->rowCount(); ++row)
        what = qMax(what, fontMetrics().horizontalAdvance(m_model->index(row, static_cast<int>(Column::What)).data().toString()) + space::xl);
    m_table->setColumnWidth(static_cast<int>(Column::What), qMin(what, 76 * character));
}

void JoinsView::copy()
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QList<int> columns;
    for (int column = 0; column < m_model->columnCount(); ++column)
        columns.append(column);
    QApplication::clipboard()->setMimeData(tableMimeData(*m_model, rows, columns));
}

bool JoinsView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
