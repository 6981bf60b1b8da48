// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/routes.h"

namespace rehearsal {

/// The directory of the path: its number. The door has made sure that it is there.
quint32 directoryOf(const Call &call);
std::vector<Route> scimGroupRoutes();
Route scimRoute(const char *method, const char *tail, const char *call, Answer (*handle)(Call &));

} // namespace rehearsal
