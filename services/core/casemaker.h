// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accountfacts.h"
#include "core/assessment.h"

namespace core {

/// The whole answer for one set of facts: a pure function, so that equal facts are one case.
Case makeCase(const CaseContext &context, const AccountFacts &facts);

} // namespace core
