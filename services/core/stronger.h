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

/// An address and an Atlassian ID; either may be empty.
struct KeyTexts
{
    std::string_view mail;
    std::string_view id;

    bool isPair() const { return !mail.empty() && !id.empty(); }
};

/// The same of an address and the id that stands beside it.
inline bool isStrongerPair(const KeyTexts &a, const KeyTexts &b)
{
    return a.id == b.id ? isStrongerText(a.mail, b.mail) : isStrongerText(a.id, b.id);
}

struct TakenKeys
{
    bool mail = false;
    bool id = false;
};
/// Which texts of a further row of an account replace those kept so far. Address and id of one row stay together
/// (@p isPairKept: those kept are of one row), since what no row says must not come out; of two spellings of one text the
/// stronger is taken from any row.
TakenKeys takenKeys(const KeyTexts &further, const KeyTexts &kept, bool isPairKept);

/// The parts of lists, each once, in order of their texts, joined by @p between.
std::string unitedParts(std::vector<std::string> &&parts, std::string_view between);
std::vector<std::string> splitParts(std::string_view cell);

} // namespace core
