// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/call.h"

namespace rehearsal {

/// `account_status` and `accountStatus`: an account to be deleted shows as inactive.
QString statusText(Life life);
QJsonObject userOfVersion1(const World &world, Index account, const QString &base);
/// The profile of User management.
QJsonObject profileOf(const World &world, Index account);
/// A user of Organizations v2; @p expand names the parts that are left out otherwise.
QJsonObject directoryUser(const World &world, Index account, const QStringList &expand);
/// Members of the directory as `status` of v2 tells them.
QString directoryStatus(const Account &account);
QString membershipText(Membership membership);
/// An account as Jira shows it.
QString pictureOf(const Account &account);

} // namespace rehearsal
