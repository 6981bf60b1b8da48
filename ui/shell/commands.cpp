// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QVariant>

namespace ui {

namespace {

constexpr char kUsual[] = "usualKeys";

QString plain(QString text)
{
    // "&&" is a sign, "&" a mnemonic.
    text.replace(QStringLiteral("&&"), QString(QChar(1))).remove(u'&').replace(QChar(1), u'&');
    while (text.endsWith(u'…'))
        text.chop(1);
    return text.trimmed();
}

void collect(const QList<QAction *> &actions, const QString &path, QList<Command> &out)
{
    for (QAction *action : actions) {
        if (action->isSeparator())
            continue;
        if (QMenu *menu = action->menu()) {
            const QString title = plain(menu->title());
            collect(menu->actions(), path.isEmpty() ? title : QStringLiteral("%1 › %2").arg(path, title), out);
            continue;
        }
        const QVariant usual = action->property(kUsual);
        out.append({action, action->objectName(), plain(action->text()), path, usual.isValid() ? usual.value<QKeySequence>() : action->shortcut()});
    }
}

} // namespace

QList<Command> commandsOf(const QMainWindow *window)
{
    QList<Command> all;
    collect(window->menuBar()->actions(), QString(), all);
    return all;
}

void keepUsualKeys(const QMainWindow *window)
{
    for (const Command &command : commandsOf(window)) {
        if (!command.action->property(kUsual).isValid())
            command.action->setProperty(kUsual, QVariant::fromValue(command.action->shortcut()));
    }
}

} // namespace ui
