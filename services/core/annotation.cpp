// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annotation.h"

#include "core/fold.h"

namespace core {

namespace {

std::string foldedText(const QString &text)
{
    return folded(text.toStdString());
}

} // namespace

Marks marksOf(const Annotation &annotation, Day today)
{
    const bool isExcepted = annotation.exception && annotation.exception->isInForce(today);
    return isExcepted ? static_cast<Marks>(annotation.marks | kMarkedIntended) : annotation.marks;
}

std::string annotationKey(const Annotation &annotation)
{
    return foldedText(annotation.id.isEmpty() ? annotation.mail : annotation.id);
}

Annotations::Annotations(std::vector<Annotation> all)
{
    std::unordered_map<std::string, std::size_t> seen;
    for (Annotation &one : all) {
        const auto [at, isNew] = seen.try_emplace(annotationKey(one), m_all.size());
        if (isNew)
            m_all.push_back(std::move(one));
        else
            m_all[at->second] = std::move(one);
    }
    std::erase_if(m_all, [](const Annotation &one) { return one.isEmpty() || (one.id.isEmpty() && one.mail.isEmpty()); });
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        if (!m_all[i].id.isEmpty())
            m_ids.emplace(foldedText(m_all[i].id), i);
        if (!m_all[i].mail.isEmpty())
            m_mails.emplace(foldedText(m_all[i].mail), i);
    }
}

const Annotation *Annotations::find(const Index &index, std::string_view text) const
{
    if (index.empty() || text.empty())
        return nullptr;
    const auto found = index.find(text);
    return found == index.end() ? nullptr : &m_all[found->second];
}

const Annotation *Annotations::find(std::string_view foldedId, std::string_view foldedMail) const
{
    if (const Annotation *byId = find(m_ids, foldedId))
        return byId;
    const Annotation *byMail = find(m_mails, foldedMail);
    // An address can pass to another person: where both IDs are known they decide.
    return byMail && (foldedId.empty() || byMail->id.isEmpty()) ? byMail : nullptr;
}

const Annotation *Annotations::find(const AccountTable &table, Row row) const
{
    return find(table.foldedId(row), table.foldedMail(row));
}

const Annotation *Annotations::find(const AccountAlias &alias) const
{
    return alias.isMail ? find(std::string_view(), alias.folded) : find(alias.folded, std::string_view());
}

} // namespace core
