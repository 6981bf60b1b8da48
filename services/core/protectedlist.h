// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounttable.h"
#include "core/protectedentry.h"

#include <string>
#include <string_view>
#include <unordered_set>

namespace core {

/// Who must be left alone: whole e-mails, Atlassian IDs, and domains written as "@acme.com" or "acme.com". Case is ignored.
/// A domain doesn't cover its subdomains.
class ProtectedList final
{
public:
    ProtectedList() = default;
    explicit ProtectedList(const AccountTable &entries);

    void add(const ProtectedEntries &entries);
    bool isEmpty() const { return m_mails.empty() && m_ids.empty() && m_domains.empty(); }
    /// By what the row shows; its aliases are asked for themselves.
    bool covers(const AccountTable &table, Row row) const;
    bool covers(const AccountAlias &alias) const;

private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    using Set = std::unordered_set<std::string, Hash, std::equal_to<>>;

    void addText(std::string_view folded);
    bool coversMail(std::string_view folded) const;
    bool coversId(std::string_view folded) const;

    Set m_mails;
    Set m_ids;
    Set m_domains;
};

} // namespace core
