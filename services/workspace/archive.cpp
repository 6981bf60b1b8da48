// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/archive.h"

#include "store/workspacefile.h"

#include <algorithm>

namespace workspace {

core::Result<std::unique_ptr<Archive>> Archive::open(const QString &path, const store::OpenOptions &options)
{
    auto file = store::WorkspaceFile::open(path, options);
    if (!file)
        return core::Unexpected(file.error());
    std::unique_ptr<Archive> archive(new Archive);
    archive->m_file = std::move(*file);
    archive->m_snapshots = std::make_unique<store::Snapshots>(*archive->m_file);
    archive->m_own = std::make_unique<store::OwnTables>(*archive->m_file);
    archive->m_maintenance = std::make_unique<store::Maintenance>(*archive->m_file);
    archive->m_leases = std::make_unique<store::Leases>(*archive->m_file);
    archive->m_connections = std::make_unique<store::Connections>(*archive->m_file);
    archive->m_syncs = std::make_unique<store::SyncStates>(*archive->m_file);
    archive->m_preflights = std::make_unique<store::Preflights>(*archive->m_file);
    return archive;
}

Archive::~Archive() = default;

const store::OpenState &Archive::state() const
{
    return m_file->state();
}

void Archive::settle()
{
    m_file->settle();
}

bool Archive::isReadOnly() const
{
    return m_file->isReadOnly();
}

core::Result<core::SnapshotInfo> Archive::find(const QString &name)
{
    const auto all = m_snapshots->list();
    if (!all)
        return core::Unexpected(all.error());
    QStringList known;
    for (const core::SnapshotInfo &info : *all)
        known.append(QStringLiteral("%1 (%2)").arg(info.id).arg(core::isDate(info.day) ? core::toDate(info.day).toString(Qt::ISODate) : QStringLiteral("?")));
    const auto none = [&] { return core::fail(core::ErrorCode::SnapshotNotFound, name, known.join(QLatin1String(", "))); };
    if (all->empty())
        return none();
    if (name.isEmpty() || name == QLatin1String("newest"))
        return all->back();
    if (name == QLatin1String("first"))
        return all->front();
    if (name == QLatin1String("previous"))
        return all->size() > 1 ? core::Result<core::SnapshotInfo>((*all)[all->size() - 2]) : none();
    const QDate date = QDate::fromString(name, Qt::ISODate);
    bool isNumber = false;
    const qint64 number = name.toLongLong(&isNumber);
    const auto found = std::find_if(all->rbegin(), all->rend(), [&](const core::SnapshotInfo &info) {
        return date.isValid() ? info.day == core::toDay(date) : isNumber && info.id == number;
    });
    return found == all->rend() ? none() : core::Result<core::SnapshotInfo>(*found);
}

LoadRequest withOwnData(LoadRequest request, const core::OwnData &own)
{
    if (request.profile == core::Profile())
        request.profile = own.profile();
    if (!request.annotations)
        request.annotations = own.annotations();
    request.ownPriceBooks = own.of(core::EditSubject::PriceBook);
    if (request.rules.isEmpty())
        request.rules = own.value(core::EditSubject::Setting, kRulesSetting).value_or(QString());
    if (request.priceBook.isEmpty())
        request.priceBook = own.value(core::EditSubject::Setting, kPriceBookSetting).value_or(QString());
    request.protectedEntries = own.protectedEntries();
    return request;
}

} // namespace workspace
