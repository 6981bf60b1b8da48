// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/atlassianactions.h"

#include "ui/shell/actions.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::AtlassianActions)
};

QMenu *menuOf(const QAction *action)
{
    for (QObject *object : action->associatedObjects()) {
        if (auto *menu = qobject_cast<QMenu *>(object))
            return menu;
    }
    return nullptr;
}

QAction *add(QMenu *menu, QAction *before, const QString &text, const char *id, const QKeySequence &shortcut = {})
{
    auto *action = new QAction(text, menu);
    action->setShortcut(shortcut);
    action->setObjectName(QLatin1String(id));
    menu->insertAction(before, action);
    return action;
}

} // namespace

AtlassianActions makeAtlassianActions(const Actions &actions)
{
    AtlassianActions a;
    QMenu *file = menuOf(actions.report);
    a.sync = add(
        file, actions.report, Words::tr("S&ync with Atlassian", "@action:inmenu"), "sync", QKeySequence(Qt::Key_F5));
    a.sync->setStatusTip(
        Words::tr("Loads all managed accounts from Atlassian and keeps them as a snapshot", "@info:status"));
    a.syncWith = new QMenu(Words::tr("Sync Wit&h", "@title:menu"), file);
    file->insertMenu(actions.report, a.syncWith);
    a.syncWith->menuAction()->setVisible(false);
    file->insertSeparator(actions.report);
    a.rehearsal = add(menuOf(actions.sampleRich), nullptr,
        Words::tr("&Try with the Sample Organisation, on a Simulated Atlassian", "@action:inmenu"), "rehearsal");

    QMenu *edit = menuOf(actions.copy);
    edit->addSeparator();
    a.preflight = add(edit, nullptr, Words::tr("As&k Atlassian What May Be Done…", "@action:inmenu"), "preflight",
        QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_A));
    a.matrix = add(edit, nullptr, Words::tr("What Ma&y Be Done, as a Table…", "@action:inmenu"), "preflight-table");
    return a;
}

} // namespace ui
