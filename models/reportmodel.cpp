// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reportmodel.h"

#include "models/errorwords.h"
#include "models/format.h"
#include "models/intakewords.h"
#include "models/tr.h"

#include <QFileInfo>

#include <algorithm>

namespace models {
namespace {

QString baseName(const core::SourceInfo &source)
{
    const QString name = QFileInfo(source.file).fileName();
    return name.isEmpty() ? source.file : name;
}

QStringList issueLines(const core::ReadingReport &report, const QLocale &locale)
{
    std::vector<std::pair<qint64, core::RowIssue>> issues;
    for (std::size_t i = 0; i < report.issues.size(); ++i) {
        if (report.issues[i] > 0)
            issues.emplace_back(report.issues[i], static_cast<core::RowIssue>(i));
    }
    std::stable_sort(issues.begin(), issues.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QStringList lines;
    for (const auto &[count, issue] : issues)
        lines.append(counted(Words::tr("%1 time(s): %2", "@info count, sentence", pluralOf(count)), count, locale).arg(issueText(issue)));
    return lines;
}

} // namespace

ReadingSummary readingSummary(const core::JoinedAccounts &accounts, const Wording &wording)
{
    ReadingSummary summary;
    core::RowCounts all;
    for (std::size_t i = 0; i < accounts.sources.size(); ++i) {
        const core::ReadingReport report = i < accounts.reports.size() ? accounts.reports[i] : core::ReadingReport();
        const core::RowCounts &counts = report.counts;
        all += counts;
        const qint64 sum = counts.accepted + counts.folded + counts.duplicates + counts.rejected;
        summary.files.append({baseName(accounts.sources[i]), sourceText(accounts.sources[i], wording.locale), countsText(counts, wording.locale),
            issueLines(report, wording.locale), counts.read == sum});
        summary.hasIssues = summary.hasIssues || !summary.files.last().issues.isEmpty();
    }
    summary.hasRejected = all.rejected > 0;
    const QString rows = counted(Words::tr("%1 row(s) read", "@info", pluralOf(all.read)), all.read, wording.locale);
    if (all.rejected > 0) {
        summary.sentence = counted(Words::tr("%2, %1 of them rejected.", "@info rejected rows behind rows read", pluralOf(all.rejected)), all.rejected, wording.locale).arg(rows);
    } else {
        summary.sentence = Words::tr("%1, none rejected.", "@info rows read").arg(rows);
    }
    return summary;
}

void addLeftOut(ReadingSummary &summary, const core::Error &error, const Wording &wording)
{
    const ErrorText text = errorText(error, wording.locale);
    const QString name = QFileInfo(error.subject).fileName();
    summary.files.prepend({name, Words::tr("Not read.", "@info file"), text.what, {}, true});
    summary.sentence += u' ' + Words::tr("%1 was not read.", "@info file").arg(name);
    summary.hasIssues = true;
}

ReportModel::ReportModel(Wording wording, QObject *parent)
    : QAbstractTableModel(parent)
    , m_wording(std::move(wording))
{
}

void ReportModel::setReports(std::vector<core::SourceInfo> sources, std::vector<core::ReadingReport> reports)
{
    beginResetModel();
    m_sources = std::move(sources);
    m_entries.clear();
    m_leftOut = 0;
    for (std::size_t i = 0; i < reports.size() && i < m_sources.size(); ++i) {
        qint64 all = 0;
        for (const qint64 count : reports[i].issues)
            all += count;
        m_leftOut += std::max<qint64>(0, all - reports[i].rows.size());
        for (core::RowReport &report : reports[i].rows)
            m_entries.push_back({static_cast<int>(i), std::move(report)});
    }
    endResetModel();
}

QString ReportModel::leftOutText() const
{
    if (m_leftOut == 0)
        return {};
    return counted(tr("%1 further row(s) are counted above and not listed here.", "@info", pluralOf(m_leftOut)), m_leftOut, m_wording.locale);
}

int ReportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int ReportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QVariant ReportModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const Entry &entry = m_entries[static_cast<std::size_t>(index.row())];
    const core::RowReport &report = entry.report;
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant((column == Column::Line ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == RawRole && column == Column::Line)
        return report.line;
    if (role == RawRole && column == Column::Reason)
        return QString(core::issueKey(report.issue));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != RawRole)
        return {};
    switch (column) {
    case Column::File:
        return baseName(m_sources[static_cast<std::size_t>(entry.source)]);
    case Column::Line:
        return report.line > 0 ? numberText(report.line, m_wording.locale) : QString();
    case Column::Outcome:
        if (core::isRejection(report.issue))
            return tr("rejected", "@item row of a file");
        return report.issue == core::RowIssue::DuplicateDiffers ? tr("duplicate", "@item row of a file") : tr("accepted", "@item row of a file");
    case Column::Reason:
        return issueText(report);
    case Column::Account:
        return report.account;
    case Column::Header:
        return report.column;
    case Column::Value:
        return report.detail;
    case Column::Count:
        break;
    }
    return {};
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant((static_cast<Column>(section) == Column::Line ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (static_cast<Column>(section)) {
    case Column::File:
        return tr("File", "@title:column");
    case Column::Line:
        return tr("Line", "@title:column");
    case Column::Outcome:
        return tr("Outcome", "@title:column");
    case Column::Reason:
        return tr("Reason", "@title:column");
    case Column::Account:
        return tr("Account", "@title:column");
    case Column::Header:
        return tr("Column", "@title:column");
    case Column::Value:
        return tr("Value", "@title:column");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace models
