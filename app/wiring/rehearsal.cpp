// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "app/wiring/talking.h"
#include "app/wiring/wiring.h"

#include "models/errorwords.h"
#include "models/rehearsalwords.h"
#include "ui/shell/statusline.h"
#include "ui/shell/welcomepage.h"
#include "ui/widgets/errorbar.h"
#include "workspace/keys.h"

#include <QAction>
#include <QCoreApplication>
#include <QProcess>

#include <algorithm>
#include <memory>

namespace app::wiring {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(app::wiring)
};

/// Connections on their way into the workspace that is made for them.
struct SetUp
{
    std::vector<RehearsedConnection> wanted;
    std::size_t written = 0; ///< secrets of so many are kept
    bool isAdded = false;
};

void addConnections(Composition &app, SetUp &setUp)
{
    QStringList names;
    for (RehearsedConnection &one : setUp.wanted) {
        core::Connection &connection = one.connection;
        const QString name
            = connection.name.isEmpty() ? QString(core::connectionKindKey(connection.kind)) : connection.name;
        connection.name = name;
        for (int number = 2; names.contains(connection.name, Qt::CaseInsensitive); ++number)
            connection.name = QStringLiteral("%1 %2").arg(name, QString::number(number));
        names.append(connection.name);
        connection.id = workspace::newConnectionId();
        connection.added = app.options.today;
        app.workspaceKeeper.addConnection(connection, QString::fromLocal8Bit(qgetenv("USER")));
    }
    setUp.isAdded = true;
}

/// For the session only; one after the other, then the sync.
void writeSecrets(Composition &app, const std::shared_ptr<SetUp> &setUp)
{
    if (setUp->written == setUp->wanted.size()) {
        const core::Connection first = setUp->wanted.front().connection;
        *setUp = {};
        startSync(app, first);
        return;
    }
    const RehearsedConnection one = setUp->wanted[setUp->written++];
    const auto write = [&app, one](core::SecretKind kind, const core::Secret &secret) {
        if (secret.isEmpty())
            return QtFuture::makeReadyFuture(core::Result<void>());
        return app.secrets->write(
            core::secretName(app.connections.workspaceId(), one.connection, kind), secret, core::SecretPlace::Session);
    };
    write(core::SecretKind::Key, one.key)
        .then(app.window.get(), [&app, setUp, one, write](const core::Result<void> &key) {
            write(core::SecretKind::Token, one.token)
                .then(app.window.get(), [&app, setUp, key](const core::Result<void> &token) {
                    if (key && token)
                        return writeSecrets(app, setUp);
                    *setUp = {};
                    app.window->errorBar()->setError(
                        models::errorText(key ? token.error() : key.error(), app.wording.locale));
                });
        });
}

void begin(Composition &app)
{
    if (app.openWorkspace.isOpen() && !app.rehearsal.isOwn(app.openWorkspace.path())) {
        // One window, one organisation.
        QProcess::startDetached(QCoreApplication::applicationFilePath(), {QStringLiteral("--rehearsal")});
        return;
    }
    app.openWorkspace.close();
    app.window->errorBar()->hide();
    app.window->status()->setMessage(Words::tr("Starting the simulated Atlassian…", "@info:status"));
    if (app.window->page() == ui::Page::Welcome)
        app.window->welcome()->showLoading(Words::tr("Starting the simulated Atlassian…", "@info"));
    app.rehearsal.start();
}

} // namespace

void connectRehearsal(Composition &app)
{
    ui::MainWindow *window = app.window.get();
    const auto setUp = std::make_shared<SetUp>();
    QObject::connect(window->atlassianActions().rehearsal, &QAction::triggered, window, [&app] { begin(app); });
    QObject::connect(window->welcome(), &ui::WelcomePage::rehearsalRequested, window->atlassianActions().rehearsal,
        &QAction::trigger);
    QObject::connect(&app.rehearsal, &Rehearsal::started, window,
        [&app, setUp](const QString &path, const std::vector<RehearsedConnection> &connections) {
            app.openWorkspace.close(); // opened meanwhile
            *setUp = {connections, 0, false};
            app.openWorkspace.createEmpty(path);
        });
    QObject::connect(&app.openWorkspace, &OpenWorkspace::opened, window, [&app, setUp](const QString &path) {
        if (!setUp->wanted.empty() && app.rehearsal.isOwn(path))
            addConnections(app, *setUp);
    });
    QObject::connect(&app.connections, &Connections::connectionsChanged, window, [&app, setUp] {
        if (!setUp->isAdded || setUp->written != 0 || app.connections.all().size() != setUp->wanted.size())
            return;
        for (RehearsedConnection &one : setUp->wanted) {
            if (const core::Connection *there = core::findConnection(app.connections.all(), one.connection.name))
                one.connection = *there; // its id may be the workspace's
        }
        writeSecrets(app, setUp);
    });
    QObject::connect(
        &app.workspaceKeeper, &workspace::Keeper::connectionFailed, window, [&app, setUp](const core::Error &error) {
            if (!std::exchange(setUp->isAdded, false))
                return;
            *setUp = {};
            app.window->errorBar()->setError(models::errorText(error, app.wording.locale));
        });
    QObject::connect(&app.rehearsal, &Rehearsal::failed, window,
        [&app, window, setUp](models::RehearsalFailure failure, const QString &detail) {
            *setUp = {};
            window->status()->setMessage({});
            if (!app.session.current() || window->page() == ui::Page::Welcome)
                window->welcome()->showEmpty();
            window->errorBar()->setError(models::rehearsalText(failure, detail));
        });
}

} // namespace app::wiring
