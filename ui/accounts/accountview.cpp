// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountview.h"
#include "ui/accounts/accountdelegate.h"
#include "ui/accounts/accountheader.h"
#include "ui/theme/theme.h"
#include "ui/widgets/copytable.h"

#include "models/accountsmodel.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

#include <algorithm>

namespace ui {

AccountView::AccountView(models::AccountsModel *model, QWidget *parent)
    : QTableView(parent)
    , m_accounts(model)
    , m_delegate(new AccountDelegate(models::AccountsModel::ToneRole, this))
{
    setObjectName(QStringLiteral("accounts"));
    setAccessibleName(tr("Accounts", "@title"));
    auto *header = new AccountHeader(this);
    setHorizontalHeader(header);
    setModel(model);
    setItemDelegate(m_delegate);
    m_delegate->setChipColumn(static_cast<int>(core::AccountColumn::Verdict));
    m_delegate->setStrongColumn(static_cast<int>(core::AccountColumn::Name));
    m_delegate->setQuietColumns({static_cast<int>(core::AccountColumn::Mail),
        static_cast<int>(core::AccountColumn::LastActive), static_cast<int>(core::AccountColumn::Id)});
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);

    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setSortingEnabled(true);
    applyFonts();

    connect(header, &QHeaderView::customContextMenuRequested, this, [this, header](const QPoint &at) {
        if (const int column = header->logicalIndexAt(at); column >= 0 && currentIndex().isValid())
            selectionModel()->setCurrentIndex(currentIndex().siblingAtColumn(column), QItemSelectionModel::NoUpdate);
        showColumns(QRect(header->mapToGlobal(at), QSize(1, 1)));
    });
    connect(header, &QHeaderView::sectionMoved, this, &AccountView::columnsChanged);
    connect(header, &QHeaderView::sectionResized, this, [this] {
        m_fits = m_fits && m_fitting;
        emit columnsChanged();
    });
    // What is wanted is asked before the columns of another file take the place of these.
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        if (m_columnsReady)
            m_state = columnState();
    });
    connect(model, &QAbstractItemModel::modelReset, this, &AccountView::adoptColumns);
    adoptColumns();
}

void AccountView::applyFonts()
{
    const QFont body = QApplication::font();
    m_delegate->setFont(body);
    verticalHeader()->setDefaultSectionSize(m_delegate->rowHeight());
    QFont head = fontFor(TextRole::Small, body);
    head.setWeight(QFont::DemiBold);
    horizontalHeader()->setFont(head);
    QPalette p; // only this colour is the header's own, so that the others follow the application
    const Tokens &t = tokens(schemeOf(QApplication::palette()));
    p.setColor(QPalette::ButtonText, t.quiet);
    horizontalHeader()->setPalette(p);
}

void AccountView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange
        || event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange)
        applyFonts();
}

void AccountView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void AccountView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit explanationRequested();
    } else if (event->key() == Qt::Key_Escape) {
        event->ignore(); // the window's: it dismisses errors and stops reading
    } else if (event->modifiers() == (Qt::ControlModifier | Qt::AltModifier)
        && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        moveCurrentColumn(event->key() == Qt::Key_Left ? -1 : 1);
    } else if (event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier) && event->key() == Qt::Key_S) {
        cycleSorting();
    } else {
        QTableView::keyPressEvent(event);
    }
}

void AccountView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && indexAt(event->pos()).isValid())
        emit explanationRequested();
}

QItemSelectionModel::SelectionFlags AccountView::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    // Ctrl with Home and End goes far; the account that is explained then shall be the one that is selected.
    if (event && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        if (key->modifiers() == Qt::ControlModifier && (key->key() == Qt::Key_Home || key->key() == Qt::Key_End))
            return QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
    }
    return QTableView::selectionCommand(index, event);
}

void AccountView::cycleSorting()
{
    const int column = currentIndex().column();
    if (column < 0)
        return;
    if (m_accounts->sortColumn() != column)
        sortByColumn(column, Qt::AscendingOrder);
    else if (m_accounts->sortOrder() == Qt::AscendingOrder)
        sortByColumn(column, Qt::DescendingOrder);
    else
        sortByColumn(-1, Qt::AscendingOrder);
}

void AccountView::fillSortMenu(QMenu *menu)
{
    const int column = currentIndex().column();
    const bool own = m_accounts->sortColumn() == column;
    const auto add = [&](const QString &text, int by, Qt::SortOrder order, bool checked) {
        QAction *action = menu->addAction(text, this, [this, by, order] { sortByColumn(by, order); });
        action->setCheckable(true);
        action->setChecked(checked);
    };
    add(tr("&Ascending", "@action:inmenu sort order"), column, Qt::AscendingOrder,
        own && m_accounts->sortOrder() == Qt::AscendingOrder);
    add(tr("&Descending", "@action:inmenu sort order"), column, Qt::DescendingOrder,
        own && m_accounts->sortOrder() == Qt::DescendingOrder);
    add(tr("&Not Sorted", "@action:inmenu sort order"), -1, Qt::AscendingOrder, m_accounts->sortColumn() < 0);
}

void AccountView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint at = byKeyboard && currentIndex().isValid()
        ? viewport()->mapToGlobal(visualRect(currentIndex()).center())
        : event->globalPos();
    if (!byKeyboard) {
        if (const QModelIndex index = indexAt(viewport()->mapFromGlobal(at)); index.isValid())
            selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copyRows = menu->addAction(tr("&Copy as Table", "@action:inmenu"), this, &AccountView::copy);
    copyRows->setShortcut(QKeySequence::Copy);
    copyRows->setEnabled(selectionModel()->hasSelection());
    QAction *all = menu->addAction(tr("Select &All", "@action:inmenu"), this, &AccountView::selectAll);
    all->setShortcut(QKeySequence::SelectAll);
    if (currentIndex().isValid()) {
        menu->addSeparator();
        QString title = columnTitle(currentIndex().column());
        title.replace(u'&', QStringLiteral("&&"));
        QAction *next
            = menu->addAction(tr("&Sort by “%1”", "@action:inmenu").arg(title), this, &AccountView::cycleSorting);
        next->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
        fillSortMenu(menu->addMenu(tr("Sort &Order", "@title:menu")));
    }
    menu->addSeparator();
    menu->addAction(tr("C&olumns…", "@action:inmenu"), this, [this, at] { showColumns(QRect(at, QSize(1, 1))); });
    menu->popup(at);
}

QList<int> AccountView::selectedRows() const
{
    QList<QPair<int, int>> ranges;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        ranges.append({range.top(), range.bottom()});
    std::sort(ranges.begin(), ranges.end());
    QList<int> rows;
    int next = 0;
    for (const auto &[top, bottom] : ranges) {
        for (int row = std::max(top, next); row <= bottom; ++row)
            rows.append(row);
        next = std::max(next, bottom + 1);
    }
    return rows;
}

bool AccountView::copy()
{
    const QList<int> rows = selectedRows();
    if (rows.isEmpty())
        return false;
    if (rows.size() > kMostCopied) {
        emit copyRefused(rows.size());
        return false;
    }
    QList<int> columns;
    const QHeaderView *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column))
            columns.append(column);
    }
    QApplication::clipboard()->setMimeData(tableMimeData(*model(), rows, columns));
    return true;
}

} // namespace ui
