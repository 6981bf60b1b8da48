// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/groupspopup.h"
#include "ui/accounts/accountdelegate.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/label.h"
#include "ui/widgets/popupplace.h"

#include "models/accountsmodel.h"
#include "models/columnvaluewords.h"
#include "models/grouptotals.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScreen>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

namespace {

using Column = models::GroupTotals::Column;

constexpr int kLeastRows = 4;
constexpr int kMostRows = 12;

} // namespace

GroupsPopup::GroupsPopup(const models::AccountsModel &accounts, models::GroupTotals *totals, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_totals(totals)
    , m_by(new QComboBox(this))
    , m_table(new QTableView(this))
    , m_whole(new Label(TextRole::Strong, this))
    , m_rest(new Label(TextRole::Small, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Totals by group", "@title"));
    auto *title = new Label(TextRole::Body, this);
    title->setText(tr("&Group by", "@label"));
    title->setBuddy(m_by);
    m_by->setAccessibleName(tr("Group by", "@label"));
    m_by->setMaxVisibleItems(16);
    fillGroupings(accounts);

    auto *delegate = new AccountDelegate(-1, this);
    delegate->setFont(QApplication::font());
    delegate->setStrongColumn(static_cast<int>(Column::Value));
    m_table->setModel(totals);
    m_table->setItemDelegate(delegate);
    m_table->setAccessibleName(tr("Totals by group", "@title"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(delegate->rowHeight());
    QHeaderView *header = m_table->horizontalHeader();
    QFont head = fontFor(TextRole::Small, QApplication::font());
    head.setWeight(QFont::DemiBold);
    header->setFont(head);
    header->setSectionsClickable(false);
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(static_cast<int>(Column::Value), QHeaderView::Stretch);
    const QFontMetrics metrics(QApplication::font());
    for (int column = 1; column < totals->columnCount(); ++column) {
        const QString text = totals->headerData(column, Qt::Horizontal).toString();
        header->resizeSection(column,
            qMax(QFontMetrics(head).horizontalAdvance(text) + 24, metrics.horizontalAdvance(QStringLiteral("$1,000,000")) + 20));
    }
    m_table->installEventFilter(this);
    m_rest->setQuiet(true);
    m_rest->setWrapping();
    m_whole->setWrapping();

    auto *top = new QHBoxLayout;
    top->setSpacing(space::s);
    top->addWidget(title);
    top->addWidget(m_by);
    top->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, space::m, space::m, space::m);
    layout->setSpacing(space::s);
    layout->addLayout(top);
    layout->addWidget(m_table);
    layout->addWidget(m_whole);
    layout->addWidget(m_rest);

    connect(m_by, &QComboBox::activated, this,
        [this](int index) { m_totals->setBy(static_cast<core::AccountColumn>(m_by->itemData(index).toInt())); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(totals, &models::GroupTotals::changed, this, &GroupsPopup::refresh);
    m_totals->setWanted(true);
    refresh();
}

GroupsPopup::~GroupsPopup()
{
    m_totals->setWanted(false);
}

void GroupsPopup::fillGroupings(const models::AccountsModel &accounts)
{
    for (const core::AccountColumn column : models::GroupTotals::groupings()) {
        if (accounts.hasData(static_cast<int>(column)) || column == m_totals->by())
            m_by->addItem(models::groupingTitle(column), static_cast<int>(column));
    }
    m_by->setCurrentIndex(m_by->findData(static_cast<int>(m_totals->by())));
}

void GroupsPopup::refresh()
{
    m_whole->setText(m_totals->isBusy() ? tr("Adding up…", "@info:status") : m_totals->wholeText());
    m_rest->setText(m_totals->restText());
    m_rest->setVisible(!m_rest->text().isEmpty());
    if (m_totals->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_totals->index(0, 0));
    fitHeight();
}

/// As many rows as there are, within reason; the popup follows.
void GroupsPopup::fitHeight()
{
    const int line = m_table->verticalHeader()->defaultSectionSize();
    const int header = m_table->horizontalHeader()->sizeHint().height();
    const int rows = qBound(kLeastRows, m_totals->rowCount(), kMostRows);
    const int height = qMin(rows * line + header, parentWidget()->screen()->availableGeometry().height() / 2);
    if (height == m_table->height() && m_table->minimumHeight() == height)
        return;
    m_table->setFixedHeight(height);
    if (isVisible())
        adjustSize();
}

void GroupsPopup::choose(int row)
{
    const QString term = m_totals->term(row);
    if (term.isEmpty())
        return;
    emit narrowRequested(term);
    close();
}

bool GroupsPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose(m_table->currentIndex().row());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void GroupsPopup::showAt(const QRect &place)
{
    const QRect screen = parentWidget()->screen()->availableGeometry();
    fitHeight();
    int width = fontMetrics().averageCharWidth() * 32 + m_table->verticalScrollBar()->sizeHint().width();
    for (int column = 1; column < m_totals->columnCount(); ++column)
        width += m_table->columnWidth(column);
    m_table->setFixedWidth(qMin(width, screen.width() - 40));
    placePopup(this, place, parentWidget());
    m_table->setFocus(Qt::PopupFocusReason);
}

} // namespace ui
