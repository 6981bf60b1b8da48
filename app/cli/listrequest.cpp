// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/accountlist.h"

#include "models/accountcells.h"
#include "models/filecolumns.h"

#include <limits>

namespace cli {

namespace {

ListColumn columnOf(const QString &key)
{
    return {core::columnFromKey(key), key, -1};
}

std::vector<ListColumn> columnsOf(const QStringList &lists)
{
    std::vector<ListColumn> columns;
    for (const QString &list : lists) {
        const QStringList keys = list.split(u',');
        for (const QString &key : keys)
            columns.push_back(columnOf(key.trimmed()));
    }
    return columns;
}

Outcome<void> readSort(const QStringList &lists, ListRequest &request)
{
    for (const QString &list : lists) {
        const QStringList parts = list.split(u',');
        for (const QString &part : parts) {
            const qsizetype colon = part.lastIndexOf(u':');
            const QString direction = colon < 0 ? QStringLiteral("asc") : part.mid(colon + 1).trimmed();
            if (direction != QLatin1String("asc") && direction != QLatin1String("desc")) {
                return usage(QStringLiteral("--sort: “") % direction % QStringLiteral("” is none of asc, desc"));
            }
            const bool descending = direction == QLatin1String("desc");
            const ListColumn column = columnOf(part.left(colon).trimmed());
            if (column.known)
                request.arrangement.sort.push_back({*column.known, descending});
            else if (request.arrangement.sort.empty())
                request.fileSort.emplace_back(column, descending);
            else
                return usage(QStringLiteral("--sort: “") % column.header % QStringLiteral("” is no column of Leanseat's (leanseat-cli fields lists them); columns of the file have to come first"));
        }
    }
    return {};
}

Outcome<void> findColumn(QLatin1String option, ListColumn &column, const core::AccountTable &table)
{
    if (column.known)
        return {};
    column.inFile = column.header.isEmpty() ? -1 : models::fileColumnNamed(table, column.header);
    if (column.inFile >= 0) {
        column.header = models::fileColumnHeader(table, column.inFile);
        return {};
    }
    QStringList headers;
    for (int i = 0, count = models::fileColumnCount(table); i < count; ++i)
        headers.append(u'“' % models::fileColumnHeader(table, i) % u'”');
    return usage(option % QStringLiteral(": “") % column.header % QStringLiteral("” is no column; leanseat-cli fields lists them")
        % (headers.isEmpty() ? QString() : QStringLiteral(", and the file has ") % headers.join(QLatin1String(", "))));
}

Outcome<Format> formatOf(const Arguments &arguments, const Context &context)
{
    const auto text = arguments.value(QLatin1String("--format"));
    if (!text)
        return context.json ? Format::Json : Format::Table;
    Format format = Format::Table;
    if (*text == QLatin1String("csv"))
        format = Format::Csv;
    else if (*text == QLatin1String("json"))
        format = Format::Json;
    else if (*text != QLatin1String("table"))
        return usage(QStringLiteral("--format: “") % *text % QStringLiteral("” is none of table, csv, json"));
    if (context.json && format != Format::Json)
        return usage(QLatin1String("--json and --format ") % *text % QLatin1String(" contradict each other"));
    return format;
}

} // namespace

Outcome<ListRequest> listRequest(const Arguments &arguments, const Context &context)
{
    ListRequest request;
    const auto format = formatOf(arguments, context);
    if (!format)
        return Failed(format.error());
    request.format = *format;
    request.columns = columnsOf(arguments.values(QLatin1String("--columns")));
    if (request.columns.empty()) {
        for (const core::AccountColumn column : models::AccountCells::defaultColumns())
            request.columns.push_back({column, core::columnKey(column), -1});
    }
    if (const auto sort = readSort(arguments.values(QLatin1String("--sort")), request); !sort)
        return Failed(sort.error());
    if (const auto text = arguments.value(QLatin1String("--limit"))) {
        const auto limit = numberValue(QLatin1String("--limit"), *text, 0, std::numeric_limits<qint32>::max());
        if (!limit)
            return Failed(limit.error());
        request.limit = *limit;
    }
    auto query = core::parseQuery(arguments.value(QLatin1String("--query")).value_or(QString()));
    if (!query)
        return failed(query.error(), QLatin1String("--query"));
    request.arrangement.query = std::move(*query);
    return request;
}

Outcome<void> findFileColumns(ListRequest &request, const core::AccountTable &table)
{
    for (ListColumn &column : request.columns) {
        if (const auto found = findColumn(QLatin1String("--columns"), column, table); !found)
            return found;
    }
    for (auto &key : request.fileSort) {
        if (const auto found = findColumn(QLatin1String("--sort"), key.first, table); !found)
            return found;
    }
    return {};
}

core::Result<core::RowOrderPtr> listedRows(const core::Assessment &assessment, const ListRequest &request, const core::Parallel &parallel)
{
    core::Result<core::RowOrderPtr> rows = core::arrange(assessment, nullptr, request.arrangement, parallel);
    for (auto key = request.fileSort.rbegin(); rows && key != request.fileSort.rend(); ++key)
        rows = models::sortedByFileColumn(assessment.table(), **rows, key->first.inFile, key->second, parallel);
    return rows;
}

} // namespace cli
