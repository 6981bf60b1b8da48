// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounttable.h"

namespace core {

/// Which of two contradicting values of one account stays where neither is newer: the same one in any order of rows and
/// files. A seat that is paid for is rather shown than lost, so "Yes" wins over "No"; else the one that sorts first
/// ("Active" before "Deactivated"). @p field: none for other columns.
bool isStronger(std::optional<Field> field, std::string_view a, std::string_view b);

/// The same of names, addresses and ids: small letters rather than capitals.
inline bool isStrongerText(std::string_view a, std::string_view b)
{
    return a > b;
}

/// The parts of lists, each once, in order of their texts, joined by @p between.
std::string unitedParts(std::vector<std::string> &&parts, std::string_view between);
std::vector<std::string> splitParts(std::string_view cell);

} // namespace core
