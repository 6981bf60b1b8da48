// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sitesmodel.h"

#include "models/format.h"
#include "models/intakewords.h"

#include <QRegularExpression>

#include <algorithm>

namespace models {

SitesModel::SitesModel(Wording wording, QObject *parent)
    : QAbstractTableModel(parent)
    , m_wording(std::move(wording))
{
}

void SitesModel::setSites(std::vector<core::OwnSite> all, const std::vector<core::OwnSite> &own)
{
    beginResetModel();
    m_entries.clear();
    m_edited = false;
    for (core::OwnSite &site : all)
        m_entries.push_back({std::move(site), false, true});
    for (const core::OwnSite &site : own) {
        const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&site](const Entry &entry) { return entry.site.host == site.host; });
        if (found == m_entries.end()) {
            m_entries.push_back({site, true, false});
        } else {
            found->own = true;
            found->site.source = site.source;
        }
    }
    endResetModel();
}

bool SitesModel::add(const QString &text)
{
    const QString host = core::siteHost(text);
    static const QRegularExpression address(QStringLiteral("^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$"));
    if (!host.contains(u'.') || !address.match(host).hasMatch())
        return false;
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&host](const Entry &entry) { return entry.site.host == host; });
    if (found != m_entries.end())
        return setData(index(static_cast<int>(found - m_entries.begin()), 0), Qt::Checked, Qt::CheckStateRole);
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_entries.push_back({{host, core::OwnSiteSource::Profile, 0, 0}, true, false});
    endInsertRows();
    m_edited = true;
    emit ownSitesChanged();
    return true;
}

QStringList SitesModel::ownSites() const
{
    QStringList hosts;
    for (const Entry &entry : m_entries) {
        if (entry.own)
            hosts.append(entry.site.host);
    }
    return hosts;
}

int SitesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int SitesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QVariant SitesModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const Entry &entry = m_entries[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::CheckStateRole)
        return column == Column::Site ? QVariant(entry.own ? Qt::Checked : Qt::Unchecked) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return QVariant((column == Column::Accounts || column == Column::Accesses ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && column == Column::Site)
        return entry.own ? tr("%1, own site", "@info:accessible").arg(entry.site.host) : tr("%1, not an own site", "@info:accessible").arg(entry.site.host);
    if (role != Qt::DisplayRole && role != RawRole)
        return {};
    const bool raw = role == RawRole;
    switch (column) {
    case Column::Site:
        return entry.site.host;
    case Column::Accounts:
        return raw ? QVariant(entry.site.accounts) : QVariant(numberText(entry.site.accounts, m_wording.locale));
    case Column::Accesses:
        return raw ? QVariant(entry.site.accesses) : QVariant(numberText(entry.site.accesses, m_wording.locale));
    case Column::Source:
        if (!entry.own)
            return raw ? QString() : QStringLiteral("–");
        return m_edited ? ownSiteSourceText(core::OwnSiteSource::Profile) : ownSiteSourceText(entry.site.source);
    case Column::Count:
        break;
    }
    return {};
}

bool SitesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != static_cast<int>(Column::Site))
        return false;
    Entry &entry = m_entries[static_cast<std::size_t>(index.row())];
    const bool own = value.toInt() == Qt::Checked;
    if (own == entry.own)
        return true;
    entry.own = own;
    m_edited = true;
    emit dataChanged(this->index(0, 0), this->index(rowCount() - 1, columnCount() - 1)); // every source becomes the profile
    emit ownSitesChanged();
    return true;
}

Qt::ItemFlags SitesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == static_cast<int>(Column::Site))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant SitesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        const auto column = static_cast<Column>(section);
        return QVariant((column == Column::Accounts || column == Column::Accesses ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole))
        return {};
    const bool help = role == Qt::ToolTipRole;
    switch (static_cast<Column>(section)) {
    case Column::Site:
        return help ? tr("Ticked sites are your own: seats used there are meant to be.", "@info:tooltip") : tr("Site", "@title:column");
    case Column::Accounts:
        return help ? tr("Accounts that are not deactivated and have an access there.", "@info:tooltip") : tr("Accounts", "@title:column");
    case Column::Accesses:
        return help ? tr("Their accesses to Jira, Confluence and Jira Service Management there.", "@info:tooltip") : tr("Accesses", "@title:column");
    case Column::Source:
        return help ? tr("Why the site is taken as your own.", "@info:tooltip") : tr("Own because", "@title:column");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace models
