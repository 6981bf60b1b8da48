// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accountfacts.h"
#include "core/assessment.h"

namespace core {

/// The smallest change that would flip a verdict. Every account has one: `flip` is None only in a Case that was not made.
struct FlipAnswer
{
    Flip flip = Flip::None;
    std::vector<Flip> also; ///< changes needed at the same time
};

/// @p made has its verdict, findings and flag; @p accountType is the lower-case name, empty where no rule asks for it.
FlipAnswer flipOf(const Case &made, const AccountFacts &facts, const QString &accountType);

} // namespace core
