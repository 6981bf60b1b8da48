// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accountcolumn.h"
#include "models/explanationdocument.h"

#include <QWidget>

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace models {
class AccountsModel;
class GroupTotals;
class ViewsModel;
}

namespace ui {

class AccountView;
class EmptyState;
class ExplanationPanel;
class FilterBar;
class SelectionBar;

/// All accounts as a table, and beside it why one of them is billable or not.
class AccountsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit AccountsPage(models::AccountsModel *model, QWidget *parent = nullptr);

    AccountView *view() const { return m_view; }
    ExplanationPanel *panel() const { return m_panel; }
    FilterBar *filters() const { return m_filters; }
    SelectionBar *selectionBar() const { return m_selection; }
    EmptyState *emptyState() const { return m_empty; }
    QSplitter *splitter() const { return m_splitter; }

    /// Both have to outlive the page.
    void setViews(models::ViewsModel *views);
    void setTotals(models::GroupTotals *totals);
    /// What the selected accounts, or all that match, come to by the values of @p by; Count: as last time.
    void showTotals(core::AccountColumn by = core::AccountColumn::Count);

    /// Says that the table shows another search than the one typed; empty: it shows that one.
    void setSearchNote(const QString &text);

signals:
    void importRequested();
    void queryEdited(const QString &query);
    /// A part of the search shall be changed in the search field.
    void termEditRequested(int position, int length);
    void viewChosen(int row);
    /// Totals are about to be shown.
    void totalsRequested();
    /// kNoRow where no account is current.
    void currentAccountChanged(core::Row account);
    void selectionChanged();
    void linkActivated(const QUrl &url);
    void copyExplanationRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void fit();
    void orderTabs();
    void showPanel(bool shown);
    void explain();
    void announceCurrent();
    void narrow(const QString &term);

    models::AccountsModel *m_model;
    models::GroupTotals *m_totals = nullptr;
    FilterBar *m_filters;
    QStackedWidget *m_pages;
    AccountView *m_view;
    EmptyState *m_empty;
    SelectionBar *m_selection;
    ExplanationPanel *m_panel;
    QSplitter *m_splitter;
    QPushButton *m_clear;
    QPushButton *m_import;
    bool m_narrow = false; ///< table and panel don't fit beside each other
};

} // namespace ui
