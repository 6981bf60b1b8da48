// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/request.h"

namespace atlassian {

/// A request to a site (`acme`, as Endpoints knows it) with the admin's mail and token, counted by its method.
Request siteRead(Method method, const char *route, const QString &site, QStringList values = {});
Request siteWrite(Method method, const char *route, const QString &site, QStringList values = {});
/// A write to one issue, which has a limit of its own.
Request issueWrite(Method method, const char *route, const QString &site, const QString &issue);
/// `"text"`, for the calls that take a bare JSON string.
QByteArray jsonString(const QString &text);

} // namespace atlassian
