// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::Actions)
};

QAction *add(QMenu *menu, const QString &text, const QKeySequence &shortcut = {})
{
    QAction *action = menu->addAction(text);
    action->setShortcut(shortcut);
    return action;
}

/// Under these names changed keys are remembered: they stay the same in every language and release.
void nameForSettings(const Actions &a)
{
    const auto name = [](QAction *action, const char *id) { action->setObjectName(QLatin1String(id)); };
    name(a.import, "import");
    name(a.addFiles, "add-files");
    name(a.sampleArticle, "sample-article");
    name(a.sampleRich, "sample-rich");
    name(a.report, "report");
    name(a.readAgain, "read-again");
    name(a.profile, "profile");
    name(a.questions, "questions");
    name(a.quit, "quit");
    name(a.find, "find");
    name(a.palette, "palette");
    name(a.overview, "overview");
    name(a.accounts, "accounts");
    name(a.settings, "settings");
    name(a.back, "back");
    name(a.helpPage, "help-page");
    name(a.helpContents, "help-contents");
    name(a.shortcuts, "shortcuts");
    name(a.searchHelp, "search-help");
    name(a.about, "about");
    const char *const themes[] {"theme-system", "theme-light", "theme-dark"};
    for (int i = 0; i < 3; ++i)
        name(a.themes->actions().at(i), themes[i]);
}

} // namespace

Actions makeActions(QMainWindow *window)
{
    Actions a;
    QMenu *file = window->menuBar()->addMenu(Words::tr("&File", "@title:menu"));
    a.import = add(file, Words::tr("&Import…", "@action:inmenu"), QKeySequence::Open);
    a.importWithOptions = add(file, Words::tr("Import with O&ptions…", "@action:inmenu"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    a.addFiles = add(file, Words::tr("A&dd Files to These Accounts…", "@action:inmenu"),
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_O));
    QMenu *samples = file->addMenu(Words::tr("Open a &Sample", "@title:menu"));
    a.sampleArticle = add(samples, Words::tr("The &Article's Organisation (10,000 accounts)", "@action:inmenu"));
    a.sampleRich = add(samples, Words::tr("A &Rich One, with Everything That Occurs", "@action:inmenu"));
    file->addSeparator();
    a.report = add(file, Words::tr("Import &Report", "@action:inmenu"));
    a.readAgain = add(file, Words::tr("Read A&gain as…", "@action:inmenu"));
    a.profile = add(file, Words::tr("&Organisation…", "@action:inmenu"), QKeySequence(Qt::Key_F4));
    a.priceBooks = file->addMenu(Words::tr("&Price Book", "@title:menu"));
    a.ruleSets = file->addMenu(Words::tr("R&ule Set", "@title:menu"));
    file->addSeparator();
    a.exportAccounts = add(file, Words::tr("&Export Accounts…", "@action:inmenu"), QKeySequence(Qt::CTRL | Qt::Key_E));
    a.exportReport = add(file, Words::tr("E&xport the Import Report…", "@action:inmenu"));
    a.print = add(file, Words::tr("Pri&nt Accounts…", "@action:inmenu"), QKeySequence::Print);
    file->addSeparator();
    a.quit = add(file, Words::tr("&Quit", "@action:inmenu"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    a.quit->setMenuRole(QAction::QuitRole);

    QMenu *edit = window->menuBar()->addMenu(Words::tr("&Edit", "@title:menu"));
    a.copy = add(edit, Words::tr("&Copy as Table", "@action:inmenu"), QKeySequence::Copy);
    // A widget that has the focus and knows Ctrl+C (a field, a table) takes it; else the accounts' selection is meant.
    a.copy->setShortcutContext(Qt::WidgetShortcut);
    a.copyBare = add(edit, Words::tr("Copy &without Titles", "@action:inmenu"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    a.palette = add(edit, Words::tr("C&ommands…", "@action:inmenu"), QKeySequence(Qt::CTRL | Qt::Key_K));
    a.find = add(edit, Words::tr("&Search Accounts", "@action:inmenu"), QKeySequence::Find);

    QMenu *view = window->menuBar()->addMenu(Words::tr("&View", "@title:menu"));
    a.overview = add(view, Words::tr("&Overview", "@action:inmenu"), QKeySequence(Qt::CTRL | Qt::Key_1));
    a.accounts = add(view, Words::tr("&Accounts", "@action:inmenu"), QKeySequence(Qt::CTRL | Qt::Key_2));
    a.changes = add(view, Words::tr("C&hanges", "@action:inmenu"), QKeySequence(Qt::CTRL | Qt::Key_3));
    a.snapshots = add(view, Words::tr("&Snapshots", "@action:inmenu"), QKeySequence(Qt::CTRL | Qt::Key_4));
    a.settings = add(view, Words::tr("Se&ttings", "@action:inmenu"), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    a.back = add(view, Words::tr("&Back", "@action:inmenu"), QKeySequence::Back);
    a.back->setEnabled(false);
    auto *pages = new QActionGroup(window);
    pages->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    for (QAction *page : {a.overview, a.accounts, a.changes, a.snapshots, a.settings}) {
        page->setCheckable(true);
        pages->addAction(page);
    }
    view->addSeparator();
    QMenu *theme = view->addMenu(Words::tr("&Colours", "@title:menu"));
    a.themes = new QActionGroup(window);
    int data = 0;
    for (const QString &text : {Words::tr("As the &System", "@action:inmenu"), Words::tr("&Light", "@action:inmenu"),
             Words::tr("&Dark", "@action:inmenu")}) {
        QAction *action = add(theme, text);
        action->setCheckable(true);
        action->setData(data++);
        a.themes->addAction(action);
    }

    QMenu *help = window->menuBar()->addMenu(Words::tr("&Help", "@title:menu"));
    a.helpPage = add(help, Words::tr("&Help for This Page", "@action:inmenu"), QKeySequence::HelpContents);
    a.helpContents = add(help, Words::tr("&Contents", "@action:inmenu"));
    a.shortcuts = add(help, Words::tr("&Keyboard Shortcuts", "@action:inmenu"), QKeySequence(Qt::CTRL | Qt::Key_F1));
    a.searchHelp = add(help, Words::tr("&Search Language", "@action:inmenu"));
    a.questions = add(help, Words::tr("The First Run's &Questions…", "@action:inmenu"));
    help->addSeparator();
    a.about = add(help, Words::tr("&About Leanseat", "@action:inmenu"));
    a.about->setMenuRole(QAction::AboutRole);
    nameForSettings(a);
    return a;
}

} // namespace ui
