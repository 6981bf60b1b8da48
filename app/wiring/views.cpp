// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "app/wiring/wiring.h"

#include "core/view.h"
#include "ui/accounts/accountspage.h"
#include "ui/accounts/accountview.h"
#include "ui/accounts/filterbar.h"
#include "ui/accounts/viewsbutton.h"

#include <QTimer>

namespace app::wiring {

namespace {

/// What the table shows now, as a view without a name.
core::View arrangementOf(const Composition &app)
{
    const ui::AccountView *table = app.window->accounts()->view();
    core::View now;
    now.search = app.accounts.queryText();
    now.sort = app.accounts.sortKeys();
    now.columns = table->columnState();
    now.frozen = table->frozenColumns();
    if (app.totals.wasUsed())
        now.grouping = app.totals.by();
    return now;
}

void show(Composition &app, const core::View &view)
{
    ui::AccountsPage *page = app.window->accounts();
    if (!view.columns.isEmpty()) {
        page->view()->restoreColumns(view.columns);
        page->view()->freezeColumns(view.frozen);
    }
    if (view.grouping)
        app.totals.setBy(*view.grouping);
    app.accounts.setSorting(view.sort);
    emit page->queryEdited(view.search);
}

} // namespace

void connectViews(Composition &app)
{
    ui::AccountsPage *page = app.window->accounts();
    page->setViews(&app.views);
    // A file that another version or a hand has written may not be read; then there are no views of the user's.
    const QByteArray json = app.preferences.views();
    if (const auto views = core::viewsFromJson(json, QStringLiteral("views")); views)
        app.views.setViews(*views);
    QObject::connect(&app.views, &models::ViewsModel::viewsChanged, page,
        [&app](const std::vector<core::View> &views) {
            if (!app.openWorkspace.isOpen()) // else they are the workspace's
                app.preferences.setViews(core::viewsToJson(views));
        });

    // Columns, order and search may change many times in one turn.
    auto *turn = new QTimer(page);
    turn->setSingleShot(true);
    turn->setInterval(0);
    const auto soon = [turn] { turn->start(); };
    QObject::connect(turn, &QTimer::timeout, page, [&app] { app.views.setArrangement(arrangementOf(app)); });
    QObject::connect(page->view(), &ui::AccountView::columnsChanged, turn, soon);
    QObject::connect(&app.accounts, &models::AccountsModel::sortingChanged, turn, soon);
    QObject::connect(&app.accounts, &models::AccountsModel::arrangeStarted, turn, soon);
    QObject::connect(&app.accounts, &models::AccountsModel::arranged, turn, soon);
    QObject::connect(&app.totals, &models::GroupTotals::changed, turn, soon);
    QObject::connect(page->filters()->viewsButton(), &ui::ViewsButton::viewsRequested, page,
        [&app] { app.views.setArrangement(arrangementOf(app)); });
    QObject::connect(&app.opener, &Opener::replacing, page, [&app] { app.views.setCurrent(-1); });
    QObject::connect(page, &ui::AccountsPage::viewChosen, page, [&app](int row) {
        show(app, app.views.view(row));
        app.views.setArrangement(arrangementOf(app));
        app.views.setCurrent(row);
    });
}

} // namespace app::wiring
