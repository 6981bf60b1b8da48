// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protectedlist.h"

namespace core {

ProtectedList::ProtectedList(const AccountTable &entries)
{
    for (Row row = 0; row < entries.rowCount(); ++row) {
        addText(entries.foldedMail(row));
        addText(entries.foldedId(row));
    }
    for (const AccountAlias &alias : entries.aliases())
        addText(alias.folded);
}

void ProtectedList::add(const ProtectedEntries &entries)
{
    for (const ProtectedEntry &entry : entries) {
        std::string text = entry.folded.toStdString();
        switch (entry.kind) {
        case ProtectedKind::Mail:
            m_mails.insert(std::move(text));
            break;
        case ProtectedKind::Id:
            m_ids.insert(std::move(text));
            break;
        case ProtectedKind::Domain:
            m_domains.insert(std::move(text));
            break;
        }
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
    return coversMail(table.foldedMail(row)) || coversId(table.foldedId(row));
}

bool ProtectedList::covers(const AccountAlias &alias) const
{
    return alias.isMail ? coversMail(alias.folded) : coversId(alias.folded);
}

bool ProtectedList::coversMail(std::string_view folded) const
{
    if (!m_mails.empty() && m_mails.contains(folded))
        return true;
    if (m_domains.empty())
        return false;
    const std::size_t at = folded.rfind('@');
    return at != std::string_view::npos && m_domains.contains(folded.substr(at + 1));
}

bool ProtectedList::coversId(std::string_view folded) const
{
    return !m_ids.empty() && !folded.empty() && m_ids.contains(folded);
}

} // namespace core
