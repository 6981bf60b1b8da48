// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "app/wiring/wiring.h"

#include "ui/palette/commandpalette.h"
#include "ui/search/searchfield.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/commands.h"
#include "ui/shell/topbar.h"

#include <QAction>

namespace app::wiring {

namespace {

constexpr qsizetype kMostRecent = 20;

/// Every command but the palette itself; one without a name of its own is not remembered.
QList<ui::PaletteItem> itemsOf(Composition &app)
{
    QList<ui::PaletteItem> items;
    for (const ui::Command &command : ui::commandsOf(app.window.get())) {
        QAction *action = command.action;
        if (action == app.window->actions().palette || !action->isVisible())
            continue;
        items.append({command.id, command.title, command.path, action->shortcut().toString(QKeySequence::NativeText), action->isEnabled(),
            [action] { action->trigger(); }});
    }
    return items;
}

/// Accounts are looked for by the search itself, which answers at any size.
QList<ui::PaletteItem> searchFor(Composition &app, const QString &typed)
{
    if (!app.accounts.assessment())
        return {};
    const QString words = typed.simplified();
    return {{QString(), ui::CommandPalette::tr("Search accounts for “%1”", "@action").arg(words), {}, {}, true, [&app, words] {
                 ui::MainWindow *window = app.window.get();
                 window->topBar()->search()->setText(words);
                 window->topBar()->search()->clearError();
                 app.accounts.setQuery(words);
                 window->setPage(ui::Page::Accounts);
             }}};
}

} // namespace

void connectPalette(Composition &app)
{
    ui::MainWindow *window = app.window.get();
    auto *palette = new ui::CommandPalette(window);
    palette->setFinder([&app](const QString &typed) { return searchFor(app, typed); });
    QObject::connect(window->actions().palette, &QAction::triggered, palette, [&app, palette] { palette->open(itemsOf(app), app.preferences.recentCommands()); });
    QObject::connect(palette, &ui::CommandPalette::used, window, [&app](const QString &id) {
        QStringList recent = app.preferences.recentCommands();
        recent.removeAll(id);
        recent.prepend(id);
        if (recent.size() > kMostRecent)
            recent.resize(kMostRecent);
        app.preferences.setRecentCommands(recent);
    });
}

} // namespace app::wiring
