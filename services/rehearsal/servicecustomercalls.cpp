// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/dice.h"
#include "rehearsal/jirajson.h"
#include "rehearsal/jiraroutes.h"
#include "rehearsal/servicejson.h"

#include <algorithm>

namespace rehearsal {

using namespace Qt::StringLiterals;

namespace {

QJsonObject organisationJson(const Call &call, const CustomerOrganisation &one)
{
    return {{u"id"_s, one.id}, {u"uuid"_s, one.uuid}, {u"name"_s, one.name}, {u"scimManaged"_s, one.isScimManaged},
        {u"_links"_s,
            QJsonObject {{u"self"_s, whole(siteBase(call) % u"/rest/servicedeskapi/organization/"_s % one.id)}}}};
}

Answer listOrganisations(Call &call)
{
    if (auto other = otherSite(call))
        return *other;
    const QString id = call.request.value("accountId"_L1);
    const auto account = call.world.find(id);
    if (!id.isEmpty() && !account)
        return call.refuse(404, u"The user does not exist."_s);
    std::vector<const CustomerOrganisation *> found;
    for (const CustomerOrganisation &one : jiraOf(call.world).organisations) {
        if (id.isEmpty() || std::find(one.members.begin(), one.members.end(), *account) != one.members.end())
            found.push_back(&one);
    }
    return servicePage(call, static_cast<qint64>(found.size()),
        [&](qint64 i) { return organisationJson(call, *found[static_cast<std::size_t>(i)]); });
}

std::optional<Answer> findOrganisation(Call &call, CustomerOrganisation *&organisation)
{
    if (auto other = otherSite(call))
        return other;
    for (CustomerOrganisation &one : jiraOf(call.world).organisations) {
        if (one.id == call.variable("organizationId")) {
            organisation = &one;
            return std::nullopt;
        }
    }
    return call.refuse(404, u"The organisation does not exist."_s);
}

Answer getOrganisation(Call &call)
{
    CustomerOrganisation *organisation = nullptr;
    if (auto missing = findOrganisation(call, organisation))
        return *missing;
    return jsonAnswer(organisationJson(call, *organisation));
}

Answer membersOfOrganisation(Call &call)
{
    CustomerOrganisation *organisation = nullptr;
    if (auto missing = findOrganisation(call, organisation))
        return *missing;
    return usersPage(call, organisation->members);
}

Answer changeMembers(Call &call, bool adds)
{
    CustomerOrganisation *organisation = nullptr;
    if (auto missing = findOrganisation(call, organisation))
        return *missing;
    std::vector<Index> accounts;
    if (auto refused = accountsOfBody(call, false, accounts))
        return *refused;
    if (organisation->isScimManaged)
        return call.refuse(403, u"The organisation is managed by an identity provider."_s);
    for (const Index account : accounts) {
        std::erase(organisation->members, account);
        if (adds)
            organisation->members.push_back(account);
    }
    return emptyAnswer();
}

Answer addMembers(Call &call)
{
    return changeMembers(call, true);
}

Answer removeMembers(Call &call)
{
    return changeMembers(call, false);
}

Answer listDesks(Call &call)
{
    if (auto other = otherSite(call))
        return *other;
    const JiraSite &site = jiraOf(call.world);
    std::vector<quint32> desks;
    for (quint32 i = 0; i < site.projects.size(); ++i) {
        if (site.projects[i].isServiceDesk)
            desks.push_back(i);
    }
    return servicePage(call, static_cast<qint64>(desks.size()), [&](qint64 i) {
        const quint32 number = desks[static_cast<std::size_t>(i)];
        const JiraProject &project = site.projects[number];
        return QJsonObject {{u"id"_s, QString::number(number + 1)}, {u"projectId"_s, project.id},
            {u"projectKey"_s, project.key}, {u"projectName"_s, project.name}, {u"projectTypeKey"_s, u"service_desk"_s},
            {u"_links"_s,
                QJsonObject {{u"self"_s,
                    whole(siteBase(call) % u"/rest/servicedeskapi/servicedesk/"_s % QString::number(number + 1))}}}};
    });
}

std::optional<Answer> findDesk(Call &call, quint32 &project)
{
    if (auto other = otherSite(call))
        return other;
    const JiraSite &site = jiraOf(call.world);
    const QString id = call.variable("serviceDeskId");
    const quint32 number = id.toUInt();
    const auto byKey = findProject(site, id);
    const bool isDesk = number >= 1 && number <= site.projects.size() && site.projects[number - 1].isServiceDesk;
    if (!isDesk && !(byKey && site.projects[*byKey].isServiceDesk))
        return call.refuse(404, u"The service desk does not exist."_s);
    project = isDesk ? number - 1 : *byKey;
    return std::nullopt;
}

Answer listCustomers(Call &call)
{
    if (auto refused = notOptedIn(call))
        return *refused;
    quint32 project = 0;
    if (auto missing = findDesk(call, project))
        return *missing;
    const QString text = call.request.value("query"_L1);
    std::vector<Index> found;
    for (const Index account : call.world.jira->customers[project]) {
        const Account &one = call.world.accounts[account];
        if (text.isEmpty() || one.name.contains(text, Qt::CaseInsensitive)
            || one.mail.contains(text, Qt::CaseInsensitive))
            found.push_back(account);
    }
    return usersPage(call, found);
}

Answer addCustomers(Call &call)
{
    quint32 project = 0;
    if (auto missing = findDesk(call, project))
        return *missing;
    std::vector<Index> accounts;
    if (auto refused = accountsOfBody(call, true, accounts))
        return *refused;
    for (const Index account : accounts)
        addCustomer(call.world, project, account);
    return emptyAnswer();
}

Answer removeCustomers(Call &call)
{
    if (auto refused = notOptedIn(call))
        return *refused;
    quint32 project = 0;
    if (auto missing = findDesk(call, project))
        return *missing;
    std::vector<Index> accounts;
    if (auto refused = accountsOfBody(call, true, accounts))
        return *refused;
    for (const Index account : accounts)
        removeCustomer(call.world, project, account);
    return emptyAnswer();
}

/// A portal-only account: not managed, and no seat of anything.
Answer createCustomer(Call &call)
{
    if (auto other = otherSite(call))
        return *other;
    const QJsonObject body = call.object();
    const QString mail = body.value(u"email"_s).toString();
    if (!unknownProperty(body, {"displayName"_L1, "email"_L1, "fullName"_L1}).isEmpty() || !mail.contains(u'@'))
        return call.refuse(400, u"email is needed."_s);
    if (call.world.findMail(mail)) {
        return call.refuse(call.request.value("strictConflictStatusCode"_L1) == "true"_L1 ? 409 : 400,
            u"An account already exists for this email"_s, u"sd.rehearsal.customer.exists"_s);
    }
    Account account;
    account.id = u"qm:"_s % uuidOf(call.world.seed, Salt::AccountId, call.world.accounts.size());
    account.mail = mail;
    account.name = body.value(u"displayName"_s).toString(mail);
    account.isManaged = false;
    account.isCustomer = true;
    account.added = static_cast<core::Day>(call.world.now / (24 * 3600 * qint64(1000)));
    const Index index = addAccount(call.world, std::move(account));
    return jsonAnswer(serviceUser(call, index), 201);
}

} // namespace

std::vector<Route> serviceCustomerRoutes()
{
    Route leave
        = serviceRoute("DELETE", "organization/{organizationId}/user", "remove-organization-users", removeMembers);
    Route expel = serviceRoute("DELETE", "servicedesk/{serviceDeskId}/customer", "remove-customers", removeCustomers);
    leave.body = expel.body = BodyRule::Required;
    return {
        serviceRoute("GET", "organization", "organizations", listOrganisations),
        serviceRoute("GET", "organization/{organizationId}", "organization", getOrganisation),
        serviceRoute("GET", "organization/{organizationId}/user", "organization-users", membersOfOrganisation),
        serviceRoute("POST", "organization/{organizationId}/user", "add-organization-users", addMembers),
        leave,
        serviceRoute("GET", "servicedesk", "servicedesks", listDesks),
        serviceRoute(
            "GET", "servicedesk/{serviceDeskId}/customer", "customers", listCustomers, LimitGroup::JsmCustomers),
        serviceRoute("POST", "servicedesk/{serviceDeskId}/customer", "add-customers", addCustomers),
        expel,
        serviceRoute("POST", "customer", "create-customer", createCustomer),
    };
}

} // namespace rehearsal
