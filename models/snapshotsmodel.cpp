// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/snapshotsmodel.h"

#include "models/format.h"
#include "models/intakewords.h"
#include "models/tr.h"

#include <QDateTime>

#include <algorithm>

namespace models {
namespace {

using core::SnapshotInfo;

QDateTime importedAt(const SnapshotInfo &snapshot)
{
    return snapshot.imported > 0 ? QDateTime::fromSecsSinceEpoch(snapshot.imported, Qt::UTC).toLocalTime() : QDateTime();
}

bool isNumeric(SnapshotsModel::Column column)
{
    using Column = SnapshotsModel::Column;
    return column == Column::Accounts || column == Column::Billable || column == Column::Accidental || column == Column::Unknown || column == Column::Cost;
}

/// What an assessment makes, not the files alone.
bool isFigure(SnapshotsModel::Column column)
{
    return isNumeric(column) && column != SnapshotsModel::Column::Accounts;
}

QString unknown()
{
    return QStringLiteral("?");
}

/// Beside a figure that today's profile would not give.
QString mark(const SnapshotInfo &snapshot)
{
    return snapshot.judgedOtherwise ? QStringLiteral("*") : QString();
}

} // namespace

QString snapshotNote(const SnapshotInfo &snapshot)
{
    if (!snapshot.countsAreKnown)
        return SnapshotsModel::tr("? A person was deleted from this snapshot since; open it to see its figures.", "@info");
    if (snapshot.judgedOtherwise)
        return SnapshotsModel::tr("* Judged by another profile than today's (edition, billing, way of counting, own sites or workspaces); open it to see today's figures.", "@info");
    return {};
}

SnapshotsModel::SnapshotsModel(Wording wording, QObject *parent)
    : QAbstractTableModel(parent)
    , m_wording(std::move(wording))
{
}

void SnapshotsModel::setSnapshots(std::vector<SnapshotInfo> snapshots, bool hasWorkspace)
{
    beginResetModel();
    m_snapshots = std::move(snapshots);
    std::sort(m_snapshots.begin(), m_snapshots.end(), [](const SnapshotInfo &a, const SnapshotInfo &b) {
        return a.day != b.day ? a.day > b.day : a.id > b.id;
    });
    m_hasWorkspace = hasWorkspace;
    endResetModel();
}

const SnapshotInfo *SnapshotsModel::snapshot(int row) const
{
    return row >= 0 && row < rowCount() ? &m_snapshots[static_cast<std::size_t>(row)] : nullptr;
}

int SnapshotsModel::rowOf(qint64 id) const
{
    const auto found = std::find_if(m_snapshots.begin(), m_snapshots.end(), [id](const SnapshotInfo &snapshot) { return snapshot.id == id; });
    return found == m_snapshots.end() ? -1 : static_cast<int>(found - m_snapshots.begin());
}

QString SnapshotsModel::label(int row) const
{
    const SnapshotInfo *one = snapshot(row);
    if (!one)
        return {};
    const QString accounts = counted(tr("%1 account(s)", "@info", pluralOf(one->accounts)), one->accounts, m_wording.locale);
    return tr("%1 · %2, %3 billable", "@item a snapshot: day, accounts, count").arg(text(Column::Day, *one), accounts, text(Column::Billable, *one));
}

int SnapshotsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_snapshots.size());
}

int SnapshotsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QString SnapshotsModel::text(Column column, const SnapshotInfo &snapshot) const
{
    const QLocale &locale = m_wording.locale;
    switch (column) {
    case Column::Day:
        return dayText(snapshot.day, locale) + (snapshot.dayIsAssumed ? tr(" (assumed)", "@info behind the date of a snapshot") : QString());
    case Column::Files: {
        QStringList names;
        for (const core::SnapshotFile &file : snapshot.files)
            names.append(file.name);
        return names.join(QStringLiteral(", "));
    }
    case Column::Accounts:
        return numberText(snapshot.accounts, locale);
    case Column::Billable:
        return snapshot.countsAreKnown ? numberText(snapshot.billable, locale) + mark(snapshot) : unknown();
    case Column::Accidental:
        return snapshot.countsAreKnown ? numberText(snapshot.accidental, locale) + mark(snapshot) : unknown();
    case Column::Unknown:
        return snapshot.countsAreKnown ? numberText(snapshot.unknown, locale) + mark(snapshot) : unknown();
    case Column::Cost:
        return snapshot.costIsKnown ? moneyText(snapshot.cost, locale) + mark(snapshot) : unknown();
    case Column::Rules:
        return snapshot.prices.isEmpty() ? snapshot.rules : tr("%1 · %2", "@item rule set, price book").arg(snapshot.rules, snapshot.prices);
    case Column::Imported: {
        const QDateTime at = importedAt(snapshot);
        return at.isValid() ? tr("%1, %2", "@item day, time").arg(dayText(core::toDay(at.date()), locale), locale.toString(at.time(), QLocale::ShortFormat)) : QString();
    }
    case Column::Count:
        break;
    }
    return {};
}

QVariant SnapshotsModel::raw(Column column, const SnapshotInfo &snapshot) const
{
    switch (column) {
    case Column::Day:
        return core::isDate(snapshot.day) ? QVariant(core::toDate(snapshot.day)) : QVariant();
    case Column::Accounts:
        return static_cast<qlonglong>(snapshot.accounts);
    case Column::Billable:
        return snapshot.countsAreKnown ? QVariant(static_cast<qlonglong>(snapshot.billable)) : QVariant();
    case Column::Accidental:
        return snapshot.countsAreKnown ? QVariant(static_cast<qlonglong>(snapshot.accidental)) : QVariant();
    case Column::Unknown:
        return snapshot.countsAreKnown ? QVariant(static_cast<qlonglong>(snapshot.unknown)) : QVariant();
    case Column::Cost:
        return snapshot.costIsKnown ? QVariant(static_cast<qlonglong>(snapshot.cost.minor())) : QVariant();
    case Column::Imported:
        return importedAt(snapshot);
    case Column::Files:
    case Column::Rules:
    case Column::Count:
        break;
    }
    return text(column, snapshot);
}

QVariant SnapshotsModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const SnapshotInfo *one = snapshot(index.row());
    if (!one)
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(column, *one);
    case Qt::ToolTipRole:
        if (column == Column::Files) {
            QStringList lines;
            for (const core::SnapshotFile &file : one->files)
                lines.append(tr("%1: %2", "@info:tooltip kind of file, name").arg(kindText(file.kind), file.name));
            return lines.join(u'\n');
        }
        if (isFigure(column) && !snapshotNote(*one).isEmpty())
            return snapshotNote(*one);
        return text(column, *one);
    case Qt::TextAlignmentRole:
        return QVariant((isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case RawRole:
        return raw(column, *one);
    case IdRole:
        return static_cast<qlonglong>(one->id);
    case LabelRole:
        return label(index.row());
    }
    return {};
}

QVariant SnapshotsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case Column::Day:
        return tr("Day", "@title:column of a snapshot");
    case Column::Files:
        return tr("Files", "@title:column");
    case Column::Accounts:
        return tr("Accounts", "@title:column");
    case Column::Billable:
        return tr("Billable", "@title:column");
    case Column::Accidental:
        return tr("Accidental", "@title:column");
    case Column::Unknown:
        return tr("Unknown", "@title:column");
    case Column::Cost:
        return tr("Cost a year", "@title:column");
    case Column::Rules:
        return tr("Rules and prices", "@title:column");
    case Column::Imported:
        return tr("Imported", "@title:column");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace models
