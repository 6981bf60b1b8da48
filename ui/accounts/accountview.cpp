// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountview.h"
#include "ui/accounts/accountdelegate.h"
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
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSortIndicatorClearable(true);
    header->setMinimumSectionSize(48);
    header->setTextElideMode(Qt::ElideRight);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    applyFonts();

    connect(header, &QHeaderView::customContextMenuRequested, this, [this, header](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        if (const int column = header->logicalIndexAt(at); column >= 0 && currentIndex().isValid())
            selectionModel()->setCurrentIndex(currentIndex().siblingAtColumn(column), QItemSelectionModel::NoUpdate);
        fillColumnMenu(menu);
        menu->popup(header->mapToGlobal(at));
    });
    connect(header, &QHeaderView::sectionMoved, this, &AccountView::columnsChanged);
    connect(header, &QHeaderView::sectionResized, this, [this] {
        m_fits = m_fits && m_fitting;
        emit columnsChanged();
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
    QPalette p = horizontalHeader()->palette();
    const Tokens &t = tokens(schemeOf(QApplication::palette()));
    p.setColor(QPalette::ButtonText, t.quiet);
    horizontalHeader()->setPalette(p);
}

void AccountView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange
        || event->type() == QEvent::ApplicationPaletteChange)
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
    } else if (event->modifiers() == (Qt::ControlModifier | Qt::AltModifier)
        && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        moveCurrentColumn(event->key() == Qt::Key_Left ? -1 : 1);
    } else {
        QTableView::keyPressEvent(event);
    }
}

void AccountView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copyRows = menu->addAction(tr("&Copy as Table", "@action:inmenu"), this, &AccountView::copy);
    copyRows->setShortcut(QKeySequence::Copy);
    copyRows->setEnabled(selectionModel()->hasSelection());
    QAction *all = menu->addAction(tr("Select &All", "@action:inmenu"), this, &AccountView::selectAll);
    all->setShortcut(QKeySequence::SelectAll);
    QMenu *columns = menu->addMenu(tr("C&olumns", "@action:inmenu"));
    fillColumnMenu(columns);
    menu->popup(event->globalPos());
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
