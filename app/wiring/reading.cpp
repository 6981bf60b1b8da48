// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "app/wiring/wiring.h"

#include "models/errorwords.h"
#include "models/format.h"
#include "models/intakewords.h"
#include "models/tr.h"
#include "ui/accounts/accountspage.h"
#include "ui/overview/overviewpage.h"
#include "ui/report/reportpage.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"
#include "ui/shell/welcomepage.h"
#include "ui/widgets/errorbar.h"

#include <QAction>
#include <QElapsedTimer>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>

#include <algorithm>
#include <memory>

namespace app::wiring {

namespace {

constexpr qint64 kWorthANotification = 5000; // milliseconds

QString tr(const char *text, const char *tag, int count = -1)
{
    return QCoreApplication::translate("app::wiring", text, tag, count);
}

/// What the error bar offers beside its own buttons.
struct Offers
{
    QPushButton *readAgain;
    QPushButton *goOn;
};

/// Whether there is anything in the file that could be read in another way.
bool canBeReadAs(core::ErrorCode code)
{
    return code != core::ErrorCode::FileEmpty && code != core::ErrorCode::FileIsDirectory
        && code != core::ErrorCode::FileIsSpreadsheet && code != core::ErrorCode::FileIsHtml;
}

void showFailure(Composition &app, const Offers &offers, const core::Error &error)
{
    ui::MainWindow *window = app.window.get();
    const bool hasAccounts = app.session.current() != nullptr;
    if (error.code == core::ErrorCode::Cancelled) {
        window->status()->announce(tr("Reading was stopped.", "@info:status"));
        if (!hasAccounts)
            window->welcome()->showEmpty();
        return;
    }
    const models::ErrorText text = models::errorText(error, app.wording.locale);
    const auto &tried = app.opener.tried().files;
    // What a price book or a rule set says is not about the files.
    const bool isAboutFile = error.code == core::ErrorCode::NothingToAssess
        || std::any_of(tried.begin(), tried.end(), [&](const auto &file) { return file.path == error.subject; });
    const bool again = !app.opener.triedSample() && isAboutFile && canBeReadAs(error.code);
    const bool others = app.opener.canGoOnWithout(error);
    offers.goOn->setProperty("file", error.subject);
    window->actions().readAgain->setData(error.subject);
    window->actions().readAgain->setEnabled(again);
    if (hasAccounts) {
        window->errorBar()->setError(text);
        offers.readAgain->setVisible(again);
        offers.goOn->setVisible(others);
    } else {
        window->welcome()->showError(text, again, others);
    }
}

void notice(Composition &app, const Offers &offers, const QString &file, const QString &what, const QString &advice)
{
    app.window->actions().readAgain->setData(file);
    app.window->errorBar()->setNotice(what, advice);
    offers.readAgain->show();
}

/// Bytes that are no text were read as something else, and a file that says nothing of itself as accounts; that must not
/// go unseen.
void showDoubts(Composition &app, const Offers &offers, const core::JoinedAccounts &accounts)
{
    for (std::size_t i = 0; i < accounts.reports.size() && i < accounts.sources.size(); ++i) {
        const QString &file = accounts.sources[i].file;
        if (accounts.reports[i].issues[static_cast<std::size_t>(core::RowIssue::KindAssumed)] > 0) {
            notice(app, offers, file,
                tr("%1 was read as exported accounts: nothing but e-mail addresses or Atlassian IDs says what it is.",
                    "@info")
                    .arg(QFileInfo(file).fileName()),
                tr("If it is a list of leavers or of protected accounts, read it as such.", "@info"));
            return;
        }
        const qint64 rows = accounts.reports[i].issues[static_cast<std::size_t>(core::RowIssue::BadEncoding)];
        if (rows == 0)
            continue;
        const core::SourceInfo &source = accounts.sources[i];
        const QString what = models::counted(
            tr("%2: %1 row(s) have bytes that are no text in %3; they show as �.", "@info", models::pluralOf(rows)), rows, app.wording.locale)
                                 .arg(QFileInfo(source.file).fileName(), source.encoding);
        notice(app, offers, file,
            what, tr("If names look wrong, read the file again in the encoding it was written in.", "@info"));
        return;
    }
}

void showReading(Composition &app, const Offers &offers, const core::AssessmentPtr &assessment)
{
    ui::MainWindow *window = app.window.get();
    models::ReadingSummary summary = models::readingSummary(assessment->accounts, app.wording);
    for (const core::Error &error : app.opener.leftOut())
        models::addLeftOut(summary, error, app.wording);
    app.joins.setJoins(assessment->accounts);
    app.report.setReports(assessment->accounts.sources, assessment->accounts.reports);
    window->report()->setSummary(summary);
    qint64 rejected = 0;
    for (const core::ReadingReport &report : assessment->accounts.reports)
        rejected += report.counts.rejected;
    window->topBar()->setRejected(rejected == 0
            ? QString()
            : models::counted(tr("%1 row(s) rejected", "@action:button", models::pluralOf(rejected)), rejected, app.wording.locale));
    const auto sample = app.opener.sample();
    window->topBar()->setSample(sample.has_value(),
        !sample ? (app.openWorkspace.isOpen() ? QString() : tr("Keep in a workspace…", "@action:button"))
            : *sample == core::SampleKind::Article ? tr("Open the rich sample", "@action:button")
                                                   : tr("Open the article's sample", "@action:button"));
    window->actions().readAgain->setEnabled(!sample);
    window->actions().readAgain->setData({});
    window->errorBar()->hide();
    window->status()->announce(summary.sentence);
    if (sample)
        return;
    showDoubts(app, offers, assessment->accounts);
    if (app.openWorkspace.isOpen())
        return;
    QStringList files;
    for (const auto &file : app.opener.shown().files)
        files.append(file.path);
    app.preferences.setLastFiles(files);
    app.preferences.setLastWasWorkspace(false);
}

void connectRequests(Composition &app, const Offers &offers)
{
    ui::MainWindow *window = app.window.get();
    const ui::Actions &actions = window->actions();
    const auto article = [&app] { app.opener.openSample(core::SampleKind::Article); };
    QObject::connect(window->welcome(), &ui::WelcomePage::sampleRequested, window, article);
    QObject::connect(window->welcome(), &ui::WelcomePage::cancelRequested, &app.session, &workspace::Session::cancel);
    QObject::connect(offers.readAgain, &QPushButton::clicked, actions.readAgain, &QAction::trigger);
    const auto goOn = [&app, button = offers.goOn] { app.opener.goOnWithout(button->property("file").toString()); };
    QObject::connect(offers.goOn, &QPushButton::clicked, window, goOn);
    QObject::connect(window->welcome(), &ui::WelcomePage::goOnRequested, window, goOn);
    QObject::connect(window, &ui::MainWindow::cancelRequested, &app.session, &workspace::Session::cancel);
    QObject::connect(actions.sampleArticle, &QAction::triggered, window, article);
    QObject::connect(
        actions.sampleRich, &QAction::triggered, window, [&app] { app.opener.openSample(core::SampleKind::Rich); });
    QObject::connect(window->topBar(), &ui::TopBar::otherSampleRequested, window, [&app, window] {
        if (!app.opener.sample())
            return window->workspaceActions().create->trigger();
        app.opener.openSample(
            app.opener.sample() == core::SampleKind::Article ? core::SampleKind::Rich : core::SampleKind::Article);
    });
    QObject::connect(
        window->topBar(), &ui::TopBar::reportRequested, window, [window] { window->setPage(ui::Page::Report); });
    QObject::connect(window->status(), &ui::StatusLine::cancelRequested, &app.session, &workspace::Session::cancel);
}

} // namespace

void connectReading(Composition &app)
{
    ui::MainWindow *window = app.window.get();
    const Offers offers {window->errorBar()->addButton(tr("&Read it as…", "@action:button")),
        window->errorBar()->addButton(tr("&Go on without it", "@action:button"))};
    connectRequests(app, offers);

    const auto clock = std::make_shared<QElapsedTimer>();
    QObject::connect(&app.opener, &Opener::opening, window, [&app, window, clock](const QString &name) {
        clock->start();
        window->errorBar()->hide();
        if (!app.session.current())
            window->welcome()->showLoading(tr("Reading %1…", "@info").arg(name));
    });
    QObject::connect(&app.session, &workspace::Session::started, window,
        [window] { window->status()->setProgress(tr("Starting…", "@info:progress"), 0, 0); });
    QObject::connect(
        &app.session, &workspace::Session::progressed, window, [&app, window](const core::Progress &progress) {
            const QString text = models::progressText(progress, app.wording.locale);
            window->status()->setProgress(text, progress.done, progress.total);
            window->welcome()->setProgress(text, progress.done, progress.total);
        });
    QObject::connect(
        &app.session, &workspace::Session::finished, window, [window] { window->status()->clearProgress(); });
    QObject::connect(&app.opener, &Opener::failed, window,
        [&app, offers](const core::Error &error) { showFailure(app, offers, error); });
    QObject::connect(
        &app.opener, &Opener::published, window, [&app, window, clock, offers](const core::AssessmentPtr &assessment) {
            showReading(app, offers, assessment);
            if (clock->isValid() && clock->elapsed() > kWorthANotification && !window->isActiveWindow())
                app.desktop.notify(tr("Accounts are read", "@title"), window->status()->message());
            clock->invalidate();
        });
}

} // namespace app::wiring
