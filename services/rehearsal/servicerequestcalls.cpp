// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/jirajson.h"
#include "rehearsal/jiraroutes.h"
#include "rehearsal/servicejson.h"

#include <algorithm>

namespace rehearsal {

using namespace Qt::StringLiterals;

namespace {

/// A request is an item of a service desk.
std::optional<Answer> findRequest(Call &call, quint32 &item)
{
    if (auto other = otherSite(call))
        return other;
    const JiraSite &site = jiraOf(call.world);
    const auto found = findItem(site, call.variable("issueIdOrKey"));
    if (!found || !site.projects[site.items[*found].project].isServiceDesk)
        return call.refuse(404, u"The request you are trying to view does not exist, or you can't see it."_s);
    item = *found;
    return std::nullopt;
}

QJsonObject requestJson(const Call &call, quint32 item)
{
    const JiraSite &site = *call.world.jira;
    const JiraItem &one = site.items[item];
    const qint64 created = site.made - qint64(one.age) * 24 * 3600 * 1000;
    return {{u"issueId"_s, itemId(item)}, {u"issueKey"_s, itemKey(site, item)}, {u"requestTypeId"_s, u"1"_s},
        {u"serviceDeskId"_s, QString::number(one.project + 1)}, {u"createdDate"_s, serviceDate(created)},
        {u"reporter"_s, serviceUser(call, one.reporter)},
        {u"currentStatus"_s,
            QJsonObject {{u"status"_s, one.isDone ? u"Done"_s : u"Open"_s},
                {u"statusCategory"_s, one.isDone ? u"DONE"_s : u"NEW"_s}}}};
}

/// The caller's own view only.
Answer listRequests(Call &call)
{
    if (auto other = otherSite(call))
        return *other;
    const JiraSite &site = jiraOf(call.world);
    const QStringList ownership = call.request.values("requestOwnership"_L1);
    const bool own = ownership.isEmpty() || ownership.contains(u"OWNED_REQUESTS"_s);
    const bool shared = ownership.contains(u"PARTICIPATED_REQUESTS"_s);
    std::vector<quint32> found;
    for (quint32 i = 0; i < site.items.size(); ++i) {
        if (!site.projects[site.items[i].project].isServiceDesk)
            continue;
        const std::vector<Index> participants = shared ? extrasOf(site, i).participants : std::vector<Index>();
        if ((own && site.items[i].reporter == call.world.admin)
            || std::find(participants.begin(), participants.end(), call.world.admin) != participants.end())
            found.push_back(i);
    }
    return servicePage(call, static_cast<qint64>(found.size()),
        [&](qint64 i) { return requestJson(call, found[static_cast<std::size_t>(i)]); });
}

Answer getRequest(Call &call)
{
    quint32 item = 0;
    if (auto missing = findRequest(call, item))
        return *missing;
    return jsonAnswer(requestJson(call, item));
}

Answer getParticipants(Call &call)
{
    quint32 item = 0;
    if (auto missing = findRequest(call, item))
        return *missing;
    return usersPage(call, extrasOf(*call.world.jira, item).participants);
}

Answer addParticipants(Call &call)
{
    quint32 item = 0;
    if (auto missing = findRequest(call, item))
        return *missing;
    std::vector<Index> accounts;
    if (auto refused = accountsOfBody(call, false, accounts))
        return *refused;
    for (const Index account : accounts) {
        if (!isOnSite(call.world, account))
            return call.refuse(400, u"The user "_s % call.world.accounts[account].id % u" can't be a participant."_s);
    }
    std::vector<Index> &participants = extrasFor(jiraOf(call.world), item).participants;
    for (const Index account : accounts) {
        if (std::find(participants.begin(), participants.end(), account) == participants.end())
            participants.push_back(account);
    }
    return usersPage(call, participants);
}

Answer removeParticipants(Call &call)
{
    quint32 item = 0;
    if (auto missing = findRequest(call, item))
        return *missing;
    std::vector<Index> accounts;
    if (auto refused = accountsOfBody(call, false, accounts))
        return *refused;
    JiraSite &site = jiraOf(call.world);
    std::vector<Index> participants = extrasOf(site, item).participants;
    for (const Index account : accounts) {
        if (account == site.items[item].reporter || std::erase(participants, account) == 0)
            return call.refuse(
                400, u"The user "_s % call.world.accounts[account].id % u" is the reporter, or no participant."_s);
    }
    extrasFor(site, item).participants = participants;
    return usersPage(call, participants);
}

QString decisionText(Decision decision)
{
    switch (decision) {
    case Decision::Approved:
        return u"approved"_s;
    case Decision::Declined:
        return u"declined"_s;
    case Decision::Pending:
        break;
    }
    return u"pending"_s;
}

Answer getApprovals(Call &call)
{
    quint32 item = 0;
    if (auto missing = findRequest(call, item))
        return *missing;
    const ItemExtras extras = extrasOf(*call.world.jira, item);
    const auto json = [&](qint64) {
        QJsonArray approvers;
        bool canAnswer = false;
        for (const Index user : extras.approvers) {
            approvers.append(QJsonObject {
                {u"approver"_s, serviceUser(call, user)}, {u"approverDecision"_s, decisionText(extras.decision)}});
            canAnswer |= user == call.world.admin && extras.decision == Decision::Pending;
        }
        return QJsonObject {{u"id"_s, u"1"_s}, {u"name"_s, u"Waiting for approval"_s},
            {u"finalDecision"_s, decisionText(extras.decision)}, {u"canAnswerApproval"_s, canAnswer},
            {u"approvers"_s, approvers},
            {u"createdDate"_s,
                serviceDate(call.world.jira->made - qint64(call.world.jira->items[item].age) * 24 * 3600 * 1000)}};
    };
    return servicePage(call, extras.hasApproval ? 1 : 0, json);
}

} // namespace

std::vector<Route> serviceRequestRoutes()
{
    Route removal = serviceRoute("DELETE", "request/{issueIdOrKey}/participant", "remove-participants",
        removeParticipants, LimitGroup::JiraIssueWrite);
    removal.body = BodyRule::Required;
    return {
        serviceRoute("GET", "request", "requests", listRequests),
        serviceRoute("GET", "request/{issueIdOrKey}", "request", getRequest),
        serviceRoute("GET", "request/{issueIdOrKey}/participant", "participants", getParticipants),
        serviceRoute("POST", "request/{issueIdOrKey}/participant", "add-participants", addParticipants,
            LimitGroup::JiraIssueWrite),
        removal,
        serviceRoute("GET", "request/{issueIdOrKey}/approval", "approvals", getApprovals),
    };
}

} // namespace rehearsal
