// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/grouptotals.h"

#include "core/columnterm.h"
#include "models/columnvaluewords.h"
#include "models/format.h"
#include "models/release.h"
#include "models/tr.h"

#include <QtConcurrent>

#include <memory>
#include <utility>

namespace models {

GroupTotals::GroupTotals(core::Parallel parallel, Wording wording, QObject *parent)
    : QAbstractTableModel(parent)
    , m_parallel(std::move(parallel))
    , m_wording(std::move(wording))
{
    m_pool.setMaxThreadCount(1);
}

GroupTotals::~GroupTotals()
{
    m_stop.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
}

const std::vector<core::AccountColumn> &GroupTotals::groupings()
{
    using enum core::AccountColumn;
    static const std::vector<core::AccountColumn> columns {Why, Domain, Department, Sites, Products, Policy, ManagedBy, Status, Verdict, Intent,
        Recommendation, Certainty, Rule, BillableFlag, Discrepancy, PolicyType, SingleSignOn, TwoStep, Protected, Leaver, OrgRole, core::AccountColumn::Groups,
        Option1, Option2, Option3, Option4, Option5, Option6};
    return columns;
}

void GroupTotals::setRows(const core::AssessmentPtr &assessment, const core::RowOrderPtr &order, const RowRanges &ranges, bool selected)
{
    m_isSelected = selected;
    if (assessment == m_assessment && order == m_order && ranges == m_ranges)
        return;
    releaseElsewhere(std::exchange(m_assessment, assessment));
    releaseElsewhere(std::exchange(m_order, order));
    m_ranges = ranges;
    request();
}

void GroupTotals::setBy(core::AccountColumn by)
{
    if (by == m_by || !core::canGroup(by))
        return;
    m_by = by;
    request();
}

void GroupTotals::setWanted(bool wanted)
{
    m_isWanted = wanted;
    m_wasUsed = m_wasUsed || wanted;
    if (wanted && m_isStale)
        request();
}

void GroupTotals::request()
{
    m_stop.request_stop();
    m_isStale = true;
    const quint64 number = ++m_number;
    if (!m_isWanted)
        return;
    m_isStale = false;
    m_isBusy = m_assessment && m_order;
    if (!m_isBusy) {
        publish(nullptr, {});
        return;
    }
    m_stop = std::stop_source();
    auto add = [assessment = m_assessment, order = m_order, ranges = m_ranges, by = m_by, parallel = m_parallel, stop = m_stop.get_token()] {
        core::RowOrder picked;
        const core::Row *rows = order->data();
        std::size_t count = 0;
        if (ranges.size() == 1) {
            rows += ranges.front().first;
            count = static_cast<std::size_t>(ranges.front().second - ranges.front().first + 1);
        } else {
            for (const auto &[first, last] : ranges)
                picked.insert(picked.end(), order->begin() + first, order->begin() + last + 1);
            rows = picked.data();
            count = picked.size();
        }
        return std::make_shared<core::Result<core::Groups>>(core::groupsOf(*assessment, by, rows, count, parallel, stop));
    };
    QtConcurrent::run(&m_pool, std::move(add)).then(this, [this, number, assessment = m_assessment](const std::shared_ptr<core::Result<core::Groups>> &groups) {
        if (number != m_number || !*groups)
            return;
        m_isBusy = false;
        publish(assessment, std::move(**groups));
    });
}

void GroupTotals::publish(const core::AssessmentPtr &assessment, core::Groups &&groups)
{
    beginResetModel();
    m_groups = std::move(groups);
    releaseElsewhere(std::exchange(m_shownOf, assessment));
    m_rows = static_cast<int>(std::min(m_groups.groups.size(), kMost));
    endResetModel();
    emit changed();
}

QString GroupTotals::term(int row) const
{
    if (row < 0 || row >= m_rows)
        return {};
    return core::columnTerm(*m_shownOf, m_groups.by, m_groups.groups[static_cast<std::size_t>(row)].value).value_or(QString());
}

QString GroupTotals::wholeText() const
{
    const core::Selection &whole = m_groups.whole;
    const QLocale &locale = m_wording.locale;
    const QString rows = m_isSelected ? tr("%1 selected", "@info", pluralOf(whole.rows)) : tr("%1 account(s)", "@info", pluralOf(whole.rows));
    QStringList parts {counted(rows, whole.rows, locale),
        counted(tr("%1 billable", "@info accounts", pluralOf(whole.billable)), whole.billable, locale),
        counted(tr("%1 could go", "@info accounts", pluralOf(whole.couldGo)), whole.couldGo, locale)};
    if (whole.saving.minor() > 0)
        parts.append(tr("saves %1 a year", "@info").arg(moneyText(whole.saving, locale)));
    return parts.join(QStringLiteral(" · "));
}

QString GroupTotals::restText() const
{
    QStringList sentences;
    if (m_groups.overlap)
        sentences.append(tr("An account with several of them counts in each; its saving is shared among them.", "@info"));
    if (const auto rest = static_cast<qint64>(m_groups.groups.size()) - m_rows; rest > 0)
        sentences.append(counted(tr("%1 more value(s) (is|are) not listed.", "@info", pluralOf(rest)), rest, m_wording.locale));
    return sentences.join(u' ');
}

int GroupTotals::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int GroupTotals::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QVariant GroupTotals::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const core::Group &group = m_groups.groups[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant((column == Column::Value ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole)
        return QString(headerData(index.column(), Qt::Horizontal).toString() % QStringLiteral(": ") % data(index).toString());
    if (role == Qt::ToolTipRole && column == Column::Value) {
        const QString found = term(index.row());
        return found.isEmpty() ? columnValueText(m_groups.by, group.value, m_wording)
                               : tr("%1 — narrows the search by %2", "@info:tooltip value, search term").arg(columnValueText(m_groups.by, group.value, m_wording), found);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Value:
        return columnValueText(m_groups.by, group.value, m_wording).simplified();
    case Column::Accounts:
        return numberText(group.accounts, m_wording.locale);
    case Column::Billable:
        return numberText(group.billable, m_wording.locale);
    case Column::CouldGo:
        return numberText(group.couldGo, m_wording.locale);
    case Column::Saves:
        return group.saving.minor() > 0 ? moneyText(group.saving, m_wording.locale) : QStringLiteral("–");
    case Column::Count:
        break;
    }
    return {};
}

QVariant GroupTotals::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant((column == Column::Value ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Value:
        return groupingTitle(m_by);
    case Column::Accounts:
        return tr("Accounts", "@title:column");
    case Column::Billable:
        return tr("Billable", "@title:column");
    case Column::CouldGo:
        return tr("Could go", "@title:column");
    case Column::Saves:
        return tr("Saves a year", "@title:column");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace models
