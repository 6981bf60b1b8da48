// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/warnings.h"

#include "cli/console.h"

#include "models/intakewords.h"

#include <numeric>

namespace cli {

namespace {

constexpr qsizetype kLines = 20;

} // namespace

void warnOfReading(const core::Assessment &assessment)
{
    for (std::size_t i = 0; i < assessment.accounts.reports.size(); ++i) {
        const core::ReadingReport &report = assessment.accounts.reports[i];
        const QString file = i < assessment.accounts.sources.size() ? assessment.accounts.sources[i].file : QString();
        for (const core::RowReport &row : report.rows.first(std::min(kLines, report.rows.size()))) {
            const QString place = row.line > 0 ? QString(file % u':' % QString::number(row.line)) : file;
            const QLatin1String fate
                = core::isRejection(row.issue) ? QLatin1String("row rejected: ") : QLatin1String("");
            const QString account = row.account.isEmpty() ? QString() : QString(QLatin1String(" (") % row.account % u')');
            warn(place % QLatin1String(": ") % fate % models::issueText(row) % account);
        }
        const qint64 all = std::accumulate(report.issues.begin(), report.issues.end(), qint64(0));
        if (all > kLines) {
            const bool isWhole = all <= core::ReadingReport::kMaxRows;
            warn(file % QLatin1String(": and ") % QString::number(all - kLines)
                % (isWhole ? QStringLiteral(" more; --json lists them")
                           : QStringLiteral(" more; --json lists the first %1 and how many it leaves out").arg(core::ReadingReport::kMaxRows)));
        }
    }
}

} // namespace cli
