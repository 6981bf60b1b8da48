// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/jsm/customers.h"

#include "atlassian/jsm/servicerequest.h"

namespace atlassian::jsm {

namespace {

constexpr const char *kUsers = "/rest/servicedeskapi/organization/{organizationId}/user";
constexpr const char *kCustomers = "/rest/servicedeskapi/servicedesk/{serviceDeskId}/customer";

CustomerOrganisation readOrganisation(ObjectReader &reader)
{
    CustomerOrganisation organisation;
    organisation.id = reader.need("id");
    organisation.uuid = reader.text("uuid");
    organisation.name = reader.text("name");
    organisation.isScimManaged = reader.flag("scimManaged");
    organisation.rest = reader.rest();
    return organisation;
}

ServiceDesk readDesk(ObjectReader &reader)
{
    ServiceDesk desk;
    desk.id = reader.need("id");
    desk.projectId = reader.text("projectId");
    desk.projectKey = reader.text("projectKey");
    desk.projectName = reader.text("projectName");
    desk.rest = reader.rest();
    return desk;
}

Call<Nothing> change(
    Method method, const char *route, const QString &site, const QString &of, const QStringList &accountIds)
{
    Request request = siteWrite(method, route, site, {of});
    request.body = accountsBody(accountIds);
    return {request, parseNothing};
}

} // namespace

Call<Page<CustomerOrganisation>> organisations(const QString &site, const QString &accountId, const QString &cursor)
{
    Request request = siteRead(Method::Get, "/rest/servicedeskapi/organization", site);
    addPosition(request, cursor);
    addIfSet(request, QStringLiteral("accountId"), accountId);
    return {request, [](const QByteArray &body) {
                return parsePage<CustomerOrganisation>(PageStyle::Service, body, readOrganisation);
            }};
}

Call<Page<jira::User>> organisationUsers(const QString &site, const QString &organisation, const QString &cursor)
{
    Request request = siteRead(Method::Get, kUsers, site, {organisation});
    addPosition(request, cursor);
    return {request, parseUsers};
}

Call<Nothing> addToOrganisation(const QString &site, const QString &organisation, const QStringList &accountIds)
{
    return change(Method::Post, kUsers, site, organisation, accountIds);
}

Call<Nothing> removeFromOrganisation(const QString &site, const QString &organisation, const QStringList &accountIds)
{
    return change(Method::Delete, kUsers, site, organisation, accountIds);
}

Call<Page<ServiceDesk>> serviceDesks(const QString &site, const QString &cursor)
{
    Request request = siteRead(Method::Get, "/rest/servicedeskapi/servicedesk", site);
    addPosition(request, cursor);
    return {request, [](const QByteArray &body) { return parsePage<ServiceDesk>(PageStyle::Service, body, readDesk); }};
}

Call<Page<jira::User>> customers(
    const QString &site, const QString &serviceDesk, const QString &query, const QString &cursor)
{
    Request request = siteRead(Method::Get, kCustomers, site, {serviceDesk});
    request.group = LimitGroup::JsmCustomers;
    request.isExperimental = true;
    addIfSet(request, QStringLiteral("query"), query);
    addPosition(request, cursor);
    return {request, parseUsers};
}

Call<Nothing> addCustomers(const QString &site, const QString &serviceDesk, const QStringList &accountIds)
{
    return change(Method::Post, kCustomers, site, serviceDesk, accountIds);
}

Call<Nothing> removeCustomers(const QString &site, const QString &serviceDesk, const QStringList &accountIds)
{
    Call<Nothing> call = change(Method::Delete, kCustomers, site, serviceDesk, accountIds);
    call.request.isExperimental = true;
    return call;
}

Call<jira::User> createCustomer(const QString &site, const QString &email, const QString &displayName)
{
    Request request = siteWrite(Method::Post, "/rest/servicedeskapi/customer", site);
    request.query.emplace_back(QStringLiteral("strictConflictStatusCode"), QStringLiteral("true"));
    request.body = toJson(QJsonObject {{QStringLiteral("email"), email}, {QStringLiteral("displayName"), displayName}});
    return {request, [](const QByteArray &body) { return parseObject<jira::User>(body, jira::readUser); }};
}

} // namespace atlassian::jsm
