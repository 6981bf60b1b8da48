// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sitesets.h"

#include <algorithm>
#include <iterator>

namespace core {

SiteSets::SiteSets()
{
    idOf({});
}

SiteSets::Id SiteSets::idOf(std::vector<quint32> &&members)
{
    const auto [it, isNew] = m_setIndex.try_emplace(members, static_cast<Id>(m_sets.size()));
    if (isNew)
        m_sets.push_back(std::move(members));
    return it->second;
}

SiteSets::Id SiteSets::add(const std::vector<QString> &sites)
{
    std::vector<quint32> members;
    for (const QString &site : sites) {
        auto it = m_siteIndex.constFind(site);
        if (it == m_siteIndex.constEnd()) {
            it = m_siteIndex.insert(site, static_cast<quint32>(m_sites.size()));
            m_sites.push_back(site);
        }
        members.push_back(*it);
    }
    std::sort(members.begin(), members.end());
    members.erase(std::unique(members.begin(), members.end()), members.end());
    return idOf(std::move(members));
}

SiteSets::Id SiteSets::unite(Id a, Id b)
{
    const quint64 key = quint64(a) << 32 | b;
    auto it = m_unions.constFind(key);
    if (it == m_unions.constEnd()) {
        std::vector<quint32> members;
        std::set_union(
            m_sets[a].begin(), m_sets[a].end(), m_sets[b].begin(), m_sets[b].end(), std::back_inserter(members));
        it = m_unions.insert(key, idOf(std::move(members)));
    }
    m_lastA = a;
    m_lastB = b;
    m_lastUnion = *it;
    return *it;
}

} // namespace core
