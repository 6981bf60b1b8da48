// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access.h"

#include <functional>

namespace core {

/// What a text column's distinct values say, by code.
using ByCode = std::vector<quint8>;

/// 1 for each distinct value of a product column with an access that @p wanted likes.
ByCode cellsWithAccess(const ProductColumn &column, const std::function<bool(const Access &)> &wanted);
/// The accesses that an activity column tells where no access column does (core/access.h): one, without its row's date;
/// nothing where an access column tells already.
std::optional<Access> accessByActivity(const AccountTable &table, const ActivityColumn &activity);

} // namespace core
