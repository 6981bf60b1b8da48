// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "app/wiring/wiring.h"

#include "core/explanation.h"
#include "models/errorwords.h"
#include "models/explanationdocument.h"
#include "models/format.h"
#include "ui/accounts/accountspage.h"
#include "ui/accounts/accountview.h"
#include "ui/accounts/explanationpanel.h"
#include "ui/accounts/filterbar.h"
#include "ui/overview/overviewpage.h"
#include "ui/search/lastcomplete.h"
#include "ui/search/searchfield.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QTimer>
#include <QUrl>

#include <memory>
#include <utility>

namespace app::wiring {

namespace {

/// While a query is being typed it is wrong most of the time: the error waits until the hand rests.
constexpr int kErrorPause = 600;
/// Walking down the table: the panel follows when the keys rest for a moment.
constexpr int kPanelPause = 25;

/// What the search field's errors need beside them.
struct SearchState
{
    core::Error error;
    QStringList understood; ///< searches, oldest first
};

/// The error with its place and what may be meant instead.
QString searchErrorText(const core::Error &error, const core::AssessmentPtr &assessment, const QLocale &locale)
{
    const models::ErrorText text = models::errorText(error, locale);
    QStringList sentences;
    if (error.column > 0)
        sentences.append(ui::AccountsPage::tr("Character %1.", "@info place in a search").arg(error.column));
    sentences.append(text.what);
    QString hint = text.advice;
    if (error.code == core::ErrorCode::BadQuery) {
        if (const QStringList hints = core::queryHints(error, assessment.get()); !hints.isEmpty())
            hint = ui::AccountsPage::tr("Possible: %1.", "@info values of a search field")
                       .arg(hints.join(QStringLiteral(", ")))
                + (hints.first().startsWith(u'>') ? u' ' + text.advice : QString()); // of days these are examples
    }
    if (!hint.isEmpty())
        sentences.append(hint);
    return sentences.join(u' ');
}

void connectSearch(Composition &app)
{
    ui::MainWindow *window = app.window.get();
    ui::SearchField *field = window->topBar()->search();
    auto *pause = new QTimer(field);
    pause->setSingleShot(true);
    pause->setInterval(kErrorPause);
    const auto state = std::make_shared<SearchState>();
    const auto showError = [&app, field, pause, state] {
        pause->stop();
        field->setError(searchErrorText(state->error, app.accounts.assessment(), app.wording.locale),
            static_cast<int>(state->error.column));
    };
    const auto understand = [state](const QString &query) {
        if (!core::parseQuery(query))
            return;
        constexpr int most = 200;
        state->understood.append(query);
        if (state->understood.size() > most)
            state->understood.removeFirst();
    };

    QObject::connect(pause, &QTimer::timeout, field, [field, pause, showError] {
        if (field->isCompleting()) // what may follow is said there
            pause->start();
        else
            showError();
    });
    QObject::connect(
        field, &ui::SearchField::queryEdited, window, [&app, window, pause, understand](const QString &query) {
            pause->stop();
            window->accounts()->setSearchNote(QString());
            if (window->page() != ui::Page::Accounts)
                window->setPage(ui::Page::Accounts);
            understand(query);
            app.accounts.setQuery(query);
        });
    QObject::connect(field, &ui::SearchField::queryEntered, window, [window, field, pause, showError] {
        if (pause->isActive())
            showError();
        if (field->hasError())
            return;
        window->setPage(ui::Page::Accounts);
        window->accounts()->view()->setFocus(Qt::OtherFocusReason);
    });
    QObject::connect(&app.accounts, &models::AccountsModel::queryFailed, field,
        [&app, window, field, pause, state](const core::Error &error) {
            state->understood.removeAll(error.subject);
            if (error.subject == field->text()) {
                state->error = error;
                pause->start();
            }
            const QString shown
                = ui::takeLastComplete(state->understood, field->text(), static_cast<int>(state->error.column));
            window->accounts()->setSearchNote(shown.isEmpty()
                    ? ui::AccountsPage::tr("This search isn't complete; all accounts are shown.", "@info")
                    : ui::AccountsPage::tr("This search isn't complete; the one before is shown.", "@info"));
            if (app.accounts.queryText() != shown)
                app.accounts.setQuery(shown);
        });
    const auto chosen = [window, pause, state](const QString &query) {
        pause->stop();
        state->understood = {query};
        window->accounts()->setSearchNote(QString());
    };
    QObject::connect(
        window->accounts(), &ui::AccountsPage::queryEdited, field, [&app, field, chosen](const QString &query) {
            chosen(query);
            field->setText(query);
            field->clearError();
            app.accounts.setQuery(query);
        });
    QObject::connect(window->overview(), &ui::OverviewPage::accountsRequested, field, chosen);
    QObject::connect(window->accounts(), &ui::AccountsPage::termEditRequested, field, [field](int position, int length) {
        field->setFocus(Qt::OtherFocusReason);
        field->setSelection(position, length);
    });
    // A search is about the accounts that it was typed for.
    QObject::connect(&app.opener, &Opener::replacing, field, [&app, field, chosen] {
        chosen(QString());
        field->clear();
        field->clearError();
        app.accounts.setQuery(QString());
    });
}

void connectPanel(Composition &app)
{
    ui::AccountsPage *page = app.window->accounts();
    auto *pause = new QTimer(page);
    pause->setSingleShot(true);
    pause->setInterval(kPanelPause);
    const auto document = [&app, page]() -> models::ExplanationDocument {
        const QModelIndex current = page->view()->currentIndex();
        const core::Row row = current.isValid() ? app.accounts.accountRow(current.row()) : core::kNoRow;
        const core::AssessmentPtr assessment = app.accounts.assessment();
        if (row == core::kNoRow || !assessment || row >= assessment->rowCount())
            return {};
        return models::explanationDocument(core::explain(*assessment, row), *assessment, app.wording);
    };
    QObject::connect(pause, &QTimer::timeout, page, [page, document] {
        const models::ExplanationDocument shown = document();
        if (shown.row == core::kNoRow)
            page->panel()->clear();
        else
            page->panel()->setDocument(shown);
    });
    QObject::connect(page, &ui::AccountsPage::currentAccountChanged, pause, [pause] { pause->start(); });
    QObject::connect(page, &ui::AccountsPage::copyExplanationRequested, page,
        [document] { QApplication::clipboard()->setText(models::plainText(document())); });
    QObject::connect(page, &ui::AccountsPage::linkActivated, page, [](const QUrl &url) {
        if (url.scheme() == QStringLiteral("https"))
            QDesktopServices::openUrl(url);
    });
}

} // namespace

void connectAccounts(Composition &app)
{
    ui::MainWindow *window = app.window.get();
    ui::AccountsPage *page = window->accounts();
    connectSearch(app);
    connectPanel(app);

    QObject::connect(&app.opener, &Opener::published, page, [&app](const core::AssessmentPtr &assessment) {
        app.accounts.setAssessment(assessment);
        app.completions.setAssessment(assessment);
    });
    QObject::connect(&app.session, &workspace::Session::ranked, page,
        [&app](const core::RanksPtr &ranks) { app.accounts.setRanks(ranks); });
    // What an import came to stays to be read; only what was searched or sorted by hand tells its time.
    const auto last = std::make_shared<QPair<QString, std::vector<models::ColumnSort>>>();
    const auto timed = std::make_shared<bool>(false);
    QObject::connect(window, &ui::MainWindow::pageChanged, page, [window, timed](ui::Page shown) {
        if (shown != ui::Page::Accounts && std::exchange(*timed, false))
            window->status()->setMessage(QString());
    });
    QObject::connect(&app.accounts, &models::AccountsModel::arranged, window,
        [&app, window, last, timed](qint64, qint64, qint64 nanoseconds) {
            const QPair<QString, std::vector<models::ColumnSort>> now(app.accounts.queryText(), app.accounts.sorting());
            if (std::exchange(*last, now) == now || window->page() != ui::Page::Accounts)
                return;
            *timed = true;
            window->status()->setMessage(ui::AccountsPage::tr("Filter %1", "@info:status")
                                             .arg(models::durationText(nanoseconds, app.wording.locale)));
        });
}

} // namespace app::wiring
