// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pricebook.h"
#include "core/ruleset.h"

namespace workspace {

/// Rule sets and price books that ship (":/rules", ":/prices"), parsed; sorted by date. A broken shipped file is a
/// programmer's error and is found by tests.
std::vector<core::RuleSet> shippedRuleSets();
std::vector<core::PriceBook> shippedPriceBooks();

/// By id from the shipped ones, or from a file. "" gives the set for @p day, the default book ("article").
/// Errors: UnknownId with the known ids in detail; FileNotFound; those of the parsers.
core::Result<core::RuleSet> ruleSet(const QString &idOrFile, core::Day day);
core::Result<core::PriceBook> priceBook(const QString &idOrFile);

} // namespace workspace
