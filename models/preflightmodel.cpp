// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/preflightmodel.h"

#include "models/errorwords.h"
#include "models/format.h"
#include "models/optionwords.h"
#include "models/preflightwords.h"
#include "models/tr.h"

#include <algorithm>
#include <numeric>

namespace models {

namespace {

using Column = PreflightModel::Column;

std::optional<core::Option> optionOf(Column column)
{
    if (column < Column::Option1 || column > Column::Option6)
        return {};
    return static_cast<core::Option>(static_cast<int>(column) - static_cast<int>(Column::Option1));
}

QString titleOf(Column column)
{
    if (const auto option = optionOf(column))
        return Words::tr("%1 %2", "@title:column number, name of an option")
            .arg(QString::number(core::optionNumber(*option)), optionTitle(*option));
    switch (column) {
    case Column::Account:
        return Words::tr("Account", "@title:column");
    case Column::Manager:
        return Words::tr("Managed by", "@title:column");
    case Column::Asked:
        return Words::tr("Asked", "@title:column when");
    default:
        return {};
    }
}

class Sheet final : public core::Table
{
public:
    Sheet(std::vector<core::TableColumn> columns, std::vector<std::vector<core::Cell>> cells, QLocale locale)
        : m_columns(std::move(columns))
        , m_cells(std::move(cells))
        , m_locale(std::move(locale))
    {
    }

    const std::vector<core::TableColumn> &columns() const override { return m_columns; }
    qint64 rowCount() const override { return static_cast<qint64>(m_cells.size()); }
    core::Cell cell(qint64 row, int column) const override
    {
        return m_cells[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
    }
    QString text(qint64 row, int column) const override
    {
        const core::Cell value = cell(row, column);
        if (const auto *day = std::get_if<QDate>(&value))
            return dayText(core::toDay(*day), m_locale);
        const auto *text = std::get_if<QString>(&value);
        return text ? *text : QString();
    }

private:
    std::vector<core::TableColumn> m_columns;
    std::vector<std::vector<core::Cell>> m_cells;
    QLocale m_locale;
};

} // namespace

PreflightModel::PreflightModel(Wording wording, QObject *parent)
    : QAbstractTableModel(parent)
    , m_wording(std::move(wording))
{
}

void PreflightModel::setRows(std::vector<PreflightRow> rows, const QDateTime &now)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_now = now;
    m_order.resize(m_rows.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    endResetModel();
}

QString PreflightModel::sentence() const
{
    const auto all = static_cast<qint64>(m_rows.size());
    qint64 answered = 0;
    qint64 old = 0;
    for (const PreflightRow &row : m_rows) {
        answered += row.answer ? 1 : 0;
        old += row.answer && isOldPreflight(row.answer->asked, m_now) ? 1 : 0;
    }
    QString text = counted(tr("%1 account(s)", "@info", pluralOf(all)), all, m_wording.locale);
    text += QStringLiteral(": ")
        + counted(tr("%1 answered", "@info accounts", pluralOf(answered)), answered, m_wording.locale);
    if (answered < all)
        text += QStringLiteral(", ")
            + counted(tr("%1 without an answer", "@info accounts", pluralOf(all - answered)), all - answered,
                m_wording.locale);
    if (old > 0)
        text += QStringLiteral(", ")
            + counted(tr("%1 older than a week", "@info answers", pluralOf(old)), old, m_wording.locale);
    return text;
}

QStringList PreflightModel::totals() const
{
    QStringList lines;
    for (int i = 0; i < static_cast<int>(core::Option::Count); ++i) {
        const auto option = static_cast<core::Option>(i);
        qint64 open = 0;
        qint64 blocked = 0;
        bool depends = false;
        for (const PreflightRow &row : m_rows) {
            if (!row.answer)
                continue;
            const core::Eligibility one = core::preflightVerdict(*row.answer, option).eligibility;
            depends = depends || one != core::Eligibility::NotNeeded;
            open += one == core::Eligibility::Eligible ? 1 : 0;
            blocked += one == core::Eligibility::Blocked ? 1 : 0;
        }
        if (depends)
            lines.append(tr("%1: %2 eligible, %3 blocked", "@info option, two counts of accounts")
                             .arg(optionTitle(option), numberText(open, m_wording.locale),
                                 numberText(blocked, m_wording.locale)));
    }
    return lines;
}

std::shared_ptr<const core::Table> PreflightModel::table() const
{
    std::vector<core::TableColumn> columns;
    columns.push_back({tr("Atlassian ID", "@title:column"), 44, false});
    for (int i = 0; i < columnCount(); ++i)
        columns.push_back({titleOf(static_cast<Column>(i)), i == 0 ? 36 : 24, false});
    std::vector<std::vector<core::Cell>> cells;
    for (const int place : m_order) {
        const PreflightRow &row = m_rows[static_cast<std::size_t>(place)];
        std::vector<core::Cell> line {row.id};
        for (int i = 0; i < columnCount(); ++i) {
            const auto column = static_cast<Column>(i);
            if (column == Column::Asked && row.answer)
                line.emplace_back(row.answer->asked.toUTC().toString(Qt::ISODate));
            else
                line.emplace_back(text(row, column));
        }
        cells.push_back(std::move(line));
    }
    return std::make_shared<const Sheet>(std::move(columns), std::move(cells), m_wording.locale);
}

QString PreflightModel::text(const PreflightRow &row, Column column) const
{
    if (column == Column::Account)
        return row.account;
    if (column == Column::Asked) {
        if (!row.answer)
            return row.failure ? tr("could not be asked", "@item an account")
                               : tr("not yet", "@item when an account was asked about");
        const QString when = askedText(row.answer->asked, m_now, m_wording.locale);
        return isOldPreflight(row.answer->asked, m_now) ? tr("%1, old", "@item 9 days ago").arg(when) : when;
    }
    if (!row.answer)
        return {};
    if (column == Column::Manager)
        return managerText(core::managerOf(*row.answer));
    if (const auto option = optionOf(column))
        return preflightChip(core::preflightVerdict(*row.answer, *option), *option).text;
    return {};
}

QString PreflightModel::raw(const PreflightRow &row, Column column) const
{
    if (column == Column::Account)
        return row.account.toCaseFolded();
    if (!row.answer)
        return {};
    if (column == Column::Asked)
        return row.answer->asked.toUTC().toString(Qt::ISODateWithMs);
    if (column == Column::Manager)
        return core::managerOf(*row.answer);
    if (const auto option = optionOf(column)) {
        const core::PreflightVerdict verdict = core::preflightVerdict(*row.answer, *option);
        return core::eligibilityKey(verdict.eligibility) + u' ' + core::barrierKey(verdict.barrier);
    }
    return {};
}

QString PreflightModel::help(const PreflightRow &row, Column column) const
{
    if (!row.answer)
        return row.failure ? errorText(*row.failure, m_wording.locale).what : text(row, column);
    if (const auto option = optionOf(column))
        return preflightChip(core::preflightVerdict(*row.answer, *option), *option).help;
    return text(row, column);
}

Tone PreflightModel::tone(const PreflightRow &row, Column column)
{
    if (!row.answer)
        return column == Column::Asked && row.failure ? Tone::Warning : Tone::None;
    if (const auto option = optionOf(column))
        return preflightChip(core::preflightVerdict(*row.answer, *option), *option).tone;
    return Tone::None;
}

int PreflightModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int PreflightModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QVariant PreflightModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const PreflightRow &row = m_rows[static_cast<std::size_t>(m_order[static_cast<std::size_t>(index.row())])];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        return text(row, column).isEmpty() ? tr("nothing", "@item an empty cell") : text(row, column);
    case Qt::ToolTipRole:
        return help(row, column);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case RawRole:
        return raw(row, column);
    case ToneRole:
        return QVariant::fromValue(tone(row, column));
    case IdRole:
        return row.id;
    }
    return {};
}

QVariant PreflightModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        const auto option = optionOf(static_cast<Column>(section));
        return option ? optionSummary(*option) : QString();
    }
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? titleOf(static_cast<Column>(section))
                                                                     : QVariant();
}

void PreflightModel::sort(int column, Qt::SortOrder order)
{
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    const std::vector<int> old = m_order;
    std::iota(m_order.begin(), m_order.end(), 0);
    if (column >= 0) {
        std::vector<QString> keys;
        for (const PreflightRow &row : m_rows)
            keys.push_back(raw(row, static_cast<Column>(column)));
        std::stable_sort(m_order.begin(), m_order.end(), [&](int a, int b) {
            const int compared = keys[static_cast<std::size_t>(a)].compare(keys[static_cast<std::size_t>(b)]);
            return order == Qt::AscendingOrder ? compared < 0 : compared > 0;
        });
    }
    std::vector<int> places(m_order.size());
    for (std::size_t i = 0; i < m_order.size(); ++i)
        places[static_cast<std::size_t>(m_order[i])] = static_cast<int>(i);
    QModelIndexList after;
    for (const QModelIndex &one : before)
        after.append(index(places[static_cast<std::size_t>(old[static_cast<std::size_t>(one.row())])], one.column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace models
