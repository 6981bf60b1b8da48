// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounttable.h"

#include <string_view>

namespace intake {

/// What a column of a file is to us.
enum class ColumnRole : quint8 {
    Extra, ///< not understood: kept and shown
    Name,
    Mail,
    Id,
    Field, ///< `field` says which
    LastActive,
    Added,
    Product, ///< access: sites, a plan, or "User"
    Activity, ///< last activity in one product
    GroupId, ///< users export: one row a membership
    GroupName,
    AccessKey, ///< API dump: one row an account and product
    AccessName,
    AccessUrl,
    AccessActive,
    ProtectedMark ///< says that the file is a protected list
};

/// What a column's header tells (atlassian-api.md 12). Case, spacing and a "[UTC]" behind it don't matter.
struct ColumnName
{
    ColumnRole role = ColumnRole::Extra;
    core::Field field = core::Field::Status;
    core::Product product = core::Product::Other;
    core::AccessRole accessRole = core::AccessRole::Unspecified;
    std::string_view site; ///< part of the header
    int rank = 0; ///< of names for the same role the lowest wins
};

ColumnName columnName(std::string_view header);
/// Known by its whole name, not only by its form.
bool isKnownColumn(std::string_view header);

} // namespace intake
