// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explanation.h"

namespace core {

/// The fields of an account that a verdict or an option may rest on, as the files have them: status, billable flag, policy,
/// account type, claimed, who manages it, leaver. A field that no file has is left out; an empty cell is shown as empty.
std::vector<FieldEvidence> fieldEvidence(const JoinedAccounts &accounts, Row row);

} // namespace core
