// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/jira/siterequest.h"
#include "atlassian/jira/users.h"

namespace atlassian::jsm {

/// `start` and `limit`: fifty is what Jira Service Management gives unasked.
void addPosition(Request &request, const QString &cursor);
/// `{"accountIds": […]}`; DELETE sends it too.
QByteArray accountsBody(const QStringList &accountIds);
core::Result<Page<jira::User>> parseUsers(const QByteArray &body);

} // namespace atlassian::jsm
