// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "app/wiring/wiring.h"

#include "models/tr.h"
#include "ui/accounts/accountspage.h"
#include "ui/accounts/accountview.h"
#include "ui/changes/changespage.h"
#include "ui/changes/snapshotspage.h"
#include "ui/overview/overviewpage.h"
#include "ui/accounts/explanationpanel.h"
#include "ui/changes/historysection.h"
#include "ui/overview/sincecard.h"
#include "ui/shell/statusline.h"
#include "ui/workspace/asking.h"

#include <QAction>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace app::wiring {

namespace {

/// Finds the account of a change among those that the window shows: the comparison has tables of its own.
void openAccount(Composition &app, int row)
{
    const core::AccountChange *change = app.changes.change(row);
    if (!change)
        return;
    if (change->newer == core::kNoRow) {
        app.window->status()->announce(ui::ChangesPage::tr("That account has left. Show the older snapshot to see it.", "@info:status"));
        return;
    }
    const core::AccountTable &table = app.changes.compared().newer->table();
    const std::string_view text = table.mail(change->newer).empty() ? table.id(change->newer) : table.mail(change->newer);
    emit app.window->overview()->accountsRequested(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
}

core::AssessmentPtr shown(const Composition &app)
{
    return app.session.current();
}

/// The sites that hold now hold for older snapshots too, or one account alone would propose its own.
workspace::LoadRequest judgedAsShown(const Composition &app)
{
    workspace::LoadRequest how = app.openWorkspace.how();
    if (const core::AssessmentPtr assessment = shown(app)) {
        how.profile = assessment->profile;
        how.profile.ownSites.clear();
        for (const core::OwnSite &site : assessment->ownSites)
            how.profile.ownSites.append(site.host);
    }
    return how;
}

void showSince(Composition &app)
{
    ui::SinceCard *card = app.window->overview()->since();
    const std::size_t snapshots = app.openWorkspace.snapshots().size();
    app.shownChanges.isPending = false;
    card->setVisible(app.openWorkspace.isOpen() || !app.opener.sample()); // a sample has no history
    if (!app.openWorkspace.isOpen()) {
        card->setDocument(models::sinceDocument(models::SinceDocument::State::NoWorkspace));
    } else if (snapshots < 2) {
        card->setDocument(models::sinceDocument(models::SinceDocument::State::OneSnapshot));
    } else {
        // What is shown, and the one before it.
        const auto &all = app.openWorkspace.snapshots();
        const qint64 id = app.openWorkspace.shownId();
        auto to = std::find_if(all.begin(), all.end(), [id](const core::SnapshotInfo &one) { return one.id == id; });
        if (to == all.end())
            to = all.end() - 1;
        if (to == all.begin()) {
            app.shownChanges = {0, to->id, false, app.shownChanges.isChosen};
            card->setDocument(models::sinceDocument(models::SinceDocument::State::OneSnapshot));
            return;
        }
        app.shownChanges = {(to - 1)->id, to->id, false, app.shownChanges.isChosen};
        card->setDocument(models::sinceDocument(models::SinceDocument::State::Comparing));
        app.workspaceKeeper.compare(app.shownChanges.from, app.shownChanges.to, judgedAsShown(app));
    }
}

void compareChosen(Composition &app, qint64 from, qint64 to)
{
    app.shownChanges.isChosen = from != app.shownChanges.from || to != app.shownChanges.to;
    app.window->changes()->setComparing();
    app.changes.setComparison({});
    app.workspaceKeeper.compare(from, to, judgedAsShown(app));
}

void take(Composition &app, const workspace::Compared &compared)
{
    const bool isSince = !app.shownChanges.isPending && compared.to.id == app.shownChanges.to && compared.from.id == app.shownChanges.from;
    if (isSince)
        app.window->overview()->since()->setDocument(models::sinceDocument(*compared.comparison, app.wording));
    ui::ChangesPage *page = app.window->changes();
    if (page->toId() != compared.to.id || page->fromId() != compared.from.id) {
        if (app.shownChanges.isChosen)
            return; // others were chosen meanwhile
        page->choose(compared.from.id, compared.to.id);
    }
    app.changes.setComparison({compared.older, compared.newer, compared.comparison});
    page->setDocument(models::comparisonDocument(*compared.comparison, app.wording));
}

/// The history is asked for when it may be seen, of the account that the panel shows.
void connectHistory(Composition &app)
{
    ui::AccountsPage *page = app.window->accounts();
    const auto ask = [&app](core::Row row) {
        const core::AssessmentPtr assessment = shown(app);
        if (!app.openWorkspace.isOpen() || app.openWorkspace.snapshots().empty() || !assessment || row == core::kNoRow || row >= assessment->rowCount())
            return;
        const auto text = [](std::string_view bytes) { return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size())); };
        app.workspaceKeeper.history(text(assessment->table().id(row)), text(assessment->table().mail(row)), judgedAsShown(app));
    };
    QObject::connect(page, &ui::AccountsPage::currentAccountChanged, page, ask);
    QObject::connect(&app.workspaceKeeper, &workspace::Keeper::historyMade, page,
        [&app, page](const QString &id, const QString &mail, const core::AccountHistory &history) {
            const QModelIndex current = page->view()->currentIndex();
            const core::Row row = current.isValid() ? app.accounts.accountRow(current.row()) : core::kNoRow;
            const core::AssessmentPtr assessment = app.accounts.assessment();
            if (row == core::kNoRow || !assessment || row >= assessment->rowCount())
                return;
            const core::AccountTable &table = assessment->table();
            const bool isShown = id.toStdString() == table.id(row) && mail.toStdString() == table.mail(row);
            if (isShown)
                page->panel()->history()->setDocument(models::historyDocument(history, app.wording));
        });
}

void connectSnapshots(Composition &app)
{
    ui::MainWindow *window = app.window.get();
    const auto fill = [&app] { app.snapshots.setSnapshots(app.openWorkspace.snapshots(), app.openWorkspace.isOpen()); };
    QObject::connect(&app.openWorkspace, &OpenWorkspace::snapshotsChanged, window, [&app, fill, window] {
        fill();
        app.shownChanges.isChosen = false;
        window->snapshots()->setShown(app.openWorkspace.isOpen() ? app.openWorkspace.shownId() : 0);
        showSince(app);
    });
    QObject::connect(&app.openWorkspace, &OpenWorkspace::opened, window, [&app, fill, window] {
        app.changes.setComparison({});
        fill();
        window->snapshots()->setReadOnly(app.openWorkspace.isReadOnly()); // its snapshots come next
    });
    QObject::connect(&app.openWorkspace, &OpenWorkspace::closed, window, [&app, fill] {
        app.changes.setComparison({});
        fill();
        showSince(app);
    });
    QObject::connect(&app.opener, &Opener::published, window, [&app, window] {
        const qint64 id = app.openWorkspace.isOpen() ? app.openWorkspace.shownId() : 0;
        if (!app.openWorkspace.isOpen() || app.shownChanges.isPending || id != app.shownChanges.to) {
            app.shownChanges.isChosen = false;
            showSince(app);
        }
        window->snapshots()->setShown(id);
    });
    // An import that is being kept, or asked about: the comparison of before isn't its.
    const auto wait = [&app, window] {
        app.shownChanges.isPending = true;
        window->overview()->since()->setDocument(models::sinceDocument(models::SinceDocument::State::Comparing));
    };
    QObject::connect(&app.openWorkspace, &OpenWorkspace::writing, window, [wait](bool isWriting) {
        if (isWriting)
            wait();
    });
    QObject::connect(&app.openWorkspace, &OpenWorkspace::strangerRead, window, wait);
    QObject::connect(&app.openWorkspace, &OpenWorkspace::partRead, window, wait);
    QObject::connect(&app.openWorkspace, &OpenWorkspace::failed, window, [&app] {
        if (app.shownChanges.isPending)
            showSince(app);
    });
    QObject::connect(window->snapshots(), &ui::SnapshotsPage::showRequested, window, [&app, window](qint64 id) {
        app.openWorkspace.showSnapshot(id);
        window->setPage(ui::Page::Overview);
    });
    QObject::connect(window->snapshots(), &ui::SnapshotsPage::deleteRequested, window, [&app, window](const QList<qint64> &ids) {
        auto *box = new QMessageBox(QMessageBox::Question, ui::SnapshotsPage::tr("Delete snapshots", "@title:window"),
            models::counted(ui::SnapshotsPage::tr("Delete %1 snapshot(s) for good?", "@info", models::pluralOf(ids.size())), ids.size(),
                app.wording.locale),
            QMessageBox::Cancel, window);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setInformativeText(ui::SnapshotsPage::tr("What only they say goes. This can't be undone.", "@info"));
        box->addButton(ui::SnapshotsPage::tr("&Delete", "@action:button"), QMessageBox::AcceptRole);
        box->setDefaultButton(QMessageBox::Cancel);
        QObject::connect(box, &QMessageBox::accepted, window, [&app, ids] {
            for (const qint64 id : ids)
                app.workspaceKeeper.removeSnapshot(id);
        });
        box->open();
    });
    QObject::connect(window->snapshots(), &ui::SnapshotsPage::dateChangeRequested, window, [&app, window](qint64 id) {
        const int row = app.snapshots.rowOf(id);
        if (row < 0)
            return;
        auto *dialog = new ui::DayDialog(app.snapshots.snapshot(row)->day, window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(dialog, &ui::DayDialog::dayGiven, window, [&app, id](core::Day day) { app.workspaceKeeper.moveSnapshot(id, day); });
        dialog->open();
    });
    const auto create = [window] { window->workspaceActions().create->trigger(); };
    QObject::connect(window->snapshots(), &ui::SnapshotsPage::workspaceRequested, window, create);
    QObject::connect(window->changes(), &ui::ChangesPage::workspaceRequested, window, create);
    QObject::connect(window->overview()->since(), &ui::SinceCard::workspaceRequested, window, create);
    QObject::connect(window->changes(), &ui::ChangesPage::compareRequested, window, [&app](qint64 from, qint64 to) { compareChosen(app, from, to); });
    QObject::connect(window->changes(), &ui::ChangesPage::assessAgainRequested, window, [&app, window](const QString &rules, const QString &prices) {
        workspace::LoadRequest how = judgedAsShown(app);
        how.rules = rules;
        how.priceBook = prices;
        app.changes.setComparison({});
        app.workspaceKeeper.compare(window->changes()->fromId(), window->changes()->toId(), how);
    });
    QObject::connect(&app.workspaceKeeper, &workspace::Keeper::compared, window,
        [&app](const std::shared_ptr<const workspace::Compared> &compared) { take(app, *compared); });
}

} // namespace

void connectChanges(Composition &app)
{
    ui::MainWindow *window = app.window.get();
    connectSnapshots(app);
    connectHistory(app);
    showSince(app);
    QAction *import = window->actions().import;
    QObject::connect(window->changes(), &ui::ChangesPage::importRequested, import, &QAction::trigger);
    QObject::connect(window->snapshots(), &ui::SnapshotsPage::importRequested, import, &QAction::trigger);
    QObject::connect(window->overview()->since(), &ui::SinceCard::importRequested, import, &QAction::trigger);
    QObject::connect(window->overview()->since(), &ui::SinceCard::changesRequested, window, [&app, window] {
        const qint64 from = app.shownChanges.from;
        const qint64 to = app.shownChanges.to;
        if (from != 0 && (window->changes()->fromId() != from || window->changes()->toId() != to)) {
            window->changes()->choose(from, to);
            compareChosen(app, from, to);
        }
        window->setPage(ui::Page::Changes);
    });
    QObject::connect(window->changes(), &ui::ChangesPage::accountActivated, window, [&app](int row) { openAccount(app, row); });
    QObject::connect(window->snapshots(), &ui::SnapshotsPage::compareRequested, window, [window](qint64 from, qint64 to) {
        window->changes()->choose(from, to);
        window->setPage(ui::Page::Changes);
        emit window->changes()->compareRequested(from, to);
    });
}

} // namespace app::wiring
