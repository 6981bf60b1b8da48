// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"

#include <QStringList>

#include <vector>

namespace cli {

/// Columns that a text takes on a terminal: wide and full-width characters 2, combining and format ones 0 (Unicode's
/// East Asian width, by ICU).
int displayWidth(QStringView text);

/// Text in aligned columns, two blanks apart. Widths come from the first rows, so that a million need no memory: a
/// later cell that is wider is not cut, it moves its row. Control characters are made visible.
class TextTable final
{
public:
    struct Column
    {
        QString title;
        bool isNumeric = false; ///< set to the right
    };
    /// Without titles no head line is printed.
    TextTable(Output &output, std::vector<Column> columns);

    void addRow(const QStringList &cells);
    /// Prints what is held back; call once, at the end.
    void finish();

private:
    void release();
    void print(const QStringList &cells);

    Output &m_output;
    std::vector<Column> m_columns;
    std::vector<int> m_widths;
    std::vector<QStringList> m_waiting;
    bool m_streaming = false;
};

} // namespace cli
