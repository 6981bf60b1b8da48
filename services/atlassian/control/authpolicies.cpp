// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/control/authpolicies.h"

#include "atlassian/organizations/adminrequest.h"

namespace atlassian::control {

namespace {

Request controlGroup(Request request)
{
    request.group = LimitGroup::Control;
    return request;
}

qint64 needNumber(ObjectReader &reader, const char *key)
{
    const std::optional<qint64> number = reader.number(key);
    if (!number)
        reader.setMissing(QLatin1String(key));
    return number.value_or(0);
}

PolicyFailure readFailure(ObjectReader &reader)
{
    PolicyFailure failure;
    failure.emails = reader.texts("emails");
    ObjectReader details(reader.object("details"));
    failure.status = details.text("status");
    if (const std::optional<qint64> status = details.number("status"))
        failure.status = QString::number(status.value());
    failure.title = details.text("title");
    failure.detail = details.text("detail");
    failure.rest = reader.rest();
    return failure;
}

PolicyOfUser readPolicy(ObjectReader &reader)
{
    PolicyOfUser policy;
    policy.email = reader.text("email");
    policy.rest = reader.rest();
    return policy;
}

/// Documented as an array; a wrapped one is taken too, since no document of this API could be had.
core::Result<std::vector<PolicyOfUser>> parsePolicies(const QByteArray &body)
{
    if (body.trimmed().startsWith('{')) {
        return parseObject<std::vector<PolicyOfUser>>(body, [](ObjectReader &reader) {
            if (!reader.rest().value(QLatin1String("data")).isArray())
                reader.setMissing(QStringLiteral("data"));
            return reader.each<PolicyOfUser>("data", readPolicy);
        });
    }
    return parseList<PolicyOfUser>(body, readPolicy);
}

} // namespace

Call<QString> addUsers(const QString &orgId, const QString &policyId, const QStringList &emails)
{
    Request request = controlGroup(adminWrite(
        Method::Post, "/admin/control/v1/orgs/{orgId}/auth-policy/{policyId}/add-users", orgId, {orgId, policyId}));
    request.body = toJson(QJsonObject {{QStringLiteral("users"), QJsonArray::fromStringList(emails)}});
    return {request, [](const QByteArray &body) {
                return parseObject<QString>(body, [](ObjectReader &reader) { return reader.need("taskId"); });
            }};
}

Call<PolicyTask> policyTask(const QString &orgId, const QString &taskId)
{
    return {controlGroup(adminRead(
                Method::Get, "/admin/control/v1/orgs/{orgId}/auth-policy/task/{taskId}", orgId, {orgId, taskId})),
        [](const QByteArray &body) {
            return parseObject<PolicyTask>(body, [](ObjectReader &reader) {
                PolicyTask task;
                task.inProgress = needNumber(reader, "inProgressCount"); // absent is not done
                task.succeeded = reader.number("successCount").value_or(0);
                task.failed = reader.number("failureCount").value_or(0);
                task.failures = reader.each<PolicyFailure>("failureReasons", readFailure);
                task.rest = reader.rest();
                return task;
            });
        }};
}

Call<std::vector<PolicyOfUser>> policiesOfUsers(const QString &orgId, const QStringList &accountIds)
{
    Request request = controlGroup(
        adminRead(Method::Post, "/admin/control/v1/orgs/{orgId}/users/auth-policies/bulk-fetch", orgId, {orgId}));
    request.body = toJson(QJsonObject {{QStringLiteral("accountIds"), QJsonArray::fromStringList(accountIds)}});
    return {request, parsePolicies};
}

} // namespace atlassian::control
