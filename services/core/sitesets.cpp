// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sitesets.h"

#include <algorithm>
#include <iterator>

namespace core {

std::size_t SiteSets::Hash::operator()(const std::vector<quint32> &members) const
{
    std::size_t mixed = members.size();
    for (const quint32 site : members) {
        mixed = (mixed ^ site) * 0x9E3779B97F4A7C15ull;
        mixed ^= mixed >> 32;
    }
    return mixed;
}

SiteSets::SiteSets(const SiteSets *base)
    : m_base(base)
    , m_first(base ? base->size() : 0)
{
    if (!base)
        idOf({});
}

SiteSets::Id SiteSets::idOf(std::vector<quint32> &&members)
{
    if (m_base) {
        if (const auto known = m_base->m_setIndex.find(members); known != m_base->m_setIndex.end())
            return known->second;
    }
    const auto [it, isNew] = m_setIndex.try_emplace(members, static_cast<Id>(size()));
    if (isNew)
        m_sets.push_back(std::move(members));
    return it->second;
}

SiteSets::Id SiteSets::add(const std::vector<QString> &sites)
{
    Q_ASSERT(!m_base);
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
        std::vector<quint32> united;
        std::set_union(
            members(a).begin(), members(a).end(), members(b).begin(), members(b).end(), std::back_inserter(united));
        it = m_unions.insert(key, idOf(std::move(united)));
    }
    m_lastA = a;
    m_lastB = b;
    m_lastUnion = *it;
    return *it;
}

} // namespace core
