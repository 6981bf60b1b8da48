// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <map>
#include <vector>

namespace core {

/// Numbers for sets of sites, so that a million accounts are counted by their few hundred different sets. Copies share
/// nothing: each thread unites in its own.
class SiteSets final
{
public:
    using Id = quint32;
    static constexpr Id kEmpty = 0;

    SiteSets();

    Id add(const std::vector<QString> &sites);
    Id united(Id a, Id b)
    {
        if (a == b || b == kEmpty)
            return a;
        if (a == kEmpty)
            return b;
        return a == m_lastA && b == m_lastB ? m_lastUnion : unite(a, b);
    }

    std::size_t size() const { return m_sets.size(); }
    const std::vector<quint32> &members(Id id) const { return m_sets[id]; }
    const std::vector<QString> &sites() const { return m_sites; }

private:
    Id unite(Id a, Id b);
    Id idOf(std::vector<quint32> &&members);

    std::vector<QString> m_sites;
    QHash<QString, quint32> m_siteIndex;
    std::vector<std::vector<quint32>> m_sets; ///< sorted site numbers
    std::map<std::vector<quint32>, Id> m_setIndex;
    QHash<quint64, Id> m_unions;
    Id m_lastA = kEmpty;
    Id m_lastB = kEmpty;
    Id m_lastUnion = kEmpty;
};

} // namespace core
