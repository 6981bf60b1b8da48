// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accountbatch.h"
#include "core/accounttablebuilder.h"
#include "core/joincolumns.h"

#include <functional>

/// Tables and batches from pictures, and back.
namespace support {

namespace detail {

using namespace core;
using Setter = std::function<void(AccountTableBuilder &, Row, const std::string &)>;

inline Day day(const std::string &text)
{
    bool ok = false;
    const Day out = parseDay(text, DayOrder::YearFirst, &ok);
    Q_ASSERT(ok);
    return out;
}

inline QStringList cellsOf(const QString &line)
{
    QStringList out;
    for (const QString &cell : line.split(u'|'))
        out.append(cell.trimmed());
    return out;
}

inline Setter setterOf(const QString &header, AccountTableBuilder &builder)
{
    for (int i = 0; i < static_cast<int>(Field::Count); ++i) {
        const auto field = static_cast<Field>(i);
        if (fieldLabel(field) == header) {
            builder.addField(field);
            return [field](AccountTableBuilder &b, Row row, const std::string &cell) { b.set(row, field, cell); };
        }
    }
    if (header == QStringLiteral("Last active")) {
        builder.addLastActive();
        return [](AccountTableBuilder &b, Row row, const std::string &cell) { b.setLastActive(row, day(cell)); };
    }
    if (header == QStringLiteral("Added")) {
        builder.addAdded();
        return [](AccountTableBuilder &b, Row row, const std::string &cell) { b.setAdded(row, day(cell)); };
    }
    const bool isSeen = header.startsWith(QStringLiteral("Seen in "));
    QString app = isSeen ? header.sliced(8) : header;
    QString site;
    if (const qsizetype at = app.indexOf(QStringLiteral(" - ")); at > 0) {
        site = app.sliced(at + 3);
        app = app.first(at);
    }
    const auto product = productFromName(app.toStdString());
    if (isSeen) {
        const int column = builder.addActivity(header, product ? product->product : Product::Other, site);
        return [column](
                   AccountTableBuilder &b, Row row, const std::string &cell) { b.setActivity(row, column, day(cell)); };
    }
    if (product) {
        const int column = builder.addProduct(header, product->product, product->role, site);
        return [column](AccountTableBuilder &b, Row row, const std::string &cell) { b.setProduct(row, column, cell); };
    }
    const int column = builder.addExtra(header);
    return [column](AccountTableBuilder &b, Row row, const std::string &cell) { b.setExtra(row, column, cell); };
}

inline QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

inline QString dayText(const HugeArray<Day> &days, Row row)
{
    if (days.isEmpty() || days[row] == kNoDay)
        return {};
    return days[row] == kNever ? QStringLiteral("never") : toDate(days[row]).toString(Qt::ISODate);
}

} // namespace detail

/// A header line and rows, cells separated by `|`, blanks around them off: `Name`, `Email`, `ID`, `Last active`,
/// `Added`, labels of fields as exports write them (`Status`, `Policy type`, `Department` …), apps (`Jira`, `Confluence
/// Guest`, `Jira - acme.atlassian.net`), `Seen in Jira`, anything else as an extra column. Days as yyyy-MM-dd or
/// `never`.
inline core::AccountTablePtr table(const char *pictureText)
{
    using namespace detail;
    AccountTableBuilder builder;
    const QStringList lines = QString::fromUtf8(pictureText).trimmed().split(u'\n');
    const QStringList header = cellsOf(lines.front());
    std::vector<Setter> setters;
    for (const QString &name : header) {
        const bool isText
            = name == QStringLiteral("Name") || name == QStringLiteral("Email") || name == QStringLiteral("ID");
        setters.push_back(isText ? Setter() : setterOf(name, builder));
    }
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = cellsOf(line);
        const auto of
            = [&](const char *name) { return cells.value(header.indexOf(QLatin1String(name))).toStdString(); };
        const Row row = builder.addRow(of("Name"), of("Email"), of("ID"));
        for (std::size_t i = 0; i < setters.size(); ++i) {
            if (setters[i])
                setters[i](builder, row, cells.value(static_cast<qsizetype>(i)).toStdString());
        }
    }
    return std::make_shared<const AccountTable>(builder.build());
}

inline core::AccountBatch batch(core::SourceKind kind, const char *date, const char *pictureText)
{
    core::AccountBatch out;
    out.table = table(pictureText);
    out.source.kind = kind;
    out.source.file = core::kindKey(kind) + u'-' + QLatin1String(date) + u".csv";
    out.source.date = detail::day(date);
    out.report.counts.read = out.report.counts.accepted = out.table->rowCount();
    return out;
}

/// The same way back: columns that are there, rows in order.
inline QString picture(const core::AccountTable &table)
{
    using namespace detail;
    QStringList header {QStringLiteral("Name"), QStringLiteral("Email"), QStringLiteral("ID")};
    std::vector<std::function<QString(Row)>> columns {[&](Row row) { return text(table.name(row)); },
        [&](Row row) { return text(table.mail(row)); }, [&](Row row) { return text(table.id(row)); }};
    if (!table.data().lastActive.isEmpty()) {
        header.append(QStringLiteral("Last active"));
        columns.push_back([&](Row row) { return dayText(table.data().lastActive, row); });
    }
    if (!table.data().added.isEmpty()) {
        header.append(QStringLiteral("Added"));
        columns.push_back([&](Row row) { return dayText(table.data().added, row); });
    }
    for (int i = 0; i < static_cast<int>(Field::Count); ++i) {
        const auto field = static_cast<Field>(i);
        if (!table.has(field))
            continue;
        header.append(fieldLabel(field));
        columns.push_back([&table, field](Row row) { return text(table.value(field, row)); });
    }
    for (const ProductColumn &column : table.products()) {
        header.append(column.header);
        columns.push_back([&column](Row row) { return text(column.cells.value(row)); });
    }
    for (const ActivityColumn &column : table.activity()) {
        header.append(column.header);
        columns.push_back([&column](Row row) { return dayText(column.days, row); });
    }
    for (const ExtraColumn &column : table.extra()) {
        header.append(column.header);
        columns.push_back([&column](Row row) { return text(column.cells.value(row)); });
    }
    QStringList lines {header.join(QStringLiteral(" | "))};
    for (Row row = 0; row < table.rowCount(); ++row) {
        QStringList cells;
        for (const auto &column : columns)
            cells.append(column(row));
        lines.append(cells.join(QStringLiteral(" | ")));
    }
    return lines.join(u'\n');
}

} // namespace support
