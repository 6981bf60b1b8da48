// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;
class QMainWindow;

namespace ui {

/// A command of the menus.
struct Command
{
    QAction *action = nullptr;
    QString id;    ///< stays the same in every language; empty for one that is made of data (a price book, a view)
    QString title; ///< without mnemonic and dots at the end
    QString path;  ///< "View › Colours"
    QKeySequence usual; ///< the keys it ships with
};

/// Every command in the order of the menus, those that can't be used now included.
QList<Command> commandsOf(const QMainWindow *window);
/// Remembers which keys each command ships with; before any are changed.
void keepUsualKeys(const QMainWindow *window);

} // namespace ui
