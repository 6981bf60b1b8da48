// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/talking.h"
#include "app/composition.h"

#include "models/errorwords.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/errorbar.h"

#include <QAction>
#include <QCoreApplication>
#include <QFutureWatcher>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace app::wiring {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(app::wiring)
};

/// Connections are kept in a workspace.
void offerWorkspace(Composition &app)
{
    auto *box = new QMessageBox(QMessageBox::Question, Words::tr("No workspace is open", "@title:window"),
        Words::tr("Connections to Atlassian are kept in a workspace, and so is what is loaded.", "@info"),
        QMessageBox::Cancel, app.window.get());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(Words::tr(
        "Make one, then add a connection to it. Or try everything with a simulated Atlassian first.", "@info"));
    QPushButton *create = box->addButton(Words::tr("&New Workspace…", "@action:button"), QMessageBox::AcceptRole);
    QPushButton *rehearse
        = box->addButton(Words::tr("&Try with the Sample Organisation", "@action:button"), QMessageBox::ActionRole);
    box->setDefaultButton(create);
    QObject::connect(
        box, &QMessageBox::buttonClicked, app.window.get(), [&app, create, rehearse](QAbstractButton *button) {
            if (button == create)
                app.window->workspaceActions().create->trigger();
            else if (button == rehearse)
                app.window->atlassianActions().rehearsal->trigger();
        });
    box->open();
}

void leadToConnections(Composition &app)
{
    app.window->settings()->showPart(ui::SettingsPage::Part::Connections);
    app.window->setPage(ui::Page::Settings);
    app.window->errorBar()->setNotice(Words::tr("This workspace has no connection to an organisation yet.", "@info"),
        Words::tr("Add one in Settings, Connections: you need the organisation's id and an API key without scopes.",
            "@info"));
}

} // namespace

std::vector<core::Connection> organisations(const Composition &app)
{
    std::vector<core::Connection> found;
    std::copy_if(app.connections.all().begin(), app.connections.all().end(), std::back_inserter(found),
        [](const core::Connection &one) { return one.kind == core::ConnectionKind::Organisation; });
    return found;
}

const core::Connection *chosenConnection(const Composition &app)
{
    const core::Connection *first = nullptr;
    for (const core::Connection &one : app.connections.all()) {
        if (one.kind != core::ConnectionKind::Organisation)
            continue;
        if (one.id == app.usedConnection)
            return &one;
        if (!first)
            first = &one;
    }
    return first;
}

const core::Connection *connectionOrOffer(Composition &app)
{
    const core::Connection *chosen = chosenConnection(app);
    if (!app.openWorkspace.isOpen())
        offerWorkspace(app);
    else if (!chosen)
        leadToConnections(app);
    return chosen;
}

void choose(Composition &app, const core::Connection &connection)
{
    app.usedConnection = connection.id;
    app.handshaking.ask(connection);
}

namespace {

void readNext(Composition &app, Door door, std::size_t at, const std::function<void(const Door &)> &then,
    const std::function<void(const core::Error &)> &failed)
{
    const auto &kinds = core::secretsOf(door.connection.kind);
    if (at == kinds.size())
        return then(door);
    const core::SecretKind kind = kinds[at];
    auto *watcher = new QFutureWatcher<core::Result<core::KeptSecret>>(app.window.get());
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [&app, watcher, door, at, kind, then, failed]() mutable {
        watcher->deleteLater();
        const core::Result<core::KeptSecret> kept = watcher->result();
        if (!kept) {
            core::Error error = kept.error();
            error.subject = door.connection.name;
            return failed(error);
        }
        (kind == core::SecretKind::Key ? door.key : door.token) = kept->secret;
        readNext(app, std::move(door), at + 1, then, failed);
    });
    watcher->setFuture(app.secrets->read(core::secretName(app.connections.workspaceId(), door.connection, kind)));
}

} // namespace

void withSecrets(Composition &app, const core::Connection &connection, const std::function<void(const Door &)> &then,
    const std::function<void(const core::Error &)> &failed)
{
    readNext(app, Door {connection, {}, {}}, 0, then, failed);
}

void withKey(Composition &app, const core::Connection &connection, const std::function<void(const Door &)> &then)
{
    withSecrets(app, connection, then,
        [&app](const core::Error &error) { app.window->errorBar()->setError(models::errorText(error, app.wording.locale)); });
}

} // namespace app::wiring
