// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/request.h"

namespace atlassian::scim {

/// A request with the key of one SCIM directory (User provisioning). The directory is the first of the route's values.
Request scimRead(const char *route, const QString &directoryId, const QStringList &more = {});
Request scimWrite(Method method, const char *route, const QString &directoryId, const QStringList &more = {});
/// `name eq "value"`, quotes and backslashes of the value escaped.
QString equalFilter(const QString &attribute, const QString &value);
/// `startIndex` (1 where there is no cursor yet) and `count`, at most 100.
void addPosition(Request &request, const QString &cursor, int count);

} // namespace atlassian::scim
