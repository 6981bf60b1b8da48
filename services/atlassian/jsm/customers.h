// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/jira/users.h"

namespace atlassian::jsm {

/// A customer organisation.
struct CustomerOrganisation
{
    QString id;
    QString uuid;
    QString name;
    std::optional<bool> isScimManaged;
    QJsonObject rest;
};
/// GET /rest/servicedeskapi/organization?accountId=…: those that a user is in; empty = all (Jira Service Management).
Call<Page<CustomerOrganisation>> organisations(
    const QString &site, const QString &accountId = {}, const QString &cursor = {});
/// GET, POST and DELETE of /organization/{id}/user; the last two with a body. 204.
Call<Page<jira::User>> organisationUsers(const QString &site, const QString &organisation, const QString &cursor = {});
Call<Nothing> addToOrganisation(const QString &site, const QString &organisation, const QStringList &accountIds);
Call<Nothing> removeFromOrganisation(const QString &site, const QString &organisation, const QStringList &accountIds);

struct ServiceDesk
{
    QString id;
    QString projectId;
    QString projectKey;
    QString projectName;
    QJsonObject rest;
};
/// GET /rest/servicedeskapi/servicedesk.
Call<Page<ServiceDesk>> serviceDesks(const QString &site, const QString &cursor = {});

/// GET /servicedesk/{id}/customer: experimental, five a second.
Call<Page<jira::User>> customers(
    const QString &site, const QString &serviceDesk, const QString &query = {}, const QString &cursor = {});
/// POST and DELETE (experimental) of the same, with a body. 204.
Call<Nothing> addCustomers(const QString &site, const QString &serviceDesk, const QStringList &accountIds);
Call<Nothing> removeCustomers(const QString &site, const QString &serviceDesk, const QStringList &accountIds);
/// POST /customer?strictConflictStatusCode=true: 201; Conflict if there is one.
Call<jira::User> createCustomer(const QString &site, const QString &email, const QString &displayName);

} // namespace atlassian::jsm
