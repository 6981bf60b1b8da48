// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace ui {

/// What goes into a file or on paper.
enum class Extent : quint8 { Matching, Selection, All };
enum class Columns : quint8 { Shown, All };
enum class TableFormat : quint8 { Xlsx, Csv };
enum class Delimiter : quint8 { Comma, Semicolon, Tab };

struct ExportChoices
{
    Extent extent = Extent::Matching;
    Columns columns = Columns::Shown;
    TableFormat format = TableFormat::Xlsx;
    Delimiter delimiter = Delimiter::Comma;
    bool byteOrderMark = true;
};

/// How much there is to choose from.
struct ExportOffer
{
    qint64 matching = 0;
    qint64 selected = 0;
    qint64 all = 0;
    int shownColumns = 0;
    int allColumns = 0;
    qint64 mostSheetRows = 0; ///< that a spreadsheet holds
    bool isSearched = false;
};

} // namespace ui
