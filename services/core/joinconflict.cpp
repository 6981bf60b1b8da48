// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/joinconflict.h"

#include <algorithm>
#include <utility>

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

ColumnConflict &JoinConflicts::lossOf(std::size_t loser, std::size_t winner)
{
    const auto isIt = [&](const Loss &loss) { return loss.loser == loser && loss.winner == winner; };
    if (m_lastLoss < m_losses.size() && isIt(m_losses[m_lastLoss]))
        return m_losses[m_lastLoss].conflict;
    const auto it = std::find_if(m_losses.begin(), m_losses.end(), isIt);
    m_lastLoss = static_cast<std::size_t>(it - m_losses.begin());
    if (it == m_losses.end()) {
        ColumnConflict conflict;
        conflict.column = m_column;
        conflict.winner = static_cast<int>(m_sources[winner].index);
        conflict.isNewer = m_sources[winner].moment() > m_sources[loser].moment();
        m_losses.push_back({loser, winner, std::move(conflict)});
    }
    return m_losses[m_lastLoss].conflict;
}

template <typename Text>
void JoinConflicts::add(std::size_t source, Row row, std::size_t winner, const Text &texts)
{
    ColumnConflict &loss = lossOf(source, winner);
    ++loss.count;
    const bool isDetail = ++m_counts[source] <= kDetails;
    const bool isExample = loss.examples.size() < ColumnConflict::kExamples;
    if (!isDetail && !isExample)
        return;
    const qint64 line = m_sources[source].batch->line(row);
    const QString account = accountText(*m_sources[source].table, row);
    const auto [lost, kept] = texts();
    if (isExample)
        loss.examples.append({{account, line}, lost, kept});
    if (isDetail)
        m_details.push_back({source, line, account, lost + u" → " + kept});
}

void JoinConflicts::add(
    std::size_t source, Row row, std::string_view lost, std::string_view kept, std::size_t winner)
{
    add(source, row, winner, [&] { return std::pair(fromUtf8(lost), fromUtf8(kept)); });
}

void JoinConflicts::add(std::size_t source, Row row, Day lost, Day kept, std::size_t winner)
{
    add(source, row, winner, [&] { return std::pair(dayText(lost), dayText(kept)); });
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
    for (const Loss &loss : m_losses)
        sources[loss.loser].join.conflicts.append(loss.conflict);
}

} // namespace core
