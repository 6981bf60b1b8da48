// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/conversation.h"

#include "core/preflight.h"

#include <functional>
#include <stop_token>

namespace workspace {

/// What could not be asked about one account.
struct PreflightFailure
{
    QString accountId;
    core::Error error;
};
struct PreflightRun
{
    std::vector<core::Preflight> answers;
    std::vector<PreflightFailure> failures;
    qint64 requests = 0;
};

/// Asks `/manage` and the SCIM links of each account (User management; User provisioning, admin calls), several at once. Blocking, for
/// worker threads; stopped, it gives what it has. @p progress: accounts done, of all. Errors: KeyRefused and others that end everything.
core::Result<PreflightRun> askPreflight(const QString &orgId, const QStringList &accountIds, const QDateTime &now, const Conversation &conversation,
    const std::function<void(qint64 done, qint64 total)> &progress = {}, std::stop_token stop = {});

} // namespace workspace
