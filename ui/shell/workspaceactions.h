// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QMenu;

namespace ui {

struct Actions;

/// Commands about the workspace and the organisation's own data, in the File and the Edit menu.
struct WorkspaceActions
{
    QAction *create = nullptr;
    QAction *open = nullptr;
    QMenu *recent = nullptr; ///< filled by app
    QAction *newWindow = nullptr;
    QAction *close = nullptr;
    QAction *backup = nullptr;
    QAction *deletePerson = nullptr;
    QAction *thinOut = nullptr;
    QAction *compact = nullptr;
    QAction *verify = nullptr;
    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *markProtected = nullptr;
    QAction *markLeaver = nullptr;
    QAction *markIntended = nullptr;
    QAction *clearMarks = nullptr;
    QAction *note = nullptr;
    QAction *exception = nullptr;

    /// Those about the selected accounts.
    QList<QAction *> ofAccounts() const;
    /// Those that need an open workspace.
    QList<QAction *> ofWorkspace() const;
};

/// Puts them into the menus that @p actions are in.
WorkspaceActions makeWorkspaceActions(const Actions &actions);

} // namespace ui
