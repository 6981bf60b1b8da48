// SPDX-License-Identifier: GPL-3.0-or-later
// What AccountView does by menus and keys with columns and cells: sorting, freezing, filtering.
#include "ui/accounts/accountheader.h"
#include "ui/accounts/accountview.h"
#include "ui/accounts/sortpopup.h"

#include "core/groups.h"
#include "models/accountsmodel.h"
#include "models/quickfilters.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>

namespace ui {

namespace {

constexpr int kMostInMenu = 6; ///< filters of a cell beside each other; more of them get a menu of their own

const QKeySequence kCycle(Qt::CTRL | Qt::SHIFT | Qt::Key_S);
const QKeySequence kCycleToo(Qt::CTRL | Qt::ALT | Qt::Key_S);
const QKeySequence kFreeze(Qt::CTRL | Qt::ALT | Qt::Key_F);
const QKeySequence kGroups(Qt::CTRL | Qt::ALT | Qt::Key_G);
const QKeySequence kOnly(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
const QKeySequence kNot(Qt::CTRL | Qt::SHIFT | Qt::Key_X);
const QKeySequence kInvert(Qt::CTRL | Qt::Key_I);

/// As a menu shows it: without mnemonics of its own.
QString plain(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

bool AccountView::columnKey(const QKeyEvent *event)
{
    const QKeySequence keys(event->keyCombination());
    const int column = currentIndex().column();
    if (keys == QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Left) || keys == QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Right))
        moveCurrentColumn(event->key() == Qt::Key_Left ? -1 : 1);
    else if (keys == kCycle || keys == kCycleToo)
        cycleSorting(column, keys == kCycleToo);
    else if (keys == kFreeze)
        toggleFrozen();
    else if (keys == kOnly || keys == kNot)
        narrow(keys == kNot);
    else if (keys == kInvert)
        emit invertRequested();
    else if (const auto known = m_accounts->accountColumn(column); keys == kGroups)
        emit groupsRequested(known && core::canGroup(*known) ? *known : core::AccountColumn::Count);
    else
        return false;
    return true;
}

void AccountView::sortBy(int column, Qt::SortOrder order)
{
    m_accounts->sort(column, order);
}

void AccountView::cycleSorting(int column, bool add)
{
    if (column < 0)
        return;
    std::vector<models::ColumnSort> sorting = m_accounts->sorting();
    const auto own = std::find_if(
        sorting.begin(), sorting.end(), [column](const models::ColumnSort &key) { return key.column == column; });
    // Of several columns a plain click takes this one alone, from the beginning.
    if (!add && (own == sorting.end() || sorting.size() > 1))
        sorting = {{column, Qt::AscendingOrder}};
    else if (own == sorting.end())
        sorting.push_back({column, Qt::AscendingOrder});
    else if (own->order == Qt::AscendingOrder)
        own->order = Qt::DescendingOrder;
    else
        sorting.erase(own);
    m_accounts->setSorting(sorting);
}

void AccountView::showSorting(const QRect &place)
{
    auto *popup = new SortPopup(m_accounts, this);
    popup->showAt(place);
}

void AccountView::fitWidth(int column)
{
    if (column < 0 || isColumnHidden(column))
        return;
    resizeColumnToContents(column);
}

void AccountView::addSorting(QMenu *menu, int column, const QPoint &at)
{
    const auto &sorting = m_accounts->sorting();
    const bool alone = sorting.size() == 1 && sorting.front().column == column;
    const auto add = [&](const QString &text, int by, Qt::SortOrder order, bool checked) {
        QAction *action = menu->addAction(text, this, [this, by, order] { sortBy(by, order); });
        action->setCheckable(true);
        action->setChecked(checked);
    };
    add(tr("Sort &Ascending", "@action:inmenu"), column, Qt::AscendingOrder,
        alone && sorting.front().order == Qt::AscendingOrder);
    add(tr("Sort &Descending", "@action:inmenu"), column, Qt::DescendingOrder,
        alone && sorting.front().order == Qt::DescendingOrder);
    add(tr("&Not Sorted", "@action:inmenu"), -1, Qt::AscendingOrder, sorting.empty());
    if (!sorting.empty() && !alone) {
        QAction *also = menu->addAction(
            tr("Sort by It &Too", "@action:inmenu"), this, [this, column] { cycleSorting(column, true); });
        also->setShortcut(kCycleToo);
    }
    menu->addAction(tr("&Sort by Several…", "@action:inmenu"), this, [this, at] { showSorting(QRect(at, QSize(1, 1))); });
}

void AccountView::addFreezing(QMenu *menu, int column)
{
    const bool isEdge = isFrozenUpTo(column);
    if (!isEdge) {
        QAction *freeze = menu->addAction(
            tr("&Freeze up to This Column", "@action:inmenu"), this, [this, column] { freezeUpTo(column); });
        freeze->setShortcut(kFreeze);
    }
    if (m_header->frozen() > 0) {
        QAction *unfreeze
            = menu->addAction(tr("&Unfreeze Columns", "@action:inmenu"), this, [this] { freezeColumns(0); });
        if (isEdge)
            unfreeze->setShortcut(kFreeze);
    }
}

void AccountView::fillColumnMenu(QMenu *menu, int column, const QPoint &at)
{
    addSorting(menu, column, at);
    menu->addSeparator();
    if (const auto known = m_accounts->accountColumn(column); known && core::canGroup(*known)) {
        QAction *groups = menu->addAction(tr("&Values and Totals…", "@action:inmenu"), this,
            [this, by = *known] { emit groupsRequested(by); });
        groups->setShortcut(kGroups);
        menu->addSeparator();
    }
    addFreezing(menu, column);
    menu->addAction(tr("Fit &Width to Content", "@action:inmenu"), this, [this, column] { fitWidth(column); });
    menu->addAction(tr("&Hide Column", "@action:inmenu"), this, [this, column] { setColumnShown(column, false); });
    menu->addAction(tr("&Columns…", "@action:inmenu"), this, [this, at] { showColumns(QRect(at, QSize(1, 1))); });
}

void AccountView::showHeaderMenu(const QPoint &at)
{
    const int column = m_header->columnAt(at.x());
    const QPoint place = m_header->mapToGlobal(at);
    if (column < 0) {
        showColumns(QRect(place, QSize(1, 1)));
        return;
    }
    if (currentIndex().isValid())
        selectionModel()->setCurrentIndex(currentIndex().siblingAtColumn(column), QItemSelectionModel::NoUpdate);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnMenu(menu, column, place);
    menu->popup(place);
}

void AccountView::fillFilters(QMenu *menu)
{
    const QList<models::QuickFilter> filters = models::quickFilters(*m_accounts, currentIndex());
    if (filters.isEmpty())
        return;
    menu->addSeparator();
    QMenu *into = filters.size() > kMostInMenu ? menu->addMenu(tr("&Filter by This Cell", "@title:menu")) : menu;
    bool hasOnly = false;
    bool hasNot = false;
    for (const models::QuickFilter &filter : filters) {
        QAction *action = into->addAction(
            plain(filter.text), this, [this, term = filter.term] { emit narrowRequested(term); });
        if (filter.kind == models::QuickFilter::Kind::Only && !std::exchange(hasOnly, true))
            action->setShortcut(kOnly);
        if (filter.kind == models::QuickFilter::Kind::Not && !std::exchange(hasNot, true))
            action->setShortcut(kNot);
    }
}

/// By the current cell's first value.
void AccountView::narrow(bool exclude)
{
    const auto kind = exclude ? models::QuickFilter::Kind::Not : models::QuickFilter::Kind::Only;
    for (const models::QuickFilter &filter : models::quickFilters(*m_accounts, currentIndex())) {
        if (filter.kind != kind)
            continue;
        emit narrowRequested(filter.term);
        return;
    }
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
    QAction *bare = menu->addAction(tr("Copy &without Titles", "@action:inmenu"), this, &AccountView::copyBare);
    bare->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    bare->setEnabled(copyRows->isEnabled());
    QAction *all = menu->addAction(tr("Select &All", "@action:inmenu"), this, &AccountView::selectAll);
    all->setShortcut(QKeySequence::SelectAll);
    QAction *invert
        = menu->addAction(tr("&Invert Selection", "@action:inmenu"), this, &AccountView::invertRequested);
    invert->setShortcut(kInvert);
    if (currentIndex().isValid()) {
        fillFilters(menu);
        menu->addSeparator();
        const int column = currentIndex().column();
        const QString title = plain(columnTitle(column));
        QAction *next = menu->addAction(
            tr("&Sort by “%1”", "@action:inmenu").arg(title), this, [this, column] { cycleSorting(column, false); });
        next->setShortcut(kCycle);
        fillColumnMenu(menu->addMenu(tr("Col&umn “%1”", "@title:menu").arg(title)), column, at);
    }
    if (!actions().isEmpty()) { // marks and notes, given by the window
        menu->addSeparator();
        menu->addActions(actions());
    }
    menu->addSeparator();
    menu->addAction(tr("C&olumns…", "@action:inmenu"), this, [this, at] { showColumns(QRect(at, QSize(1, 1))); });
    menu->popup(at);
}

} // namespace ui
