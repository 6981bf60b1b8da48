// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace ui {

/// A table in the manner of the accounts': rows of one height, chips in one column, Return activates, Ctrl+C copies the selected
/// rows with a header, Esc goes up.
class ChangeTable final : public QTableView
{
    Q_OBJECT

public:
    /// @p chipColumn -1: none.
    ChangeTable(QAbstractItemModel *model, int toneRole, int chipColumn, QWidget *parent = nullptr);

    /// The widths of all columns in characters.
    void setColumnCharacters(const QList<int> &characters);

public slots:
    void copy();

signals:
    void rowActivated(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace ui
