// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspaceactions.h"

#include "ui/shell/actions.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::WorkspaceActions)
};

QMenu *menuOf(const QAction *action)
{
    for (QObject *object : action->associatedObjects()) {
        if (auto *menu = qobject_cast<QMenu *>(object))
            return menu;
    }
    return nullptr;
}

QAction *add(QMenu *menu, QAction *before, const QString &text, const QKeySequence &shortcut = {})
{
    auto *action = new QAction(text, menu);
    action->setShortcut(shortcut);
    menu->insertAction(before, action);
    return action;
}

void fillFile(WorkspaceActions &a, QMenu *file, QAction *first)
{
    a.create = add(file, first, Words::tr("&New Workspace…", "@action:inmenu"), QKeySequence::New);
    a.open = add(file, first, Words::tr("Open &Workspace…", "@action:inmenu"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W));
    a.recent = new QMenu(Words::tr("Recent Workspaces", "@title:menu"), file);
    file->insertMenu(first, a.recent);
    a.newWindow = add(file, first, Words::tr("New Window", "@action:inmenu"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    auto *keep = new QMenu(Words::tr("Workspace &File", "@title:menu"), file);
    file->insertMenu(first, keep);
    a.backup = keep->addAction(Words::tr("&Save a Backup…", "@action:inmenu"));
    a.thinOut = keep->addAction(Words::tr("&Thin Out Old Snapshots…", "@action:inmenu"));
    a.deletePerson = keep->addAction(Words::tr("Delete One &Person's Data…", "@action:inmenu"));
    a.compact = keep->addAction(Words::tr("&Compact", "@action:inmenu"));
    a.verify = keep->addAction(Words::tr("C&heck", "@action:inmenu"));
    keep->addSeparator();
    a.close = keep->addAction(Words::tr("C&lose Workspace", "@action:inmenu"));
    file->insertSeparator(first);
}

void fillEdit(WorkspaceActions &a, QMenu *edit, QAction *first)
{
    a.undo = add(edit, first, Words::tr("&Undo", "@action:inmenu"), QKeySequence::Undo);
    a.redo = add(edit, first, Words::tr("&Redo", "@action:inmenu"), QKeySequence::Redo);
    edit->insertSeparator(first);
    edit->addSeparator();
    a.markProtected = add(edit, nullptr, Words::tr("Mark as &Protected", "@action:inmenu"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_P));
    a.markLeaver = add(edit, nullptr, Words::tr("Mark as &Leaver", "@action:inmenu"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_L));
    a.markIntended = add(edit, nullptr, Words::tr("Mark as &Intended", "@action:inmenu"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_I));
    a.clearMarks = add(edit, nullptr, Words::tr("&Take Marks Off", "@action:inmenu"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_U));
    a.note = add(edit, nullptr, Words::tr("&Note…", "@action:inmenu"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_N));
    a.exception = add(edit, nullptr, Words::tr("E&xception…", "@action:inmenu"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_E));
}

} // namespace

QList<QAction *> WorkspaceActions::ofAccounts() const
{
    return {markProtected, markLeaver, markIntended, clearMarks, note, exception};
}

QList<QAction *> WorkspaceActions::ofWorkspace() const
{
    return {close, backup, deletePerson, thinOut, compact, verify};
}

WorkspaceActions makeWorkspaceActions(const Actions &actions)
{
    WorkspaceActions a;
    fillFile(a, menuOf(actions.import), actions.import);
    fillEdit(a, menuOf(actions.copy), actions.copy);
    return a;
}

} // namespace ui
