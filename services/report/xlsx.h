// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/ports/table.h"
#include "report/writing.h"

#include <QByteArray>

#include <utility>
#include <vector>

namespace report {

/// Rows below the header that a sheet holds, and UTF-16 units of a text, by the format.
inline constexpr qint64 kMaxSheetRows = 1'048'575;
inline constexpr qsizetype kMaxSheetText = 32'767;

/// What stands in a workbook beside the table.
struct XlsxFormat
{
    QString sheet;      ///< name of the table's sheet; cut and cleaned to what the format allows
    QString aboutSheet; ///< name of the sheet that says where the figures come from
    std::vector<std::pair<QString, core::Cell>> about; ///< its lines; a line without a label goes on below
    QString title;      ///< the document's properties
    QString subject;
    QString author;
    QString comments;
    core::Day created = core::kNoDay; ///< in the properties: the day of the data, so that the same data give the same bytes
};

/// Writes the table: its titles in a bold first row that stays in view, a filter over all columns, days and amounts as
/// such (amounts with their currency), texts that are too long cut and counted. Memory does not grow with the rows; the
/// rows go through a temporary file beside @p path. Stopping waits for the compression at the end.
/// Errors: as OutputFile (for too many rows OutputNotWritable with how many are allowed in detail), TooManyColumns, Cancelled.
core::Result<Written> writeXlsx(
    const core::Table &table, const XlsxFormat &format, const QString &path, const Writing &writing = {});

/// A text as the format stores it: what XML can't hold is escaped (`_x0001_`) or replaced, and what reads like such an
/// escape is escaped itself. @p cut tells whether it was too long.
QByteArray sheetText(QStringView text, bool *cut = nullptr);
/// A name that a sheet can have: at most 31 units, none of []:*?/\ in it, no apostrophe at its ends, never empty.
QString sheetName(const QString &name);

} // namespace report
