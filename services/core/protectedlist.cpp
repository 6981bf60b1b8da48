// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protectedlist.h"

namespace core {

namespace {

/// The parts of AccountTable::folded(): name NUL e-mail NUL id NUL.
struct FoldedParts
{
    std::string_view mail;
    std::string_view id;
};

FoldedParts partsOf(const AccountTable &table, Row row)
{
    const std::string_view all = table.folded(row);
    const std::size_t nameEnd = all.find('\0');
    const std::size_t mailEnd = all.find('\0', nameEnd + 1);
    const std::size_t idEnd = all.find('\0', mailEnd + 1);
    return {all.substr(nameEnd + 1, mailEnd - nameEnd - 1), all.substr(mailEnd + 1, idEnd - mailEnd - 1)};
}

} // namespace

ProtectedList::ProtectedList(const AccountTable &entries)
{
    for (Row row = 0; row < entries.rowCount(); ++row) {
        const FoldedParts parts = partsOf(entries, row);
        addText(parts.mail);
        addText(parts.id);
    }
}

void ProtectedList::addText(std::string_view folded)
{
    if (folded.empty())
        return;
    const std::size_t at = folded.find('@');
    if (at == 0) {
        if (folded.size() > 1)
            m_domains.emplace(folded.substr(1));
    } else if (at != std::string_view::npos) {
        m_mails.emplace(folded);
    } else {
        m_ids.emplace(folded);
        if (folded.find('.') != std::string_view::npos)
            m_domains.emplace(folded);
    }
}

bool ProtectedList::covers(const AccountTable &table, Row row) const
{
    const FoldedParts parts = partsOf(table, row);
    if (!m_mails.empty() && m_mails.contains(parts.mail))
        return true;
    if (!m_ids.empty() && !parts.id.empty() && m_ids.contains(parts.id))
        return true;
    if (m_domains.empty())
        return false;
    const std::size_t at = parts.mail.rfind('@');
    return at != std::string_view::npos && m_domains.contains(parts.mail.substr(at + 1));
}

} // namespace core
