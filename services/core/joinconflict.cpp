// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/joinconflict.h"

namespace core {

namespace {

constexpr qint64 kDetails = 1000; ///< a file and column

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString dayText(Day day)
{
    if (day == kNever)
        return QStringLiteral("never");
    return toDate(day).toString(Qt::ISODate);
}

} // namespace

bool JoinConflicts::count(std::size_t source)
{
    return ++m_counts[source] <= kDetails;
}

void JoinConflicts::add(std::size_t source, Row row, std::string_view lost, std::string_view kept)
{
    if (count(source))
        m_details.push_back(
            {source, m_sources[source].batch->line(row), accountText(*m_sources[source].table, row), fromUtf8(lost) + u" → " + fromUtf8(kept)});
}

void JoinConflicts::add(std::size_t source, Row row, Day lost, Day kept)
{
    if (count(source))
        m_details.push_back(
            {source, m_sources[source].batch->line(row), accountText(*m_sources[source].table, row), dayText(lost) + u" → " + dayText(kept)});
}

void JoinConflicts::writeTo(std::vector<JoinSource> &sources) const
{
    for (std::size_t i = 0; i < sources.size(); ++i)
        sources[i].report.issues[static_cast<std::size_t>(RowIssue::FileConflict)] += m_counts[i];
    for (const Detail &detail : m_details) {
        QList<RowReport> &rows = sources[detail.source].report.rows;
        if (rows.size() < ReadingReport::kMaxRows)
            rows.append({RowIssue::FileConflict, detail.line, detail.account, m_column, detail.text});
    }
}

} // namespace core
