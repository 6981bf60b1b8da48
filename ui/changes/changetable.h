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

    struct Column
    {
        int column = 0;     ///< of the model
        int characters = 0; ///< its width
    };
    /// All columns in the order in which they stand.
    void setColumns(const QList<Column> &columns);

public slots:
    void copy();

signals:
    void rowActivated(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace ui
