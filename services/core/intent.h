// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment.h"

namespace core {

/// Whether a billable account is meant, and by what it is accidental (decisions.md 1, end).
struct IntentAnswer
{
    Intent intent = Intent::None;
    Cause cause = Cause::None;
};

/// An access on an own site or workspace that is not known to be free or a sandbox. A Jira, Confluence or Jira Service Management access
/// whose file names no site is taken as own, so that no seat is called accidental for want of a name.
bool isMeant(const AccessFinding &finding);

/// Accesses that don't count make no seat meant: without them it would cost the same. Those of an app that the documents
/// leave open do on an own site, since somebody works there. @p masked: the accesses are those of a deactivated account. @p verdict is the final one.
IntentAnswer intentOf(Verdict verdict, bool masked, const std::vector<AccessFinding> &findings);

} // namespace core
