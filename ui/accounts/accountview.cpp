// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountview.h"
#include "ui/accounts/accountdelegate.h"
#include "ui/accounts/accountheader.h"
#include "ui/theme/theme.h"
#include "ui/widgets/copytable.h"

#include "models/accountsmodel.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>

namespace ui {

AccountView::AccountView(models::AccountsModel *model, QWidget *parent)
    : QTableView(parent)
    , m_accounts(model)
    , m_delegate(new AccountDelegate(models::AccountsModel::ToneRole, this))
    , m_header(new AccountHeader(this))
{
    setObjectName(QStringLiteral("accounts"));
    setAccessibleName(tr("Accounts", "@title"));
    setHorizontalHeader(m_header);
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
    // A click on the header sorts, and never selects a whole column.
    disconnect(m_header, &QHeaderView::sectionPressed, this, nullptr);
    disconnect(m_header, &QHeaderView::sectionEntered, this, nullptr);
    connect(m_header, &AccountHeader::sortRequested, this, &AccountView::cycleSorting);
    connect(model, &models::AccountsModel::sortingChanged, m_header,
        [this] { m_header->setSorting(m_accounts->sorting()); });
    applyFonts();

    connect(m_header, &QHeaderView::customContextMenuRequested, this, &AccountView::showHeaderMenu);
    connect(m_header, &QHeaderView::sectionMoved, this, &AccountView::columnsChanged);
    connect(m_header, &QHeaderView::sectionResized, this, [this] {
        m_fits = m_fits && m_fitting;
        if (m_header->frozen() > 0)
            viewport()->update();
        emit columnsChanged();
    });
    // What is wanted is asked before the columns of another file take the place of these.
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        if (m_columnsReady) {
            m_state = columnState();
            m_wantedFrozen = frozenColumns();
        }
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
    } else if (!columnKey(event)) {
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

QList<int> AccountView::shownColumns() const
{
    QList<int> columns;
    const QHeaderView *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

bool AccountView::copyRows(Titles titles)
{
    const QList<int> rows = selectedRows();
    if (rows.isEmpty())
        return false;
    if (rows.size() > kMostCopied) {
        emit copyRefused(rows.size());
        return false;
    }
    QApplication::clipboard()->setMimeData(tableMimeData(*model(), rows, shownColumns(), titles));
    return true;
}

} // namespace ui
