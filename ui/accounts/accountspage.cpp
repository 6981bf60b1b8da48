// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountspage.h"
#include "ui/accounts/accountview.h"
#include "ui/accounts/explanationpanel.h"
#include "ui/accounts/filterbar.h"
#include "ui/accounts/groupspopup.h"
#include "ui/accounts/selectionbar.h"
#include "ui/accounts/viewsbutton.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/followtext.h"

#include "core/columnterm.h"
#include "models/accountsmodel.h"
#include "models/grouptotals.h"

#include <QItemSelectionModel>
#include <QPushButton>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

AccountsPage::AccountsPage(models::AccountsModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filters(new FilterBar(this))
    , m_pages(new QStackedWidget(this))
    , m_view(new AccountView(model, this))
    , m_empty(new EmptyState(this))
    , m_selection(new SelectionBar(this))
    , m_panel(new ExplanationPanel(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    setAccessibleName(tr("Accounts", "@title"));
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    m_clear = m_empty->addButton(tr("Clear the search", "@action:button"));
    m_import = m_empty->addButton(tr("&Import…", "@action:button"));
    connect(m_clear, &QPushButton::clicked, this, [this] { emit queryEdited(QString()); });
    connect(m_import, &QPushButton::clicked, this, &AccountsPage::importRequested);
    setFocusProxy(m_view);

    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(space::xl, space::m, 0, 0);
    column->setSpacing(space::s);
    m_filters->setContentsMargins(0, 0, space::m, 0);
    column->addWidget(m_filters);
    column->addWidget(m_pages, 1);
    column->addWidget(m_selection);
    m_selection->hide();
    column->setSpacing(0);
    column->insertSpacing(1, space::s);

    m_splitter->addWidget(left);
    m_splitter->addWidget(m_panel);
    // A splitter puts what comes later beneath; screen readers shall read the table first.
    m_panel->raise();
    m_splitter->handle(1)->raise();
    m_splitter->handle(1)->setAccessibleName(tr("Width of the explanation", "@label"));
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    m_splitter->setCollapsible(1, true);
    m_splitter->setSizes({760, 324});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    QToolButton *columns = m_filters->columnsButton();
    connect(columns, &QToolButton::clicked, this,
        [this, columns] { m_view->showColumns(QRect(columns->mapToGlobal(QPoint()), columns->size())); });
    connect(m_filters->explanationButton(), &QToolButton::toggled, this, &AccountsPage::showPanel);
    connect(m_filters, &FilterBar::queryEdited, this, &AccountsPage::queryEdited);
    connect(m_filters, &FilterBar::termEditRequested, this, &AccountsPage::termEditRequested);
    connect(m_filters->viewsButton(), &ViewsButton::viewChosen, this, &AccountsPage::viewChosen);
    connect(m_filters->totalsButton(), &QToolButton::clicked, this, [this] { showTotals(); });
    connect(m_selection, &SelectionBar::totalsRequested, this, [this] { showTotals(); });
    connect(m_view, &AccountView::groupsRequested, this, &AccountsPage::showTotals);
    connect(m_view, &AccountView::narrowRequested, this, &AccountsPage::narrow);
    connect(m_selection, &SelectionBar::copyRequested, m_view, &AccountView::copy);
    connect(m_selection, &SelectionBar::clearRequested, m_view, &AccountView::clearSelection);
    connect(m_panel, &ExplanationPanel::linkActivated, this, &AccountsPage::linkActivated);
    connect(m_panel, &ExplanationPanel::copyRequested, this, &AccountsPage::copyExplanationRequested);
    connect(m_view, &AccountView::explanationRequested, this, &AccountsPage::explain);
    connect(m_panel, &ExplanationPanel::left, this, [this] {
        m_view->setFocus(Qt::OtherFocusReason);
        showPanel(!m_narrow);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &AccountsPage::announceCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AccountsPage::selectionChanged);
    connect(model, &models::AccountsModel::arranged, this, &AccountsPage::refresh);
    connect(model, &QAbstractItemModel::modelReset, this, &AccountsPage::refresh);
    followText(m_filters, [this] { fit(); });
    refresh();
}

void AccountsPage::refresh()
{
    m_filters->setCount(m_model->countText());
    m_filters->setQuery(m_model->arrangement().query);
    orderTabs();
    const auto emptiness = m_model->emptiness();
    const bool empty = emptiness != models::AccountsModel::Emptiness::NotEmpty;
    if (empty) {
        const bool searched = emptiness == models::AccountsModel::Emptiness::NothingMatches;
        m_empty->setTexts(m_model->emptyText(), QString());
        m_clear->setVisible(searched);
        m_import->setVisible(!searched);
    }
    // The search field keeps the keyboard while the pages change under it.
    QWidget *next = empty ? static_cast<QWidget *>(m_empty) : m_view;
    if (m_pages->currentWidget() != next)
        m_pages->setCurrentWidget(next);
    announceCurrent();
}

/// Chips are younger than the table and would come behind everything.
void AccountsPage::orderTabs()
{
    const QList<QWidget *> own = m_filters->tabStops();
    QWidget *before = m_view->previousInFocusChain();
    while (before != m_view && (before->focusPolicy() == Qt::NoFocus || own.contains(before)))
        before = before->previousInFocusChain();
    if (before == m_view)
        return;
    for (QWidget *stop : own) {
        setTabOrder(before, stop);
        before = stop;
    }
}

void AccountsPage::setViews(models::ViewsModel *views)
{
    m_filters->viewsButton()->setModel(views);
}

void AccountsPage::setTotals(models::GroupTotals *totals)
{
    m_totals = totals;
}

void AccountsPage::showTotals(core::AccountColumn by)
{
    if (!m_totals)
        return;
    if (by != core::AccountColumn::Count)
        m_totals->setBy(by);
    emit totalsRequested();
    auto *popup = new GroupsPopup(*m_model, m_totals, this);
    connect(popup, &GroupsPopup::narrowRequested, this, &AccountsPage::narrow);
    const QToolButton *button = m_filters->totalsButton();
    popup->showAt(QRect(button->mapToGlobal(QPoint()), button->size()));
}

void AccountsPage::narrow(const QString &term)
{
    emit queryEdited(core::withTerm(m_model->arrangement().query, term));
}

void AccountsPage::setSearchNote(const QString &text)
{
    m_filters->setNote(text);
}

void AccountsPage::showPanel(bool shown)
{
    const QSignalBlocker quiet(m_filters->explanationButton());
    m_filters->explanationButton()->setChecked(shown);
    m_panel->setVisible(shown);
}

void AccountsPage::explain()
{
    showPanel(true);
    m_panel->setFocus(Qt::TabFocusReason);
}

void AccountsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void AccountsPage::fit()
{
    const bool narrow = width() < fontMetrics().averageCharWidth() * 118;
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_filters->explanationButton()->setVisible(narrow);
    showPanel(!narrow);
}

void AccountsPage::announceCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    emit currentAccountChanged(current.isValid() ? m_model->accountRow(current.row()) : core::kNoRow);
}

} // namespace ui
