// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/organisation.h"
#include "rehearsal/policies.h"
#include "rehearsal/routes.h"

#include <algorithm>

namespace rehearsal {

using namespace Qt::StringLiterals;

namespace {

/// Chosen: no document tells a maximum.
constexpr qsizetype kMostUsers = 1000;

Answer addUsers(Call &call)
{
    if (auto missing = otherOrganisation(call))
        return *missing;
    const auto policy = findPolicy(call.world, call.variable("policyId"));
    if (!policy)
        return call.refuse(404, u"Policy not found"_s, u"ADMIN-404-5"_s);
    const auto mails = textsOf(call.object().value(u"users"_s));
    if (!mails || mails->isEmpty() || mails->size() > kMostUsers || call.object().size() != 1)
        return call.refuse(400, u"users has to be a list of 1 to 1000 e-mail addresses"_s, u"ADMIN-400-24"_s);
    const std::size_t number = startPolicyTask(call.world, *policy, *mails);
    const QString id = call.world.tasks[number].id;
    return jsonAnswer(QJsonObject {{u"taskId"_s, id},
                          {u"taskLink"_s,
                              whole(call.request.base % u"/admin/control/v1/orgs/"_s % call.world.orgId
                                  % u"/auth-policy/task/"_s % id)}},
        202);
}

Answer policyTask(Call &call)
{
    if (auto missing = otherOrganisation(call))
        return *missing;
    const auto found = std::find_if(call.world.tasks.begin(), call.world.tasks.end(),
        [&call](const PolicyTask &task) { return task.id == call.variable("taskId"); });
    if (found == call.world.tasks.end())
        return call.refuse(404, u"Task not found"_s);
    // Addresses with the same reason stand together.
    std::vector<std::pair<PolicyTask::Failure, QStringList>> reasons;
    for (const PolicyTask::Failure &failure : found->failures) {
        const auto same = std::find_if(reasons.begin(), reasons.end(), [&failure](const auto &one) {
            return one.first.status == failure.status && one.first.title == failure.title;
        });
        if (same == reasons.end())
            reasons.emplace_back(failure, QStringList {failure.mail});
        else
            same->second.append(failure.mail);
    }
    QJsonArray failures;
    for (const auto &[failure, mails] : reasons) {
        failures.append(QJsonObject {{u"emails"_s, QJsonArray::fromStringList(mails)},
            {u"details"_s,
                QJsonObject {{u"status"_s, QString::number(failure.status)}, {u"title"_s, failure.title},
                    {u"detail"_s, failure.detail}}}});
    }
    return jsonAnswer(QJsonObject {{u"inProgressCount"_s, found->mails.size() - static_cast<qsizetype>(found->done)},
        {u"successCount"_s, found->successes}, {u"failureCount"_s, static_cast<qint64>(found->failures.size())},
        {u"failureReasons"_s, failures}});
}

/// Only `email` is documented; the rest is invented and says so.
Answer bulkFetch(Call &call)
{
    if (auto missing = otherOrganisation(call))
        return *missing;
    const auto ids = textsOf(call.object().value(u"accountIds"_s));
    if (!ids || ids->isEmpty() || call.object().size() != 1)
        return call.refuse(400, u"accountIds has to be a list of account ids"_s, u"ADMIN-400-24"_s);
    QJsonArray entries;
    for (const QString &id : *ids) {
        const auto account = call.world.find(id);
        if (!account || !call.world.accounts[*account].isManaged)
            continue;
        entries.append(QJsonObject {{u"email"_s, call.world.accounts[*account].mail},
            {u"xInventedPolicyId"_s, call.world.policies[call.world.accounts[*account].policy].id}});
    }
    return jsonAnswer(entries);
}

} // namespace

std::vector<Route> controlRoutes()
{
    const auto made
        = [](const char *method, const char *tail, const char *call, Answer (*handle)(Call &), const char *scope) {
              Route one = route(
                  method, QByteArray(QByteArray("admin/control/v1/orgs/{orgId}/") + tail).constData(), call, handle);
              one.door = Door::OrganisationKey;
              one.scope = QLatin1String(scope);
              one.limit = LimitGroup::Organisation;
              return one;
          };
    return {
        made("POST", "auth-policy/{policyId}/add-users", "add-users", addUsers, "write:policies:admin"),
        made("GET", "auth-policy/task/{taskId}", "policy-task", policyTask, "write:policies:admin"),
        made("POST", "users/auth-policies/bulk-fetch", "policies-of", bulkFetch, "read:policies:admin"),
    };
}

} // namespace rehearsal
