// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protectedmodel.h"

#include "models/format.h"
#include "models/tr.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace models {

namespace {

QString kindText(core::ProtectedKind kind)
{
    switch (kind) {
    case core::ProtectedKind::Mail:
        return ProtectedModel::tr("Account by e-mail", "@item protected entry");
    case core::ProtectedKind::Id:
        return ProtectedModel::tr("Account by ID", "@item protected entry");
    case core::ProtectedKind::Domain:
        return ProtectedModel::tr("Whole domain", "@item protected entry");
    }
    return {};
}

QString csvCell(QString text)
{
    return u'"' % text.replace(u'"', QStringLiteral("\"\"")) % u'"';
}

} // namespace

ProtectedModel::ProtectedModel(Settings *settings, Wording wording, core::Day today, QObject *parent)
    : QAbstractTableModel(parent)
    , m_settings(settings)
    , m_wording(std::move(wording))
    , m_today(today)
    , m_entries(settings->state().protectedEntries)
{
    filter();
    connect(settings, &Settings::protectedChanged, this, &ProtectedModel::take);
}

QString ProtectedModel::add(const QString &text, const QString &reason)
{
    const core::Result<core::ProtectedEntry> entry = core::protectedEntry(text, reason, m_today);
    if (!entry)
        return tr("“%1” is no e-mail address, domain or Atlassian ID. Write it like anna@acme.com or @acme.com.", "@info").arg(text.trimmed());
    if (std::any_of(m_entries->begin(), m_entries->end(), [&](const core::ProtectedEntry &one) { return one.folded == entry->folded; }))
        return tr("“%1” is on the list already.", "@info").arg(entry->text);
    core::ProtectedEntries entries = *m_entries;
    entries.push_back(*entry);
    m_settings->setProtected(std::move(entries), tr("%1 is protected.", "@info what was done").arg(entry->text));
    return {};
}

QString ProtectedModel::import(const QString &text)
{
    core::ProtectedLines lines = core::protectedLines(text, m_today);
    core::ProtectedEntries entries = *m_entries;
    QSet<QString> known;
    for (const core::ProtectedEntry &entry : entries)
        known.insert(entry.folded);
    qint64 added = 0;
    qint64 repeated = lines.repeated;
    for (core::ProtectedEntry &entry : lines.entries) {
        if (known.contains(entry.folded)) {
            ++repeated;
            continue;
        }
        entries.push_back(std::move(entry));
        ++added;
    }
    const QLocale &locale = m_wording.locale;
    QStringList sentences {counted(tr("%1 entr(y|ies) added.", "@info", pluralOf(added)), added, locale)};
    if (repeated > 0)
        sentences.append(counted(tr("%1 (was|were) on the list already.", "@info", pluralOf(repeated)), repeated, locale));
    if (!lines.refused.empty()) {
        sentences.append(counted(tr("%1 line(s) could not be read.", "@info", pluralOf(static_cast<qint64>(lines.refused.size()))), static_cast<qint64>(lines.refused.size()), locale));
        sentences.append(tr("The first is line %1: “%2”.", "@info").arg(lines.refused[0].line).arg(lines.refused[0].text.left(60)));
    }
    if (added > 0)
        m_settings->setProtected(std::move(entries), sentences.first());
    return sentences.join(u' ');
}

void ProtectedModel::remove(const QList<int> &rows)
{
    if (rows.isEmpty())
        return;
    QSet<std::size_t> gone;
    for (const int row : rows)
        gone.insert(m_shown[static_cast<std::size_t>(row)]);
    const QString what = gone.size() == 1 ? tr("%1 is protected no longer.", "@info what was done").arg(at(rows.first()).text)
                                          : counted(tr("%1 entr(y|ies) taken off the protected list.", "@info what was done", pluralOf(gone.size())), gone.size(), m_wording.locale);
    core::ProtectedEntries entries;
    for (std::size_t i = 0; i < m_entries->size(); ++i) {
        if (!gone.contains(i))
            entries.push_back((*m_entries)[i]);
    }
    m_settings->setProtected(std::move(entries), what);
}

void ProtectedModel::setSearch(const QString &text)
{
    if (text == m_search)
        return;
    beginResetModel();
    m_search = text;
    filter();
    endResetModel();
}

QString ProtectedModel::countText() const
{
    const qint64 shown = rowCount();
    if (shown == total())
        return counted(tr("%1 entr(y|ies)", "@info", pluralOf(shown)), shown, m_wording.locale);
    return tr("%1 of %2 entries", "@info").arg(numberText(shown, m_wording.locale), numberText(total(), m_wording.locale));
}

QString ProtectedModel::csv() const
{
    QString out = QStringLiteral("Protected,Reason,Added\n");
    for (const core::ProtectedEntry &entry : *m_entries)
        out += csvCell(entry.text) % u',' % csvCell(entry.note) % u','
            % (core::isDate(entry.added) ? core::toDate(entry.added).toString(Qt::ISODate) : QString()) % u'\n';
    return out;
}

int ProtectedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ProtectedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QVariant ProtectedModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const core::ProtectedEntry &entry = at(index.row());
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != RawRole && role != Qt::ToolTipRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case Column::Entry:
        return entry.text;
    case Column::Kind:
        return role == RawRole ? QVariant(core::protectedKindKey(entry.kind)) : QVariant(kindText(entry.kind));
    case Column::Reason:
        return entry.note;
    case Column::Added:
        return role == RawRole ? QVariant(entry.added) : QVariant(dayText(entry.added, m_wording.locale));
    case Column::Count:
        break;
    }
    return {};
}

bool ProtectedModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || static_cast<Column>(index.column()) != Column::Reason)
        return false;
    const QString note = value.toString().trimmed();
    if (note == at(index.row()).note)
        return true;
    core::ProtectedEntries entries = *m_entries;
    core::ProtectedEntry &entry = entries[m_shown[static_cast<std::size_t>(index.row())]];
    entry.note = note;
    const QString text = entry.text;
    m_settings->setProtected(std::move(entries), tr("The reason of %1 changed.", "@info what was done").arg(text));
    return true;
}

Qt::ItemFlags ProtectedModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && static_cast<Column>(index.column()) == Column::Reason ? flags | Qt::ItemIsEditable : flags;
}

QVariant ProtectedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Entry:
        return tr("Who", "@title:column");
    case Column::Kind:
        return tr("What", "@title:column");
    case Column::Reason:
        return tr("Reason", "@title:column");
    case Column::Added:
        return tr("Since", "@title:column");
    case Column::Count:
        break;
    }
    return {};
}

void ProtectedModel::take(const core::ProtectedEntriesPtr &entries)
{
    beginResetModel();
    m_entries = entries;
    filter();
    endResetModel();
}

void ProtectedModel::filter()
{
    const QStringList words = m_search.simplified().split(u' ', Qt::SkipEmptyParts);
    m_shown.clear();
    for (std::size_t i = 0; i < m_entries->size(); ++i) {
        const core::ProtectedEntry &entry = (*m_entries)[i];
        if (std::all_of(words.begin(), words.end(), [&](const QString &word) {
                return entry.text.contains(word, Qt::CaseInsensitive) || entry.note.contains(word, Qt::CaseInsensitive);
            }))
            m_shown.push_back(i);
    }
}

} // namespace models
