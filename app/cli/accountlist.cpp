// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/accountlist.h"

#include "cli/jsonwriter.h"
#include "cli/texttable.h"

#include "models/accountcells.h"
#include "models/columnwords.h"
#include "models/filecolumns.h"
#include "workspace/csv.h"

#include <QDate>

#include <algorithm>

namespace cli {

namespace {

using core::AccountColumn;

struct Shown
{
    core::RowOrder::const_iterator first;
    core::RowOrder::const_iterator last;
    auto begin() const { return first; }
    auto end() const { return last; }
};

QVariant rawValue(const core::Assessment &assessment, const ListColumn &column, core::Row row)
{
    return column.known ? core::rawValue(assessment, *column.known, row) : models::fileColumnRaw(assessment.table(), column.inFile, row);
}

/// Leanseat's key, or the header as the file has it.
QString keyOf(const ListColumn &column)
{
    return column.known ? QString(core::columnKey(*column.known)) : column.header;
}

/// A raw cell as text for a spreadsheet; money as plain decimal.
QByteArray csvCell(const core::Assessment &assessment, const ListColumn &column, core::Row row)
{
    const QVariant value = rawValue(assessment, column, row);
    if (column.known == AccountColumn::Saves && value.isValid())
        return core::Money(value.toLongLong(), assessment.prices.currency).toDecimal().toUtf8();
    switch (value.typeId()) {
    case QMetaType::Bool:
        return value.toBool() ? "yes" : "no";
    case QMetaType::QDate:
        return value.toDate().toString(Qt::ISODate).toUtf8();
    case QMetaType::LongLong:
        return QByteArray::number(value.toLongLong());
    case QMetaType::QStringList:
        return workspace::csvText(value.toStringList().join(QLatin1String(", ")));
    default:
        return workspace::csvText(value.toString());
    }
}

void printCsv(const core::Assessment &assessment, const ListRequest &request, const Shown &shown, Output &output)
{
    const auto line = [&](const auto &cellOf) {
        for (std::size_t i = 0; i < request.columns.size(); ++i) {
            if (i > 0)
                output.write(",");
            output.write(cellOf(request.columns[i]));
        }
        output.write("\n");
    };
    line([](const ListColumn &column) { return workspace::csvText(keyOf(column)); });
    for (const core::Row row : shown) {
        if (!output.isOpen())
            return;
        line([&](const ListColumn &column) { return csvCell(assessment, column, row); });
    }
}

void printJson(
    const core::Assessment &assessment, const ListRequest &request, const Shown &shown, qint64 matched, Output &output)
{
    JsonWriter json(output);
    json.beginObject();
    json.number(u"matched", matched);
    json.number(u"shown", shown.last - shown.first);
    json.text(u"currency", assessment.prices.currency.toString());
    json.text(u"priceBook", assessment.prices.id);
    json.text(u"ruleSet", assessment.rules.id);
    json.beginArray(u"accounts");
    std::vector<QString> keys;
    for (const ListColumn &column : request.columns)
        keys.push_back(keyOf(column));
    for (const core::Row row : shown) {
        if (!output.isOpen())
            return;
        json.beginObject();
        for (std::size_t i = 0; i < keys.size(); ++i)
            json.value(keys[i], rawValue(assessment, request.columns[i], row));
        json.endObject();
    }
    json.endArray();
    json.endObject();
    output.write("\n");
}

void printTable(const core::AssessmentPtr &assessment, const ListRequest &request, const Shown &shown, Context &context)
{
    const models::AccountCells cells(assessment, context.wording);
    std::vector<TextTable::Column> columns;
    for (const ListColumn &column : request.columns)
        columns.push_back({column.known ? models::columnTitle(*column.known) : column.header, column.known && models::AccountCells::isNumeric(*column.known)});
    TextTable table(context.output, columns);
    for (const core::Row row : shown) {
        if (!context.output.isOpen())
            return;
        QStringList line;
        for (const ListColumn &column : request.columns) {
            line.append(column.known ? cells.text(*column.known, row)
                                     : models::fileColumnCell(assessment->table(), column.inFile, row, context.wording.locale));
        }
        table.addRow(line);
    }
    table.finish();
}

} // namespace

void printAccounts(
    const core::AssessmentPtr &assessment, const ListRequest &request, const core::RowOrder &rows, Context &context)
{
    const auto matched = static_cast<qint64>(rows.size());
    const Shown shown {rows.begin(), rows.begin() + std::min(matched, request.limit.value_or(matched))};
    switch (request.format) {
    case Format::Table:
        return printTable(assessment, request, shown, context);
    case Format::Csv:
        return printCsv(*assessment, request, shown, context.output);
    case Format::Json:
        return printJson(*assessment, request, shown, matched, context.output);
    }
}

} // namespace cli
