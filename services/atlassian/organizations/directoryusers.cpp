// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/organizations/directoryusers.h"

#include "atlassian/organizations/adminrequest.h"

namespace atlassian::organizations {

namespace {

DirectoryUser::Access readAccess(ObjectReader &reader)
{
    DirectoryUser::Access access;
    access.resource = reader.text("id");
    access.key = reader.text("key");
    access.lastActive = reader.moment("lastActiveTimestamp");
    return access;
}

DirectoryUser readUser(ObjectReader &reader)
{
    DirectoryUser user;
    user.accountId = reader.need("accountId");
    user.accountType = reader.text("accountType");
    user.accountStatus = reader.text("accountStatus");
    user.status = reader.text("status");
    user.membershipStatus = reader.text("membershipStatus");
    user.claimStatus = reader.text("claimStatus");
    user.managementSource = reader.text("managementSource");
    user.name = reader.text("name");
    user.nickname = reader.text("nickname");
    user.email = reader.text("email");
    user.isEmailVerified = reader.flag("emailVerified");
    user.hasSecondFactor = reader.flag("mfaEnabled");
    user.jobTitle = reader.text("jobTitle");
    user.department = reader.text("department");
    user.location = reader.text("location");
    user.addedToOrganisation = reader.moment("addedToOrg");
    user.deactivatedOn = reader.moment("deactivatedOn");
    user.platformRoles = reader.texts("platformRoles");
    if (reader.rest().value(QLatin1String("productAccess")).isArray())
        user.products = reader.each<DirectoryUser::Access>("productAccess", readAccess);
    user.rest = reader.rest();
    return user;
}

/// Each list that filters, by Atlassian's name.
std::vector<std::pair<QString, QStringList>> listsOf(const UserFilter &filter)
{
    return {{QStringLiteral("accountIds"), filter.accountIds}, {QStringLiteral("emailDomains"), filter.emailDomains},
        {QStringLiteral("accountStatus"), filter.accountStatus},
        {QStringLiteral("membershipStatus"), filter.membershipStatus}, {QStringLiteral("status"), filter.status},
        {QStringLiteral("directoryIds"), filter.directoryIds}, {QStringLiteral("groupIds"), filter.groupIds},
        {QStringLiteral("resourceIds"), filter.resourceIds}, {QStringLiteral("roleIds"), filter.roleIds}};
}

Call<Nothing> change(
    Method method, const char *route, const QString &orgId, const QString &directoryId, const QString &accountId)
{
    return {adminWrite(method, route, orgId, {orgId, directoryId, accountId}), parseNothing};
}

std::vector<std::pair<QString, qint64>> readCounts(ObjectReader &reader, const char *key, const char *name)
{
    return reader.each<std::pair<QString, qint64>>(key, [name](ObjectReader &entry) {
        const QString what = entry.text(name);
        return std::pair(what, entry.number("count").value_or(0));
    });
}

} // namespace

Call<Page<DirectoryUser>> searchUsers(
    const QString &orgId, const QString &directoryId, const UserFilter &filter, const QString &cursor, int limit)
{
    QJsonObject body;
    for (const auto &[name, values] : listsOf(filter)) {
        if (!values.isEmpty())
            body.insert(name, QJsonArray::fromStringList(values));
    }
    if (!filter.emails.isEmpty())
        body.insert(QStringLiteral("emails"), QJsonArray::fromStringList(filter.emails));
    if (!filter.searchTerm.isEmpty())
        body.insert(QStringLiteral("searchTerm"), filter.searchTerm);
    if (!filter.claimStatus.isEmpty())
        body.insert(QStringLiteral("claimStatus"), filter.claimStatus);
    if (filter.hasSecondFactor)
        body.insert(QStringLiteral("mfaEnabled"), filter.hasSecondFactor.value());
    if (!filter.expand.isEmpty())
        body.insert(QStringLiteral("expand"), QJsonArray::fromStringList(filter.expand));
    body.insert(QStringLiteral("limit"), limit);
    if (!cursor.isEmpty())
        body.insert(QStringLiteral("cursor"), cursor);
    Request request = adminRead(
        Method::Post, "/admin/v2/orgs/{orgId}/directories/{directoryId}/users/search", orgId, {orgId, directoryId});
    request.body = toJson(body);
    return {
        request, [](const QByteArray &answer) { return parsePage<DirectoryUser>(PageStyle::Links, answer, readUser); }};
}

Call<qint64> countUsers(const QString &orgId, const QString &directoryId, const UserFilter &filter)
{
    Request request = adminRead(
        Method::Get, "/admin/v2/orgs/{orgId}/directories/{directoryId}/users/count", orgId, {orgId, directoryId});
    for (const auto &[name, values] : listsOf(filter))
        addEach(request, name, values);
    addIfSet(request, QStringLiteral("searchTerm"), filter.searchTerm);
    addIfSet(request, QStringLiteral("claimStatus"), filter.claimStatus);
    if (filter.hasSecondFactor)
        request.query.emplace_back(QStringLiteral("mfaEnabled"),
            filter.hasSecondFactor.value() ? QStringLiteral("true") : QStringLiteral("false"));
    return {request, [](const QByteArray &body) {
                return parseObject<qint64>(body, [](ObjectReader &reader) {
                    const std::optional<qint64> count = reader.number("count");
                    if (!count)
                        reader.setMissing(QStringLiteral("count"));
                    return count.value_or(0);
                });
            }};
}

Call<DirectoryUser> directoryUser(const QString &orgId, const QString &directoryId, const QString &accountId)
{
    return {adminRead(Method::Get, "/admin/v2/orgs/{orgId}/directories/{directoryId}/users/{userId}", orgId,
                {orgId, directoryId, accountId}),
        [](const QByteArray &body) { return parseData<DirectoryUser>(body, readUser); }};
}

Call<UserStatistics> userStatistics(const QString &orgId, const QString &directoryId)
{
    return {adminRead(Method::Get, "/admin/v2/orgs/{orgId}/directories/{directoryId}/users/stats", orgId,
                {orgId, directoryId}),
        [](const QByteArray &body) {
            return parseObject<UserStatistics>(body, [](ObjectReader &reader) {
                return UserStatistics {
                    readCounts(reader, "accountStatus", "status"), readCounts(reader, "roles", "roleId")};
            });
        }};
}

Call<Nothing> suspendUser(const QString &orgId, const QString &directoryId, const QString &accountId)
{
    return change(Method::Post, "/admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}/suspend", orgId,
        directoryId, accountId);
}

Call<Nothing> restoreUser(const QString &orgId, const QString &directoryId, const QString &accountId)
{
    return change(Method::Post, "/admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}/restore", orgId,
        directoryId, accountId);
}

Call<Nothing> removeUser(const QString &orgId, const QString &directoryId, const QString &accountId)
{
    return change(Method::Delete, "/admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}", orgId,
        directoryId, accountId);
}

} // namespace atlassian::organizations
