// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of AccountView that stay in place: they are painted over what has scrolled beneath them.
#include "ui/accounts/accountdelegate.h"
#include "ui/accounts/accountheader.h"
#include "ui/accounts/accountview.h"
#include "ui/theme/theme.h"

#include "models/accountsmodel.h"

#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>

namespace ui {

/// Sections that a columns' state tells of: hidden columns of the file are as they come.
bool AccountView::isRemembered(int column) const
{
    return column < models::AccountsModel::kFirstFileColumn || !isColumnHidden(column);
}

int AccountView::frozenColumns() const
{
    if (!m_columnsReady)
        return m_wantedFrozen;
    int columns = 0;
    for (int visual = 0; visual < m_header->frozen(); ++visual)
        columns += isRemembered(m_header->logicalIndex(visual));
    return columns;
}

void AccountView::freezeColumns(int columns)
{
    m_wantedFrozen = columns;
    if (!m_columnsReady)
        return;
    int sections = 0;
    int shown = 0;
    for (int visual = 0, left = columns; visual < m_header->count() && left > 0; ++visual) {
        const int column = m_header->logicalIndex(visual);
        left -= isRemembered(column);
        shown += !isColumnHidden(column);
        sections = visual + 1;
    }
    m_header->setFrozen(shown > 0 ? sections : 0);
    viewport()->update();
    emit columnsChanged();
}

void AccountView::freezeUpTo(int column)
{
    if (column < 0)
        return;
    int columns = 0;
    for (int visual = 0; visual <= m_header->visualIndex(column); ++visual)
        columns += isRemembered(m_header->logicalIndex(visual));
    freezeColumns(columns);
}

bool AccountView::isFrozenUpTo(int column) const
{
    if (column < 0 || m_header->frozen() == 0)
        return false;
    int last = m_header->frozen() - 1;
    while (last > 0 && isColumnHidden(m_header->logicalIndex(last)))
        --last;
    return m_header->logicalIndex(last) == column;
}

void AccountView::toggleFrozen()
{
    if (isFrozenUpTo(currentIndex().column()))
        freezeColumns(0);
    else
        freezeUpTo(currentIndex().column());
}

QRect AccountView::visualRect(const QModelIndex &index) const
{
    QRect rect = QTableView::visualRect(index);
    if (rect.isValid() && m_header->isFrozen(index.column()))
        rect.moveLeft(m_header->frozenPosition(index.column()));
    return rect;
}

QModelIndex AccountView::indexAt(const QPoint &at) const
{
    if (!m_header->isFrozenAt(at.x()))
        return QTableView::indexAt(at);
    const int row = rowAt(at.y());
    const int column = m_header->columnAt(at.x());
    return row >= 0 && column >= 0 ? model()->index(row, column) : QModelIndex();
}

void AccountView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QScrollBar *bar = horizontalScrollBar();
    const int before = bar->value();
    QTableView::scrollTo(index, hint);
    if (!index.isValid() || m_header->frozenSections() == 0)
        return;
    if (m_header->isFrozen(index.column())) {
        bar->setValue(before); // it is in sight wherever the others are
        return;
    }
    const int left = columnViewportPosition(index.column());
    const int covered = isRightToLeft() ? left + columnWidth(index.column()) - (viewport()->width() - m_header->frozenWidth())
                                        : m_header->frozenWidth() - left;
    if (covered > 0)
        bar->setValue(bar->value() - covered);
}

void AccountView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx == 0 || m_header->frozen() == 0)
        return;
    viewport()->update(); // what is frozen was moved with the others
    m_header->viewport()->update();
}

void AccountView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_header->frozenSections() > 0)
        paintFrozen(event->rect());
}

void AccountView::paintFrozen(const QRect &dirty)
{
    const int width = m_header->frozenWidth();
    const QRect frozen(isRightToLeft() ? viewport()->width() - width : 0, 0, width, viewport()->height());
    const QRect area = frozen & dirty;
    if (area.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setClipRect(area);
    if (m_header->offset() != 0) {
        painter.fillRect(area, palette().base());
        const QPoint mouse = viewport()->mapFromGlobal(QCursor::pos());
        const QModelIndex hovered = viewport()->underMouse() ? indexAt(mouse) : QModelIndex();
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        const QStyle::State state = option.state & ~(QStyle::State_Selected | QStyle::State_HasFocus | QStyle::State_MouseOver);
        const int last = rowAt(area.bottom()) < 0 ? model()->rowCount() - 1 : rowAt(area.bottom());
        for (int row = rowAt(area.top()); row >= 0 && row <= last; ++row) {
            const bool selected = selectionModel()->isSelected(model()->index(row, m_header->logicalIndex(0)));
            for (int visual = 0; visual < m_header->frozenSections(); ++visual) {
                const int column = m_header->logicalIndex(visual);
                if (isColumnHidden(column))
                    continue;
                const QModelIndex index = model()->index(row, column);
                option.state = state;
                option.state.setFlag(QStyle::State_Selected, selected);
                option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
                option.state.setFlag(QStyle::State_MouseOver, index == hovered);
                option.rect = QRect(m_header->frozenPosition(column), rowViewportPosition(row), columnWidth(column), rowHeight(row));
                m_delegate->paint(&painter, option, index);
            }
        }
    }
    const int edge = isRightToLeft() ? frozen.left() : frozen.right();
    painter.fillRect(QRect(edge, 0, 1, viewport()->height()), tokensOf(this).strongLine);
}

} // namespace ui
