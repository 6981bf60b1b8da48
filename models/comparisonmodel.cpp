// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparisonmodel.h"

#include "models/comparisonorder.h"
#include "models/comparisonwords.h"
#include "models/format.h"
#include "models/release.h"
#include "models/tr.h"
#include "models/verdictwords.h"

#include <QTimer>

#include <algorithm>

namespace models {
namespace {

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

const QString &nothing()
{
    static const QString dash = QStringLiteral("–");
    return dash;
}

void releaseElsewhere(ComparedSnapshots compared)
{
    models::releaseElsewhere(std::move(compared.comparison));
    models::releaseElsewhere(std::move(compared.older));
    models::releaseElsewhere(std::move(compared.newer));
}

} // namespace

struct ComparisonModel::Answer
{
    ComparedSnapshots compared;
    std::shared_ptr<const Order> order;
};

ComparisonModel::ComparisonModel(Wording wording, QObject *parent)
    : QAbstractTableModel(parent)
    , m_wording(std::move(wording))
    , m_grow(new QTimer(this))
{
    m_grow->setInterval(0);
    connect(m_grow, &QTimer::timeout, this, &ComparisonModel::grow);
    m_pool.setMaxThreadCount(1);
}

ComparisonModel::~ComparisonModel()
{
    m_stop.request_stop();
    m_pool.waitForDone();
    models::releaseElsewhere(std::move(m_order));
    releaseElsewhere(std::move(m_compared));
    releaseElsewhere(std::move(m_wanted));
}

void ComparisonModel::setComparison(const ComparedSnapshots &compared)
{
    releaseElsewhere(std::exchange(m_wanted, compared));
    m_filter = {};
    emit filterChanged();
    if (m_wanted) {
        request();
        return;
    }
    m_stop.request_stop();
    ++m_number;
    m_running = 0;
    publish({});
}

void ComparisonModel::setFilter(const ChangeFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    emit filterChanged();
    request();
}

void ComparisonModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    request();
}

void ComparisonModel::request()
{
    m_stop.request_stop();
    if (!m_wanted)
        return;
    m_stop = std::stop_source();
    m_running = ++m_number;
    const bool isSorted = m_sortColumn >= 0 && m_sortColumn < static_cast<int>(Column::Count);
    const auto column = isSorted ? std::optional(static_cast<Column>(m_sortColumn)) : std::nullopt;
    m_pool.start([this, compared = m_wanted, filter = m_filter, column, descending = m_sortOrder == Qt::DescendingOrder,
                     stop = m_stop.get_token(), number = m_running] {
        auto answer = std::make_shared<Answer>(Answer {compared, comparisonOrder(compared, filter, column, descending, stop)});
        // The destructor waits for this thread.
        QMetaObject::invokeMethod(
            this,
            [this, number, answer]() mutable {
                if (number == m_number) {
                    m_running = 0;
                    publish(std::move(*answer));
                }
                models::releaseElsewhere(std::move(answer));
            },
            Qt::QueuedConnection);
    });
}

void ComparisonModel::publish(Answer &&answer)
{
    beginResetModel();
    m_lastChange = nullptr;
    models::releaseElsewhere(std::exchange(m_order, std::move(answer.order)));
    releaseElsewhere(std::exchange(m_compared, std::move(answer.compared)));
    m_rows = m_order ? std::min(static_cast<int>(m_order->size()), kRowsAtOnce) : 0;
    endResetModel();
    if (m_order && m_rows < static_cast<int>(m_order->size()))
        m_grow->start();
    else
        m_grow->stop();
    emit arranged(m_order ? static_cast<qint64>(m_order->size()) : 0);
}

void ComparisonModel::grow()
{
    const int all = static_cast<int>(m_order->size());
    const int rows = std::min(all, m_rows + kRowsAtOnce);
    beginInsertRows({}, m_rows, rows - 1);
    m_rows = rows;
    endInsertRows();
    if (m_rows == all)
        m_grow->stop();
}

QString ComparisonModel::countText() const
{
    if (!m_order)
        return {};
    const auto visible = static_cast<qint64>(m_order->size());
    const auto all = static_cast<qint64>(m_compared.comparison->changes.size());
    if (visible == all)
        return counted(tr("%1 change(s)", "@info", pluralOf(all)), all, m_wording.locale);
    return tr("%1 of %2 changes", "@info shown changes of all").arg(numberText(visible, m_wording.locale), numberText(all, m_wording.locale));
}

const core::AccountChange *ComparisonModel::change(int row) const
{
    if (!m_order || row < 0 || static_cast<std::size_t>(row) >= m_order->size())
        return nullptr;
    return &m_compared.comparison->changes[(*m_order)[static_cast<std::size_t>(row)]];
}

const std::vector<core::FieldChange> &ComparisonModel::fieldsOf(const core::AccountChange &change) const
{
    if (m_lastChange != &change) {
        m_lastChange = &change;
        m_lastFields = change.kind() == core::ChangeKind::Changed
            ? core::fieldChanges(*m_compared.older, change.older, *m_compared.newer, change.newer)
            : std::vector<core::FieldChange>();
    }
    return m_lastFields;
}

/// What stands in Before or After: the verdict where the account has its seat by it, else the first thing that changed.
QString ComparisonModel::besides(bool after, const core::AccountChange &change) const
{
    const core::Row row = after ? change.newer : change.older;
    if (row == core::kNoRow)
        return nothing();
    const bool byVerdict = change.kind() != core::ChangeKind::Changed || change.seat != core::SeatChange::None
        || change.has(core::ChangedField::Verdict) || change.has(core::ChangedField::Intent);
    if (byVerdict || fieldsOf(change).empty()) {
        const core::Case &facts = (after ? *m_compared.newer : *m_compared.older).of(row);
        const QString why = whyText(facts, m_wording);
        return why.isEmpty() ? verdictText(facts.verdict) : why;
    }
    const core::FieldChange &field = fieldsOf(change).front();
    return changedValueText(field.field, after ? field.after : field.before);
}

QString ComparisonModel::why(const core::AccountChange &change) const
{
    if (change.kind() != core::ChangeKind::Changed || change.seat != core::SeatChange::None)
        return changeCauseText(change.cause, change.product);
    QStringList names;
    for (const core::FieldChange &field : fieldsOf(change)) {
        if (const QString name = changedFieldText(field.field, field.product); !names.contains(name))
            names.append(name);
    }
    return names.join(QStringLiteral(", "));
}

QString ComparisonModel::text(Column column, const core::AccountChange &change) const
{
    switch (column) {
    case Column::Account:
        return fromUtf8(changedAccount(m_compared, change));
    case Column::Name:
        return fromUtf8(changedName(m_compared, change));
    case Column::What:
        return changeText(change.kind(), change.seat);
    case Column::Before:
        return besides(false, change);
    case Column::After:
        return besides(true, change);
    case Column::Why:
        return why(change);
    case Column::Cost: {
        const auto cost = core::costOf(*m_compared.comparison, change);
        if (cost)
            return signedMoneyText(cost->year, m_wording.locale);
        return change.seat == core::SeatChange::None ? nothing() : QStringLiteral("?");
    }
    case Column::Count:
        break;
    }
    return {};
}

QString ComparisonModel::toolTip(Column column, const core::AccountChange &change) const
{
    QStringList lines;
    if (column == Column::Why && change.seat != core::SeatChange::None)
        lines.append(changeCauseHelp(change.cause));
    if (column >= Column::What) {
        for (const core::FieldChange &field : fieldsOf(change))
            lines.append(fieldChangeText(field));
    }
    return lines.isEmpty() ? text(column, change) : lines.join(u'\n');
}

Tone ComparisonModel::tone(Column column, const core::AccountChange &change) const
{
    if (column != Column::What)
        return Tone::None;
    const core::Intent after = change.newer == core::kNoRow ? core::Intent::None : m_compared.newer->of(change.newer).intent;
    return changeTone(change.seat, after);
}

QVariant ComparisonModel::raw(Column column, const core::AccountChange &change) const
{
    if (column == Column::What)
        return QString(core::changeKindKey(change.kind()));
    if (column == Column::Why)
        return QString(core::changeCauseKey(change.cause));
    if (column == Column::Cost) {
        const auto cost = core::costOf(*m_compared.comparison, change);
        return cost ? QVariant(static_cast<qlonglong>(cost->year.minor())) : QVariant();
    }
    return text(column, change);
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const core::AccountChange *one = change(index.row());
    if (!one)
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(column, *one);
    case Qt::AccessibleTextRole:
        return text(column, *one);
    case Qt::ToolTipRole:
        return toolTip(column, *one);
    case Qt::TextAlignmentRole:
        return QVariant((column == Column::Cost ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case RawRole:
        return raw(column, *one);
    case ToneRole:
        return QVariant::fromValue(tone(column, *one));
    case NewerRowRole:
        return one->newer;
    case OlderRowRole:
        return one->older;
    }
    return {};
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant((column == Column::Cost ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case Column::Account:
        return tr("Account", "@title:column");
    case Column::Name:
        return tr("Name", "@title:column");
    case Column::What:
        return tr("What happened", "@title:column");
    case Column::Before:
        return tr("Before", "@title:column");
    case Column::After:
        return tr("After", "@title:column");
    case Column::Why:
        return tr("Why", "@title:column");
    case Column::Cost:
        return tr("Cost a year", "@title:column");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace models
