// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace ui {

class AccountDelegate;

/// A table in the manner of the accounts': rows of one height, chips in one column, Return activates, Ctrl+C copies the selected
/// rows with a header, Esc goes up. Columns are as wide as what they hold and fit the window, until one is dragged.
class ChangeTable final : public QTableView
{
    Q_OBJECT

public:
    /// @p chipColumn -1: none.
    ChangeTable(QAbstractItemModel *model, int toneRole, int chipColumn, QWidget *parent = nullptr);

    enum class Cut : quint8 {
        Never,   ///< as wide as its widest text
        Right,   ///< down to its least width
        Middle,  ///< the same, cut in the middle
        LeftOut, ///< not shown at all where the others need the room
    };
    struct Column
    {
        int column = 0; ///< of the model
        int least = 0;  ///< in letters; a title is never cut
        Cut cut = Cut::Never;
    };
    /// All columns in the order in which they stand.
    void setColumns(const QList<Column> &columns);

public slots:
    void copy();

signals:
    void rowActivated(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitText();
    void fitColumns();
    int contentWidth(int column) const;

    AccountDelegate *m_delegate;
    QList<Column> m_columns;
    int m_character = 0; ///< the width of a letter that the columns were made for
    bool m_isFitting = false;
    bool m_isDragged = false;
};

} // namespace ui
