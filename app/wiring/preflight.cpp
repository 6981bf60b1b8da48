// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "app/wiring/chosen.h"
#include "app/wiring/saving.h"
#include "app/wiring/talking.h"
#include "app/wiring/wiring.h"

#include "models/errorwords.h"
#include "models/format.h"
#include "models/preflightwords.h"
#include "models/provenance.h"
#include "models/tr.h"
#include "report/csv.h"
#include "ui/accounts/accountspage.h"
#include "ui/accounts/accountview.h"
#include "ui/accounts/explanationpanel.h"
#include "ui/preflight/preflightdialog.h"
#include "ui/preflight/preflightsection.h"
#include "ui/shell/statusline.h"
#include "ui/widgets/errorbar.h"

#include <QAction>
#include <QCoreApplication>
#include <QPointer>
#include <QPushButton>

#include <memory>

namespace app::wiring {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(app::wiring)
};

/// An account that can be asked about.
struct Subject
{
    QString id;
    QString name; ///< as people know it
};

/// What the matrix shows, and which accounts the run is about.
struct Matrix
{
    std::vector<Subject> shown;
    std::vector<Subject> asked;
    QString connection; ///< that asks
    QPointer<ui::PreflightDialog> dialog;
};

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

Subject subjectOf(const core::AccountTable &table, core::Row row)
{
    const std::string_view name = !table.mail(row).empty() ? table.mail(row) : table.id(row);
    return {text(table.id(row)), text(name)};
}

/// Those that can be asked about: not every file tells ids.
std::vector<Subject> chosenSubjects(const Composition &app)
{
    std::vector<Subject> subjects;
    const core::AssessmentPtr shown = app.session.current();
    if (!shown)
        return subjects;
    for (const core::Row row : chosenRows(app)) {
        if (!shown->table().id(row).empty())
            subjects.push_back(subjectOf(shown->table(), row));
    }
    return subjects;
}

std::vector<Subject> answeredSubjects(const Composition &app)
{
    std::vector<Subject> subjects;
    const core::AssessmentPtr shown = app.session.current();
    if (!shown || app.preflighting.answered().isEmpty())
        return subjects;
    for (core::Row row = 0; row < shown->rowCount(); ++row) {
        const std::string_view id = shown->table().id(row);
        if (!id.empty() && app.preflighting.answer(text(id)))
            subjects.push_back(subjectOf(shown->table(), row));
    }
    return subjects;
}

void fillMatrix(Composition &app, const Matrix &matrix)
{
    std::vector<models::PreflightRow> rows;
    for (const Subject &one : matrix.shown) {
        models::PreflightRow row {one.name, one.id};
        if (const core::Preflight *answer = app.preflighting.answer(one.id))
            row.answer = *answer;
        if (const core::Error *failure = app.preflighting.failure(one.id))
            row.failure = *failure;
        rows.push_back(std::move(row));
    }
    app.preflights.setRows(std::move(rows), QDateTime::currentDateTimeUtc());
}

void ask(Composition &app, const std::shared_ptr<Matrix> &matrix, std::vector<Subject> subjects)
{
    if (app.syncing.isRunning() || app.preflighting.isRunning())
        return;
    const core::Connection *connection = connectionOrOffer(app);
    if (!connection)
        return;
    if (subjects.empty()) {
        app.window->errorBar()->setNotice(Words::tr("There is nothing to ask about.", "@info"),
            Words::tr("Atlassian is asked by the account's Atlassian ID: choose accounts that have one, from an export "
                      "or a sync.",
                "@info"));
        return;
    }
    choose(app, *connection);
    withKey(app, *connection, [&app, matrix, subjects = std::move(subjects)](const Door &door) {
        QStringList ids;
        for (const Subject &one : subjects)
            ids.append(one.id);
        matrix->asked = subjects;
        matrix->connection = door.connection.id;
        app.preflighting.start(door, ids, QDateTime::currentDateTimeUtc());
    });
}

void save(Composition &app)
{
    if (!app.session.current())
        return;
    const SaveAs how {Words::tr("Export what may be done", "@title:window"),
        models::exportName(*app.session.current(), Words::tr("what may be done", "@item part of a file name")),
        QStringLiteral("csv"), {Words::tr("CSV (*.csv)", "@item:inlistbox")}};
    askWhere(app, how, [&app](const QString &path) {
        begin(app, path, [table = app.preflights.table(), path](const report::Writing &writing) {
            return report::writeCsv(*table, {}, path, writing);
        });
    });
}

void showMatrix(Composition &app, const std::shared_ptr<Matrix> &matrix)
{
    fillMatrix(app, *matrix);
    if (!matrix->dialog) {
        matrix->dialog = new ui::PreflightDialog(&app.preflights, app.window.get());
        matrix->dialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(matrix->dialog, &ui::PreflightDialog::askRequested, app.window.get(),
            [&app, matrix] { ask(app, matrix, matrix->shown); });
        QObject::connect(matrix->dialog, &ui::PreflightDialog::saveRequested, app.window.get(), [&app] { save(app); });
    }
    matrix->dialog->setAskEnabled(!app.preflighting.isRunning() && !app.syncing.isRunning());
    matrix->dialog->open();
}

void finish(Composition &app, const std::shared_ptr<Matrix> &matrix, const workspace::PreflightRun &run)
{
    const QLocale &locale = app.wording.locale;
    app.window->status()->clearProgress();
    if (!run.answers.empty() && app.openWorkspace.isOpen() && !app.openWorkspace.isReadOnly())
        app.workspaceKeeper.keepPreflights(matrix->connection, run.answers);
    const auto answered = static_cast<qint64>(run.answers.size());
    const QString said = models::counted(
        Words::tr("Atlassian answered about %1 account(s).", "@info:status", models::pluralOf(answered)), answered,
        locale);
    app.window->status()->announce(said);
    if (!run.failures.empty()) {
        const auto failed = static_cast<qint64>(run.failures.size());
        const models::ErrorText error = models::errorText(run.failures.front().error, locale);
        app.window->errorBar()->setNotice(
            models::counted(Words::tr("About %1 account(s) there is no answer.", "@info", models::pluralOf(failed)),
                failed, locale),
            Words::tr("The first one: %1 %2", "@info two sentences").arg(error.what, error.advice).trimmed(),
            error.detail);
    }
    const bool isStopped = run.answers.size() + run.failures.size() < matrix->asked.size();
    if (isStopped)
        app.window->status()->announce(said + u' ' + Words::tr("The others were not asked any more.", "@info:status"));
    if (matrix->asked.size() > 1 && !run.answers.empty()) {
        app.desktop.notify(Words::tr("Atlassian has answered", "@title"), said);
        matrix->shown = matrix->asked;
        showMatrix(app, matrix);
    }
}

void fillPanel(Composition &app)
{
    ui::AccountsPage *page = app.window->accounts();
    ui::PreflightSection *section = page->panel()->preflight();
    const QModelIndex current = page->view()->currentIndex();
    const core::Row row = current.isValid() ? app.accounts.accountRow(current.row()) : core::kNoRow;
    const core::AssessmentPtr assessment = app.accounts.assessment();
    section->setAsking(app.preflighting.isRunning() || app.syncing.isRunning());
    if (row == core::kNoRow || !assessment || row >= assessment->rowCount())
        return section->setDocument({});
    const QString id = text(assessment->table().id(row));
    const QLocale &locale = app.wording.locale;
    if (const core::Preflight *answer = app.preflighting.answer(id))
        section->setDocument(models::preflightDocument(*answer, QDateTime::currentDateTimeUtc(), locale));
    else if (const core::Error *failure = app.preflighting.failure(id))
        section->setDocument(models::preflightDocument(std::optional(*failure), locale));
    else if (!id.isEmpty() && chosenConnection(app))
        section->setDocument(models::preflightDocument(std::optional<core::Error>(), locale));
    else
        section->setDocument({});
}

void connectRuns(Composition &app, const std::shared_ptr<Matrix> &matrix)
{
    ui::MainWindow *window = app.window.get();
    QObject::connect(&app.preflighting, &Preflighting::started, window, [&app, window, matrix] {
        window->errorBar()->hide();
        window->status()->setProgress(Words::tr("Asking Atlassian what may be done…", "@info:progress"), 0,
            static_cast<qint64>(matrix->asked.size()));
        if (matrix->dialog)
            matrix->dialog->setAskEnabled(false);
        fillPanel(app);
    });
    QObject::connect(&app.preflighting, &Preflighting::progressed, window, [&app, window](qint64 done, qint64 total) {
        const QLocale &locale = app.wording.locale;
        window->status()->setProgress(Words::tr("Asking Atlassian what may be done: %1 of %2", "@info:progress")
                                          .arg(models::numberText(done, locale), models::numberText(total, locale)),
            done, total);
    });
    QObject::connect(
        &app.preflighting, &Preflighting::finished, window, [&app, matrix](const workspace::PreflightRun &run) {
            finish(app, matrix, run);
            if (matrix->dialog)
                matrix->dialog->setAskEnabled(true);
            fillPanel(app);
        });
    QObject::connect(
        &app.preflighting, &Preflighting::failed, window, [&app, window, matrix](const core::Error &error) {
            window->status()->clearProgress();
            if (error.code == core::ErrorCode::Cancelled)
                window->status()->announce(Words::tr("Asking was stopped.", "@info:status"));
            else
                window->errorBar()->setError(models::errorText(error, app.wording.locale));
            if (matrix->dialog)
                matrix->dialog->setAskEnabled(true);
            fillPanel(app);
        });
    QObject::connect(window->status(), &ui::StatusLine::cancelRequested, &app.preflighting, &Preflighting::cancel);
    QObject::connect(window, &ui::MainWindow::cancelRequested, &app.preflighting, &Preflighting::cancel);
    QObject::connect(window, &ui::MainWindow::closing, &app.preflighting, &Preflighting::cancel);
}

/// Answers that the workspace keeps.
void connectKept(Composition &app, const std::shared_ptr<Matrix> &matrix)
{
    ui::MainWindow *window = app.window.get();
    QObject::connect(&app.workspaceKeeper, &workspace::Keeper::connectionsRead, window, [&app] {
        for (const core::Connection &one : organisations(app))
            app.workspaceKeeper.readPreflights(one.id);
        fillPanel(app);
    });
    QObject::connect(&app.workspaceKeeper, &workspace::Keeper::preflightsRead, window,
        [&app](const QString &, const std::vector<core::Preflight> &answers) {
            if (app.openWorkspace.isOpen())
                app.preflighting.take(answers);
        });
    QObject::connect(&app.openWorkspace, &OpenWorkspace::closed, window, [&app, matrix] {
        if (matrix->dialog)
            matrix->dialog->close();
        app.preflighting.forget();
    });
    QObject::connect(&app.preflighting, &Preflighting::changed, window, [&app, matrix] {
        if (matrix->dialog)
            fillMatrix(app, *matrix);
        fillPanel(app);
    });
}

} // namespace

void connectPreflight(Composition &app)
{
    ui::MainWindow *window = app.window.get();
    const ui::AtlassianActions &actions = window->atlassianActions();
    const auto matrix = std::make_shared<Matrix>();
    QObject::connect(
        actions.preflight, &QAction::triggered, window, [&app, matrix] { ask(app, matrix, chosenSubjects(app)); });
    QObject::connect(actions.matrix, &QAction::triggered, window, [&app, matrix] {
        std::vector<Subject> chosen = chosenSubjects(app);
        matrix->shown = chosen.size() > 1 ? std::move(chosen) : answeredSubjects(app);
        showMatrix(app, matrix);
    });
    window->accounts()->view()->addActions({actions.preflight, actions.matrix});
    ui::ExplanationPanel *panel = window->accounts()->panel();
    QObject::connect(panel, &ui::ExplanationPanel::documentShown, window, [&app] { fillPanel(app); });
    QObject::connect(panel->preflight(), &ui::PreflightSection::askRequested, window, [&app, matrix] {
        const QModelIndex current = app.window->accounts()->view()->currentIndex();
        const core::Row row = current.isValid() ? app.accounts.accountRow(current.row()) : core::kNoRow;
        const core::AssessmentPtr shown = app.session.current();
        if (shown && row != core::kNoRow && row < shown->rowCount())
            ask(app, matrix, {subjectOf(shown->table(), row)});
    });
    const auto refresh = [&app, window] {
        const bool isFree
            = window->page() == ui::Page::Accounts && !app.syncing.isRunning() && !app.preflighting.isRunning();
        window->atlassianActions().preflight->setEnabled(isFree);
        window->atlassianActions().matrix->setEnabled(window->page() == ui::Page::Accounts);
    };
    QObject::connect(window, &ui::MainWindow::pageChanged, window, refresh);
    QObject::connect(&app.syncing, &Syncing::started, window, refresh);
    QObject::connect(&app.syncing, &Syncing::finished, window, refresh);
    QObject::connect(&app.syncing, &Syncing::failed, window, refresh);
    QObject::connect(&app.preflighting, &Preflighting::started, window, refresh);
    connectRuns(app, matrix);
    QObject::connect(&app.preflighting, &Preflighting::finished, window, refresh);
    QObject::connect(&app.preflighting, &Preflighting::failed, window, refresh);
    connectKept(app, matrix);
    refresh();
}

} // namespace app::wiring
