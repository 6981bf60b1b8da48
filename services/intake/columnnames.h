// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/columnuse.h"

#include <string_view>

namespace intake {

using core::ColumnRole;

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
