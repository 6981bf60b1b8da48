// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/right.h"

namespace atlassian {

using core::Cure;
using core::Finding;
using core::Findings;
using core::Right;
using core::Standing;

/// Scope of the organisation's key that the documents name for it; empty = only a key without scopes opens it.
QString scopeOf(Right right);
/// What an answer to the question for @p right says. @p error null = success.
Finding judge(Right right, const core::Error *error);

} // namespace atlassian
