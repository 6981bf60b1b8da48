// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "app/wiring/wiring.h"

#include "core/join.h"
#include "intake/preview.h"
#include "models/importfiles.h"
#include "models/importjoiner.h"
#include "ui/accounts/accountspage.h"
#include "ui/import/importdialog.h"
#include "ui/import/joinsdialog.h"
#include "ui/overview/overviewpage.h"
#include "ui/report/reportpage.h"
#include "ui/shell/welcomepage.h"

#include <QCoreApplication>
#include <QAction>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

namespace app::wiring {

namespace {

/// What is to happen with the files.
enum class Purpose : quint8 { Open, Add, Again };
/// Whether the page is shown where nothing is in doubt.
enum class Asking : quint8 { WhereUnsure, Always };

QString tr(const char *text, const char *tag)
{
    return QCoreApplication::translate("app::wiring", text, tag);
}

core::FilePreview previewOf(const QString &path, const core::ReadChoices &choices)
{
    if (QFileInfo(path).isFile() || !QFileInfo::exists(path))
        return intake::preview(path, intake::optionsOf(choices));
    core::FilePreview pipe; // can be read once only: nothing is known of it before
    pipe.source.file = path;
    if (QFileInfo(path).isDir())
        pipe.error = core::Error {core::ErrorCode::FileIsDirectory, path, 0, 0, {}};
    return pipe;
}

/// Reads and joins, and gives what the reports tell: accounts are given back where they were made.
core::Result<core::JoinedAccounts> joinOf(workspace::Pool &pool, const std::shared_ptr<const workspace::ImportBase> &into,
    const QList<models::FileToJoin> &files, std::stop_token stop)
{
    std::vector<core::AccountBatch> batches;
    for (const models::FileToJoin &file : files) {
        intake::ReadOptions options = intake::optionsOf(file.choices);
        options.wantHash = false;
        auto batch = intake::readAccounts(file.path, options, pool.parallel(), {}, stop);
        if (!batch)
            return core::Unexpected(batch.error());
        batches.push_back(std::move(*batch));
    }
    // Files that only add something join the workspace's newest snapshot.
    const bool hasAccounts = std::any_of(batches.begin(), batches.end(), [](const core::AccountBatch &one) { return core::isPrimary(one.source.kind); });
    if (!hasAccounts && into && into->accounts) {
        batches.insert(batches.begin(), workspace::batchOf(*into->accounts));
        batches.front().report.counts.read = batches.front().report.counts.accepted = batches.front().table->rowCount();
    }
    auto joined = core::join(std::move(batches), pool.parallel());
    if (!joined)
        return core::Unexpected(joined.error());
    core::JoinedAccounts told;
    told.sources = std::move(joined->sources);
    told.reports = std::move(joined->reports);
    told.joins = std::move(joined->joins);
    return told;
}

void carryOut(Composition &app, Purpose purpose, const QList<workspace::SourceFile> &files)
{
    switch (purpose) {
    case Purpose::Open:
        app.opener.openSources(files);
        return;
    case Purpose::Add:
        app.opener.addSources(files);
        return;
    case Purpose::Again:
        app.opener.readAgain(files);
        return;
    }
}

QList<workspace::SourceFile> sourcesOf(const QList<models::ImportedFile> &files)
{
    QList<workspace::SourceFile> sources;
    for (const models::ImportedFile &file : files)
        sources.append({file.path, intake::optionsOf(file.choices, file.rememberedOn), true});
    return sources;
}

void remember(Composition &app, const QList<models::ImportedFile> &files)
{
    core::ReadingMemory memory = app.opener.memory();
    for (const models::ImportedFile &file : files) {
        if (!core::isDate(file.rememberedOn))
            memory.remember(file.header, file.choices, app.options.today);
    }
    if (memory != app.opener.memory())
        setReadingMemory(app, memory);
}

/// Whether saying more about a file can help.
bool canBeSaid(const core::Error &error)
{
    switch (error.code) {
    case core::ErrorCode::NotCsv:
    case core::ErrorCode::HeaderNotRecognised:
    case core::ErrorCode::KindUnclear:
    case core::ErrorCode::WrongKind:
    case core::ErrorCode::BadEncoding:
    case core::ErrorCode::UnknownEncoding:
    case core::ErrorCode::FileIsBinary:
    case core::ErrorCode::BadDelimiter:
    case core::ErrorCode::ColumnNotFound:
    case core::ErrorCode::ColumnsCollide:
        return true;
    default:
        return false;
    }
}

/// The first file that somebody should look at; nothing where all are sure.
std::optional<int> doubtful(const models::ImportFiles &files)
{
    for (int file = 0; file < files.count(); ++file) {
        const core::FilePreview &preview = files.preview(file);
        if (preview.error ? canBeSaid(*preview.error) : !preview.isSure())
            return file;
    }
    return {};
}

QList<models::FileToJoin> filesBeside(Composition &app, Purpose purpose, const models::ImportFiles &files)
{
    QList<models::FileToJoin> beside;
    if (purpose != Purpose::Add || app.opener.sample())
        return beside;
    for (const workspace::SourceFile &shown : app.opener.shown().files) {
        bool isAsked = false;
        for (int file = 0; file < files.count(); ++file)
            isAsked = isAsked || files.path(file) == shown.path;
        if (!isAsked)
            beside.append({shown.path, intake::choicesOf(workspace::rememberedOptions(shown, app.opener.memory()))});
    }
    return beside;
}

void openPage(Composition &app, models::ImportFiles *files, Purpose purpose, int first)
{
    auto *joiner = new models::ImportJoiner(
        [&pool = app.pool, into = app.session.importBase()](
            const QList<models::FileToJoin> &all, std::stop_token stop) { return joinOf(pool, into, all, stop); });
    auto *joins = new models::JoinsModel(app.wording);
    auto *dialog = new ui::ImportDialog({files, joiner, joins}, filesBeside(app, purpose, *files),
        core::toDate(app.options.today), app.wording, app.window.get());
    for (QObject *owned : {static_cast<QObject *>(files), static_cast<QObject *>(joiner), static_cast<QObject *>(joins)})
        owned->setParent(dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFile(first);
    offerHelp(app, dialog, QStringLiteral("import"));
    QObject::connect(dialog, &ui::ImportDialog::importChosen, &app.opener,
        [&app, purpose](const QList<models::ImportedFile> &chosen, bool isRemembered) {
            if (isRemembered)
                remember(app, chosen);
            carryOut(app, purpose, sourcesOf(chosen));
        });
    dialog->open();
}

/// Looks at the files' beginnings, then shows the page or goes on.
void begin(Composition &app, const QList<models::ImportFile> &wanted, Purpose purpose, Asking asking, int first = 0)
{
    if (wanted.isEmpty())
        return;
    auto *files = new models::ImportFiles(&previewOf, app.opener.memory(), app.wording, app.window.get());
    const auto goOn = [&app, files, purpose, asking, first] {
        const std::optional<int> look = doubtful(*files);
        if (asking == Asking::Always || look) {
            openPage(app, files, purpose, first > 0 ? first : look.value_or(0));
            return;
        }
        carryOut(app, purpose, sourcesOf(files->imported()));
        files->deleteLater();
    };
    QObject::connect(files, &models::ImportFiles::settled, app.window.get(), goOn, Qt::SingleShotConnection);
    files->setFiles(wanted);
}

void beginPaths(Composition &app, const QStringList &paths, Purpose purpose, Asking asking)
{
    QList<models::ImportFile> files;
    for (const QString &path : paths)
        files.append({path, {}, false});
    begin(app, files, purpose, asking);
}

void chooseFiles(Composition &app, Purpose purpose, Asking asking)
{
    auto *dialog
        = new QFileDialog(app.window.get(), tr("Import exports", "@title:window"), app.preferences.importFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("Exports (*.csv *.tsv *.txt)", "@item:inlistbox"), tr("All files (*)", "@item:inlistbox")});
    QObject::connect(dialog, &QFileDialog::filesSelected, &app.opener, [&app, purpose, asking](const QStringList &files) {
        if (!files.isEmpty())
            app.preferences.setImportFolder(QFileInfo(files.first()).absolutePath());
        beginPaths(app, files, purpose, asking);
    });
    dialog->open();
}

/// The files tried last; @p path is the one that is asked about first.
void readAgain(Composition &app, const QString &path)
{
    if (app.opener.triedSample())
        return;
    QList<models::ImportFile> files;
    int first = 0;
    for (const workspace::SourceFile &file : app.opener.tried().files) {
        if (file.path == path)
            first = static_cast<int>(files.size());
        files.append({file.path, intake::choicesOf(file.options), file.isAsSaid});
    }
    begin(app, files, Purpose::Again, Asking::Always, first);
}

} // namespace

void setReadingMemory(Composition &app, const core::ReadingMemory &memory)
{
    app.opener.setMemory(memory);
    app.preferences.setReadingMemory(memory.toJson());
}

void connectImporting(Composition &app)
{
    ui::MainWindow *window = app.window.get();
    const ui::Actions &actions = window->actions();
    // What can't be read any more is nothing to stop for: files are asked about again.
    if (const auto memory = core::ReadingMemory::fromJson(app.preferences.readingMemory()))
        app.opener.setMemory(*memory);

    const auto import = [&app] { chooseFiles(app, Purpose::Open, Asking::WhereUnsure); };
    QObject::connect(actions.import, &QAction::triggered, window, import);
    QObject::connect(actions.importWithOptions, &QAction::triggered, window,
        [&app] { chooseFiles(app, Purpose::Open, Asking::Always); });
    QObject::connect(actions.addFiles, &QAction::triggered, window,
        [&app] { chooseFiles(app, Purpose::Add, Asking::WhereUnsure); });
    QObject::connect(window->overview(), &ui::OverviewPage::importRequested, window, import);
    QObject::connect(window->welcome(), &ui::WelcomePage::importRequested, window, import);
    QObject::connect(window->accounts(), &ui::AccountsPage::importRequested, window, import);
    QObject::connect(window, &ui::MainWindow::filesDropped, window,
        [&app](const QStringList &files) { beginPaths(app, files, Purpose::Open, Asking::WhereUnsure); });

    QObject::connect(actions.readAgain, &QAction::triggered, window,
        [&app] { readAgain(app, app.window->actions().readAgain->data().toString()); });
    QObject::connect(window->welcome(), &ui::WelcomePage::readAgainRequested, actions.readAgain, &QAction::trigger);
    QObject::connect(window->report(), &ui::ReportPage::readAgainRequested, actions.readAgain, &QAction::trigger);
    QObject::connect(window->report(), &ui::ReportPage::joinsRequested, window, [&app] {
        auto *dialog = new ui::JoinsDialog(&app.joins, app.window.get());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

} // namespace app::wiring
