// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "app/wiring/wiring.h"

#include "ui/accounts/accountspage.h"
#include "ui/accounts/accountview.h"
#include "ui/changes/changespage.h"
#include "ui/changes/snapshotspage.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/sincecard.h"

#include <QAction>
#include <QItemSelectionModel>

namespace app::wiring {

namespace {

/// Opens the account of a change in the accounts' table, where the newer assessment is the one that the window shows; an account
/// that left is in no table.
void openAccount(Composition &app, int row)
{
    const core::AccountChange *change = app.changes.change(row);
    if (!change || change->newer == core::kNoRow || app.changes.compared().newer != app.accounts.assessment())
        return;
    ui::MainWindow *window = app.window.get();
    const std::vector<int> shown = app.accounts.shownRows({change->newer});
    if (shown.empty()) {
        const core::AccountTable &table = app.accounts.assessment()->table();
        const std::string_view text = table.mail(change->newer).empty() ? table.id(change->newer) : table.mail(change->newer);
        emit window->overview()->accountsRequested(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
        return;
    }
    window->setPage(ui::Page::Accounts);
    ui::AccountView *view = window->accounts()->view();
    const QModelIndex index = app.accounts.index(shown.front(), qMax(0, view->currentIndex().column()));
    view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    view->scrollTo(index, QAbstractItemView::PositionAtCenter);
    view->setFocus(Qt::OtherFocusReason);
}

} // namespace

void connectChanges(Composition &app)
{
    ui::MainWindow *window = app.window.get();
    QAction *import = window->actions().import;
    QObject::connect(window->changes(), &ui::ChangesPage::importRequested, import, &QAction::trigger);
    QObject::connect(window->snapshots(), &ui::SnapshotsPage::importRequested, import, &QAction::trigger);
    QObject::connect(window->overview()->since(), &ui::SinceCard::importRequested, import, &QAction::trigger);
    QObject::connect(window->overview()->since(), &ui::SinceCard::changesRequested, window, [window] { window->setPage(ui::Page::Changes); });
    QObject::connect(window->changes(), &ui::ChangesPage::accountActivated, window, [&app](int row) { openAccount(app, row); });
    QObject::connect(window->snapshots(), &ui::SnapshotsPage::compareRequested, window, [window](qint64 from, qint64 to) {
        window->changes()->choose(from, to);
        window->setPage(ui::Page::Changes);
        emit window->changes()->compareRequested(from, to);
    });
}

} // namespace app::wiring
