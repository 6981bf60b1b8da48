// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QListWidget;
class QPushButton;

namespace ui {

class AccountView;

/// Which columns the table shows, as a list to tick that scrolls; below it, where the current one stands. Closes by Esc
/// or a click beside it.
class ColumnsPopup final : public QFrame
{
    Q_OBJECT

public:
    explicit ColumnsPopup(AccountView *view);

    /// Below @p place (global), inside of the screen.
    void showAt(const QRect &place);
    QListWidget *list() const { return m_list; }

private:
    void fill();
    void nameFreezing();
    int listedColumn() const;

    AccountView *m_view;
    QListWidget *m_list;
    QPushButton *m_freeze = nullptr;
    bool m_filling = false;
};

} // namespace ui
