// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAbstractItemModel;
class QMimeData;

namespace ui {

enum class Titles : quint8 { With, Without };

/// Cells as a table for other programs: tab-separated text and HTML, with a line of titles or without. Tabs and line ends inside
/// cells become blanks. @p columns in the order shown. The caller owns the answer.
QMimeData *tableMimeData(const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns, Titles titles = Titles::With);

} // namespace ui
