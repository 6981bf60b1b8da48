// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/section.h"
#include "ui/shell/commands.h"

class QKeySequenceEdit;
class QLineEdit;
class QPushButton;
class QTableView;

namespace models {
class Settings;
}

namespace ui {

class ShortcutsModel;

/// All keys, to look up and to change.
class KeyboardSection final : public Section
{
    Q_OBJECT

public:
    KeyboardSection(models::Settings *settings, QWidget *parent);

    void setCommands(const QList<Command> &commands);
    QString words() const override;
    ShortcutsModel *model() const { return m_model; }
    QTableView *table() const { return m_table; }
    QLineEdit *search() const { return m_search; }
    QKeySequenceEdit *keys() const { return m_keys; }
    QString problem() const;

private:
    void take();
    void refresh();

    ShortcutsModel *m_model;
    QLineEdit *m_search;
    QTableView *m_table;
    QKeySequenceEdit *m_keys;
    Label *m_problem;
    QPushButton *m_none;
    QPushButton *m_usual;
    QPushButton *m_all;
};

} // namespace ui
