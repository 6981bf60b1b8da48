// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/call.h"

namespace rehearsal {

/// Organizations v1, audit log: 45 invented events.
Answer listEvents(Call &call);
Answer streamEvents(Call &call);
Answer listEventActions(Call &call);

} // namespace rehearsal
