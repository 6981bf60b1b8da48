// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "app/wiring/excerpt.h"
#include "app/wiring/saving.h"
#include "app/wiring/wiring.h"

#include "models/errorwords.h"
#include "models/format.h"
#include "models/intakewords.h"
#include "models/provenance.h"
#include "models/tr.h"
#include "report/csv.h"
#include "report/xlsx.h"
#include "ui/accounts/accountspage.h"
#include "ui/accounts/accountview.h"
#include "ui/accounts/filterbar.h"
#include "ui/export/donebar.h"
#include "ui/export/exportdialog.h"
#include "ui/report/reportpage.h"
#include "ui/shell/statusline.h"
#include "ui/widgets/errorbar.h"
#include "workspace/outputcheck.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QToolButton>
#include <QUrl>

#include <memory>

namespace app::wiring {

namespace {

report::CsvFormat csvFormat(const ui::ExportChoices &choices)
{
    report::CsvFormat format;
    switch (choices.delimiter) {
    case ui::Delimiter::Comma:
        break;
    case ui::Delimiter::Semicolon:
        format.delimiter = ';';
        format.decimalPoint = ',';
        break;
    case ui::Delimiter::Tab:
        format.delimiter = '\t';
        break;
    }
    format.byteOrderMark = choices.byteOrderMark;
    return format;
}

report::XlsxFormat accountsBook(const models::AccountsTable &table, const models::Wording &wording)
{
    const QString version = QCoreApplication::applicationVersion();
    const core::Assessment &assessment = *table.excerpt().assessment;
    const QString sheet = QCoreApplication::translate("app::wiring", "Accounts", "@title sheet");
    const QString about = QCoreApplication::translate("app::wiring", "About these figures", "@title sheet");
    report::XlsxFormat format;
    format.sheet = sheet;
    format.aboutSheet = about;
    format.about = models::provenance(table, wording, version);
    format.title = QCoreApplication::translate("app::wiring", "Accounts of %1", "@title").arg(models::organisationText(assessment));
    format.subject = models::excerptText(table, wording);
    format.author = QStringLiteral("Leanseat ") + version;
    format.comments = models::provenanceText(table, wording, version);
    format.created = assessment.accounts.date;
    return format;
}

void writeAccounts(Composition &app, const ui::ExportChoices &choices, const QString &path)
{
    auto table = std::make_shared<const models::AccountsTable>(
        excerptOf(app, choices.extent, choices.columns), app.wording);
    begin(app, path, [table, choices, path, wording = app.wording](const report::Writing &writing) {
        if (choices.format == ui::TableFormat::Csv)
            return report::writeCsv(*table, csvFormat(choices), path, writing);
        return report::writeXlsx(*table, accountsBook(*table, wording), path, writing);
    });
}

void askWhat(Composition &app, const std::shared_ptr<ui::ExportChoices> &last)
{
    if (!app.accounts.assessment())
        return;
    auto *dialog = new ui::ExportDialog(exportOffer(app), *last, app.wording.locale, app.window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &ui::ExportDialog::chosen, app.window.get(), [&app, last](const ui::ExportChoices &choices) {
        *last = choices;
        const bool isCsv = choices.format == ui::TableFormat::Csv;
        const SaveAs how {QCoreApplication::translate("app::wiring", "Export accounts", "@title:window"),
            models::exportName(*app.accounts.assessment(), QCoreApplication::translate("app::wiring", "accounts", "@item part of a file name")),
            isCsv ? QStringLiteral("csv") : QStringLiteral("xlsx"),
            {isCsv ? QCoreApplication::translate("app::wiring", "CSV (*.csv *.txt *.tsv)", "@item:inlistbox") : QCoreApplication::translate("app::wiring", "Excel workbook (*.xlsx)", "@item:inlistbox")}};
        askWhere(app, how, [&app, choices](const QString &path) { writeAccounts(app, choices, path); });
    });
    dialog->open();
}

void exportReport(Composition &app)
{
    if (!app.accounts.assessment())
        return;
    const SaveAs how {QCoreApplication::translate("app::wiring", "Export the import report", "@title:window"),
        models::exportName(*app.accounts.assessment(), QCoreApplication::translate("app::wiring", "import report", "@item part of a file name")), QStringLiteral("csv"),
        {QCoreApplication::translate("app::wiring", "CSV (*.csv)", "@item:inlistbox"), QCoreApplication::translate("app::wiring", "Excel workbook (*.xlsx)", "@item:inlistbox")}};
    askWhere(app, how, [&app](const QString &path) {
        const std::shared_ptr<const core::Table> table = app.report.table();
        const bool isBook = path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive);
        report::XlsxFormat format;
        format.sheet = QCoreApplication::translate("app::wiring", "Import report", "@title sheet");
        format.title = format.sheet;
        format.author = QStringLiteral("Leanseat ") + QCoreApplication::applicationVersion();
        format.comments = app.report.leftOutText();
        format.created = app.accounts.assessment()->accounts.date;
        begin(app, path, [table, path, isBook, format](const report::Writing &writing) {
            return isBook ? report::writeXlsx(*table, format, path, writing) : report::writeCsv(*table, {}, path, writing);
        });
    });
}

void connectWriter(Composition &app)
{
    ui::MainWindow *window = app.window.get();
    const QList<QAction *> actions {window->actions().exportAccounts, window->actions().exportReport};
    QObject::connect(&app.writer, &workspace::FileWriter::started, window, [&app, window, actions](const QString &path) {
        for (QAction *action : actions)
            action->setEnabled(false);
        window->doneBar()->hide();
        window->errorBar()->hide();
        if (!app.session.isBusy())
            window->status()->setProgress(QCoreApplication::translate("app::wiring", "Writing %1…", "@info:progress").arg(QFileInfo(path).fileName()), 0, 0);
    });
    QObject::connect(&app.writer, &workspace::FileWriter::progressed, window, [&app, window](const core::Progress &progress) {
        // What is read has the line first.
        if (app.session.isBusy() || !app.writer.isBusy())
            return;
        const bool isEnd = progress.done == progress.total;
        window->status()->setProgress(isEnd ? QCoreApplication::translate("app::wiring", "Finishing the file…", "@info:progress")
                                            : models::progressText(progress, app.wording.locale),
            progress.done, isEnd ? 0 : progress.total);
    });
    QObject::connect(&app.writer, &workspace::FileWriter::finished, window, [&app, window, actions] {
        for (QAction *action : actions)
            action->setEnabled(true);
        if (!app.session.isBusy())
            window->status()->clearProgress();
    });
    QObject::connect(&app.writer, &workspace::FileWriter::written, window,
        [&app, window](const QString &path, const report::Written &written) {
            const QLocale &locale = app.wording.locale;
            if (written.bytes == 0) { // paper
                window->status()->announce(models::counted(QCoreApplication::translate("app::wiring", "%1 page(s) sent to %2.", "@info:status", models::pluralOf(written.rows)), written.rows, locale).arg(path));
                return;
            }
            const bool isPdf = path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
            const QString text = isPdf
                ? models::counted(QCoreApplication::translate("app::wiring", "%2 is written: %1 page(s), %3.", "@info", models::pluralOf(written.rows)), written.rows, locale)
                : models::counted(QCoreApplication::translate("app::wiring", "%2 is written: %1 row(s), %3.", "@info", models::pluralOf(written.rows)), written.rows, locale);
            QString told = text.arg(QFileInfo(path).fileName(), models::bytesText(written.bytes, locale));
            if (written.cutTexts > 0)
                told += u' ' + models::counted(QCoreApplication::translate("app::wiring", "%1 text(s) (is|are) cut, being longer than a cell can hold.", "@info", models::pluralOf(written.cutTexts)), written.cutTexts, locale);
            window->doneBar()->tell(told, path);
        });
    QObject::connect(&app.writer, &workspace::FileWriter::failed, window, [&app, window](const core::Error &error) {
        if (error.code == core::ErrorCode::Cancelled)
            window->status()->announce(QCoreApplication::translate("app::wiring", "Stopped; nothing was written.", "@info:status"));
        else
            window->errorBar()->setError(models::errorText(error, app.wording.locale));
    });
    const auto cancel = [&app] {
        if (!app.session.isBusy())
            app.writer.cancel();
    };
    QObject::connect(window->status(), &ui::StatusLine::cancelRequested, window, cancel);
    QObject::connect(window, &ui::MainWindow::cancelRequested, window, cancel);
}

} // namespace

void askWhere(Composition &app, const SaveAs &how, const std::function<void(const QString &)> &then)
{
    auto *dialog = new QFileDialog(app.window.get(), how.title, app.preferences.exportFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(how.filters);
    dialog->setDefaultSuffix(how.suffix);
    dialog->selectFile(how.name % u'.' % how.suffix);
    // Another format is another ending, also of a name that is there already.
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        const QString suffix = filter.section(QStringLiteral("*."), 1, 1).section(u')', 0, 0).section(u' ', 0, 0);
        dialog->setDefaultSuffix(suffix);
        if (const QString name = dialog->selectedFiles().value(0); !name.isEmpty())
            dialog->selectFile(QFileInfo(name).completeBaseName() % u'.' % suffix);
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, app.window.get(), [&app, then](const QString &path) {
        app.preferences.setExportFolder(QFileInfo(path).absolutePath());
        then(path);
    });
    dialog->open();
}

void begin(Composition &app, const QString &path, workspace::FileWriter::Work work)
{
    QStringList kept = app.openWorkspace.isOpen() ? workspace::filesOf(app.openWorkspace.path()) : QStringList();
    for (const workspace::SourceFile &file : app.opener.shown().files)
        kept.append(file.path);
    if (!app.writer.run(path, std::move(work), kept))
        app.window->status()->announce(QCoreApplication::translate("app::wiring", "A file is being written already; wait until it is done.", "@info:status"));
}

void connectExporting(Composition &app)
{
    ui::MainWindow *window = app.window.get();
    const ui::Actions &actions = window->actions();
    const auto last = std::make_shared<ui::ExportChoices>();
    const auto ask = [&app, last] { askWhat(app, last); };
    QObject::connect(actions.exportAccounts, &QAction::triggered, window, ask);
    QObject::connect(window->accounts()->filters()->exportButton(), &QToolButton::clicked, actions.exportAccounts, &QAction::trigger);
    QObject::connect(actions.exportReport, &QAction::triggered, window, [&app] { exportReport(app); });
    QObject::connect(window->report(), &ui::ReportPage::saveRequested, actions.exportReport, &QAction::trigger);
    QObject::connect(actions.copyBare, &QAction::triggered, window->accounts()->view(), &ui::AccountView::copyBare);
    QObject::connect(window->doneBar(), &ui::DoneBar::openRequested, window,
        [](const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    QObject::connect(window->doneBar(), &ui::DoneBar::folderRequested, &app.desktop, &Desktop::showInFolder);
    QObject::connect(&app.opener, &Opener::opening, window->doneBar(), &QWidget::hide);
    connectWriter(app);
}

} // namespace app::wiring
