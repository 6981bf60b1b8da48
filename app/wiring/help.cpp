// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "app/wiring/wiring.h"

#include "ui/accounts/accountspage.h"
#include "ui/changes/changespage.h"
#include "ui/changes/snapshotspage.h"
#include "ui/help/helpviewer.h"
#include "ui/settings/connectionssection.h"
#include "ui/settings/settingspage.h"
#include "ui/overview/overviewpage.h"
#include "ui/report/reportpage.h"
#include "ui/search/searchfield.h"
#include "ui/shell/topbar.h"
#include "ui/shell/welcomepage.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QPointer>
#include <QShortcut>
#include <QUrl>

#include <memory>

namespace app::wiring {

namespace {

void namePages(ui::MainWindow *window)
{
    const auto name = [](QWidget *widget, const char *page) { widget->setProperty(ui::kHelpPage, QString::fromLatin1(page)); };
    name(window, "start");
    name(window->welcome(), "start");
    name(window->overview(), "overview");
    name(window->accounts(), "accounts");
    name(window->changes(), "changes");
    name(window->snapshots(), "changes");
    name(window->topBar()->search(), "search");
    name(window->report(), "report");
    name(window->settings(), "settings");
    name(window->settings()->connections(), "connections");
}

/// Where the keyboard is; the page that is shown where it is nowhere in particular.
QString pageOfFocus(const ui::MainWindow *window)
{
    QWidget *focus = QApplication::focusWidget();
    if (focus && focus != window && window->isAncestorOf(focus))
        return ui::helpPageOf(focus);
    switch (window->page()) {
    case ui::Page::Welcome:
        return QStringLiteral("start");
    case ui::Page::Overview:
        return QStringLiteral("overview");
    case ui::Page::Accounts:
        return QStringLiteral("accounts");
    case ui::Page::Changes:
    case ui::Page::Snapshots:
        return QStringLiteral("changes");
    case ui::Page::Report:
        return QStringLiteral("report");
    case ui::Page::Settings:
        return QStringLiteral("settings");
    }
    return {};
}

} // namespace

void offerHelp(Composition &app, QDialog *dialog, const QString &page)
{
    auto *keys = new QShortcut(QKeySequence(QKeySequence::HelpContents), dialog);
    QObject::connect(keys, &QShortcut::activated, dialog, [&app, dialog, page] {
        auto *viewer = new ui::HelpViewer(models::HelpTexts::shipped(app.wording.locale.name().left(2)), dialog);
        viewer->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(viewer, &ui::HelpViewer::linkRequested, dialog, [](const QString &address) { QDesktopServices::openUrl(QUrl(address)); });
        viewer->showPage(page);
        viewer->show();
    });
}

void connectHelp(Composition &app)
{
    ui::MainWindow *window = app.window.get();
    namePages(window);
    const auto viewer = std::make_shared<QPointer<ui::HelpViewer>>();
    const auto open = [&app, window, viewer](const QString &page) {
        if (!*viewer) {
            *viewer = new ui::HelpViewer(models::HelpTexts::shipped(app.wording.locale.name().left(2)), window);
            (*viewer)->setAttribute(Qt::WA_DeleteOnClose);
            QObject::connect(viewer->data(), &ui::HelpViewer::linkRequested, window, [](const QString &address) { QDesktopServices::openUrl(QUrl(address)); });
        }
        (*viewer)->showPage(page);
        (*viewer)->show();
        (*viewer)->raise();
        (*viewer)->activateWindow();
    };
    QObject::connect(window->actions().helpPage, &QAction::triggered, window, [window, open] { open(pageOfFocus(window)); });
    QObject::connect(window->actions().helpContents, &QAction::triggered, window, [open] { open(QStringLiteral("start")); });
}

} // namespace app::wiring
