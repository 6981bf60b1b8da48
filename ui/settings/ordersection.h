// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/section.h"

class QGridLayout;
class QListView;
class QPushButton;

namespace models {
class AdviceOrderModel;
}

namespace ui {

/// In which order recommendations are looked for, moved by drag or by keys, and what that leads to.
class OrderSection final : public Section
{
    Q_OBJECT

public:
    OrderSection(models::AdviceOrderModel *model, QWidget *parent);

    QListView *list() const { return m_list; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void move(int by);
    void refresh();
    void showConsequences();
    void fit();

    models::AdviceOrderModel *m_model;
    QListView *m_list;
    Label *m_summary;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_reset;
    QWidget *m_consequences;
    QGridLayout *m_grid;
};

} // namespace ui
