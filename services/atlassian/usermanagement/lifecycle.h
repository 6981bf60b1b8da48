// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/call.h"

namespace atlassian::usermanagement {

/// POST /users/{account_id}/manage/lifecycle/disable: 204. @p message is shown to the user who tries to log in; empty
/// = Atlassian's own. Conflict with reason `conflict.lifecycleErrors` where it can't be done (User management,
/// lifecycle).
Call<Nothing> disable(const QString &orgId, const QString &accountId, const QString &message = {});
/// POST …/lifecycle/enable: 204. Of an account scheduled for deletion cancelDelete instead.
Call<Nothing> enable(const QString &orgId, const QString &accountId);
/// POST …/lifecycle/delete: deactivated for 14 days, then gone for good.
Call<Nothing> scheduleDelete(const QString &orgId, const QString &accountId);
/// POST …/lifecycle/cancel-delete: also activates.
Call<Nothing> cancelDelete(const QString &orgId, const QString &accountId);

} // namespace atlassian::usermanagement
