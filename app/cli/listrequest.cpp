// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/accountlist.h"

#include "models/accountcells.h"

#include <limits>

namespace cli {

namespace {

Outcome<core::AccountColumn> columnOf(QLatin1String option, const QString &key)
{
    const auto column = core::columnFromKey(key);
    if (!column) {
        return usage(
            option % QStringLiteral(": “") % key % QStringLiteral("” is no column; leanseat-cli fields lists them"));
    }
    return *column;
}

Outcome<std::vector<core::AccountColumn>> columnsOf(const QStringList &lists)
{
    std::vector<core::AccountColumn> columns;
    for (const QString &list : lists) {
        const QStringList keys = list.split(u',');
        for (const QString &key : keys) {
            const auto column = columnOf(QLatin1String("--columns"), key.trimmed());
            if (!column)
                return Failed(column.error());
            columns.push_back(*column);
        }
    }
    return columns;
}

Outcome<std::vector<core::SortKey>> sortOf(const QStringList &lists)
{
    std::vector<core::SortKey> keys;
    for (const QString &list : lists) {
        const QStringList parts = list.split(u',');
        for (const QString &part : parts) {
            const qsizetype colon = part.indexOf(u':');
            const QString direction = colon < 0 ? QStringLiteral("asc") : part.mid(colon + 1).trimmed();
            if (direction != QLatin1String("asc") && direction != QLatin1String("desc")) {
                return usage(QStringLiteral("--sort: “") % direction % QStringLiteral("” is none of asc, desc"));
            }
            const auto column = columnOf(QLatin1String("--sort"), part.left(colon).trimmed());
            if (!column)
                return Failed(column.error());
            keys.push_back({*column, direction == QLatin1String("desc")});
        }
    }
    return keys;
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
    auto columns = columnsOf(arguments.values(QLatin1String("--columns")));
    if (!columns)
        return Failed(columns.error());
    request.columns = columns->empty() ? models::AccountCells::defaultColumns() : std::move(*columns);
    auto sort = sortOf(arguments.values(QLatin1String("--sort")));
    if (!sort)
        return Failed(sort.error());
    request.arrangement.sort = std::move(*sort);
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

} // namespace cli
