// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "app/wiring/settingsfiles.h"
#include "app/wiring/wiring.h"

#include "models/errorwords.h"
#include "ui/firstrun/firstrunpanel.h"
#include "ui/overview/overviewpage.h"
#include "ui/settings/keyboardsection.h"
#include "ui/settings/looksection.h"
#include "ui/settings/pricessection.h"
#include "ui/settings/rulessection.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/commands.h"
#include "workspace/catalogue.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDesktopServices>
#include <QFile>
#include <QProcess>
#include <QUrl>

namespace app::wiring {

namespace {

models::SettingsState remembered(const Composition &app)
{
    models::SettingsState state;
    state.look = app.preferences.look();
    state.shortcuts = app.preferences.shortcuts();
    state.thresholds = app.preferences.thresholds();
    state.notifications = app.preferences.notifications();
    state.ownBooks = std::make_shared<const models::PriceBooks>(app.ownBooks.read());
    return state;
}

/// What the opener calls a price book: an own one by its file.
QString bookFor(const Composition &app, const QString &id)
{
    // What the workspace keeps is found by its id.
    if (id.isEmpty() || app.openWorkspace.own().value(core::EditSubject::PriceBook, id))
        return id;
    const QString file = app.ownBooks.fileOf(id);
    return QFile::exists(file) ? file : id;
}

void connectProfileAndPeople(Composition &app)
{
    ui::MainWindow *window = app.window.get();
    QObject::connect(&app.settings, &models::Settings::profileChanged, window, [&app](const core::Profile &profile) {
        const core::AssessmentPtr assessment = app.session.current();
        app.profileForm.setProfile(profile, assessment.get());
        const bool isKept = app.openWorkspace.isOpen(); // then what is kept there judges
        if (assessment && !isKept && app.opener.tried().profile != profile)
            app.opener.applyProfile(profile);
    });
    QObject::connect(&app.settings, &models::Settings::protectedChanged, window, [&app](const core::ProtectedEntriesPtr &entries) {
        if (app.openWorkspace.isOpen())
            return; // then what is kept there judges
        app.session.setProtected(entries);
        app.opener.rejudge();
    });
    QObject::connect(&app.opener, &Opener::replacing, window, [&app] { app.settings.forgetSteps(); });
    QObject::connect(&app.opener, &Opener::published, window, [&app, window](const core::AssessmentPtr &assessment) {
        app.adviceOrder.setAssessment(assessment);
        window->settings()->rules()->setInForce(assessment->rules);
        app.settings.takeProfile(assessment->profile);
        // Sites come with the accounts; what is being typed stays.
        core::Profile typed = app.profileForm.profile();
        typed.adviceOrder = assessment->profile.adviceOrder;
        if (typed == assessment->profile)
            app.profileForm.setProfile(assessment->profile, assessment.get());
    });
}

void connectPrices(Composition &app)
{
    ui::MainWindow *window = app.window.get();
    QObject::connect(&app.settings, &models::Settings::priceBooksChanged, window, [&app, window](const models::PriceBooks &books) {
        if (app.settings.isTaking())
            return;
        if (const auto written = app.ownBooks.write(books); !written) {
            const models::ErrorText error = models::errorText(written.error(), app.wording.locale);
            window->settings()->prices()->say(error.what + u' ' + error.advice, true);
        }
        if (app.opener.prices() == bookFor(app, app.settings.state().priceBook) && !app.opener.prices().isEmpty())
            app.opener.rejudge();
    });
    QObject::connect(&app.settings, &models::Settings::judgingChanged, window, [&app](const QString &rules, const QString &priceBook) {
        if (app.opener.rules() != rules)
            app.opener.chooseRules(rules);
        if (const QString book = bookFor(app, priceBook); app.opener.prices() != book)
            app.opener.choosePrices(book);
    });
    QObject::connect(&app.opener, &Opener::judgedBy, window, [&app] { app.settings.takeJudging(app.opener.rules(), app.ownBooks.idOf(app.opener.prices())); });
}

void connectLook(Composition &app)
{
    ui::MainWindow *window = app.window.get();
    QObject::connect(&app.settings, &models::Settings::lookChanged, window, [&app, window](const models::Look &look) {
        app.preferences.setLook(look);
        for (QAction *action : window->actions().themes->actions())
            action->setChecked(action->data().toInt() == static_cast<int>(look.theme));
        applyTheme(app);
    });
    QObject::connect(window->settings()->look(), &ui::LookSection::restartRequested, window, [window] {
        // What is open is opened again: it is remembered when the window closes.
        window->close();
        QProcess::startDetached(QCoreApplication::applicationFilePath(), QCoreApplication::arguments().mid(1));
    });
}

void connectKeyboardAndNotices(Composition &app)
{
    ui::MainWindow *window = app.window.get();
    ui::keepUsualKeys(window);
    QObject::connect(&app.settings, &models::Settings::shortcutsChanged, window, [&app, window](const QMap<QString, QString> &shortcuts) {
        app.preferences.setShortcuts(shortcuts);
        for (const ui::Command &command : ui::commandsOf(window)) {
            if (command.id.isEmpty())
                continue;
            const auto changed = shortcuts.constFind(command.id);
            command.action->setShortcut(changed == shortcuts.constEnd() ? command.usual : QKeySequence(*changed, QKeySequence::PortableText));
        }
    });
    QObject::connect(&app.settings, &models::Settings::thresholdsChanged, window, [&app](const QList<core::Threshold> &thresholds) {
        // An open workspace keeps its own.
        if (!app.settings.isTaking() && !app.openWorkspace.isOpen())
            app.preferences.setThresholds(thresholds);
    });
    QObject::connect(&app.settings, &models::Settings::notificationsChanged, window, [&app](bool on) {
        app.preferences.setNotifications(on);
        app.desktop.setNotifying(on);
    });
    window->settings()->keyboard()->setCommands(ui::commandsOf(window));
}

void askQuestions(Composition &app)
{
    ui::MainWindow *window = app.window.get();
    auto *panel = new ui::FirstRunPanel(&app.settings, &app.profileForm, window);
    QObject::connect(panel, &ui::FirstRunPanel::left, window, [&app, window] {
        app.preferences.setWasAsked(true);
        window->setSide(nullptr);
        if (window->page() == ui::Page::Overview)
            window->overview()->setFocus(Qt::OtherFocusReason);
    });
    window->setSide(panel);
}

void connectFirstRun(Composition &app)
{
    ui::MainWindow *window = app.window.get();
    QObject::connect(window->settings(), &ui::SettingsPage::questionsRequested, window, [&app, window] {
        askQuestions(app);
        window->setPage(ui::Page::Overview);
        if (auto *panel = qobject_cast<ui::FirstRunPanel *>(window->side()))
            panel->focusFirst();
    });
    QObject::connect(&app.opener, &Opener::published, window, [&app, window](const core::AssessmentPtr &assessment) {
        core::Profile asked = assessment->profile;
        asked.adviceOrder = core::kDefaultAdviceOrder;
        if (app.opener.sample()) {
            window->setSide(nullptr);
        } else if (!app.preferences.wasAsked() && !window->side() && asked == core::Profile()) {
            askQuestions(app);
        }
    });
}

} // namespace

void connectSettings(Composition &app)
{
    ui::SettingsPage *page = app.window->settings();
    // The form follows the settings before the page that shows it does.
    connectProfileAndPeople(app);
    page->setModels({&app.settings, &app.profileForm, &app.protectedAccounts, &app.adviceOrder, &app.priceEditor, &app.connectionList, &app.connectionForm, app.wording});
    page->prices()->setShipped(workspace::shippedPriceBooks(), workspace::kDefaultPriceBook);
    page->rules()->setShipped(workspace::shippedRuleSets());
    QObject::connect(page->rules(), &ui::RulesSection::linkRequested, page, [](const QString &address) { QDesktopServices::openUrl(QUrl(address)); });
    connectPrices(app);
    connectLook(app);
    connectKeyboardAndNotices(app);
    connectSettingsFiles(app);
    connectFirstRun(app);
    app.settings.load(remembered(app));
}

} // namespace app::wiring
