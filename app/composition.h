// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connections.h"
#include "app/desktop.h"
#include "app/handshaking.h"
#include "app/opener.h"
#include "app/openworkspace.h"
#include "app/preferences.h"
#include "app/preflighting.h"
#include "app/rehearsal.h"
#include "app/syncing.h"

#include "models/accountsmodel.h"
#include "models/comparisonmodel.h"
#include "models/connectionlistmodel.h"
#include "models/joinsmodel.h"
#include "models/grouptotals.h"
#include "app/ownbooks.h"
#include "models/adviceordermodel.h"
#include "models/preflightmodel.h"
#include "models/pricebookeditor.h"
#include "models/profileform.h"
#include "models/protectedmodel.h"
#include "models/querycompletion.h"
#include "models/reportmodel.h"
#include "models/selectionkeeper.h"
#include "models/selectionsummary.h"
#include "models/viewsmodel.h"
#include "models/snapshotsmodel.h"
#include "ui/shell/mainwindow.h"
#include "workspace/session.h"
#include "workspace/filewriter.h"

#include "core/ports/secretstore.h"

#include <QTemporaryDir>

#include <memory>

class QApplication;

namespace app {

/// What the command line asks of the window.
struct Options
{
    QStringList files;
    std::optional<core::SampleKind> sample;
    core::Day today = core::kNoDay;
    bool newWorkspace = false; ///< asks for a new one at once
    QString settingsFile; ///< "" = the user's own
    std::shared_ptr<core::ports::SecretStore> secrets {}; ///< null = the system's keychain
    bool rehearsal = false; ///< starts the simulated Atlassian at once
    QString rehearsalProgram {}; ///< "" = the one beside this program
    std::optional<Talking> talking {}; ///< nothing = to Atlassian
};

/// The two snapshots that "what changed" is about, by ids; 0 = none.
struct ShownChanges
{
    qint64 from = 0;
    qint64 to = 0;
    bool isPending = false; ///< what is shown isn't kept yet, and may never be
    bool isChosen = false; ///< the page of changes shows two that somebody chose, until the workspace has other snapshots
};

/// Makes every object of the program, in the order in which they may be used, and lets wiring connect them. What it
/// holds is public: it exists to be wired.
class Composition final
{
public:
    Composition(QApplication &application, const Options &options);
    ~Composition();

    /// Shows the window, then begins to read.
    void start();

    QApplication &application;
    const Options options;
    Preferences preferences;
    OwnBooks ownBooks;
    models::Wording wording;
    Desktop desktop;
    models::Settings settings;
    models::ProfileForm profileForm;
    models::ProtectedModel protectedAccounts;
    models::AdviceOrderModel adviceOrder;
    models::PriceBookEditor priceEditor;
    workspace::Pool pool;
    workspace::Session session;
    Rehearsal rehearsal; ///< before the keeper: its folder goes when the workspace in it is closed
    workspace::Keeper workspaceKeeper;
    Opener opener;
    OpenWorkspace openWorkspace;
    std::shared_ptr<core::ports::SecretStore> secrets;
    Connections connections;
    QString usedConnection; ///< id of the one that was used or chosen last
    const Talking talking;
    Handshaking handshaking;
    Preflighting preflighting;
    QTemporaryDir dumps; ///< of syncs, as long as the window: what is shown came from them
    Syncing syncing; ///< behind the keeper, which it writes pages with
    workspace::FileWriter writer;
    models::AccountsModel accounts;
    models::CompletionModel completions;
    models::ReportModel report;
    models::JoinsModel joins;
    models::SelectionSummary summary;
    models::GroupTotals totals;
    models::ViewsModel views;
    models::ComparisonModel changes;
    models::SnapshotsModel snapshots;
    models::PreflightModel preflights;
    ShownChanges shownChanges;
    models::ConnectionListModel connectionList;
    models::ConnectionForm connectionForm;
    std::unique_ptr<ui::MainWindow> window;
    std::unique_ptr<models::SelectionKeeper> keeper;
    std::unique_ptr<Background> connectionTest; ///< tells the window
};

} // namespace app
