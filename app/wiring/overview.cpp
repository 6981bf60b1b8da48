// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "app/wiring/wiring.h"

#include "models/overview.h"
#include "models/reconciliationdocument.h"
#include "ui/accounts/accountspage.h"
#include "ui/accounts/accountview.h"
#include "ui/overview/overviewpage.h"
#include "ui/search/searchfield.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"

#include <QFileInfo>
#include <QItemSelectionModel>
#include <QScrollBar>

namespace app::wiring {

namespace {

void show(Composition &app, const core::Assessment &assessment)
{
    ui::MainWindow *window = app.window.get();
    const models::Overview overview = models::overview(assessment, app.wording);
    window->overview()->setOverview(overview);
    window->overview()->setReconciliation(
        models::reconciliationDocument(core::reconcile(assessment), app.wording, assessment.profile.edition));
    const bool isNamedByFile = app.openWorkspace.isOpen() && assessment.profile.name.isEmpty();
    const QString organisation = isNamedByFile ? QFileInfo(app.openWorkspace.path()).completeBaseName() : overview.organisation;
    window->topBar()->setOrganisation(organisation, overview.subtitle);
    window->status()->setBasis(QObject::tr("Rule set %1 · price book %2", "@info:status")
                                   .arg(app.wording.titles.of(assessment.rules), app.wording.titles.of(assessment.prices)));
    window->setWindowTitle(organisation + QStringLiteral(" — Leanseat")); // as Qt names the dialogs
}

} // namespace

void connectOverview(Composition &app)
{
    ui::MainWindow *window = app.window.get();
    QObject::connect(&app.opener, &Opener::published, window, [&app, window](const core::AssessmentPtr &assessment) {
        const bool first = window->page() == ui::Page::Welcome;
        show(app, *assessment);
        window->setHasAccounts(true);
        if (first)
            window->setPage(app.preferences.page() == QStringLiteral("accounts") ? ui::Page::Accounts : ui::Page::Overview);
    });
    QObject::connect(&app.opener, &Opener::replacing, window, [window] {
        window->overview()->verticalScrollBar()->setValue(0);
        window->accounts()->view()->scrollToTop();
    });
    QObject::connect(
        window->overview(), &ui::OverviewPage::accountsRequested, window, [&app, window](const QString &query) {
            window->topBar()->search()->setText(query);
            window->topBar()->search()->clearError();
            window->accounts()->view()->selectionModel()->clear();
            window->accounts()->view()->scrollToTop();
            app.accounts.setQuery(query);
            window->setPage(ui::Page::Accounts);
            window->accounts()->view()->setFocus(Qt::OtherFocusReason);
        });
}

} // namespace app::wiring
