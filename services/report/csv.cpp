// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/csv.h"

#include "report/outputfile.h"

#include <algorithm>

namespace report {

namespace {

bool beginsFormula(QStringView text)
{
    if (text.isEmpty())
        return false;
    const char16_t first = text.front().unicode();
    constexpr QStringView signs = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    return signs.contains(QChar(first)) || first < 0x20 || (first >= 0x7f && first < 0xa0);
}

void appendLineEnd(QByteArray &line, const CsvFormat &format)
{
    line += format.lineEnd == LineEnd::CrLf ? "\r\n" : "\n";
}

} // namespace

void appendCsvText(QByteArray &line, QStringView text, const CsvFormat &format)
{
    QByteArray cell;
    if (format.formulas == Formulas::Neutralised && beginsFormula(text))
        cell += '\'';
    cell += text.toUtf8();
    const bool isQuoted = std::any_of(cell.cbegin(), cell.cend(), [&format](char c) {
        return c == format.delimiter || c == '"' || c == '\n' || c == '\r' || c == '\t';
    });
    if (!isQuoted) {
        line += cell;
        return;
    }
    line += '"';
    line += cell.replace('"', "\"\"");
    line += '"';
}

void appendCsvCell(QByteArray &line, const core::Cell &cell, const CsvFormat &format)
{
    if (const auto *text = std::get_if<QString>(&cell)) {
        appendCsvText(line, *text, format);
    } else if (const auto *number = std::get_if<qint64>(&cell)) {
        line += QByteArray::number(*number);
    } else if (const auto *day = std::get_if<QDate>(&cell)) {
        line += day->toString(Qt::ISODate).toLatin1();
    } else if (const auto *money = std::get_if<core::Money>(&cell)) {
        QByteArray amount = money->toDecimal().toLatin1();
        if (format.decimalPoint != '.')
            amount.replace('.', format.decimalPoint);
        line += format.decimalPoint == format.delimiter ? '"' + amount + '"' : amount;
    }
}

core::Result<Written> writeCsv(
    const core::Table &table, const CsvFormat &format, const QString &path, const Writing &writing)
{
    constexpr qsizetype enough = 1 << 20;
    auto file = OutputFile::create(path, writing.existing);
    if (!file)
        return core::Unexpected(file.error());
    QByteArray buffer;
    buffer.reserve(enough + 4096);
    if (format.byteOrderMark)
        buffer += "\xef\xbb\xbf";
    const int columns = static_cast<int>(table.columns().size());
    for (int column = 0; column < columns; ++column) {
        if (column > 0)
            buffer += format.delimiter;
        appendCsvText(buffer, table.columns()[static_cast<std::size_t>(column)].title, format);
    }
    appendLineEnd(buffer, format);

    const qint64 rows = table.rowCount();
    Pulse pulse(writing, rows);
    for (qint64 row = 0; row < rows; ++row) {
        if (!pulse(row))
            return core::fail(core::ErrorCode::Cancelled, path);
        const qsizetype start = buffer.size();
        for (int column = 0; column < columns; ++column) {
            if (column > 0)
                buffer += format.delimiter;
            appendCsvCell(buffer, table.cell(row, column), format);
        }
        if (buffer.size() == start)
            buffer += "\"\""; // a line with nothing is no row to most readers
        appendLineEnd(buffer, format);
        if (buffer.size() < enough)
            continue;
        if (const auto written = file->write(buffer); !written)
            return core::Unexpected(written.error());
        buffer.clear();
        buffer.reserve(enough + 4096);
    }
    if (const auto written = file->write(buffer); !written)
        return core::Unexpected(written.error());
    if (writing.stop.stop_requested())
        return core::fail(core::ErrorCode::Cancelled, path);
    const auto bytes = file->commit();
    if (!bytes)
        return core::Unexpected(bytes.error());
    return Written {rows, *bytes, 0};
}

} // namespace report
