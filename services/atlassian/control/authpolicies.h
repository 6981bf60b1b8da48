// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/call.h"
#include "atlassian/objectreader.h"

namespace atlassian::control {

/// POST /v1/orgs/{orgId}/auth-policy/{policyId}/add-users: 202 with a task's id. Takes e-mails, under `users` (Control
/// API, traps). How many a call isn't documented.
Call<QString> addUsers(const QString &orgId, const QString &policyId, const QStringList &emails);

struct PolicyFailure
{
    QStringList emails;
    QString status;
    QString title;
    QString detail;
    QJsonObject rest;
};

struct PolicyTask
{
    qint64 inProgress = 0; ///< the task is done at 0
    qint64 succeeded = 0;
    qint64 failed = 0;
    std::vector<PolicyFailure> failures;
    QJsonObject rest;

    bool isDone() const { return inProgress == 0; }
};
/// GET /v1/orgs/{orgId}/auth-policy/task/{taskId}.
Call<PolicyTask> policyTask(const QString &orgId, const QString &taskId);

/// What bulk-fetch tells of a user. Only `email` is documented: everything else stays as it came.
struct PolicyOfUser
{
    QString email;
    QJsonObject rest;
};
/// POST /v1/orgs/{orgId}/users/auth-policies/bulk-fetch, a read. Takes account ids, under `accountIds`.
Call<std::vector<PolicyOfUser>> policiesOfUsers(const QString &orgId, const QStringList &accountIds);

} // namespace atlassian::control
