// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ruleset.h"
#include "models/wording.h"

namespace models {

/// A rule set to read: every rule in its order with what it says, its sentence, its source as a link and that source's date. HTML for a
/// text browser; texts of rules are escaped.
QString ruleSetHtml(const core::RuleSet &rules, const Wording &wording);
/// "in force since 9 February 2024", "1 Jan 2023 to 8 Feb 2024"
QString ruleSetPeriod(const core::RuleSet &rules, const QLocale &locale);

} // namespace models
