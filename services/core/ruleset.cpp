// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ruleset.h"

namespace core {

const RuleSet *ruleSetFor(const std::vector<RuleSet> &sets, Day day)
{
    const RuleSet *holding = nullptr;
    const RuleSet *earliest = nullptr;
    for (const RuleSet &set : sets) {
        if (!earliest || set.from < earliest->from)
            earliest = &set;
        if (set.from <= day && (!holding || set.from > holding->from))
            holding = &set;
    }
    return holding ? holding : earliest;
}

} // namespace core
