// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "app/wiring/wiring.h"

#include "ui/accounts/accountspage.h"
#include "ui/accounts/accountview.h"
#include "workspace/keys.h"

#include <QAction>
#include <QApplication>

namespace app {

namespace {

/// Numbers and dates as the user chose, before anything is written in them; the program's language is the translators'.
QLocale localeOf(const Preferences &preferences)
{
    if (const QString region = preferences.look().region; !region.isEmpty())
        QLocale::setDefault(QLocale(region));
    return QLocale();
}

} // namespace

Composition::Composition(QApplication &app, const Options &given)
    : application(app)
    , options(given)
    , preferences(given.settingsFile)
    , ownBooks(preferences.dataFolder() + QStringLiteral("/prices"))
    , wording(models::Wording::forLocale(localeOf(preferences)))
    , profileForm(wording)
    , protectedAccounts(&settings, wording, given.today)
    , adviceOrder(&settings, wording)
    , priceEditor(wording)
    , session(pool)
    , rehearsal(given.rehearsalProgram)
    , workspaceKeeper(pool)
    , opener(session, given.today)
    , openWorkspace(session, workspaceKeeper, opener, given.today)
    , secrets(given.secrets ? given.secrets : std::shared_ptr<core::ports::SecretStore>(workspace::openVault()))
    , connections(workspaceKeeper, *secrets)
    , talking(given.talking.value_or(talkToAtlassian()))
    , handshaking(talking)
    , preflighting(talking)
    , syncing(workspaceKeeper, talking)
    , accounts(pool.parallel(), wording)
    , report(wording)
    , joins(wording)
    , summary(wording)
    , totals(pool.parallel(), wording)
    , changes(wording)
    , snapshots(wording)
    , preflights(wording)
    , connectionList(wording, given.today)
    , connectionForm(given.today)
{
    wiring::applyTheme(*this);
    session.setLocale(QLocale().name());
    window
        = std::make_unique<ui::MainWindow>(ui::MainWindow::Models {&accounts, &completions, &report, &changes, &snapshots}, wording.locale);
    keeper = std::make_unique<models::SelectionKeeper>(&accounts, window->accounts()->view()->selectionModel());
    wiring::connectShell(*this);
    wiring::connectReading(*this);
    wiring::connectImporting(*this);
    wiring::connectOverview(*this);
    wiring::connectAccounts(*this);
    wiring::connectSelection(*this);
    wiring::connectViews(*this);
    wiring::connectProfile(*this);
    wiring::connectJudging(*this);
    wiring::connectWorkspace(*this);
    wiring::connectAnnotating(*this);
    wiring::connectExporting(*this);
    wiring::connectPrinting(*this);
    wiring::connectChanges(*this);
    wiring::connectSettings(*this);
    wiring::connectConnections(*this);
    wiring::connectPalette(*this);
    wiring::connectHelp(*this);
    wiring::connectOwnData(*this);
    wiring::connectSyncing(*this);
    wiring::connectPreflight(*this);
    wiring::connectRehearsal(*this);
}

Composition::~Composition()
{
    openWorkspace.finishChanges();
    // The session ends first: nothing may arrive at a window that is going away.
    session.disconnect();
    workspaceKeeper.disconnect();
    syncing.disconnect();
    preflighting.disconnect();
    handshaking.disconnect();
    rehearsal.disconnect();
    openWorkspace.disconnect();
    connections.disconnect();
    writer.disconnect();
    opener.disconnect();
}

void Composition::start()
{
    window->show();
    if (options.rehearsal)
        window->atlassianActions().rehearsal->trigger();
    else if (options.sample)
        opener.openSample(*options.sample);
    else if (options.newWorkspace && options.files.size() == 1)
        openWorkspace.create(options.files.first());
    else if (!options.files.isEmpty())
        opener.openFiles(options.files);
    else if (options.newWorkspace)
        window->workspaceActions().create->trigger();
    else if (const QStringList recent = preferences.recentWorkspaces(); preferences.lastWasWorkspace() && !recent.isEmpty())
        opener.openFiles({recent.first()});
    else if (const QStringList last = preferences.lastFiles(); !last.isEmpty())
        opener.openFiles(last);
    else
        opener.openSample(core::SampleKind::Article);
}

} // namespace app
