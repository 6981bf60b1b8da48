// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QMenu;

namespace ui {

struct Actions;

/// Commands that talk to Atlassian, in the File and the Edit menu.
struct AtlassianActions
{
    QAction *sync = nullptr;
    QMenu *syncWith = nullptr; ///< one entry a connection, filled by app; hidden where there are not several
    QAction *rehearsal = nullptr;
    QAction *preflight = nullptr;
    QAction *matrix = nullptr;
};

/// Puts them into the menus that @p actions are in.
AtlassianActions makeAtlassianActions(const Actions &actions);

} // namespace ui
