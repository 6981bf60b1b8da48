// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accountsmodel.h"

#include "models/columnwords.h"
#include "models/filecolumns.h"
#include "models/format.h"
#include "models/release.h"
#include "models/tr.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace models {

namespace {

/// One line, since a cell is one: line ends inside of a name are blanks.
QString flat(QString text)
{
    const auto breaks = [](QChar c) { return c.unicode() < 0x20 || c == QChar::LineSeparator || c == QChar::ParagraphSeparator; };
    if (std::any_of(text.cbegin(), text.cend(), breaks))
        std::replace_if(text.begin(), text.end(), breaks, u' ');
    return text;
}

template <typename Days>
bool anyDay(const Days &days)
{
    return std::any_of(days.begin(), days.end(), [](core::Day day) { return day != core::kNoDay; });
}

/// The run of columns that the program knows right before @p end, which goes to its beginning.
std::vector<core::SortKey> knownBefore(const std::vector<ColumnSort> &sorting, std::size_t &end)
{
    std::size_t begin = end;
    while (begin > 0 && sorting[begin - 1].column < AccountsModel::kFirstFileColumn)
        --begin;
    std::vector<core::SortKey> keys;
    for (std::size_t i = begin; i < end; ++i)
        keys.push_back({static_cast<core::AccountColumn>(sorting[i].column), sorting[i].order == Qt::DescendingOrder});
    end = begin;
    return keys;
}

/// From the least column to the main one, each stable: known columns in one go, those of the file between them.
core::Result<core::RowOrderPtr> arrangeBy(const core::Assessment &assessment, const core::RanksPtr &ranks, const core::Query &query,
    const std::vector<ColumnSort> &sorting, const core::Parallel &parallel, const std::stop_token &stop)
{
    std::size_t left = sorting.size();
    const std::vector<core::SortKey> least = knownBefore(sorting, left);
    auto order = core::arrange(assessment, ranks, {query, least}, parallel, stop);
    while (order && left > 0) {
        const ColumnSort &key = sorting[--left];
        order = sortedByFileColumn(assessment.table(), **order, key.column - AccountsModel::kFirstFileColumn, key.order == Qt::DescendingOrder, parallel);
        if (const std::vector<core::SortKey> keys = knownBefore(sorting, left); !keys.empty())
            order = core::sortedBy(**order, assessment, ranks, keys, parallel, stop);
    }
    return order;
}

} // namespace

struct AccountsModel::Answer
{
    core::AssessmentPtr assessment;
    core::Result<core::RowOrderPtr> order;
    qint64 nanoseconds = 0;
};

AccountsModel::AccountsModel(core::Parallel parallel, Wording wording, QObject *parent)
    : QAbstractTableModel(parent)
    , m_parallel(std::move(parallel))
    , m_wording(std::move(wording))
    , m_grow(new QTimer(this))
{
    m_grow->setInterval(0);
    connect(m_grow, &QTimer::timeout, this, &AccountsModel::grow);
    m_pool.setMaxThreadCount(1);
}

AccountsModel::~AccountsModel()
{
    m_stop.request_stop();
    m_pool.waitForDone();
    releaseElsewhere(std::move(m_order));
    m_cells.reset();
    m_wanted.reset();
    releaseElsewhere(std::move(m_ranks));
    releaseElsewhere(std::move(m_assessment));
}

void AccountsModel::setAssessment(const core::AssessmentPtr &assessment)
{
    if (m_wanted && assessment && m_wanted->accounts.table != assessment->accounts.table) {
        releaseElsewhere(std::move(m_ranks)); // of other rows
        keepSorting(m_wanted->accounts.table.get(), *assessment->accounts.table);
    }
    releaseElsewhere(std::exchange(m_wanted, assessment));
    if (m_wanted) {
        request();
        return;
    }
    m_stop.request_stop();
    m_running = 0;
    ++m_number;
    beginResetModel();
    m_rows = 0;
    m_grow->stop();
    m_cells.reset();
    releaseElsewhere(std::move(m_order));
    releaseElsewhere(std::move(m_assessment));
    measureColumns();
    endResetModel();
}

void AccountsModel::setRanks(const core::RanksPtr &ranks)
{
    releaseElsewhere(std::exchange(m_ranks, ranks));
    // Only names come in another order with ranks (the locale's); a search that goes on is quicker with them.
    const bool byName = std::any_of(m_sorting.begin(), m_sorting.end(), [this](const ColumnSort &key) { return accountColumn(key.column) == core::AccountColumn::Name; });
    if (m_wanted && (byName || isArranging()))
        request();
}

void AccountsModel::setQuery(const QString &text)
{
    const auto parsed = core::parseQuery(text);
    if (!parsed) {
        emit queryFailed(parsed.error());
        return;
    }
    m_query = *parsed;
    request();
}

void AccountsModel::setWording(const Wording &wording)
{
    m_wording = wording;
    beginResetModel();
    if (m_assessment)
        m_cells.emplace(m_assessment, m_wording);
    endResetModel();
}

void AccountsModel::sort(int column, Qt::SortOrder order)
{
    setSorting(column < 0 ? std::vector<ColumnSort>() : std::vector<ColumnSort> {{column, order}});
}

void AccountsModel::setSorting(const std::vector<ColumnSort> &sorting)
{
    std::vector<ColumnSort> keys;
    for (const ColumnSort &key : sorting) {
        const auto isThere = [&key](const ColumnSort &other) { return other.column == key.column; };
        if (key.column >= 0 && key.column < columnCount() && std::none_of(keys.begin(), keys.end(), isThere))
            keys.push_back(key);
    }
    if (keys == m_sorting)
        return;
    m_sorting = std::move(keys);
    publishSorting();
    request();
}

void AccountsModel::setSorting(const std::vector<core::ViewSort> &sorting)
{
    std::vector<ColumnSort> keys;
    for (const core::ViewSort &wanted : sorting) {
        for (int column = 0; column < columnCount(); ++column) {
            if (columnKey(column) == wanted.column) {
                keys.push_back({column, wanted.descending ? Qt::DescendingOrder : Qt::AscendingOrder});
                break;
            }
        }
    }
    setSorting(keys);
}

std::vector<core::ViewSort> AccountsModel::sortKeys() const
{
    std::vector<core::ViewSort> keys;
    for (const ColumnSort &key : m_sorting)
        keys.push_back({columnKey(key.column), key.order == Qt::DescendingOrder});
    return keys;
}

void AccountsModel::publishSorting()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    emit sortingChanged();
}

/// Columns of another file are found again by their headers.
void AccountsModel::keepSorting(const core::AccountTable *from, const core::AccountTable &to)
{
    std::vector<ColumnSort> kept;
    for (ColumnSort key : m_sorting) {
        if (key.column >= kFirstFileColumn) {
            const int column = fileColumnNamed(to, fileColumnHeader(*from, key.column - kFirstFileColumn));
            if (column < 0)
                continue;
            key.column = kFirstFileColumn + column;
        }
        kept.push_back(key);
    }
    if (kept == m_sorting)
        return;
    m_sorting = std::move(kept);
    publishSorting();
}

core::Arrangement AccountsModel::arrangement() const
{
    core::Arrangement arrangement {m_query, {}};
    for (const ColumnSort &key : m_sorting) {
        if (const auto column = accountColumn(key.column))
            arrangement.sort.push_back({*column, key.order == Qt::DescendingOrder});
    }
    return arrangement;
}

void AccountsModel::request()
{
    m_stop.request_stop();
    if (!m_wanted)
        return;
    m_stop = std::stop_source();
    m_running = ++m_number;
    emit arrangeStarted();

    auto work = [assessment = m_wanted, ranks = m_ranks, query = m_query, sorting = m_sorting, parallel = m_parallel, stop = m_stop.get_token(),
                    number = m_running, this]() {
        QElapsedTimer timer;
        timer.start();
        auto order = arrangeBy(*assessment, ranks, query, sorting, parallel, stop);
        auto answer = std::make_shared<Answer>(Answer {assessment, std::move(order), timer.nsecsElapsed()});
        // Queued, so that nobody who asks is answered inside of the question. The destructor waits for this thread.
        QMetaObject::invokeMethod(
            this,
            [this, number, answer]() mutable {
                if (number == m_number)
                    publish(std::move(*answer));
                releaseElsewhere(std::move(answer));
            },
            Qt::QueuedConnection);
    };
    m_pool.start(std::move(work));
}

void AccountsModel::publish(Answer &&answer)
{
    m_running = 0;
    if (!answer.order) {
        if (answer.order.error().code != core::ErrorCode::Cancelled)
            emit queryFailed(answer.order.error());
        return;
    }
    const bool isOther = answer.assessment != m_assessment;
    if (isOther || **answer.order != *m_order) {
        beginResetModel();
        releaseElsewhere(std::exchange(m_order, std::move(*answer.order)));
        m_rows = std::min(static_cast<int>(m_order->size()), m_mostRows + kRowsAtOnce);
        if (isOther) {
            m_cells.emplace(answer.assessment, m_wording);
            releaseElsewhere(std::exchange(m_assessment, answer.assessment));
            measureColumns();
        }
        endResetModel();
        m_mostRows = std::max(m_mostRows, m_rows);
        if (isGrowing())
            m_grow->start();
        else
            m_grow->stop();
    }
    emit arranged(static_cast<qint64>(m_order->size()), m_assessment->rowCount(), answer.nanoseconds);
}

void AccountsModel::grow()
{
    const int rows = std::min(static_cast<int>(m_order->size()), m_rows + kRowsAtOnce);
    beginInsertRows({}, m_rows, rows - 1);
    m_rows = rows;
    endInsertRows();
    m_mostRows = std::max(m_mostRows, m_rows);
    if (!isGrowing())
        m_grow->stop();
}

void AccountsModel::measureColumns()
{
    m_fileColumns = m_assessment ? fileColumnCount(m_assessment->table()) : 0;
    m_hasLastActive = !m_assessment || anyDay(m_assessment->table().lastSeen());
    m_hasAdded = !m_assessment || anyDay(m_assessment->table().data().added);
}

AccountsModel::Emptiness AccountsModel::emptiness() const
{
    if (!m_assessment)
        return Emptiness::NoData;
    if (!m_order->empty())
        return Emptiness::NotEmpty;
    return m_assessment->rowCount() == 0 ? Emptiness::NoAccounts : Emptiness::NothingMatches;
}

QString AccountsModel::emptyText() const
{
    switch (emptiness()) {
    case Emptiness::NotEmpty:
        return {};
    case Emptiness::NoData:
        return tr("Nothing is open yet. Drop the managed-accounts export here, or open the sample organisation.", "@info");
    case Emptiness::NoAccounts:
        return tr("The file has a header and no accounts. Check that accounts are claimed in Atlassian Administration, "
                  "then export them again and import that file.", "@info");
    case Emptiness::NothingMatches:
        return tr("No account matches this search. Take a word away, or clear it.", "@info");
    }
    return {};
}

QString AccountsModel::countText() const
{
    if (!m_assessment)
        return {};
    const auto visible = static_cast<qint64>(m_order->size());
    const qint64 total = m_assessment->rowCount();
    if (visible == total)
        return counted(tr("%1 account(s)", "@info", pluralOf(total)), total, m_wording.locale);
    return tr("%1 of %2", "@info shown accounts of all").arg(numberText(visible, m_wording.locale), numberText(total, m_wording.locale));
}

core::Row AccountsModel::accountRow(int row) const
{
    return m_order && row >= 0 && static_cast<std::size_t>(row) < m_order->size() ? (*m_order)[static_cast<std::size_t>(row)] : core::kNoRow;
}

std::vector<int> AccountsModel::shownRows(const std::vector<core::Row> &accounts) const
{
    std::vector<int> rows;
    if (!m_assessment || accounts.empty())
        return rows;
    core::RowBits wanted(m_assessment->rowCount());
    for (const core::Row account : accounts) {
        if (account < m_assessment->rowCount())
            wanted.set(account);
    }
    for (std::size_t i = 0; i < static_cast<std::size_t>(m_rows); ++i) {
        if (wanted.test((*m_order)[i]))
            rows.push_back(static_cast<int>(i));
    }
    return rows;
}

std::optional<core::AccountColumn> AccountsModel::accountColumn(int column) const
{
    if (column < 0 || column >= kFirstFileColumn)
        return {};
    return static_cast<core::AccountColumn>(column);
}

QString AccountsModel::columnKey(int column) const
{
    if (const auto fixed = accountColumn(column))
        return core::columnKey(*fixed);
    return m_assessment ? QStringLiteral("column:") + fileColumnHeader(m_assessment->table(), column - kFirstFileColumn) : QString();
}

bool AccountsModel::isShownAtFirst(int column) const
{
    const auto fixed = accountColumn(column);
    if (!fixed || !hasData(column))
        return false;
    const auto &columns = AccountCells::defaultColumns();
    return std::find(columns.begin(), columns.end(), *fixed) != columns.end();
}

bool AccountsModel::hasData(int column) const
{
    if (!m_cells)
        return true;
    const auto fixed = accountColumn(column);
    if (fixed == core::AccountColumn::LastActive)
        return m_hasLastActive;
    if (fixed == core::AccountColumn::Added)
        return m_hasAdded;
    return fixed ? m_cells->hasData(*fixed) : column < columnCount();
}

int AccountsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int AccountsModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return kFirstFileColumn + m_fileColumns;
}

QVariant AccountsModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const core::Row row = accountRow(index.row());
    if (row == core::kNoRow)
        return {};
    const auto column = accountColumn(index.column());
    const int fileColumn = index.column() - kFirstFileColumn;
    switch (role) {
    case Qt::DisplayRole:
        return flat(column ? m_cells->text(*column, row) : fileColumnCell(m_assessment->table(), fileColumn, row, m_wording.locale));
    case Qt::ToolTipRole:
        return column ? m_cells->toolTip(*column, row) : fileColumnCell(m_assessment->table(), fileColumn, row, m_wording.locale);
    case Qt::AccessibleTextRole: {
        const QString text = flat(column ? m_cells->text(*column, row) : fileColumnCell(m_assessment->table(), fileColumn, row, m_wording.locale));
        return QString(headerData(index.column(), Qt::Horizontal).toString() % QStringLiteral(": ") % (text.isEmpty() ? tr("empty", "@info:accessible cell") : text));
    }
    case Qt::TextAlignmentRole:
        return QVariant((column && AccountCells::isNumeric(*column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case RawRole:
        return column ? core::rawValue(*m_assessment, *column, row) : fileColumnRaw(m_assessment->table(), fileColumn, row);
    case ToneRole:
        return QVariant::fromValue(column ? m_cells->tone(*column, row) : Tone::None);
    case AccountRowRole:
        return row;
    }
    return {};
}

QString AccountsModel::sortText(int column) const
{
    for (std::size_t i = 0; i < m_sorting.size(); ++i) {
        if (m_sorting[i].column != column)
            continue;
        const bool ascending = m_sorting[i].order == Qt::AscendingOrder;
        if (m_sorting.size() == 1)
            return ascending ? tr("sorted ascending", "@info:accessible") : tr("sorted descending", "@info:accessible");
        const QString text = ascending ? tr("sorted ascending, %1 of %2", "@info:accessible place among sorted columns")
                                       : tr("sorted descending, %1 of %2", "@info:accessible place among sorted columns");
        return text.arg(i + 1).arg(m_sorting.size());
    }
    return {};
}

QVariant AccountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto column = accountColumn(section);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        const QString title = column ? columnTitle(*column) : fileColumnHeader(m_assessment->table(), section - kFirstFileColumn);
        const QString sorted = role == Qt::AccessibleTextRole ? sortText(section) : QString();
        return sorted.isEmpty() ? title : tr("%1, %2", "@info:accessible column, how it is sorted").arg(title, sorted);
    }
    if (role == Qt::ToolTipRole) {
        return column ? columnHelp(*column)
                      : tr("The column “%1” as the file has it.", "@info:tooltip").arg(fileColumnHeader(m_assessment->table(), section - kFirstFileColumn));
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant((column && AccountCells::isNumeric(*column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace models
