// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accountcolumn.h"
#include "core/query.h"

#include <optional>

namespace core {

/// A value as the search language takes it: plain, or in quotes. Nothing for texts with line ends or other control
/// characters, which no search field holds.
std::optional<QString> queryValue(const QString &value);

/// The terms that find exactly the accounts whose cell of @p column is @p value; nothing where the search language
/// can't say it. Values are those of groups (core/groups.h): keys of closed sets, `yes` and `no`, one product, site,
/// role or group, texts as written, empty for an empty cell; for days `2026-01-31`, `never`, `unknown`; for what
/// accounts save a plain decimal. Most are one term, which may be negated (negatedTerm()).
std::optional<QString> columnTerm(const Assessment &assessment, AccountColumn column, const QString &value);
/// The same for a column of the file by its header.
std::optional<QString> fileColumnTerm(const Assessment &assessment, const QString &header, const QString &value);
/// The opposite of a single term; nothing for several.
std::optional<QString> negatedTerm(const QString &term);

/// A query narrowed by a term: added to each of its groups, unless it is there already.
QString withTerm(const Query &query, const QString &term);

} // namespace core
