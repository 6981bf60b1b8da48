// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace models {
class JoinsModel;
}

namespace ui {

class JoinsView;

/// What joined and what conflicted in the files that are open. Shown by open().
class JoinsDialog final : public QDialog
{
    Q_OBJECT

public:
    JoinsDialog(models::JoinsModel *model, QWidget *parent);

    JoinsView *view() const { return m_view; }

private:
    JoinsView *m_view;
};

} // namespace ui
