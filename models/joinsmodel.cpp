// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/joinsmodel.h"

#include "models/format.h"
#include "models/tr.h"

#include <QFileInfo>

#include <algorithm>

namespace models {

namespace {

QString nameOf(const core::JoinedAccounts &accounts, int source)
{
    const auto place = static_cast<std::size_t>(source);
    return place < accounts.sources.size() ? QFileInfo(accounts.sources[place].file).fileName() : QString();
}

QString rowText(const core::RowExample &row, const QLocale &locale)
{
    return row.line > 0 ? Words::tr("%1 (line %2)", "@item account, line of its file").arg(row.account, numberText(row.line, locale)) : row.account;
}

QString joinedTexts(const QStringList &texts)
{
    return texts.join(Words::tr("; ", "@info between examples"));
}

} // namespace

JoinsModel::JoinsModel(Wording wording, QObject *parent)
    : QAbstractTableModel(parent)
    , m_wording(std::move(wording))
{
}

QString JoinsModel::kindText(Kind kind)
{
    switch (kind) {
    case Kind::ById:
        return tr("Joined by Atlassian ID", "@item how rows of a file joined");
    case Kind::ByMail:
        return tr("Joined by e-mail address", "@item how rows of a file joined");
    case Kind::Alone:
        return tr("In no other file", "@item how rows of a file joined");
    case Kind::Conflict:
        return tr("Files disagree", "@item how rows of a file joined");
    case Kind::Count:
        break;
    }
    return {};
}

QString JoinsModel::conflictText(const core::ColumnConflict &conflict, const core::JoinedAccounts &accounts) const
{
    const QString winner = nameOf(accounts, conflict.winner);
    return conflict.isNewer
        ? tr("%1 says something else in %2, and holds: it is newer.", "@info file, column").arg(winner, conflict.column)
        : tr("%1 says something else in %2. Both are of one time: the value that would win within one file holds.", "@info file, column").arg(winner, conflict.column);
}

void JoinsModel::setJoins(const core::JoinedAccounts &accounts)
{
    const QLocale &locale = m_wording.locale;
    m_entries.clear();
    m_sentence.clear();
    qint64 rows = 0;
    qint64 byId = 0;
    qint64 byMail = 0;
    qint64 conflicts = 0;
    for (std::size_t i = 0; i < accounts.joins.size() && i < accounts.sources.size(); ++i) {
        const core::FileJoin &join = accounts.joins[i];
        const QString file = nameOf(accounts, static_cast<int>(i));
        rows += join.byId + join.byMail + join.alone;
        byId += join.byId;
        byMail += join.byMail;
        QStringList alone;
        for (const core::RowExample &row : join.aloneExamples)
            alone.append(rowText(row, locale));
        for (const auto &[kind, count] : {std::pair(Kind::ById, join.byId), std::pair(Kind::ByMail, join.byMail), std::pair(Kind::Alone, join.alone)}) {
            if (count > 0)
                m_entries.push_back({kind, file, kindText(kind), count, kind == Kind::Alone ? joinedTexts(alone) : QString()});
        }
        for (const core::ColumnConflict &conflict : join.conflicts) {
            conflicts += conflict.count;
            QStringList examples;
            for (const core::ColumnConflict::Example &example : conflict.examples) {
                const QString lost = example.lost.isEmpty() ? tr("nothing", "@item value of a cell") : example.lost;
                const QString kept = example.kept.isEmpty() ? tr("nothing", "@item value of a cell") : example.kept;
                examples.append(tr("%1: %2 gives way to %3", "@item account, two values").arg(rowText(example.row, locale), lost, kept));
            }
            m_entries.push_back({Kind::Conflict, file, conflictText(conflict, accounts), conflict.count, joinedTexts(examples)});
        }
    }
    if (!accounts.joins.empty()) {
        const auto files = static_cast<qint64>(accounts.joins.size());
        m_sentence = tr("%1 with %2: %3 found in another file by Atlassian ID, %4 by e-mail address.", "@info files, rows, two counts of rows")
                         .arg(counted(tr("%1 file(s)", "@info", pluralOf(files)), files, locale), counted(tr("%1 row(s)", "@info", pluralOf(rows)), rows, locale),
                             numberText(byId, locale), numberText(byMail, locale));
        m_sentence += u' '
            + (conflicts == 0 ? tr("They agree in everything.", "@info files")
                              : counted(tr("They disagree about %1 value(s).", "@info files", pluralOf(conflicts)), conflicts, locale));
    }
    filter();
}

void JoinsModel::clear()
{
    m_entries.clear();
    m_sentence.clear();
    filter();
}

void JoinsModel::setFilter(std::optional<Kind> kind)
{
    if (kind == m_filter)
        return;
    m_filter = kind;
    filter();
}

void JoinsModel::filter()
{
    beginResetModel();
    m_shown.clear();
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (!m_filter || m_entries[i].kind == *m_filter)
            m_shown.push_back(static_cast<int>(i));
    }
    endResetModel();
}

qint64 JoinsModel::entries(Kind kind) const
{
    return std::count_if(m_entries.begin(), m_entries.end(), [kind](const Entry &entry) { return entry.kind == kind; });
}

int JoinsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int JoinsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QVariant JoinsModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const Entry &entry = m_entries[static_cast<std::size_t>(m_shown[static_cast<std::size_t>(index.row())])];
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant((column == Column::Rows ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == KindRole)
        return static_cast<int>(entry.kind);
    if (role == RawRole && column == Column::Rows)
        return entry.rows;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != RawRole)
        return {};
    switch (column) {
    case Column::File:
        return entry.file;
    case Column::What:
        return entry.what;
    case Column::Rows:
        return numberText(entry.rows, m_wording.locale);
    case Column::Examples:
        return entry.examples;
    case Column::Count:
        break;
    }
    return {};
}

QVariant JoinsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant((column == Column::Rows ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case Column::File:
        return tr("File", "@title:column");
    case Column::What:
        return tr("What its rows do", "@title:column");
    case Column::Rows:
        return tr("Rows", "@title:column");
    case Column::Examples:
        return tr("For example", "@title:column");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace models
