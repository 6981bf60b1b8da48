// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shortcutsmodel.h"

#include <QAction>

#include <algorithm>

namespace ui {

ShortcutsModel::ShortcutsModel(models::Settings *settings, QObject *parent)
    : QAbstractTableModel(parent)
    , m_settings(settings)
{
    connect(settings, &models::Settings::shortcutsChanged, this, [this] {
        beginResetModel();
        filter();
        endResetModel();
    });
}

void ShortcutsModel::setCommands(const QList<Command> &commands)
{
    beginResetModel();
    m_entries.clear();
    for (const Command &command : commands) {
        if (!command.id.isEmpty() || !command.usual.isEmpty())
            m_entries.append({command.id, command.title, command.path, command.usual});
    }
    addFixed();
    filter();
    endResetModel();
}

void ShortcutsModel::addFixed()
{
    const QString search = tr("In the search", "@item where keys work");
    const QString table = tr("In the table of accounts", "@item where keys work");
    const QString anywhere = tr("Everywhere", "@item where keys work");
    const QString settings = tr("In the settings", "@item where keys work");
    m_entries.append(QList<Entry> {{{}, tr("Close the suggestions, then clear the search", "@info"), search, Qt::Key_Escape},
        {{}, tr("Suggestions", "@info"), search, Qt::Key_Down}, {{}, tr("To the table", "@info"), search, Qt::Key_Return},
        {{}, tr("To the explanation", "@info"), table, Qt::Key_Return},
        {{}, tr("Select all accounts shown", "@info"), table, QKeySequence::SelectAll},
        {{}, tr("Copy the selected accounts as a table", "@info"), table, QKeySequence::Copy},
        {{}, tr("Move the current column to the left", "@info"), table, Qt::CTRL | Qt::ALT | Qt::Key_Left},
        {{}, tr("Move the current column to the right", "@info"), table, Qt::CTRL | Qt::ALT | Qt::Key_Right},
        {{}, tr("Sort by the current column: ascending, descending, not", "@info"), table, Qt::CTRL | Qt::SHIFT | Qt::Key_S},
        {{}, tr("Dismiss the message, stop reading, leave the report or the explanation", "@info"), anywhere, Qt::Key_Escape},
        {{}, tr("Context menu", "@info"), anywhere, Qt::SHIFT | Qt::Key_F10},
        {{}, tr("Take the last change back", "@info"), settings, QKeySequence::Undo},
        {{}, tr("Make it again", "@info"), settings, QKeySequence::Redo},
        {{}, tr("Move a recommendation up", "@info"), settings, Qt::ALT | Qt::Key_Up},
        {{}, tr("Move a recommendation down", "@info"), settings, Qt::ALT | Qt::Key_Down}});
}

void ShortcutsModel::setSearch(const QString &text)
{
    beginResetModel();
    m_search = text;
    filter();
    endResetModel();
}

void ShortcutsModel::filter()
{
    const QStringList words = m_search.simplified().split(u' ', Qt::SkipEmptyParts);
    m_shown.clear();
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        const QString text = entry.title + u'\n' + entry.where + u'\n' + keysOf(entry).toString(QKeySequence::NativeText);
        if (std::all_of(words.begin(), words.end(), [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); }))
            m_shown.append(i);
    }
}

QKeySequence ShortcutsModel::keysOf(const Entry &entry) const
{
    const auto &changed = m_settings->state().shortcuts;
    const auto found = changed.constFind(entry.id);
    return entry.id.isEmpty() || found == changed.constEnd() ? entry.usual : QKeySequence(*found, QKeySequence::PortableText);
}

bool ShortcutsModel::canChange(int row) const
{
    return row >= 0 && row < rowCount() && !entry(row).id.isEmpty();
}

bool ShortcutsModel::isUsual(int row) const
{
    return !m_settings->state().shortcuts.contains(entry(row).id);
}

QKeySequence ShortcutsModel::keys(int row) const
{
    return keysOf(entry(row));
}

QString ShortcutsModel::setKeys(int row, const QKeySequence &keys)
{
    if (!canChange(row))
        return tr("These keys are fixed.", "@info");
    const Entry &changed = entry(row);
    if (keys == keysOf(changed))
        return {};
    if (keys.count() > 1)
        return tr("Only one combination of keys can be used.", "@info");
    if (!keys.isEmpty()) {
        const int key = keys[0].key();
        const bool isPlain = !(keys[0].keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        if (isPlain && !(key >= Qt::Key_F1 && key <= Qt::Key_F35))
            return tr("Without Ctrl or Alt only the keys F1 to F35 can be used: others are for typing and moving.", "@info");
        for (const Entry &other : m_entries) {
            if (&other != &changed && keysOf(other) == keys)
                return tr("%1 is used by “%2”.", "@info keys, command").arg(keys.toString(QKeySequence::NativeText), other.title);
        }
    }
    QMap<QString, QString> shortcuts = m_settings->state().shortcuts;
    if (keys == changed.usual)
        shortcuts.remove(changed.id);
    else
        shortcuts.insert(changed.id, keys.toString(QKeySequence::PortableText));
    m_settings->setShortcuts(shortcuts, tr("The keys of “%1” changed.", "@info what was done").arg(changed.title));
    return {};
}

void ShortcutsModel::resetKeys(int row)
{
    QMap<QString, QString> shortcuts = m_settings->state().shortcuts;
    shortcuts.remove(entry(row).id);
    m_settings->setShortcuts(shortcuts, tr("“%1” has its usual keys again.", "@info what was done").arg(entry(row).title));
}

void ShortcutsModel::resetAll()
{
    m_settings->setShortcuts({}, tr("All commands have their usual keys again.", "@info what was done"));
}

int ShortcutsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ShortcutsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QVariant ShortcutsModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const Entry &one = entry(index.row());
    switch (static_cast<Column>(index.column())) {
    case Column::Keys:
        return keysOf(one).toString(QKeySequence::NativeText);
    case Column::Command:
        return one.title;
    case Column::Where:
        return one.where;
    case Column::Count:
        break;
    }
    return {};
}

QVariant ShortcutsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Keys:
        return tr("Keys", "@title:column");
    case Column::Command:
        return tr("What they do", "@title:column");
    case Column::Where:
        return tr("Where", "@title:column");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace ui
