// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "app/wiring/talking.h"
#include "app/wiring/wiring.h"

#include "models/errorwords.h"
#include "models/rightwords.h"
#include "ui/settings/connectionssection.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/errorbar.h"

#include <QAction>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QUrl>

namespace app::wiring {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(app::wiring)
};

ui::ConnectionsSection::Place placeOf(const Composition &app)
{
    if (!app.openWorkspace.isOpen())
        return ui::ConnectionsSection::Place::NoWorkspace;
    return app.openWorkspace.isReadOnly() ? ui::ConnectionsSection::Place::ReadOnly : ui::ConnectionsSection::Place::Writable;
}

/// Once for each workspace that is opened: a sync that fails for it comes too late.
void tellExpiry(Composition &app)
{
    for (int row = 0; row < app.connectionList.rowCount(); ++row) {
        const core::KeyExpiry expiry = app.connectionList.expiry(row);
        if (expiry != core::KeyExpiry::Soon && expiry != core::KeyExpiry::Expired)
            continue;
        const QString title = expiry == core::KeyExpiry::Expired ? Words::tr("A key has expired", "@title") : Words::tr("A key ends soon", "@title");
        const QString text = app.connectionList.warnings().first();
        app.desktop.notify(title, text);
        app.window->errorBar()->setNotice(text, Words::tr("You find it in Settings, Connections.", "@info"));
        return;
    }
}

void connectModel(Composition &app, ui::ConnectionsSection *section)
{
    QObject::connect(&app.connections, &Connections::connectionsChanged, section, [&app](const core::Connections &all) {
        const bool isFirst = app.connectionList.rowCount() == 0;
        app.connectionList.setConnections(all);
        if (isFirst)
            tellExpiry(app);
    });
    QObject::connect(&app.connections, &Connections::keyFound, &app.connectionList, &models::ConnectionListModel::setKey);
    QObject::connect(&app.connections, &Connections::keychainProbed, &app.connectionForm, &models::ConnectionForm::setKeychain);
}

/// The key is read, then asked about right by right, beside the window; a newer test takes the place of one that runs.
void testConnection(Composition &app, ui::ConnectionsSection *section, const QString &name)
{
    const core::Connection *one = core::findConnection(app.connections.all(), name);
    if (!one)
        return;
    section->setTesting(name);
    if (one->kind == core::ConnectionKind::Organisation)
        choose(app, *one);
    const auto run = [&app, section, name](const Door &door) {
        app.connectionTest->start([&app, section, name, door](std::stop_token stop, const Background::Tell &tell) {
            const core::Findings findings = app.talking.test(door, stop);
            tell([&app, section, name, findings] { section->setRights(name, models::rightsText(findings, app.wording.locale)); });
        });
    };
    withSecrets(app, *one, run, [&app, section, name](const core::Error &error) { section->setTestFailed(name, models::errorText(error, app.wording.locale)); });
}

} // namespace

void connectConnections(Composition &app)
{
    ui::ConnectionsSection *section = app.window->settings()->connections();
    connectModel(app, section);
    app.connectionTest = std::make_unique<Background>(app.window.get());
    QObject::connect(section, &ui::ConnectionsSection::testRequested, section, [&app, section](const QString &name) { testConnection(app, section, name); });
    const auto refresh = [&app, section] { section->setPlace(placeOf(app)); };
    QObject::connect(&app.openWorkspace, &OpenWorkspace::opened, section, refresh);
    QObject::connect(&app.openWorkspace, &OpenWorkspace::closed, section, refresh);
    QObject::connect(section, &ui::ConnectionsSection::shown, &app.connections, &Connections::lookForKeys);
    QObject::connect(section, &ui::ConnectionsSection::keysRequested, &app.connections, &Connections::lookForKeys);
    QObject::connect(section, &ui::ConnectionsSection::saveRequested, &app.connections, &Connections::save);
    QObject::connect(section, &ui::ConnectionsSection::saveCancelled, &app.connections, &Connections::cancel);
    QObject::connect(section, &ui::ConnectionsSection::removeRequested, &app.connections, &Connections::remove);
    QObject::connect(section, &ui::ConnectionsSection::workspaceRequested, app.window->workspaceActions().create, &QAction::trigger);
    QObject::connect(section, &ui::ConnectionsSection::linkRequested, section, [](const QString &address) { QDesktopServices::openUrl(QUrl(address)); });
    QObject::connect(&app.connections, &Connections::saved, section, [&app, section](const QString &id) {
        const core::Connection *one = app.connectionList.at(app.connectionList.rowOf(id));
        section->showList(one ? Words::tr("“%1” is saved. Test it to see what its key may do.", "@info what was done").arg(one->name) : QString());
        section->select(id);
    });
    QObject::connect(&app.connections, &Connections::removed, section, [section](const QString &name) {
        section->showList(Words::tr("“%1” and its key are removed here. At Atlassian the key is valid until it is revoked there.", "@info what was done").arg(name));
    });
    QObject::connect(&app.connections, &Connections::keyLeft, section, [&app, section](const QString &name, const core::Error &error) {
        section->showList();
        section->saySomething(Words::tr("“%1” is removed. Its key could not be taken out of the keychain: if one is stored there, remove it by hand, under Leanseat. %2", "@info; %2 is a sentence, why")
                                  .arg(name, models::errorText(error, app.wording.locale).what),
            true);
    });
    QObject::connect(&app.connections, &Connections::failed, section, [&app, section](const core::Error &error) { section->sayFailed(models::errorText(error, app.wording.locale)); });
}

} // namespace app::wiring
