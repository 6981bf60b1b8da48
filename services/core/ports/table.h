// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money.h"

#include <QDate>
#include <QString>

#include <variant>
#include <vector>

namespace core {

/// The value of a cell of a finished table. A text stands for everything that has no type of its own; nothing (the
/// first alternative) for what is empty.
using Cell = std::variant<std::monostate, QString, qint64, QDate, Money>;

struct TableColumn
{
    QString title;
    int characters = 12;    ///< width that most of its cells need
    bool isNumeric = false; ///< set to the right on paper
};

/// A finished table that is pulled row by row, so that a million rows need no copy: what is written to files and
/// printed. Whoever asks may do so from any thread, but from one at a time; nothing changes meanwhile.
class Table
{
public:
    virtual ~Table() = default;

    virtual const std::vector<TableColumn> &columns() const = 0;
    virtual qint64 rowCount() const = 0;
    /// Typed, for files.
    virtual Cell cell(qint64 row, int column) const = 0;
    /// The same in words, for paper.
    virtual QString text(qint64 row, int column) const = 0;

protected:
    Table() = default;
    Table(const Table &) = default;
    Table &operator=(const Table &) = default;
};

} // namespace core
