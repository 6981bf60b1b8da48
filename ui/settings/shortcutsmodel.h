// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commands.h"

#include "models/settings.h"

#include <QAbstractTableModel>

namespace ui {

/// Every key there is: commands, whose keys can be changed, and keys inside pages, which are fixed. Those that match a search.
class ShortcutsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column : quint8 { Keys, Command, Where, Count };

    explicit ShortcutsModel(models::Settings *settings, QObject *parent);

    void setCommands(const QList<Command> &commands);
    void setSearch(const QString &text);
    bool canChange(int row) const;
    bool isUsual(int row) const;
    QKeySequence keys(int row) const;
    QString title(int row) const { return entry(row).title; }
    /// What is wrong with these keys for that command, as a sentence; empty where they were taken. Empty keys: none.
    QString setKeys(int row, const QKeySequence &keys);
    void resetKeys(int row);
    void resetAll();
    bool areAllUsual() const { return m_settings->state().shortcuts.isEmpty(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Entry
    {
        QString id; ///< empty: fixed
        QString title;
        QString where;
        QKeySequence usual;
    };
    const Entry &entry(int row) const { return m_entries[m_shown[row]]; }
    QKeySequence keysOf(const Entry &entry) const;
    void addFixed();
    void filter();

    models::Settings *m_settings;
    QList<Entry> m_entries;
    QList<qsizetype> m_shown;
    QString m_search;
};

} // namespace ui
