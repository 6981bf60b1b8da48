// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "app/wiring/wiring.h"

#include "models/profileform.h"
#include "ui/overview/overviewpage.h"
#include "ui/profile/profiledialog.h"
#include "ui/shell/topbar.h"

#include <QAction>

namespace app::wiring {

namespace {

ui::ProfileDialog *openProfile(Composition &app)
{
    const core::AssessmentPtr assessment = app.session.current();
    if (!assessment)
        return nullptr;
    auto *form = new models::ProfileForm(app.wording);
    form->setProfile(assessment->profile, assessment.get());
    auto *dialog = new ui::ProfileDialog(form, app.window.get());
    form->setParent(dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &ui::ProfileDialog::applied, &app.opener, &Opener::applyProfile);
    dialog->open();
    return dialog;
}

} // namespace

void connectProfile(Composition &app)
{
    ui::MainWindow *window = app.window.get();
    QObject::connect(window->actions().profile, &QAction::triggered, window, [&app] { openProfile(app); });
    QObject::connect(window->topBar(), &ui::TopBar::profileRequested, window, [&app] { openProfile(app); });
    QObject::connect(window->overview(), &ui::OverviewPage::invoiceRequested, window, [&app] {
        if (ui::ProfileDialog *dialog = openProfile(app))
            dialog->focusInvoice();
    });
}

} // namespace app::wiring
