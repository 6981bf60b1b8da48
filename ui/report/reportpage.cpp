// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpage.h"
#include "ui/accounts/accountdelegate.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/copytable.h"
#include "ui/widgets/followtext.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

ReportPage::ReportPage(models::ReportModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_sentence(new Label(TextRole::Headline, this))
    , m_fileBox(new QWidget)
    , m_fileArea(new QScrollArea(this))
    , m_filters(new QWidget(this))
    , m_file(new QComboBox(m_filters))
    , m_kind(new QComboBox(m_filters))
    , m_count(new Label(TextRole::Body, m_filters))
    , m_table(new QTableView(this))
    , m_leftOut(new Label(TextRole::Body, this))
    , m_none(new Label(TextRole::Body, this))
{
    setAccessibleName(tr("Import report", "@title"));
    m_sentence->setWrapping(true);
    m_leftOut->setQuiet(true);
    m_leftOut->setWrapping();
    m_none->setQuiet(true);
    m_none->setText(tr("Every row was read as it stands; there is nothing to list.", "@info"));
    m_files = new QVBoxLayout(m_fileBox);
    m_files->setContentsMargins(0, 0, 0, 0);
    m_files->setSpacing(space::s);
    m_fileArea->setWidget(m_fileBox);
    m_fileArea->setWidgetResizable(true);
    m_fileArea->setFrameShape(QFrame::StyledPanel); // for the focus ring alone
    m_fileArea->setProperty(kQuiet, true);
    m_fileArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_fileArea->setFocusPolicy(Qt::StrongFocus);
    m_fileArea->setAccessibleName(tr("Files", "@title"));
    m_fileArea->viewport()->setAutoFillBackground(false);
    m_fileBox->setAutoFillBackground(false);

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
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->setAccessibleName(tr("Rejected and odd rows", "@title"));
    m_table->installEventFilter(this);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    QPushButton *again = plainButton(tr("&Read again as…", "@action:button"), this);
    QPushButton *copyButton = plainButton(tr("&Copy", "@action:button"), this);
    QPushButton *save = plainButton(tr("&Export all…", "@action:button"), this);
    m_joins = plainButton(tr("What &joined…", "@action:button"), this);
    connect(m_joins, &QPushButton::clicked, this, &ReportPage::joinsRequested);
    m_back = primaryButton(tr("&Back to the overview", "@action:button"), this);
    connect(again, &QPushButton::clicked, this, &ReportPage::readAgainRequested);
    connect(copyButton, &QPushButton::clicked, this, &ReportPage::copy);
    save->setToolTip(tr("Write every row of the list into a CSV or Excel file", "@info:tooltip"));
    connect(save, &QPushButton::clicked, this, &ReportPage::saveRequested);
    connect(m_back, &QPushButton::clicked, this, &ReportPage::backRequested);
    for (QPushButton *button : {again, m_joins, copyButton, save})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(m_back);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::l);
    layout->addWidget(m_sentence);
    layout->addWidget(m_fileArea);
    layout->addWidget(buildFilters());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_none, 1, Qt::AlignTop);
    layout->addWidget(m_leftOut);
    layout->addLayout(buttons);
    // Reasons are long: what they are about stands before them, so that it is seen without scrolling.
    QHeaderView *header = m_table->horizontalHeader();
    header->moveSection(header->visualIndex(static_cast<int>(models::ReportModel::Column::Reason)), header->count() - 1);
    connect(model, &QAbstractItemModel::modelReset, this, &ReportPage::layoutColumns);
    followText(m_table, [this, delegate] {
        delegate->setFont(QApplication::font());
        m_table->verticalHeader()->setDefaultSectionSize(delegate->rowHeight());
        layoutColumns();
        shareHeight();
    });
}

QWidget *ReportPage::buildFilters()
{
    auto *row = new QHBoxLayout(m_filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_count->setQuiet(true);
    m_file->setAccessibleName(tr("File", "@label"));
    m_kind->setAccessibleName(tr("Reason", "@label"));
    for (QComboBox *box : {m_file, m_kind}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(24);
        connect(box, &QComboBox::currentIndexChanged, this, &ReportPage::applyFilters);
    }
    row->addWidget(m_file);
    row->addWidget(m_kind, 1);
    row->addStretch(1);
    row->addWidget(m_count);
    return m_filters;
}

void ReportPage::fillFilters()
{
    const auto fill = [](QComboBox *box, const QString &all, const QList<models::ReportModel::Choice> &choices, int chosen) {
        const QSignalBlocker quiet(box);
        box->clear();
        box->addItem(all, -1);
        for (const auto &choice : choices)
            box->addItem(choice.text, choice.id);
        box->setCurrentIndex(qMax(0, box->findData(chosen)));
    };
    const models::ReportModel::Filter &now = m_model->filter();
    fill(m_file, tr("All files", "@item:inlistbox"), m_model->files(), now.file);
    fill(m_kind, tr("All reasons", "@item:inlistbox"), m_model->issues(), now.issue ? int(*now.issue) : -1);
    m_file->setVisible(m_model->files().size() > 1);
    // Other files begin in their own order.
    const QSignalBlocker quiet(m_table->horizontalHeader());
    if (!m_model->isSorted())
        m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
}

void ReportPage::applyFilters()
{
    models::ReportModel::Filter filter;
    filter.file = m_file->currentData().toInt();
    if (const int issue = m_kind->currentData().toInt(); issue >= 0)
        filter.issue = static_cast<core::RowIssue>(issue);
    m_model->setFilter(filter);
}

void ReportPage::refreshCount()
{
    m_count->setText(m_model->countText());
}

QString ReportPage::countText() const
{
    return m_count->text();
}

void ReportPage::layoutColumns()
{
    fillFilters();
    refreshCount();
    using C = models::ReportModel::Column;
    const int character = fontMetrics().averageCharWidth();
    const auto width
        = [&](C column, int characters) { m_table->setColumnWidth(static_cast<int>(column), characters * character); };
    width(C::File, 22);
    width(C::Line, 9);
    width(C::Outcome, 12);
    width(C::Account, 26);
    width(C::Header, 16);
    // A reason is read as a whole; those far below are as long.
    constexpr int looked = 300;
    int reason = 30 * character;
    const int column = static_cast<int>(C::Reason);
    for (int row = 0; row < qMin(looked, m_model->rowCount()); ++row)
        reason = qMax(reason, m_table->itemDelegate()->sizeHint({}, m_model->index(row, column)).width());
    m_table->setColumnWidth(column, reason + space::s);
    const bool any = !m_model->isEmpty();
    m_table->setVisible(any);
    m_filters->setVisible(any);
    m_none->setVisible(!any);
    m_leftOut->setText(m_model->leftOutText());
    m_leftOut->setVisible(!m_model->leftOutText().isEmpty());
}

void ReportPage::setSummary(const models::ReadingSummary &summary)
{
    m_sentence->setText(summary.sentence);
    m_joins->setVisible(summary.files.size() > 1);
    while (QLayoutItem *item = m_files->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &file : summary.files) {
        auto *card = new Card(file.name, m_fileBox);
        card->body()->setSpacing(space::xs);
        QStringList lines {file.source, file.counts};
        if (!file.issues.isEmpty())
            lines.append(file.issues.join(u'\n'));
        for (const QString &line : lines) {
            auto *label = new Label(TextRole::Body, card);
            label->setQuiet(line != file.counts);
            label->setWrapping(true);
            label->setText(line);
            card->body()->addWidget(label);
        }
        m_files->addWidget(card);
    }
    m_fileArea->verticalScrollBar()->setValue(0);
    shareHeight();
}

void ReportPage::shareHeight()
{
    // The cards take what they need, but leave the table a usable height; then they scroll.
    const int width = m_fileArea->width() - 2 * m_fileArea->frameWidth();
    const int wanted = m_files->hasHeightForWidth() ? m_files->heightForWidth(width) : m_files->sizeHint().height();
    const int most = qMax(height() * 36 / 100, 110);
    m_fileArea->setFixedHeight(qMin(wanted + 2 * m_fileArea->frameWidth(), most));
}

void ReportPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    shareHeight();
}

void ReportPage::focusFirst()
{
    QWidget *first = m_table->isHidden() ? static_cast<QWidget *>(m_back) : m_table;
    first->setFocus(Qt::OtherFocusReason);
}

QString ReportPage::sentence() const
{
    return m_sentence->text();
}

void ReportPage::copy()
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty()) {
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows.append(row);
    }
    QList<int> columns;
    for (int column = 0; column < m_model->columnCount(); ++column)
        columns.append(column);
    QApplication::clipboard()->setMimeData(tableMimeData(*m_model, rows, columns));
}

bool ReportPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    if (watched == m_table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->ignore(); // the window's: it leaves the page
        QCoreApplication::sendEvent(this, event);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
