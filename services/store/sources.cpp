// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sources.h"

#include "store/database.h"

#include <QSet>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace store {

namespace {

QString textOf(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString issuesText(const core::ReadingReport &report)
{
    QJsonObject issues;
    for (int i = 0; i < static_cast<int>(core::RowIssue::Count); ++i) {
        if (const qint64 count = report.issues[static_cast<std::size_t>(i)]; count > 0)
            issues.insert(core::issueKey(static_cast<core::RowIssue>(i)), count);
    }
    return QString::fromUtf8(QJsonDocument(issues).toJson(QJsonDocument::Compact));
}

std::optional<core::RowIssue> issueOf(const QString &key)
{
    for (int i = 0; i < static_cast<int>(core::RowIssue::Count); ++i) {
        if (core::issueKey(static_cast<core::RowIssue>(i)) == key)
            return static_cast<core::RowIssue>(i);
    }
    return {};
}

void writeWarnings(Database &database, qint64 snapshot, int source, const core::ReadingReport &report)
{
    Statement insert(database,
        QStringLiteral("INSERT INTO reading_warning(snapshot, source, position, issue, line, account, column_header, detail) "
                       "VALUES(?,?,?,?,?,?,?,?)"));
    int position = 0;
    for (const core::RowReport &row : report.rows) {
        insert.run(snapshot, source, position++, QString(core::issueKey(row.issue)), row.line, row.account, row.column, row.detail);
    }
}

core::SourceInfo sourceOf(Statement &read)
{
    core::SourceInfo source;
    source.file = read.text(1);
    source.sha256 = read.text(2);
    source.bytes = read.number(3);
    source.kind = core::kindFromKey(read.text(4)).value_or(core::SourceKind::ManagedAccounts);
    source.kindWasGiven = read.number(5) != 0;
    source.era = read.text(6);
    source.encoding = read.text(7);
    source.hasBom = read.number(8) != 0;
    source.delimiter = read.text(9).isEmpty() ? ',' : read.text(9).at(0).toLatin1();
    source.date = read.day(10);
    source.secondOfDay = static_cast<int>(read.number(11));
    source.dateSource = static_cast<core::DateSource>(read.number(12));
    source.dayOrder = static_cast<core::DayOrder>(read.number(13));
    for (const QJsonValue &header : QJsonDocument::fromJson(read.text(14).toUtf8()).array())
        source.header.append(header.toString());
    return source;
}

core::ReadingReport reportOf(Statement &read)
{
    core::ReadingReport report;
    report.counts = {read.number(15), read.number(16), read.number(17), read.number(18), read.number(19)};
    const QJsonObject issues = QJsonDocument::fromJson(read.text(20).toUtf8()).object();
    for (auto at = issues.begin(); at != issues.end(); ++at) {
        if (const auto issue = issueOf(at.key()))
            report.issues[static_cast<std::size_t>(*issue)] = at.value().toInteger();
    }
    return report;
}

} // namespace

void writeSources(Database &database, qint64 snapshot, const core::JoinedAccounts &accounts)
{
    Statement insert(database,
        QStringLiteral("INSERT INTO source(snapshot, position, file, sha256, bytes, kind, kind_was_given, era, encoding, has_bom, "
                       "delimiter, day, second_of_day, date_source, day_order, header, rows_read, rows_accepted, rows_folded, "
                       "rows_duplicate, rows_rejected, issues) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"));
    for (std::size_t i = 0; i < accounts.sources.size(); ++i) {
        const core::SourceInfo &source = accounts.sources[i];
        const core::ReadingReport report = i < accounts.reports.size() ? accounts.reports[i] : core::ReadingReport();
        const core::RowCounts &counts = report.counts;
        insert.run(snapshot, static_cast<int>(i), source.file, source.sha256, source.bytes, QString(core::kindKey(source.kind)),
            source.kindWasGiven, source.era, source.encoding, source.hasBom, QString(QLatin1Char(source.delimiter)),
            dayValue(source.date), source.secondOfDay, static_cast<int>(source.dateSource), static_cast<int>(source.dayOrder),
            textOf(QJsonArray::fromStringList(source.header)), counts.read, counts.accepted, counts.folded, counts.duplicates,
            counts.rejected, issuesText(report));
        writeWarnings(database, snapshot, static_cast<int>(i), report);
    }
}

void readSources(Database &database, qint64 snapshot, core::JoinedAccounts &accounts, bool withWarnings)
{
    Statement read(database,
        QStringLiteral("SELECT position, file, sha256, bytes, kind, kind_was_given, era, encoding, has_bom, delimiter, day, "
                       "second_of_day, date_source, day_order, header, rows_read, rows_accepted, rows_folded, rows_duplicate, "
                       "rows_rejected, issues FROM source WHERE snapshot=? ORDER BY position"));
    read.run(snapshot);
    while (read.next()) {
        accounts.sources.push_back(sourceOf(read));
        accounts.reports.push_back(reportOf(read));
    }
    if (!withWarnings)
        return;
    Statement warnings(database,
        QStringLiteral("SELECT source, issue, line, account, column_header, detail FROM reading_warning WHERE snapshot=? ORDER BY "
                       "source, position"));
    warnings.run(snapshot);
    while (warnings.next()) {
        const auto source = static_cast<std::size_t>(warnings.number(0));
        const auto issue = issueOf(warnings.text(1));
        if (issue && source < accounts.reports.size())
            accounts.reports[source].rows.append({*issue, warnings.number(2), warnings.text(3), warnings.text(4), warnings.text(5)});
    }
}

qint64 snapshotOfFiles(Database &database, const std::vector<core::SourceInfo> &sources)
{
    QSet<QString> all;
    QSet<QString> primary;
    for (const core::SourceInfo &source : sources) {
        if (source.sha256.isEmpty())
            return 0;
        all.insert(source.sha256);
        if (core::isPrimary(source.kind))
            primary.insert(source.sha256);
    }
    Statement read(database, QStringLiteral("SELECT snapshot, sha256, kind FROM source ORDER BY snapshot"));
    read.run();
    qint64 snapshot = 0;
    QSet<QString> there;
    QSet<QString> primaryThere;
    // It may have more: lists that were carried on or added later.
    const auto isSame = [&] { return !there.isEmpty() && primaryThere == primary && there.contains(all); };
    while (read.next()) {
        if (read.number(0) != snapshot) {
            if (isSame())
                return snapshot;
            snapshot = read.number(0);
            there.clear();
            primaryThere.clear();
        }
        there.insert(read.text(1));
        if (const auto kind = core::kindFromKey(read.text(2)); kind && core::isPrimary(*kind))
            primaryThere.insert(read.text(1));
    }
    return isSame() ? snapshot : 0;
}

} // namespace store
