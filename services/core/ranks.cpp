// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranks.h"

#include "core/rankstexts.h"

namespace core {

RanksPtr makeRanks(const AccountTable &table, const QString &locale, const Parallel &parallel, std::stop_token stop)
{
    auto ranks = std::make_shared<Ranks>();
    // One column after the other, so that only one has its working memory at a time.
    ranks->mail = orderByText(table, RankedText::Mail, nullptr, parallel, stop);
    if (ranks->mail)
        ranks->name = orderByText(table, RankedText::Name, nullptr, parallel, stop);
    if (ranks->name)
        ranks->id = orderByText(table, RankedText::Id, nullptr, parallel, stop);
    if (!ranks->id)
        return nullptr;
    parallel(3, [&](int job) {
        if (stop.stop_requested())
            return;
        if (job == 0) {
            ranks->domain = rankDomains(table);
        } else if (job == 1) {
            AccessRanks accesses = rankAccesses(table);
            ranks->products = std::move(accesses.products);
            ranks->sites = std::move(accesses.sites);
        } else {
            for (const Field field :
                {Field::PolicyName, Field::PolicyType, Field::Department, Field::OrgRole, Field::Groups})
                ranks->fields[static_cast<std::size_t>(field)] = rankCodes(table.column(field));
        }
    });
    if (stop.stop_requested())
        return nullptr;
    return locale.isEmpty() ? ranks : inLocaleOrder(table, ranks, locale, parallel, stop);
}

RanksPtr inLocaleOrder(const AccountTable &table, const RanksPtr &folded, const QString &locale,
    const Parallel &parallel, std::stop_token stop)
{
    auto ranks = std::make_shared<Ranks>(*folded);
    ranks->name = orderInLocale(table, *folded->name, locale, parallel, stop);
    ranks->inLocaleOrder = true;
    return ranks->name ? ranks : nullptr;
}

} // namespace core
