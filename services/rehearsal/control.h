// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/desk.h"

namespace rehearsal {

/// The handshake (`/.well-known/leanseat-rehearsal`) and the control surface (`/.rehearsal/…`): ours, not Atlassian's.
bool isControl(const Request &request);
Answer answerControl(Desk &desk, const Request &request);

/// Addresses, ids and keys, as `rehearsal serve` prints them. @p base without a slash at its end.
QJsonObject describe(World &world, const QString &base);

} // namespace rehearsal
