// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "app/wiring/wiring.h"

#include "core/pricebookwriter.h"
#include "core/view.h"
#include "models/format.h"
#include "models/tr.h"
#include "ui/widgets/errorbar.h"

#include <QCoreApplication>

namespace app::wiring {

namespace {

using core::EditSubject;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(app::wiring)
};

core::OwnData::Entries entriesOf(const std::vector<core::View> &views)
{
    core::OwnData::Entries entries;
    for (const core::View &view : views)
        entries.emplace(view.name, QString::fromUtf8(core::viewsToJson({view})));
    return entries;
}

std::vector<core::View> viewsOf(const core::OwnData &own)
{
    std::vector<core::View> views;
    for (const auto &[name, json] : own.of(EditSubject::View)) {
        if (const auto read = core::viewsFromJson(json.toUtf8(), name); read && !read->empty())
            views.push_back(read->front());
    }
    return views;
}

void keep(Composition &app, const char *kind, std::vector<core::Change> changes)
{
    core::Edit edit;
    edit.kind = QLatin1String(kind);
    edit.changes = std::move(changes);
    app.openWorkspace.put(edit);
}

/// What is set in the window goes into the workspace. Settings have an undo of their own.
void keepSettings(Composition &app)
{
    ui::MainWindow *window = app.window.get();
    QObject::connect(&app.settings, &models::Settings::profileChanged, window, [&app](const core::Profile &profile) {
        keep(app, "profile", core::profileChanges(app.openWorkspace.own(), profile));
    });
    QObject::connect(&app.settings, &models::Settings::protectedChanged, window, [&app](const core::ProtectedEntriesPtr &entries) {
        keep(app, "protected", core::protectedChanges(app.openWorkspace.own(), entries ? *entries : core::ProtectedEntries()));
    });
    QObject::connect(&app.settings, &models::Settings::priceBooksChanged, window, [&app](const models::PriceBooks &books) {
        if (app.settings.isTaking())
            return;
        core::OwnData::Entries entries;
        for (const core::PriceBook &book : books)
            entries.emplace(book.id, QString::fromUtf8(core::priceBookJson(book)));
        keep(app, "price-book", app.openWorkspace.own().changes(EditSubject::PriceBook, entries));
    });
    QObject::connect(&app.settings, &models::Settings::thresholdsChanged, window, [&app](const QList<core::Threshold> &thresholds) {
        if (app.settings.isTaking())
            return;
        if (auto change = app.openWorkspace.own().change(EditSubject::Setting, workspace::kThresholdsSetting, core::thresholdsText(thresholds)))
            keep(app, "thresholds", {std::move(*change)});
    });
    QObject::connect(&app.settings, &models::Settings::judgingChanged, window, [&app](const QString &rules, const QString &priceBook) {
        std::vector<core::Change> changes;
        for (const auto &[key, value] : {std::pair(workspace::kRulesSetting, rules), std::pair(workspace::kPriceBookSetting, priceBook)}) {
            if (auto change = app.openWorkspace.own().change(EditSubject::Setting, key, value.isEmpty() ? std::nullopt : std::optional(value)))
                changes.push_back(std::move(*change));
        }
        keep(app, "judging", std::move(changes));
    });
    QObject::connect(&app.views, &models::ViewsModel::viewsChanged, window, [&app](const std::vector<core::View> &views) {
        keep(app, "view", app.openWorkspace.own().changes(EditSubject::View, entriesOf(views)));
    });
}

/// Those beside the settings and those that the workspace keeps; of two with one id the workspace's.
models::PriceBooks booksWith(const Composition &app, const core::OwnData &own)
{
    models::PriceBooks books;
    for (const auto &[id, json] : own.of(EditSubject::PriceBook)) {
        if (const auto book = core::parsePriceBook(json.toUtf8(), id))
            books.push_back(*book);
    }
    for (const core::PriceBook &book : app.ownBooks.read()) {
        if (!own.value(EditSubject::PriceBook, book.id))
            books.push_back(book);
    }
    return books;
}

/// What the workspace says holds in the window.
void takeFromWorkspace(Composition &app)
{
    const core::OwnData &own = app.openWorkspace.own();
    app.settings.takeProfile(own.profile());
    const core::ProtectedEntriesPtr entries = own.protectedEntries();
    app.settings.takeProtected(entries ? entries : std::make_shared<const core::ProtectedEntries>());
    app.views.setViews(viewsOf(own));
    const auto thresholds = own.value(EditSubject::Setting, workspace::kThresholdsSetting);
    app.settings.takeThresholds(thresholds ? core::thresholdsFromText(*thresholds) : app.preferences.thresholds());
}

void tell(Composition &app, const QString &title, const QString &text, const QString &advice)
{
    app.desktop.notify(title, text);
    app.window->errorBar()->setNotice(text, advice);
}

QString thresholdText(const core::Threshold &threshold, qint64 now, const QLocale &locale)
{
    const QString reached = models::numberText(now, locale);
    switch (threshold.what) {
    case core::ThresholdWhat::Billable:
        return Words::tr("There are %1 billable accounts now.", "@info").arg(reached);
    case core::ThresholdWhat::Accidental:
        return Words::tr("There are %1 accidental seats now.", "@info").arg(reached);
    case core::ThresholdWhat::Unknown:
        return Words::tr("Of %1 accounts it is not known whether they are billable.", "@info").arg(reached);
    case core::ThresholdWhat::Accounts:
        break;
    }
    return Words::tr("There are %1 accounts now.", "@info").arg(reached);
}

/// Exceptions whose last day is past, once for each workspace that is opened.
void tellDue(Composition &app)
{
    const core::AnnotationsPtr annotations = app.openWorkspace.annotations();
    if (!annotations)
        return;
    qint64 due = 0;
    for (const core::Annotation &one : annotations->all())
        due += one.exception && !one.exception->isInForce(app.options.today) ? 1 : 0;
    if (due > 0) {
        tell(app, Words::tr("Exceptions are due", "@title"),
            models::counted(Words::tr("%1 exception(s) have ended; their seats are proposed again.", "@info", models::pluralOf(due)), due, app.wording.locale),
            Words::tr("Give them a new end, or take them away: Edit, Exception.", "@info"));
    }
}

/// Of a snapshot's info or an assessment's totals, which have the same names.
template<typename Counts>
qint64 valueOf(core::ThresholdWhat what, const Counts &counts)
{
    switch (what) {
    case core::ThresholdWhat::Billable:
        return counts.billable;
    case core::ThresholdWhat::Accidental:
        return counts.accidental;
    case core::ThresholdWhat::Unknown:
        return counts.unknown;
    case core::ThresholdWhat::Accounts:
        break;
    }
    return counts.accounts;
}

} // namespace

void connectOwnData(Composition &app)
{
    ui::MainWindow *window = app.window.get();
    keepSettings(app);
    QObject::connect(&app.openWorkspace, &OpenWorkspace::opened, window, [&app] {
        takeFromWorkspace(app);
        app.settings.takeOwnBooks(booksWith(app, app.openWorkspace.own()));
        const auto chosen = [&app](const QString &key) { return app.openWorkspace.own().value(EditSubject::Setting, key).value_or(QString()); };
        app.opener.takeJudging(chosen(workspace::kRulesSetting), chosen(workspace::kPriceBookSetting));
        tellDue(app);
    });
    QObject::connect(&app.openWorkspace, &OpenWorkspace::ownDataChanged, window, [&app] {
        if (app.openWorkspace.isOpen())
            takeFromWorkspace(app);
    });
    QObject::connect(&app.openWorkspace, &OpenWorkspace::closed, window, [&app] {
        const auto views = core::viewsFromJson(app.preferences.views(), QStringLiteral("views"));
        app.views.setViews(views ? *views : std::vector<core::View>());
        app.settings.takeProtected(std::make_shared<const core::ProtectedEntries>());
        app.settings.takeOwnBooks(app.ownBooks.read());
        app.opener.takeJudging({}, {});
        app.settings.takeThresholds(app.preferences.thresholds());
    });
    // A new snapshot that reaches a threshold which the one before did not.
    QObject::connect(&app.openWorkspace, &OpenWorkspace::kept, window, [&app](qint64 snapshot) {
        const core::AssessmentPtr now = app.session.current();
        if (snapshot == 0 || !now)
            return;
        const auto &known = app.openWorkspace.snapshots(); // the new one isn't among them yet
        for (const core::Threshold &threshold : app.settings.state().thresholds) {
            const bool wasReached = !known.empty() && valueOf(threshold.what, known.back()) >= threshold.value;
            if (const qint64 value = valueOf(threshold.what, now->totals); value >= threshold.value && !wasReached) {
                tell(app, Words::tr("A threshold is reached", "@title"), thresholdText(threshold, value, app.wording.locale),
                    Words::tr("You asked to be told at %1.", "@info").arg(models::numberText(threshold.value, app.wording.locale)));
            }
        }
    });
}

} // namespace app::wiring
