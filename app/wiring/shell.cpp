// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "app/wiring/wiring.h"

#include "ui/accounts/accountspage.h"
#include "ui/accounts/accountview.h"
#include "ui/help/helpdialog.h"
#include "ui/settings/settingspage.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QSplitter>
#include <QTimer>

namespace app::wiring {

void applyTheme(Composition &app)
{
    const Theme theme = app.preferences.theme();
    const bool dark = theme == Theme::Dark || (theme == Theme::System && app.preferences.systemWasDark());
    ui::applyTheme(app.application, dark ? ui::Scheme::Dark : ui::Scheme::Light);
    ui::applyText(app.application, app.preferences.look().textPercent, app.preferences.look().font);
}

namespace {

/// As remembered; pages that belong to a moment (the report, the settings) are not come back to.
QString pageName(ui::Page page)
{
    return page == ui::Page::Accounts ? QStringLiteral("accounts") : QString();
}

void connectTheme(Composition &app)
{
    ui::MainWindow *window = app.window.get();
    for (QAction *action : window->actions().themes->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(app.preferences.theme()));
    QObject::connect(window->actions().themes, &QActionGroup::triggered, window, [&app](QAction *action) {
        app.preferences.setTheme(static_cast<Theme>(action->data().toInt()));
        applyTheme(app);
        app.settings.takeTheme(app.preferences.theme());
    });
    QObject::connect(&app.desktop, &Desktop::darkChanged, window, [&app](bool dark) {
        if (dark == app.preferences.systemWasDark())
            return;
        app.preferences.setSystemWasDark(dark);
        applyTheme(app);
    });
    // Behind the first picture: a bus that is slow to connect must not delay it.
    QTimer::singleShot(0, &app.desktop, &Desktop::follow);
}

void connectMemory(Composition &app)
{
    ui::MainWindow *window = app.window.get();
    if (const QByteArray geometry = app.preferences.geometry(); !geometry.isEmpty())
        window->restoreGeometry(geometry);
    if (const QByteArray splitter = app.preferences.splitter(); !splitter.isEmpty())
        window->accounts()->splitter()->restoreState(splitter);
    window->accounts()->view()->restoreColumns(app.preferences.columns());
    window->accounts()->view()->freezeColumns(app.preferences.frozenColumns());
    QObject::connect(window, &ui::MainWindow::closing, window, [&app, window] {
        app.preferences.setGeometry(window->saveGeometry());
        app.preferences.setPage(pageName(window->page()));
        app.preferences.setSplitter(window->accounts()->splitter()->saveState());
        if (app.accounts.assessment()) {
            app.preferences.setColumns(window->accounts()->view()->columnState());
            app.preferences.setFrozenColumns(window->accounts()->view()->frozenColumns());
        }
        app.session.cancel();
    });
}

} // namespace

void connectShell(Composition &app)
{
    ui::MainWindow *window = app.window.get();
    const ui::Actions &actions = window->actions();
    connectTheme(app);
    connectMemory(app);
    QObject::connect(actions.copy, &QAction::triggered, window->accounts()->view(), &ui::AccountView::copy);
    QObject::connect(actions.shortcuts, &QAction::triggered, window, [window] {
        window->settings()->showPart(ui::SettingsPage::Part::Keyboard);
        window->setPage(ui::Page::Settings);
    });
    QObject::connect(actions.searchHelp, &QAction::triggered, window, [window] { ui::searchDialog(window)->open(); });
    QObject::connect(actions.about, &QAction::triggered, window,
        [window] { ui::aboutDialog(QCoreApplication::applicationVersion(), window)->open(); });
}

} // namespace app::wiring
