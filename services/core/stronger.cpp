// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stronger.h"

#include "core/fold.h"
#include "core/textscanner.h"
#include "core/verdict.h"

#include <algorithm>

namespace core {

bool isStronger(std::optional<Field> field, std::string_view a, std::string_view b)
{
    if (field == Field::Billable) {
        const Tri ofA = triFromText(a);
        const Tri ofB = triFromText(b);
        if (ofA != ofB)
            return ofA > ofB;
    }
    return a < b;
}

TakenKeys takenKeys(const KeyTexts &further, const KeyTexts &kept, bool isPairKept)
{
    const bool takesPair = further.isPair() && (!isPairKept || isStrongerPair(further, kept));
    const auto takes = [&](std::string_view own, std::string_view before) {
        if (own == before)
            return false;
        const bool isSpelling = !own.empty() && !before.empty() && folded(own) == folded(before);
        return isSpelling || (!isPairKept && !further.isPair()) ? isStrongerText(own, before) : takesPair;
    };
    return {takes(further.mail, kept.mail), takes(further.id, kept.id)};
}

std::vector<std::string> splitParts(std::string_view cell)
{
    std::vector<std::string> parts;
    while (!cell.empty()) {
        const std::size_t end = std::min(cell.find(','), cell.size());
        if (const std::string_view part = trimmedText(cell.substr(0, end)); !part.empty())
            parts.emplace_back(part);
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
    return parts;
}

std::string unitedParts(std::vector<std::string> &&parts, std::string_view between)
{
    std::sort(parts.begin(), parts.end());
    parts.erase(std::unique(parts.begin(), parts.end()), parts.end());
    std::string out;
    for (const std::string &part : parts) {
        if (!out.empty())
            out += between;
        out += part;
    }
    return out;
}

} // namespace core
