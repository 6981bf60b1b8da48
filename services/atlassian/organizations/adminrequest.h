// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/request.h"

namespace atlassian {

/// A request with the organisation's key; @p values as the route's placeholders, the organisation's id first where it
/// has one.
Request adminRead(Method method, const char *route, const QString &orgId, QStringList values = {});
Request adminWrite(Method method, const char *route, const QString &orgId, QStringList values = {});

} // namespace atlassian
