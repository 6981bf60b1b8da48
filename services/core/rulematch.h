// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accountfacts.h"
#include "core/assessment.h"

#include <vector>

namespace core {

/// Index of the first rule about accesses that matches; -1 where none does.
int accessRule(const CaseContext &context, const AccessClass &access);

/// An access with what its rule says; undecided where no rule names it.
AccessFinding findingOf(const CaseContext &context, const AccessClass &access);

/// What the rules alone say of an account (rows 1 to 7 of decisions.md 1).
struct RulesAnswer
{
    Verdict verdict = Verdict::Unknown;
    Certainty certainty = Certainty::Unknown;
    int ruleIndex = -1;    ///< -1: kNoRule
    Missing missing = Missing::None;
    std::vector<Product> missingProducts;
};

/// Walks the rules in their order: the first rule about the account that matches decides. Where the first rule about accesses
/// stands, the findings decide if there are any: one that counts, else one that is undecided, else none counts.
/// @p findings has one entry an access of @p facts.
RulesAnswer answerOfRules(const CaseContext &context, const AccountFacts &facts, const std::vector<AccessFinding> &findings);

QString ruleId(const CaseContext &context, int ruleIndex);

} // namespace core
