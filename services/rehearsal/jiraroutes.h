// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/routes.h"

namespace rehearsal {

/// Parts of the site's table.
std::vector<Route> jiraSearchRoutes();
std::vector<Route> jiraItemRoutes();
std::vector<Route> jiraBulkRoutes();
std::vector<Route> jiraUserRoutes();
std::vector<Route> jiraOwnerRoutes();
std::vector<Route> serviceRequestRoutes();
std::vector<Route> serviceCustomerRoutes();

} // namespace rehearsal
