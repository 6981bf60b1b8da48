// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/request.h"

namespace atlassian::usermanagement {

/// A request about one account; only a key without scopes opens it (User management). @p orgId says whose key.
Request manageRead(const char *route, const QString &orgId, const QString &accountId);
Request manageWrite(Method method, const char *route, const QString &orgId, const QString &accountId);

} // namespace atlassian::usermanagement
