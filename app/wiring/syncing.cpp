// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "app/wiring/talking.h"
#include "app/wiring/wiring.h"

#include "models/format.h"
#include "models/syncwords.h"
#include "models/tr.h"
#include "ui/shell/statusline.h"
#include "ui/shell/welcomepage.h"
#include "ui/widgets/errorbar.h"

#include <QAction>
#include <QCoreApplication>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <memory>

namespace app::wiring {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(app::wiring)
};

/// A sync whose accounts are on their way into the workspace.
struct Arrival
{
    std::optional<workspace::SyncResult> result;
    bool isKept = false;
    QPushButton *takeSites = nullptr;
};

static_assert(static_cast<int>(models::SyncStage::Count) == static_cast<int>(workspace::SyncPart::Count));

models::SyncState stateOf(const workspace::SyncProgress &progress)
{
    return {static_cast<models::SyncStage>(progress.part), progress.done, progress.total, progress.perSecond,
        progress.secondsLeft};
}

models::SyncOutcome outcomeOf(const workspace::SyncResult &result)
{
    models::SyncOutcome outcome {result.accounts, result.billable, result.billableNotTold, result.notAsked,
        result.isResumed, result.wasChanged, {}};
    for (const workspace::SyncGap &gap : result.gaps)
        outcome.lacks.push_back({static_cast<models::SyncStage>(gap.part), gap.error});
    return outcome;
}

void refreshActions(Composition &app)
{
    const ui::AtlassianActions &actions = app.window->atlassianActions();
    const bool isBusy = app.syncing.isRunning() || app.preflighting.isRunning();
    const std::vector<core::Connection> all = organisations(app);
    actions.sync->setEnabled(!isBusy);
    actions.syncWith->clear();
    actions.syncWith->menuAction()->setVisible(all.size() > 1);
    if (all.size() < 2)
        return;
    const core::Connection *chosen = chosenConnection(app);
    for (const core::Connection &one : all) {
        QAction *action = actions.syncWith->addAction(QString(one.name).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(chosen && chosen->id == one.id);
        action->setEnabled(!isBusy);
        QObject::connect(action, &QAction::triggered, app.window.get(), [&app, one] { startSync(app, one); });
    }
}

void applyToProfile(Composition &app, const std::function<void(core::Profile &)> &change)
{
    core::Profile profile = app.openWorkspace.own().profile();
    change(profile);
    core::Edit edit;
    edit.kind = QStringLiteral("profile");
    edit.changes = core::profileChanges(app.openWorkspace.own(), profile);
    app.openWorkspace.apply(edit);
}

/// Sites of the organisation that nobody has called its own yet.
QStringList sitesToOffer(const Composition &app, const workspace::SyncResult &result)
{
    const core::AssessmentPtr shown = app.session.current();
    if (!shown || !app.openWorkspace.own().profile().ownSites.isEmpty())
        return {};
    QStringList offered = result.sites;
    const bool isAllProposed = std::all_of(offered.begin(), offered.end(), [&shown](const QString &site) {
        return std::any_of(shown->ownSites.begin(), shown->ownSites.end(),
            [&site](const core::OwnSite &own) { return own.host == site; });
    });
    return isAllProposed ? QStringList() : offered;
}

/// What has to be said of a sync when its accounts are shown: the bar was put away by what reading had to say.
void tellArrival(Composition &app, Arrival &arrival)
{
    const workspace::SyncResult result = *std::exchange(arrival.result, std::nullopt);
    arrival.isKept = false;
    const QLocale &locale = app.wording.locale;
    const models::SyncOutcome outcome = outcomeOf(result);
    app.window->status()->announce(models::syncOutcomeText(outcome, locale));
    models::ErrorText lack = models::syncLackText(outcome, locale);
    const QStringList sites = sitesToOffer(app, result);
    if (!sites.isEmpty()) {
        const auto count = static_cast<qint64>(sites.size());
        const QString said = models::counted(
            Words::tr("Atlassian lists %1 site(s) as the organisation's: %2.", "@info", models::pluralOf(count)), count,
            locale)
                                 .arg(models::listText(sites.mid(0, 10)));
        if (lack.what.isEmpty())
            lack.what = said;
        else
            lack.advice += u'\n' + said;
    }
    if (lack.what.isEmpty())
        return;
    app.window->errorBar()->setNotice(lack.what, lack.advice, lack.detail);
    arrival.takeSites->setProperty("sites", sites);
    arrival.takeSites->setVisible(!sites.isEmpty());
}

void fail(Composition &app, const core::Error &error)
{
    ui::MainWindow *window = app.window.get();
    window->status()->clearProgress();
    if (!app.session.current() || window->page() == ui::Page::Welcome)
        window->welcome()->showEmpty();
    if (error.code == core::ErrorCode::Cancelled) {
        const models::ErrorText stopped = models::syncStoppedText();
        window->status()->announce(stopped.what);
        window->errorBar()->setNotice(stopped.what, stopped.advice);
        return;
    }
    const models::ErrorText text = models::errorText(error, app.wording.locale);
    window->errorBar()->setError(text);
    app.desktop.notify(Words::tr("The sync failed", "@title"), text.what);
}

void connectArrival(Composition &app)
{
    ui::MainWindow *window = app.window.get();
    const auto arrival = std::make_shared<Arrival>();
    arrival->takeSites = window->errorBar()->addButton(Words::tr("Use as &own sites", "@action:button"));
    QObject::connect(arrival->takeSites, &QPushButton::clicked, window, [&app, arrival] {
        const QStringList sites = arrival->takeSites->property("sites").toStringList();
        app.window->errorBar()->hide();
        applyToProfile(app, [&sites](core::Profile &profile) { profile.ownSites = sites; });
    });
    QObject::connect(
        &app.syncing, &Syncing::finished, window, [&app, window, arrival](const workspace::SyncResult &result) {
            const QString said = models::syncOutcomeText(outcomeOf(result), app.wording.locale);
            window->status()->clearProgress();
            window->status()->announce(said);
            app.desktop.notify(Words::tr("Synced with Atlassian", "@title"), said);
            *arrival = {result, false, arrival->takeSites};
            intake::ReadOptions options;
            options.kind = core::SourceKind::ApiDump;
            options.name = QFileInfo(result.file).fileName(); // the dump goes with the window
            app.opener.openSources({{result.file, options, true}});
        });
    // The name goes in behind the accounts: what is being committed brings the own data of before.
    QObject::connect(&app.openWorkspace, &OpenWorkspace::kept, window, [&app, arrival] {
        if (!arrival->result)
            return;
        const QString name = arrival->result->organisation;
        if (name.isEmpty() || !app.openWorkspace.own().profile().name.isEmpty())
            return tellArrival(app, *arrival);
        arrival->isKept = true;
        applyToProfile(app, [&name](core::Profile &profile) { profile.name = name; });
    });
    QObject::connect(&app.opener, &Opener::published, window, [&app, arrival] {
        if (arrival->result && arrival->isKept)
            tellArrival(app, *arrival);
    });
    const auto forget = [arrival] { arrival->result.reset(); };
    // Behind the workspace's own word for it: nothing went wrong.
    QObject::connect(&app.openWorkspace, &OpenWorkspace::failed, window, [&app, arrival](const core::Error &error) {
        const bool wasSync = std::exchange(arrival->result, std::nullopt).has_value();
        if (!wasSync || error.code != core::ErrorCode::SnapshotExists)
            return;
        const core::Day day = core::toDay(QDate::fromString(error.detail, Qt::ISODate));
        app.window->errorBar()->setNotice(
            Words::tr("Nothing has changed at Atlassian since the snapshot of %1.", "@info").arg(models::dayText(day, app.wording.locale)),
            Words::tr("No new snapshot was made.", "@info"));
    });
    QObject::connect(&app.openWorkspace, &OpenWorkspace::closed, window, forget);
    QObject::connect(&app.opener, &Opener::failed, window, forget);
}

void connectRunning(Composition &app)
{
    ui::MainWindow *window = app.window.get();
    QObject::connect(&app.syncing, &Syncing::started, window, [&app, window] {
        refreshActions(app);
        window->errorBar()->hide();
        window->status()->setProgress(Words::tr("Calling Atlassian…", "@info:progress"), 0, 0);
        if (window->page() == ui::Page::Welcome)
            window->welcome()->showLoading(Words::tr("Loading accounts from Atlassian…", "@info"));
    });
    QObject::connect(
        &app.syncing, &Syncing::progressed, window, [&app, window](const workspace::SyncProgress &progress) {
            const QString text = models::syncStateText(stateOf(progress), app.wording.locale);
            window->status()->setProgress(text, progress.done, progress.total);
            window->welcome()->setProgress(text, progress.done, progress.total);
        });
    QObject::connect(&app.syncing, &Syncing::finished, window, [&app] { refreshActions(app); });
    QObject::connect(&app.syncing, &Syncing::failed, window, [&app](const core::Error &error) {
        refreshActions(app);
        fail(app, error);
    });
    QObject::connect(window->status(), &ui::StatusLine::cancelRequested, &app.syncing, &Syncing::cancel);
    QObject::connect(window->welcome(), &ui::WelcomePage::cancelRequested, &app.syncing, &Syncing::cancel);
    QObject::connect(window, &ui::MainWindow::cancelRequested, &app.syncing, &Syncing::cancel);
    QObject::connect(window, &ui::MainWindow::closing, &app.syncing, &Syncing::cancel);
}

/// Which connections there are, and whether they lead to a simulated Atlassian.
void connectKnown(Composition &app)
{
    ui::MainWindow *window = app.window.get();
    QObject::connect(&app.connections, &Connections::connectionsChanged, window, [&app] {
        if (const core::Connection *chosen = chosenConnection(app))
            choose(app, *chosen);
        else
            app.handshaking.forget();
        refreshActions(app);
    });
    QObject::connect(&app.openWorkspace, &OpenWorkspace::closed, window, [&app] {
        app.syncing.abandon();
        app.usedConnection.clear();
        app.connections.forget();
    });
    QObject::connect(&app.handshaking, &Handshaking::simulatedChanged, window, &ui::MainWindow::setRehearsal);
    QObject::connect(&app.preflighting, &Preflighting::started, window, [&app] { refreshActions(app); });
    QObject::connect(&app.preflighting, &Preflighting::finished, window, [&app] { refreshActions(app); });
    QObject::connect(&app.preflighting, &Preflighting::failed, window, [&app] { refreshActions(app); });
}

} // namespace

void startSync(Composition &app, const core::Connection &connection)
{
    if (app.syncing.isRunning() || app.preflighting.isRunning())
        return;
    if (app.openWorkspace.isReadOnly()) {
        emit app.openWorkspace.failed(
            {core::ErrorCode::WorkspaceReadOnly, app.openWorkspace.path(), 0, 0, app.openWorkspace.state()->holder});
        return;
    }
    choose(app, connection);
    withKey(app, connection, [&app](const Door &door) {
        workspace::SyncRequest request;
        request.orgId = door.connection.orgId;
        request.folder = app.dumps.path();
        request.now = QDateTime::currentDateTimeUtc();
        app.syncing.start(door, request);
    });
}

void connectSyncing(Composition &app)
{
    ui::MainWindow *window = app.window.get();
    QObject::connect(window->atlassianActions().sync, &QAction::triggered, window, [&app] {
        if (const core::Connection *connection = connectionOrOffer(app))
            startSync(app, *connection);
    });
    connectKnown(app);
    connectRunning(app);
    connectArrival(app);
    refreshActions(app);
}

} // namespace app::wiring
