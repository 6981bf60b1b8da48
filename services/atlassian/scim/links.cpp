// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/scim/links.h"

#include "atlassian/organizations/adminrequest.h"

namespace atlassian::scim {

namespace {

core::Result<std::vector<Link>> parse(const QByteArray &body)
{
    return parseObject<std::vector<Link>>(body, [](ObjectReader &reader) {
        if (!reader.rest().value(QLatin1String("scimLinks")).isArray())
            reader.setMissing(QStringLiteral("scimLinks"));
        return reader.each<Link>("scimLinks", [](ObjectReader &entry) {
            Link link;
            link.scimUserId = entry.need("scimUserId");
            link.accountId = entry.text("atlassianAccountId");
            link.orgId = entry.text("orgId");
            link.directoryId = entry.text("directoryId");
            link.rest = entry.rest();
            return link;
        });
    });
}

Request scimGroup(Request request)
{
    request.group = LimitGroup::Scim;
    return request;
}

} // namespace

Call<std::vector<Link>> linksOfAccount(const QString &orgId, const QString &accountId)
{
    return {scimGroup(adminRead(Method::Get, "/admin/user-provisioning/v1/org/{orgId}/user/{aaId}/get-scim-links",
                orgId, {orgId, accountId})),
        parse};
}

Call<std::vector<Link>> linksOfEmail(const QString &orgId, const QString &email)
{
    Request request = scimGroup(
        adminRead(Method::Post, "/admin/user-provisioning/v1/org/{orgId}/get-scim-links-for-email", orgId, {orgId}));
    request.body = toJson(QJsonObject {{QStringLiteral("email"), email}});
    return {request, parse};
}

Call<Nothing> unlink(const QString &orgId, const QString &directoryId, const QString &scimUserId)
{
    Request request = scimGroup(adminWrite(Method::Patch,
        "/admin/user-provisioning/v1/org/{orgId}/scimDirectoryId/{scimDirectoryId}/scimUserId/{scimUserId}/unlink",
        orgId, {orgId, directoryId, scimUserId}));
    request.body = "{}";
    return {request, parseNothing};
}

Call<Nothing> deleteRecord(const QString &orgId, const QString &accountId)
{
    return {scimGroup(adminWrite(Method::Delete,
                "/admin/user-provisioning/v1/org/{orgId}/user/{aaId}/onlyDeleteUserInDB", orgId, {orgId, accountId})),
        parseNothing};
}

} // namespace atlassian::scim
