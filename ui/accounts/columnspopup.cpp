// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/columnspopup.h"
#include "ui/accounts/accountview.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/popupplace.h"

#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScreen>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kColumn = Qt::UserRole;
constexpr int kMostRows = 14;

} // namespace

ColumnsPopup::ColumnsPopup(AccountView *view)
    : QFrame(view, Qt::Popup)
    , m_view(view)
    , m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Columns", "@title"));
    m_list->setAccessibleName(tr("Columns shown", "@title"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);

    QPushButton *left = quietButton(tr("Move &left", "@action:button"), this);
    QPushButton *right = quietButton(tr("Move &right", "@action:button"), this);
    m_freeze = quietButton(QString(), this);
    QPushButton *first = quietButton(tr("As at &first", "@action:button"), this);
    left->setToolTip(tr("Move the column to the left (Ctrl+Alt+Left)", "@info:tooltip"));
    right->setToolTip(tr("Move the column to the right (Ctrl+Alt+Right)", "@info:tooltip"));
    first->setToolTip(tr("Columns, order and widths as they were at first", "@info:tooltip"));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::xs, 0, space::xs, space::xs);
    buttons->setSpacing(0);
    for (QPushButton *button : {left, right, m_freeze, first})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(space::xs);
    layout->addWidget(m_list);
    layout->addLayout(buttons);

    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        if (m_filling)
            return;
        const int column = item->data(kColumn).toInt();
        m_view->setColumnShown(column, item->checkState() == Qt::Checked);
        const QScopedValueRollback guard(m_filling, true);
        item->setCheckState(m_view->isColumnHidden(column) ? Qt::Unchecked : Qt::Checked); // the last one stays
    });
    connect(left, &QPushButton::clicked, this, [this] { m_view->moveColumn(listedColumn(), -1); });
    connect(right, &QPushButton::clicked, this, [this] { m_view->moveColumn(listedColumn(), 1); });
    connect(first, &QPushButton::clicked, this, [this] {
        m_view->resetColumns();
        fill();
    });
    connect(m_freeze, &QPushButton::clicked, this, [this] {
        if (m_view->isFrozenUpTo(listedColumn()))
            m_view->freezeColumns(0);
        else
            m_view->freezeUpTo(listedColumn());
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnsPopup::nameFreezing);
    connect(view, &AccountView::columnsChanged, this, &ColumnsPopup::nameFreezing);
    fill();
}

void ColumnsPopup::fill()
{
    const QScopedValueRollback guard(m_filling, true);
    const int current = m_list->count() > 0 ? listedColumn() : m_view->currentIndex().column();
    m_list->clear();
    for (int column = 0; column < m_view->model()->columnCount(); ++column) {
        if (!m_view->canShow(column))
            continue;
        auto *item = new QListWidgetItem(m_view->columnTitle(column), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_view->isColumnHidden(column) ? Qt::Unchecked : Qt::Checked);
        item->setToolTip(m_view->model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
        item->setData(kColumn, column);
        if (column == current)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
}

void ColumnsPopup::nameFreezing()
{
    const bool isEdge = m_view->isFrozenUpTo(listedColumn());
    m_freeze->setText(isEdge ? tr("&Unfreeze", "@action:button") : tr("Free&ze up to it", "@action:button"));
    m_freeze->setToolTip(isEdge ? tr("Let all columns scroll (Ctrl+Alt+F)", "@info:tooltip")
                                : tr("Keep this column and those before it in place (Ctrl+Alt+F)", "@info:tooltip"));
    m_freeze->setEnabled(listedColumn() >= 0 && !m_view->isColumnHidden(listedColumn()));
}

int ColumnsPopup::listedColumn() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(kColumn).toInt() : -1;
}

void ColumnsPopup::showAt(const QRect &place)
{
    const QRect screen = m_view->screen()->availableGeometry();
    const int row = qMax(1, m_list->sizeHintForRow(0));
    const int rows = qMin(m_list->count(), kMostRows);
    m_list->setFixedHeight(qMin(rows * row + 4, screen.height() * 2 / 3));
    m_list->setMinimumWidth(fontMetrics().averageCharWidth() * 32);
    placePopup(this, place, m_view);
    m_list->setFocus(Qt::PopupFocusReason);
}

} // namespace ui
