// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/jira/users.h"

namespace atlassian::jsm {

/// GET /rest/servicedeskapi/request/{key}/participant (Jira Service Management).
Call<Page<jira::User>> participants(const QString &site, const QString &request, const QString &cursor = {});
/// POST and DELETE of the same, both with a body; give the first page of who is left. RequestRefused (400) where the
/// user is the reporter or no participant.
Call<Page<jira::User>> addParticipants(const QString &site, const QString &request, const QStringList &accountIds);
Call<Page<jira::User>> removeParticipants(const QString &site, const QString &request, const QStringList &accountIds);

struct Approval
{
    QString id;
    QString name;
    QString decision; ///< `approved`, `declined`, `pending`
    struct Approver
    {
        jira::User user;
        QString decision;
    };
    std::vector<Approver> approvers;
    QJsonObject rest;
};
/// GET …/approval. Approvers can't be exchanged here: they come from a field of the work item.
Call<Page<Approval>> approvals(const QString &site, const QString &request, const QString &cursor = {});

} // namespace atlassian::jsm
