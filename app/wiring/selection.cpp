// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "app/wiring/wiring.h"

#include "models/format.h"
#include "ui/accounts/accountspage.h"
#include "ui/accounts/accountview.h"
#include "ui/accounts/selectionbar.h"
#include "ui/shell/statusline.h"

#include <QTimer>

namespace app::wiring {

namespace {

/// Totals are about the selected accounts where there are several, else about all that match.
void addUp(Composition &app)
{
    const core::RowOrderPtr &order = app.accounts.order();
    const bool selected = app.summary.selection().rows > 1;
    models::RowRanges ranges;
    if (selected)
        ranges = app.keeper->ranges();
    else if (order && !order->empty())
        ranges = {{0, static_cast<int>(order->size()) - 1}};
    app.totals.setRows(app.accounts.assessment(), order, ranges, selected);
}

} // namespace

void connectSelection(Composition &app)
{
    ui::MainWindow *window = app.window.get();
    ui::AccountsPage *page = window->accounts();
    page->setTotals(&app.totals);

    // One change of the selection may come as many signals; it is added up once a turn.
    auto *turn = new QTimer(page);
    turn->setSingleShot(true);
    turn->setInterval(0);
    const auto soon = [turn] { turn->start(); };
    QObject::connect(page, &ui::AccountsPage::selectionChanged, turn, soon);
    QObject::connect(app.keeper.get(), &models::SelectionKeeper::changed, turn, soon);
    // A reset clears the selection without a signal of its own.
    QObject::connect(&app.accounts, &models::AccountsModel::modelReset, turn, soon);
    QObject::connect(turn, &QTimer::timeout, page,
        [&app] { app.summary.setRows(app.accounts.assessment(), app.accounts.order(), app.keeper->ranges()); });
    QObject::connect(&app.summary, &models::SelectionSummary::changed, page, [&app, page] {
        page->selectionBar()->setText(app.summary.selection().rows > 1 ? app.summary.text() : QString());
        addUp(app);
    });
    QObject::connect(page, &ui::AccountsPage::totalsRequested, page, [&app] { addUp(app); });
    QObject::connect(
        page->view(), &ui::AccountView::invertRequested, app.keeper.get(), &models::SelectionKeeper::invert);
    QObject::connect(app.keeper.get(), &models::SelectionKeeper::letGo, window, [&app, window](qint64 accounts) {
        window->status()->setMessage(ui::AccountsPage::tr("The selection of %1 accounts was let go: they lie too far apart "
                                                          "in this order.", "@info:status")
                                         .arg(models::numberText(accounts, app.wording.locale)));
    });
    QObject::connect(page->view(), &ui::AccountView::copyRefused, window, [&app, window](qint64 rows) {
        window->status()->setMessage(
            ui::AccountsPage::tr("%1 accounts are too many for the clipboard; at most %2 are copied.", "@info:status")
                .arg(models::numberText(rows, app.wording.locale),
                    models::numberText(ui::AccountView::kMostCopied, app.wording.locale)));
    });
}

} // namespace app::wiring
