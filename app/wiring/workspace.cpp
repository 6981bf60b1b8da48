// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "app/wiring/wiring.h"

#include "models/errorwords.h"
#include "models/format.h"
#include "models/tr.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"
#include "ui/shell/welcomepage.h"
#include "ui/widgets/errorbar.h"
#include "ui/workspace/asking.h"

#include <QAction>
#include <QApplication>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>

namespace app::wiring {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(app::wiring)
};

const QString kSuffix = QStringLiteral("leanseat");

QString filter()
{
    return Words::tr("Leanseat workspaces (*.leanseat)", "@item:inlistbox");
}

QFileDialog *fileDialog(Composition &app, const QString &title, QFileDialog::AcceptMode mode)
{
    auto *dialog = new QFileDialog(app.window.get(), title, app.preferences.importFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setNameFilter(filter());
    dialog->setDefaultSuffix(kSuffix);
    return dialog;
}

void openWindow(const QStringList &arguments)
{
    QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments);
}

/// One window, one organisation: a second workspace gets a window of its own.
void openPath(Composition &app, const QString &path)
{
    if (!app.openWorkspace.isOpen())
        app.openWorkspace.open(path);
    else if (QFileInfo(path) != QFileInfo(app.openWorkspace.path()))
        openWindow({path});
}

void askToCreate(Composition &app)
{
    QFileDialog *dialog = fileDialog(app, Words::tr("New workspace", "@title:window"), QFileDialog::AcceptSave);
    const core::AssessmentPtr shown = app.session.current();
    const QString name = shown && !app.opener.sample() ? shown->profile.name : QString();
    dialog->selectFile((name.isEmpty() ? Words::tr("organisation", "@item file name") : name) + u'.' + kSuffix);
    // The dialog has asked whether to replace a file; a workspace is never written over.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    QObject::connect(dialog, &QFileDialog::fileSelected, app.window.get(), [&app](const QString &path) {
        if (app.openWorkspace.isOpen()) // a window of its own
            openWindow({QStringLiteral("--new-workspace"), path});
        else
            app.openWorkspace.create(path);
    });
    dialog->open();
}

void askToOpen(Composition &app)
{
    QFileDialog *dialog = fileDialog(app, Words::tr("Open a workspace", "@title:window"), QFileDialog::AcceptOpen);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, app.window.get(), [&app](const QString &path) { openPath(app, path); });
    dialog->open();
}

void askForBackup(Composition &app)
{
    QFileDialog *dialog = fileDialog(app, Words::tr("Save a backup", "@title:window"), QFileDialog::AcceptSave);
    dialog->selectFile(QStringLiteral("%1-%2.%3").arg(QFileInfo(app.openWorkspace.path()).completeBaseName(),
        core::toDate(app.options.today).toString(Qt::ISODate), kSuffix));
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    QObject::connect(dialog, &QFileDialog::fileSelected, &app.workspaceKeeper, &workspace::Keeper::backup);
    dialog->open();
}

QMessageBox *question(Composition &app, const QString &title, const QString &text, const QString &more, const QString &accept)
{
    auto *box = new QMessageBox(QMessageBox::Question, title, text, QMessageBox::Cancel, app.window.get());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(more);
    box->addButton(accept, QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    return box;
}

void askToThinOut(Composition &app)
{
    QMessageBox *box = question(app, Words::tr("Thin out old snapshots", "@title:window"),
        Words::tr("Of months that are over a year past, only the last snapshot is kept.", "@info"),
        Words::tr("The others go for good. The newest snapshot always stays.", "@info"), Words::tr("&Thin Out", "@action:button"));
    QObject::connect(box, &QMessageBox::accepted, app.window.get(), [&app] {
        app.workspaceKeeper.thinOutBefore(core::toDay(core::toDate(app.options.today).addYears(-1)));
    });
    box->open();
}

void askForPerson(Composition &app)
{
    auto *dialog = new ui::PersonDialog(Words::tr("person@example.com", "@info placeholder"), app.window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &ui::PersonDialog::personGiven, &app.workspaceKeeper, &workspace::Keeper::deletePerson);
    dialog->open();
}

void askToImport(Composition &app, const QString &title, const QString &text, const QString &more)
{
    QMessageBox *box = question(app, title, text, more, Words::tr("&Import Anyway", "@action:button"));
    QObject::connect(box, &QMessageBox::finished, app.window.get(), [&app, box] {
        if (box->buttonRole(box->clickedButton()) == QMessageBox::AcceptRole)
            app.openWorkspace.keepStranger();
        else
            app.openWorkspace.dropStranger();
    });
    box->open();
}

void askAboutStranger(Composition &app, int thousandths)
{
    askToImport(app, Words::tr("Another organisation?", "@title:window"),
        Words::tr("Only %1 % of these accounts are in the workspace.", "@info").arg(app.wording.locale.toString(thousandths / 10)),
        Words::tr("If the file is of another organisation, open it in a workspace of its own.", "@info"));
}

void askAboutPart(Composition &app, int thousandths)
{
    askToImport(app, Words::tr("A part of the accounts?", "@title:window"),
        Words::tr("Only %1 % of the workspace's accounts are in this file.", "@info").arg(app.wording.locale.toString(thousandths / 10)),
        Words::tr("The new snapshot would say that all others have left. If the file has only a part of the accounts, don't import it as a snapshot.", "@info"));
}

void fillRecent(Composition &app)
{
    QMenu *menu = app.window->workspaceActions().recent;
    menu->clear();
    for (const QString &path : app.preferences.recentWorkspaces()) {
        QAction *action = menu->addAction(QFileInfo(path).completeBaseName().replace(u'&', QStringLiteral("&&")));
        action->setToolTip(path);
        action->setStatusTip(path);
        QObject::connect(action, &QAction::triggered, app.window.get(), [&app, path] { openPath(app, path); });
    }
    menu->setToolTipsVisible(true);
    menu->setEnabled(!menu->isEmpty());
}

void showState(Composition &app)
{
    const store::OpenState *state = app.openWorkspace.state();
    if (!state)
        return;
    ui::ErrorBar *bar = app.window->errorBar();
    switch (state->readOnly) {
    case store::ReadOnlyReason::Locked:
        bar->setNotice(Words::tr("Another program has this workspace open, so it is open for reading only here.", "@info"), state->holder);
        break;
    case store::ReadOnlyReason::NoRight:
        bar->setNotice(Words::tr("This workspace can't be written, so it is open for reading only.", "@info"),
            Words::tr("Save a backup of it elsewhere to work with it.", "@info"));
        break;
    case store::ReadOnlyReason::DiskFull:
        bar->setNotice(Words::tr("The disk is full, so this workspace is open for reading only.", "@info"),
            Words::tr("Make room, then open it again.", "@info"));
        break;
    case store::ReadOnlyReason::Asked:
    case store::ReadOnlyReason::None:
        if (state->migratedFrom > 0) {
            bar->setNotice(Words::tr("This workspace was made by an earlier Leanseat and was brought up to date.", "@info"),
                Words::tr("The file as it was is kept as %1.", "@info").arg(QFileInfo(state->backup).fileName()));
        } else if (state->isOnNetwork) {
            bar->setNotice(Words::tr("This workspace lies on a network drive.", "@info"),
                Words::tr("It works, but slower, and only one program at a time can have it open.", "@info"));
        }
        break;
    }
}

void tellUpkeep(Composition &app, const workspace::UpkeepResult &result)
{
    const QLocale &locale = app.wording.locale;
    const int plural = models::pluralOf(result.count);
    QString said;
    switch (result.what) {
    case workspace::Upkeep::Backup:
        said = Words::tr("Saved %1", "@info:status").arg(QFileInfo(result.subject).fileName());
        break;
    case workspace::Upkeep::KeepSince:
    case workspace::Upkeep::ThinOut:
    case workspace::Upkeep::RemoveSnapshot:
        said = models::counted(Words::tr("%1 snapshot(s) deleted", "@info:status", plural), result.count, locale);
        break;
    case workspace::Upkeep::DeletePerson:
        said = models::counted(
            Words::tr("%1 account(s) and everything about them deleted", "@info:status", plural), result.count, locale);
        break;
    case workspace::Upkeep::MoveSnapshot:
        said = Words::tr("The snapshot has another date", "@info:status");
        break;
    case workspace::Upkeep::Compact:
        said = Words::tr("Compacted: %1 given back", "@info:status").arg(models::bytesText(std::max<qint64>(0, result.count), locale));
        break;
    case workspace::Upkeep::Verify:
        said = Words::tr("The workspace is sound.", "@info:status");
        break;
    }
    app.window->status()->announce(said);
}

void connectUpkeep(Composition &app)
{
    ui::MainWindow *window = app.window.get();
    const ui::WorkspaceActions &actions = window->workspaceActions();
    QObject::connect(actions.backup, &QAction::triggered, window, [&app] { askForBackup(app); });
    QObject::connect(actions.thinOut, &QAction::triggered, window, [&app] { askToThinOut(app); });
    QObject::connect(actions.deletePerson, &QAction::triggered, window, [&app] { askForPerson(app); });
    QObject::connect(actions.compact, &QAction::triggered, &app.workspaceKeeper, &workspace::Keeper::compact);
    QObject::connect(actions.verify, &QAction::triggered, &app.workspaceKeeper, &workspace::Keeper::verify);
    QObject::connect(&app.workspaceKeeper, &workspace::Keeper::upkeepDone, window, [&app](const workspace::UpkeepResult &result) { tellUpkeep(app, result); });
}

void refreshActions(Composition &app)
{
    const ui::WorkspaceActions &actions = app.window->workspaceActions();
    for (QAction *action : actions.ofWorkspace())
        action->setEnabled(app.openWorkspace.isOpen());
    for (QAction *action : {actions.deletePerson, actions.thinOut, actions.compact})
        action->setEnabled(app.openWorkspace.isOpen() && !app.openWorkspace.isReadOnly());
}

} // namespace

void connectWorkspace(Composition &app)
{
    ui::MainWindow *window = app.window.get();
    const ui::WorkspaceActions &actions = window->workspaceActions();
    QObject::connect(actions.create, &QAction::triggered, window, [&app] { askToCreate(app); });
    QObject::connect(actions.open, &QAction::triggered, window, [&app] { askToOpen(app); });
    QObject::connect(actions.newWindow, &QAction::triggered, window, [] { openWindow({QStringLiteral("--sample"), QStringLiteral("article")}); });
    QObject::connect(actions.close, &QAction::triggered, window, [&app] { app.opener.openSample(core::SampleKind::Article); });
    QObject::connect(actions.recent, &QMenu::aboutToShow, window, [&app] { fillRecent(app); });
    QObject::connect(&app.opener, &Opener::workspaceRequested, window, [&app](const QString &path) { openPath(app, path); });
    QObject::connect(&app.opener, &Opener::leavingWorkspace, &app.openWorkspace, &OpenWorkspace::close);
    QObject::connect(&app.openWorkspace, &OpenWorkspace::opened, window, [&app, window](const QString &path) {
        if (!app.rehearsal.isOwn(path)) { // which is gone with the window
            app.preferences.addRecentWorkspace(QFileInfo(path).absoluteFilePath());
            app.preferences.setLastWasWorkspace(true);
        }
        fillRecent(app);
        refreshActions(app);
        window->topBar()->setSample(false, {});
    });
    // What was shown before isn't the workspace's.
    QObject::connect(&app.openWorkspace, &OpenWorkspace::openedEmpty, window, [window](const QString &path) {
        window->topBar()->setOrganisation(QFileInfo(path).completeBaseName(), {});
        window->setWindowTitle(QFileInfo(path).completeBaseName() + QStringLiteral(" — Leanseat"));
        window->topBar()->setRejected({});
        window->setHasAccounts(false);
        window->welcome()->showEmpty();
        if (window->page() != ui::Page::Settings) // where one may come from, to add a connection
            window->setPage(ui::Page::Welcome);
    });
    QObject::connect(&app.openWorkspace, &OpenWorkspace::closed, window, [&app] {
        app.preferences.setLastWasWorkspace(false);
        refreshActions(app);
    });
    QObject::connect(&app.openWorkspace, &OpenWorkspace::failed, window, [&app, window](const core::Error &error) {
        if (error.code == core::ErrorCode::FileNotFound)
            app.preferences.removeRecentWorkspace(error.subject);
        window->status()->setMessage({});
        if (app.session.current())
            window->errorBar()->setError(models::errorText(error, app.wording.locale));
        else
            window->welcome()->showError(models::errorText(error, app.wording.locale), false, false);
    });
    QObject::connect(&app.openWorkspace, &OpenWorkspace::writing, window, [window](bool isWriting) {
        if (isWriting)
            window->status()->setMessage(Words::tr("Keeping it in the workspace…", "@info:status"));
    });
    QObject::connect(&app.openWorkspace, &OpenWorkspace::kept, window, [&app, window](qint64 snapshot, core::Day day) {
        window->status()->announce(snapshot == 0
                ? Words::tr("Kept in the workspace", "@info:status")
                : Words::tr("Kept in the workspace as the snapshot of %1", "@info:status").arg(models::dayText(day, app.wording.locale)));
    });
    QObject::connect(&app.openWorkspace, &OpenWorkspace::strangerRead, window, [&app](int thousandths) { askAboutStranger(app, thousandths); });
    QObject::connect(&app.openWorkspace, &OpenWorkspace::partRead, window, [&app](int thousandths) { askAboutPart(app, thousandths); });
    // Behind what reading has to say: it hides the bar.
    QPushButton *newest = window->errorBar()->addButton(Words::tr("Show the &newest", "@action:button snapshot"));
    QObject::connect(newest, &QPushButton::clicked, window, [&app] { app.openWorkspace.showNewest(); });
    const auto sayOlder = [&app, newest] {
        if (!app.openWorkspace.isOpen() || app.openWorkspace.shownSnapshot() == 0 || !app.session.current())
            return;
        app.window->errorBar()->setNotice(
            Words::tr("An older snapshot is shown, of %1.", "@info").arg(models::dayText(app.session.current()->accounts.date, app.wording.locale)),
            Words::tr("Lists, figures and exports are of that day.", "@info"));
        newest->show();
    };
    QObject::connect(&app.opener, &Opener::published, window, [&app, sayOlder] {
        if (app.openWorkspace.isOpen() && app.opener.shown().files.isEmpty())
            showState(app);
        sayOlder();
    });
    QObject::connect(&app.openWorkspace, &OpenWorkspace::kept, window, sayOlder); // an older file was put in its place
    connectUpkeep(app);
    fillRecent(app);
    refreshActions(app);
}

} // namespace app::wiring
