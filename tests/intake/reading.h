// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/readsource.h"

#include <QByteArray>
#include <QStringList>

/// What the tests of this room share: reading bytes, and a picture of what was read.
namespace reading {

inline core::Result<core::AccountBatch> read(const QByteArray &bytes, const intake::ReadOptions &options = {},
    const QString &name = QStringLiteral("accounts.csv"), qint64 pieceBytes = intake::Job::kPieceBytes,
    const core::Parallel &parallel = core::serial)
{
    return intake::readSource(intake::memorySource(bytes), name, options, parallel, {}, {}, 1'700'000'000, pieceBytes);
}

inline intake::ReadOptions ofKind(core::SourceKind kind)
{
    intake::ReadOptions options;
    options.kind = kind;
    return options;
}

inline QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

inline QString day(core::Day day)
{
    if (day == core::kNoDay)
        return QStringLiteral("-");
    if (day == core::kNever)
        return QStringLiteral("never");
    return core::toDate(day).toString(Qt::ISODate);
}

/// One line an account: name|mail|id, then every column that has a value as header=value.
inline QStringList rows(const core::AccountBatch &batch)
{
    const core::AccountTable &table = *batch.table;
    QStringList lines;
    for (core::Row row = 0; row < table.rowCount(); ++row) {
        QStringList parts {text(table.name(row)) + u'|' + text(table.mail(row)) + u'|' + text(table.id(row))};
        const core::HugeArray<core::Day> &lastActive = table.data().lastActive;
        if (!lastActive.isEmpty() && lastActive[row] != core::kNoDay)
            parts << QStringLiteral("last=") + day(lastActive[row]);
        if (table.added(row) != core::kNoDay)
            parts << QStringLiteral("added=") + day(table.added(row));
        for (int field = 0; field < static_cast<int>(core::Field::Count); ++field) {
            const std::string_view value = table.value(static_cast<core::Field>(field), row);
            if (!value.empty())
                parts << QStringLiteral("#%1=").arg(field) + text(value);
        }
        for (const core::ProductColumn &column : table.products()) {
            if (!column.cells.value(row).empty())
                parts << column.header + u'=' + text(column.cells.value(row));
        }
        for (const core::ActivityColumn &column : table.activity()) {
            if (column.days[row] != core::kNoDay)
                parts << column.header + u'=' + day(column.days[row]);
        }
        for (const core::ExtraColumn &column : table.extra()) {
            if (!column.cells.value(row).empty())
                parts << u'?' + column.header + u'=' + text(column.cells.value(row));
        }
        lines << parts.join(QStringLiteral("; "));
    }
    return lines;
}

/// One line a report: line number, issue, account, column, detail.
inline QStringList report(const core::AccountBatch &batch)
{
    QStringList lines;
    for (const core::RowReport &row : batch.report.rows)
        lines << QStringLiteral("%1 %2 %3 [%4] %5")
                     .arg(row.line)
                     .arg(core::issueKey(row.issue), row.account, row.column, row.detail)
                     .trimmed();
    return lines;
}

inline QString counts(const core::AccountBatch &batch)
{
    const core::RowCounts &c = batch.report.counts;
    return QStringLiteral("read %1 accepted %2 folded %3 duplicates %4 rejected %5")
        .arg(c.read)
        .arg(c.accepted)
        .arg(c.folded)
        .arg(c.duplicates)
        .arg(c.rejected);
}

/// Everything that was read, for comparing two readings.
inline QString picture(const core::Result<core::AccountBatch> &result)
{
    if (!result) {
        const core::Error &error = result.error();
        return QStringLiteral("error %1 line %2 %3")
            .arg(static_cast<int>(error.code))
            .arg(error.line)
            .arg(error.detail);
    }
    QStringList all {counts(*result), QString::fromLatin1(core::kindKey(result->source.kind)), result->source.era,
        result->source.encoding, QString(QLatin1Char(result->source.delimiter)),
        QString::number(static_cast<int>(result->source.dayOrder)), result->source.header.join(u'|')};
    all << rows(*result) << report(*result);
    for (const qint64 count : result->report.issues)
        all << QString::number(count);
    for (int field = 0; field < static_cast<int>(core::Field::Count); ++field) {
        for (const std::string &value : result->table->column(static_cast<core::Field>(field)).values)
            all << text(value);
    }
    for (core::Row row = 0; row < result->table->rowCount(); ++row)
        all << text(result->table->folded(row)).replace(QChar(u'\0'), u'~');
    return all.join(u'\n');
}

} // namespace reading
