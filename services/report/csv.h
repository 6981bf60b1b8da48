// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/table.h"
#include "report/writing.h"

#include <QByteArray>

namespace report {

/// Whether texts that a spreadsheet would take for a formula get an apostrophe in front. Files for people do; texts that
/// a program reads again don't.
enum class Formulas : quint8 { Neutralised, AsTheyAre };
enum class LineEnd : quint8 { CrLf, Lf };

/// A CSV by RFC 4180, in UTF-8.
struct CsvFormat
{
    char delimiter = ',';     ///< ',', ';', '\t' or '|'
    char decimalPoint = '.';  ///< ',' where a spreadsheet of such a place shall take amounts for numbers
    bool byteOrderMark = true;
    LineEnd lineEnd = LineEnd::CrLf;
    Formulas formulas = Formulas::Neutralised;
};

/// Quoted where it has to be. A text begins a formula with = + - @ (their full-width forms too) or a control character.
void appendCsvText(QByteArray &line, QStringView text, const CsvFormat &format);
/// Days as 2026-01-31, amounts as plain decimals without a currency, both never quoted as formulas.
void appendCsvCell(QByteArray &line, const core::Cell &cell, const CsvFormat &format);

/// Writes the table with a line of titles. Errors: as OutputFile, Cancelled.
core::Result<Written> writeCsv(
    const core::Table &table, const CsvFormat &format, const QString &path, const Writing &writing = {});

} // namespace report
