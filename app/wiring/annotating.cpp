// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "app/wiring/chosen.h"
#include "app/wiring/wiring.h"

#include "models/format.h"
#include "models/tr.h"
#include "ui/accounts/accountspage.h"
#include "ui/accounts/accountview.h"
#include "ui/shell/statusline.h"
#include "ui/workspace/asking.h"

#include <QAction>
#include <QCoreApplication>

namespace app::wiring {

std::vector<core::Row> chosenRows(const Composition &app)
{
    std::vector<core::Row> rows;
    const core::RowOrderPtr order = app.accounts.order();
    if (!order)
        return rows;
    for (const auto &[first, last] : app.keeper->ranges()) {
        for (int row = first; row <= last && row < static_cast<int>(order->size()); ++row)
            rows.push_back((*order)[static_cast<std::size_t>(row)]);
    }
    const QModelIndex current = app.window->accounts()->view()->currentIndex();
    if (rows.empty() && current.isValid())
        rows.push_back(app.accounts.accountRow(current.row()));
    std::erase(rows, core::kNoRow);
    return rows;
}

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(app::wiring)
};

QString about(const Composition &app, const std::vector<core::Row> &rows)
{
    const auto count = static_cast<qint64>(rows.size());
    if (count != 1)
        return models::counted(Words::tr("%1 account(s)", "@info", models::pluralOf(count)), count, app.wording.locale);
    const core::AccountTable &table = app.session.current()->table();
    const std::string_view text = table.mail(rows.front()).empty() ? table.id(rows.front()) : table.mail(rows.front());
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

const core::Annotation *annotationOf(const Composition &app, core::Row row)
{
    const core::AssessmentPtr shown = app.session.current();
    return shown && shown->accounts.annotations ? shown->accounts.annotations->find(shown->table(), row) : nullptr;
}

void mark(Composition &app, core::Marks marks, const QString &kind)
{
    app.openWorkspace.annotate(chosenRows(app), kind, [marks](core::Annotation &one) { one.marks = static_cast<core::Marks>(one.marks | marks); });
}

void askForNote(Composition &app)
{
    const std::vector<core::Row> rows = chosenRows(app);
    if (rows.empty())
        return;
    const core::Annotation *there = rows.size() == 1 ? annotationOf(app, rows.front()) : nullptr;
    auto *dialog = new ui::NoteDialog(about(app, rows), there ? there->note : QString(), app.window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &ui::NoteDialog::noteGiven, app.window.get(), [&app, rows](const QString &note) {
        app.openWorkspace.annotate(rows, QStringLiteral("note"), [note](core::Annotation &one) { one.note = note; });
    });
    dialog->open();
}

void askForException(Composition &app)
{
    const std::vector<core::Row> rows = chosenRows(app);
    if (rows.empty())
        return;
    const core::Annotation *there = rows.size() == 1 ? annotationOf(app, rows.front()) : nullptr;
    const bool isThere = there && there->exception;
    auto *dialog = new ui::ExceptionDialog(
        about(app, rows), isThere ? *there->exception : core::Exception(), isThere, app.options.today, app.window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto put = [&app, rows](const std::optional<core::Exception> &exception) {
        app.openWorkspace.annotate(rows, QStringLiteral("exception"), [exception](core::Annotation &one) { one.exception = exception; });
    };
    QObject::connect(dialog, &ui::ExceptionDialog::exceptionGiven, app.window.get(), [put](const core::Exception &exception) { put(exception); });
    QObject::connect(dialog, &ui::ExceptionDialog::exceptionTaken, app.window.get(), [put] { put(std::nullopt); });
    dialog->open();
}

void refreshUndo(Composition &app)
{
    const ui::WorkspaceActions &actions = app.window->workspaceActions();
    const models::EditHistory &history = app.openWorkspace.history();
    const bool isElsewhere = app.window->page() == ui::Page::Settings; // which have an undo of their own
    actions.undo->setEnabled(history.canUndo() && !isElsewhere);
    actions.redo->setEnabled(history.canRedo() && !isElsewhere);
    actions.undo->setText(history.canUndo() ? Words::tr("&Undo %1", "@action:inmenu what was done").arg(models::editText(*history.nextUndo(), app.wording.locale))
                                            : Words::tr("&Undo", "@action:inmenu"));
    actions.redo->setText(history.canRedo() ? Words::tr("&Redo %1", "@action:inmenu what was undone").arg(models::editText(*history.nextRedo(), app.wording.locale))
                                            : Words::tr("&Redo", "@action:inmenu"));
}

} // namespace

void connectAnnotating(Composition &app)
{
    ui::MainWindow *window = app.window.get();
    const ui::WorkspaceActions &actions = window->workspaceActions();
    QObject::connect(actions.markProtected, &QAction::triggered, window, [&app] { mark(app, core::kMarkedProtected, QStringLiteral("mark-protected")); });
    QObject::connect(actions.markLeaver, &QAction::triggered, window, [&app] { mark(app, core::kMarkedLeaver, QStringLiteral("mark-leaver")); });
    QObject::connect(actions.markIntended, &QAction::triggered, window, [&app] { mark(app, core::kMarkedIntended, QStringLiteral("mark-intended")); });
    QObject::connect(actions.clearMarks, &QAction::triggered, window, [&app] {
        app.openWorkspace.annotate(chosenRows(app), QStringLiteral("clear-marks"), [](core::Annotation &one) { one.marks = 0; });
    });
    QObject::connect(actions.note, &QAction::triggered, window, [&app] { askForNote(app); });
    QObject::connect(actions.exception, &QAction::triggered, window, [&app] { askForException(app); });
    QObject::connect(actions.undo, &QAction::triggered, &app.openWorkspace, &OpenWorkspace::undo);
    QObject::connect(actions.redo, &QAction::triggered, &app.openWorkspace, &OpenWorkspace::redo);
    QObject::connect(&app.openWorkspace.history(), &models::EditHistory::changed, window, [&app] { refreshUndo(app); });
    refreshUndo(app);
    window->accounts()->view()->addActions(actions.ofAccounts());
    const auto onAccounts = [&app, window] {
        // A workspace that is open for reading only takes no marks.
        for (QAction *action : window->workspaceActions().ofAccounts())
            action->setEnabled(window->page() == ui::Page::Accounts && !app.openWorkspace.isReadOnly());
    };
    QObject::connect(window, &ui::MainWindow::pageChanged, window, [&app, onAccounts] {
        onAccounts();
        refreshUndo(app);
    });
    QObject::connect(&app.openWorkspace, &OpenWorkspace::opened, window, onAccounts);
    QObject::connect(&app.openWorkspace, &OpenWorkspace::closed, window, onAccounts);
    onAccounts();
}

} // namespace app::wiring
