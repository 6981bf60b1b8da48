// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arrangerows.h"
#include "core/ranks.h"

namespace core {

enum class RankedText : quint8 { Name, Mail, Id };

/// Orders rows by a folded text; null where stopped. @p rows ascending, or null for all of the table.
TextOrderPtr orderByText(const AccountTable &table, RankedText text, const RowOrder *rows, const Parallel &parallel,
    const std::stop_token &stop);
/// Puts an order of names into a locale's order. Null when stopped.
TextOrderPtr orderInLocale(const AccountTable &table, const TextOrder &folded, const QString &locale,
    const Parallel &parallel, const std::stop_token &stop);

/// Ranks by the domain of the e-mail; by the list of products; by the list of sites.
RowRanksPtr rankDomains(const AccountTable &table);
struct AccessRanks
{
    RowRanksPtr products, sites;
};
AccessRanks rankAccesses(const AccountTable &table);
/// Rank of each code by its folded text; the empty one last.
std::vector<quint32> rankCodes(const CodeColumn &column);

} // namespace core
