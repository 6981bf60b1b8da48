// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace ui {

/// Every command of the menus, owned by the window.
struct Actions
{
    QAction *import = nullptr;
    QAction *importWithOptions = nullptr;
    QAction *addFiles = nullptr;
    QAction *sampleArticle = nullptr;
    QAction *sampleRich = nullptr;
    QAction *report = nullptr;
    QAction *readAgain = nullptr;
    QAction *profile = nullptr;
    QAction *questions = nullptr;
    QMenu *ruleSets = nullptr;   ///< filled by app
    QMenu *priceBooks = nullptr; ///< filled by app
    QAction *exportAccounts = nullptr;
    QAction *exportReport = nullptr;
    QAction *print = nullptr;
    QAction *quit = nullptr;
    QAction *copy = nullptr;
    QAction *copyBare = nullptr; ///< without the line of titles
    QAction *find = nullptr;
    QAction *back = nullptr;
    QAction *overview = nullptr;
    QAction *accounts = nullptr;
    QAction *changes = nullptr;
    QAction *snapshots = nullptr;
    QAction *settings = nullptr;
    QAction *palette = nullptr;
    QAction *helpPage = nullptr; ///< the page that belongs to where the keyboard is
    QAction *helpContents = nullptr;
    QActionGroup *themes = nullptr; ///< data: 0 system, 1 light, 2 dark
    QAction *searchHelp = nullptr;
    QAction *shortcuts = nullptr;
    QAction *about = nullptr;
};

/// Makes the actions and the menus that hold them.
Actions makeActions(QMainWindow *window);

} // namespace ui
