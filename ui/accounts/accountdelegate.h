// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QAbstractItemDelegate>
#include <QFont>

namespace ui {

/// Draws table cells: text, right-aligned tabular figures, and chips where the model gives a tone. Only texts, no
/// styles, since painting costs more than searching. Works for any model with ToneRole = @p toneRole; -1: no chips.
class AccountDelegate final : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    explicit AccountDelegate(int toneRole, QObject *parent = nullptr);

    /// The column drawn as chips.
    void setChipColumn(int column) { m_chipColumn = column; }
    /// The column drawn in a stronger weight.
    void setStrongColumn(int column) { m_strongColumn = column; }
    /// Columns drawn in quiet text.
    void setQuietColumns(const QList<int> &columns) { m_quietColumns = columns; }
    /// Columns whose texts are cut in the middle: addresses and names of files differ at both ends.
    void setMiddleColumns(const QList<int> &columns) { m_middleColumns = columns; }
    void setFont(const QFont &font);
    int rowHeight() const;
    /// What the widest word of the chip column takes.
    int chipColumnWidth() const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_toneRole;
    int m_chipColumn = -1;
    int m_strongColumn = -1;
    QList<int> m_quietColumns;
    QList<int> m_middleColumns;
    QFont m_body, m_strong, m_chip;
};

} // namespace ui
