// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/sortpopup.h"
#include "ui/accounts/accountview.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/popupplace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int kLines = 5;

} // namespace

SortPopup::SortPopup(models::AccountsModel *model, AccountView *view)
    : QFrame(view, Qt::Popup)
    , m_model(model)
    , m_view(view)
    , m_list(new QListWidget(this))
    , m_columns(new QComboBox(this))
    , m_turn(quietButton(tr("&Turn around", "@action:button sort order"), this))
    , m_earlier(quietButton(tr("&Earlier", "@action:button sort order"), this))
    , m_later(quietButton(tr("&Later", "@action:button sort order"), this))
    , m_remove(quietButton(tr("&Remove", "@action:button"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Sort by several columns", "@title"));
    auto *title = new Label(TextRole::Strong, this);
    title->setText(tr("Sorted by", "@title"));
    m_list->setAccessibleName(tr("Sorted columns", "@title"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_columns->setAccessibleName(tr("Add a column", "@label"));
    m_columns->setMaxVisibleItems(16);
    m_turn->setToolTip(tr("Ascending or descending", "@info:tooltip"));
    m_earlier->setToolTip(tr("Let the column count more", "@info:tooltip"));
    m_later->setToolTip(tr("Let the column count less", "@info:tooltip"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    for (QPushButton *button : {m_turn, m_earlier, m_later, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, space::m, space::m, space::m);
    layout->setSpacing(space::s);
    layout->addWidget(title);
    layout->addWidget(m_list);
    layout->addLayout(buttons);
    layout->addWidget(m_columns);

    connect(m_columns, &QComboBox::activated, this, &SortPopup::addColumn);
    connect(m_turn, &QPushButton::clicked, this, &SortPopup::turn);
    connect(m_list, &QListWidget::itemActivated, this, &SortPopup::turn);
    connect(m_earlier, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_later, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, &SortPopup::remove);
    connect(model, &models::AccountsModel::sortingChanged, this, &SortPopup::fill);
    fill();
}

void SortPopup::fill()
{
    const int row = m_list->currentRow();
    m_list->clear();
    const auto &sorting = m_model->sorting();
    for (std::size_t i = 0; i < sorting.size(); ++i) {
        const QString text = sorting[i].order == Qt::AscendingOrder
            ? tr("%1. %2, ascending", "@item place, column")
            : tr("%1. %2, descending", "@item place, column");
        m_list->addItem(text.arg(i + 1).arg(m_view->columnTitle(sorting[i].column)));
    }
    if (sorting.empty()) {
        auto *nothing = new QListWidgetItem(tr("Nothing: as the file has it", "@item sorted by"), m_list);
        nothing->setFlags(Qt::NoItemFlags);
    } else {
        m_list->setCurrentRow(qBound(0, row, m_list->count() - 1));
    }
    for (QPushButton *button : {m_turn, m_earlier, m_later, m_remove})
        button->setEnabled(!sorting.empty());

    const QSignalBlocker quiet(m_columns);
    m_columns->clear();
    m_columns->addItem(tr("Add a column…", "@item:inlistbox"), -1);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const auto isSorted = [column](const models::ColumnSort &key) { return key.column == column; };
        if (m_view->canShow(column) && std::none_of(sorting.begin(), sorting.end(), isSorted))
            m_columns->addItem(m_view->columnTitle(column), column);
    }
}

void SortPopup::apply(const std::vector<models::ColumnSort> &sorting, int row)
{
    m_model->setSorting(sorting);
    if (row >= 0 && row < static_cast<int>(m_model->sorting().size()))
        m_list->setCurrentRow(row);
}

void SortPopup::addColumn(int place)
{
    const int column = m_columns->itemData(place).toInt();
    if (column < 0)
        return;
    std::vector<models::ColumnSort> sorting = m_model->sorting();
    sorting.push_back({column, Qt::AscendingOrder});
    apply(sorting, static_cast<int>(sorting.size()) - 1);
}

void SortPopup::turn()
{
    std::vector<models::ColumnSort> sorting = m_model->sorting();
    const int row = m_list->currentRow();
    if (row < 0 || row >= static_cast<int>(sorting.size()))
        return;
    Qt::SortOrder &order = sorting[static_cast<std::size_t>(row)].order;
    order = order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    apply(sorting, row);
}

void SortPopup::move(int by)
{
    std::vector<models::ColumnSort> sorting = m_model->sorting();
    const int row = m_list->currentRow();
    const int target = row + by;
    if (row < 0 || target < 0 || target >= static_cast<int>(sorting.size()))
        return;
    std::swap(sorting[static_cast<std::size_t>(row)], sorting[static_cast<std::size_t>(target)]);
    apply(sorting, target);
}

void SortPopup::remove()
{
    std::vector<models::ColumnSort> sorting = m_model->sorting();
    const int row = m_list->currentRow();
    if (row < 0 || row >= static_cast<int>(sorting.size()))
        return;
    sorting.erase(sorting.begin() + row);
    apply(sorting, row);
}

void SortPopup::showAt(const QRect &place)
{
    const int line = fontMetrics().height() + space::s;
    m_list->setFixedHeight(kLines * line);
    m_list->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    placePopup(this, place, m_view);
    (m_model->sorting().empty() ? static_cast<QWidget *>(m_columns) : m_list)->setFocus(Qt::PopupFocusReason);
}

} // namespace ui
