// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <unordered_map>
#include <vector>

namespace core {

/// Numbers for sets of sites, so that a million accounts are counted by their few hundred different sets. Each thread unites in sets
/// of its own, which stand on shared ones: numbers below the base's size are the base's.
class SiteSets final
{
public:
    using Id = quint32;
    static constexpr Id kEmpty = 0;

    /// @p base stays and doesn't change while these are used; null for sets of their own.
    explicit SiteSets(const SiteSets *base = nullptr);

    /// Only without a base.
    Id add(const std::vector<QString> &sites);
    Id united(Id a, Id b)
    {
        if (a == b || b == kEmpty)
            return a;
        if (a == kEmpty)
            return b;
        return a == m_lastA && b == m_lastB ? m_lastUnion : unite(a, b);
    }

    std::size_t size() const { return m_first + m_sets.size(); }
    const std::vector<quint32> &members(Id id) const { return id < m_first ? m_base->members(id) : m_sets[id - m_first]; }
    const std::vector<QString> &sites() const { return m_sites; }

private:
    struct Hash
    {
        std::size_t operator()(const std::vector<quint32> &members) const;
    };

    Id unite(Id a, Id b);
    Id idOf(std::vector<quint32> &&members);

    const SiteSets *m_base = nullptr;
    std::size_t m_first = 0; ///< size of the base
    std::vector<QString> m_sites;
    QHash<QString, quint32> m_siteIndex;
    std::vector<std::vector<quint32>> m_sets; ///< sorted site numbers
    std::unordered_map<std::vector<quint32>, Id, Hash> m_setIndex;
    QHash<quint64, Id> m_unions;
    Id m_lastA = kEmpty;
    Id m_lastB = kEmpty;
    Id m_lastUnion = kEmpty;
};

} // namespace core
