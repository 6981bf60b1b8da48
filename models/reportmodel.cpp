// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reportmodel.h"

#include "models/format.h"
#include "models/intakewords.h"
#include "models/tr.h"

#include <QCollator>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <numeric>

namespace models {
namespace {

using Column = ReportModel::Column;

QString baseName(const core::SourceInfo &source)
{
    const QString name = QFileInfo(source.file).fileName();
    return name.isEmpty() ? source.file : name;
}

QString outcomeText(core::RowIssue issue)
{
    if (core::isRejection(issue))
        return ReportModel::tr("rejected", "@item row of a file");
    return issue == core::RowIssue::DuplicateDiffers ? ReportModel::tr("duplicate", "@item row of a file") : ReportModel::tr("accepted", "@item row of a file");
}

QString titleOf(Column column)
{
    switch (column) {
    case Column::File:
        return ReportModel::tr("File", "@title:column");
    case Column::Line:
        return ReportModel::tr("Line", "@title:column");
    case Column::Outcome:
        return ReportModel::tr("Outcome", "@title:column");
    case Column::Reason:
        return ReportModel::tr("Reason", "@title:column");
    case Column::Account:
        return ReportModel::tr("Account", "@title:column");
    case Column::Header:
        return ReportModel::tr("Column", "@title:column");
    case Column::Value:
        return ReportModel::tr("Value", "@title:column");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace

/// Every row of the reports, finished and shared with what writes them.
struct ReportModel::Entries
{
    struct Entry
    {
        int source = 0;
        core::RowReport report;
    };
    QStringList files;
    std::vector<Entry> rows;

    QString text(int row, Column column, const QLocale &locale) const
    {
        const Entry &entry = rows[static_cast<std::size_t>(row)];
        switch (column) {
        case Column::File:
            return files.at(entry.source);
        case Column::Line:
            return entry.report.line > 0 ? numberText(entry.report.line, locale) : QString();
        case Column::Outcome:
            return outcomeText(entry.report.issue);
        case Column::Reason:
            return issueText(entry.report);
        case Column::Account:
            return entry.report.account;
        case Column::Header:
            return entry.report.column;
        case Column::Value:
            return entry.report.detail;
        case Column::Count:
            break;
        }
        return {};
    }
};

class ReportModel::Sheet final : public core::Table
{
public:
    Sheet(std::shared_ptr<const Entries> entries, const QLocale &locale)
        : m_entries(std::move(entries))
        , m_locale(locale)
    {
        static constexpr std::array<int, static_cast<std::size_t>(Column::Count)> widths {24, 9, 12, 60, 32, 20, 30};
        for (std::size_t i = 0; i < widths.size(); ++i)
            m_columns.push_back({titleOf(static_cast<Column>(i)), widths[i], static_cast<Column>(i) == Column::Line});
    }

    const std::vector<core::TableColumn> &columns() const override { return m_columns; }
    qint64 rowCount() const override { return static_cast<qint64>(m_entries->rows.size()); }
    core::Cell cell(qint64 row, int column) const override
    {
        if (static_cast<Column>(column) == Column::Line) {
            const qint64 line = m_entries->rows[static_cast<std::size_t>(row)].report.line;
            return line > 0 ? core::Cell(line) : core::Cell();
        }
        QString words = text(row, column);
        return words.isEmpty() ? core::Cell() : core::Cell(std::move(words));
    }
    QString text(qint64 row, int column) const override
    {
        return m_entries->text(static_cast<int>(row), static_cast<Column>(column), m_locale);
    }

private:
    std::shared_ptr<const Entries> m_entries;
    QLocale m_locale;
    std::vector<core::TableColumn> m_columns;
};

ReportModel::ReportModel(Wording wording, QObject *parent)
    : QAbstractTableModel(parent)
    , m_wording(std::move(wording))
    , m_entries(std::make_shared<const Entries>())
{
}

void ReportModel::setReports(std::vector<core::SourceInfo> sources, std::vector<core::ReadingReport> reports)
{
    beginResetModel();
    auto entries = std::make_shared<Entries>();
    m_leftOut = 0;
    for (std::size_t i = 0; i < reports.size() && i < sources.size(); ++i) {
        entries->files.append(baseName(sources[i]));
        const qint64 all = std::accumulate(reports[i].issues.begin(), reports[i].issues.end(), qint64(0));
        m_leftOut += std::max<qint64>(0, all - reports[i].rows.size());
        for (core::RowReport &report : reports[i].rows)
            entries->rows.push_back({static_cast<int>(i), std::move(report)});
    }
    m_entries = std::move(entries);
    m_filter = {};
    m_sortColumn = -1;
    arrange();
    endResetModel();
}

void ReportModel::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    arrange();
    endResetModel();
}

void ReportModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    endResetModel();
}

void ReportModel::arrange()
{
    m_shown.clear();
    const auto &rows = m_entries->rows;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if ((m_filter.file < 0 || rows[i].source == m_filter.file) && (!m_filter.issue || rows[i].report.issue == *m_filter.issue))
            m_shown.push_back(static_cast<int>(i));
    }
    if (m_sortColumn < 0)
        return;
    const auto column = static_cast<Column>(m_sortColumn);
    const bool isDescending = m_sortOrder == Qt::DescendingOrder;
    if (column == Column::Line) {
        const auto line = [&rows](int i) { return rows[static_cast<std::size_t>(i)].report.line; };
        std::stable_sort(m_shown.begin(), m_shown.end(), [&](int a, int b) { return isDescending ? line(b) < line(a) : line(a) < line(b); });
        return;
    }
    // A key for each row is made once; comparing them is plain bytes.
    QCollator collator(m_wording.locale);
    collator.setNumericMode(true);
    std::vector<std::pair<QCollatorSortKey, int>> keys;
    keys.reserve(m_shown.size());
    for (const int i : m_shown)
        keys.emplace_back(collator.sortKey(m_entries->text(i, column, m_wording.locale)), i);
    std::stable_sort(keys.begin(), keys.end(), [isDescending](const auto &a, const auto &b) {
        const int order = a.first.compare(b.first);
        return isDescending ? order > 0 : order < 0;
    });
    std::transform(keys.begin(), keys.end(), m_shown.begin(), [](const auto &key) { return key.second; });
}

bool ReportModel::isEmpty() const
{
    return m_entries->rows.empty();
}

QList<ReportModel::Choice> ReportModel::files() const
{
    std::vector<qint64> counts(static_cast<std::size_t>(m_entries->files.size()));
    for (const auto &row : m_entries->rows)
        ++counts[static_cast<std::size_t>(row.source)];
    QList<Choice> choices;
    for (int i = 0; i < m_entries->files.size(); ++i)
        choices.append({i, tr("%1 (%2)", "@item:inlistbox file or reason, number of rows").arg(m_entries->files.at(i), numberText(counts[static_cast<std::size_t>(i)], m_wording.locale))});
    return choices;
}

QList<ReportModel::Choice> ReportModel::issues() const
{
    std::array<qint64, static_cast<std::size_t>(core::RowIssue::Count)> counts {};
    for (const auto &row : m_entries->rows)
        ++counts[static_cast<std::size_t>(row.report.issue)];
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] > 0)
            found.push_back(i);
    }
    std::stable_sort(found.begin(), found.end(), [&counts](std::size_t a, std::size_t b) { return counts[a] > counts[b]; });
    QList<Choice> choices;
    for (const std::size_t i : found) {
        const QString text = issueText(static_cast<core::RowIssue>(i));
        choices.append({static_cast<int>(i), tr("%1 (%2)", "@item:inlistbox file or reason, number of rows").arg(text, numberText(counts[i], m_wording.locale))});
    }
    return choices;
}

QString ReportModel::countText() const
{
    const auto all = static_cast<qint64>(m_entries->rows.size());
    const auto shown = static_cast<qint64>(m_shown.size());
    if (shown == all)
        return counted(tr("%1 row(s)", "@info", pluralOf(all)), all, m_wording.locale);
    return counted(tr("%2 of %1 row(s)", "@info shown rows of all", pluralOf(all)), all, m_wording.locale).arg(numberText(shown, m_wording.locale));
}

QString ReportModel::leftOutText() const
{
    if (m_leftOut == 0)
        return {};
    return counted(tr("%1 further row(s) are counted above and not listed here.", "@info", pluralOf(m_leftOut)), m_leftOut, m_wording.locale);
}

std::shared_ptr<const core::Table> ReportModel::table() const
{
    return std::make_shared<const Sheet>(m_entries, m_wording.locale);
}

int ReportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ReportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QVariant ReportModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const int row = m_shown[static_cast<std::size_t>(index.row())];
    const core::RowReport &report = m_entries->rows[static_cast<std::size_t>(row)].report;
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant((column == Column::Line ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == RawRole && column == Column::Line)
        return report.line;
    if (role == RawRole && column == Column::Reason)
        return QString(core::issueKey(report.issue));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != RawRole)
        return {};
    return m_entries->text(row, column, m_wording.locale);
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant((static_cast<Column>(section) == Column::Line ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return titleOf(static_cast<Column>(section));
}

} // namespace models
