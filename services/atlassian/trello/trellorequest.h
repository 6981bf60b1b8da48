// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/request.h"

namespace atlassian::trello {

/// A request with a member's token; @p member says whose (the scope of the key). Those to `/members/` have a limit of
/// their own.
Request trelloRead(const char *route, const QString &member, QStringList values = {});
Request trelloWrite(Method method, const char *route, const QString &member, QStringList values = {});

} // namespace atlassian::trello
