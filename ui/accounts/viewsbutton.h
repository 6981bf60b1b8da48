// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

class QMenu;

namespace models {
class ViewsModel;
}

namespace ui {

/// Names the saved view that the table shows, and whether it is changed; opens the menu of views: to choose, save, update,
/// rename and delete.
class ViewsButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit ViewsButton(QWidget *parent = nullptr);

    /// @p model has to outlive this.
    void setModel(models::ViewsModel *model);
    void showMenuOfViews();

signals:
    /// The menu is about to be made: the model shall know what the table shows.
    void viewsRequested();
    void viewChosen(int row);

private:
    void refresh();
    void addViews(QMenu *menu);
    void askName(int renamed);
    void askDelete(int row);

    models::ViewsModel *m_model = nullptr;
};

} // namespace ui
