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

} // namespace models
