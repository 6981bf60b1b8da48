// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/desk.h"

namespace rehearsal {

/// Does to a finished answer what a fault behind the effect says.
void spoil(Reply &reply, const Fault &fault);

} // namespace rehearsal
