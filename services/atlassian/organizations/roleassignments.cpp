// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/organizations/roleassignments.h"

#include "atlassian/organizations/adminrequest.h"

namespace atlassian::organizations {

namespace {

RoleAssignment read(ObjectReader &reader)
{
    RoleAssignment assignment;
    assignment.directoryId = reader.text("directoryId");
    assignment.resourceId = reader.text("resourceId");
    assignment.resourceOwner = reader.text("resourceOwner");
    assignment.roles = reader.texts("roles");
    assignment.grants = reader.each<RoleAssignment::Grant>("roleAssignments", [](ObjectReader &entry) {
        RoleAssignment::Grant grant;
        grant.role = entry.text("role");
        grant.methods = entry.texts("roleAssignmentMethods");
        return grant;
    });
    assignment.userStatus = reader.text("userDirectoryStatus");
    assignment.rest = reader.rest();
    return assignment;
}

} // namespace

Call<Page<RoleAssignment>> roleAssignments(
    const QString &orgId, const QString &directoryId, const QString &accountId, const QString &cursor)
{
    Request request
        = adminRead(Method::Get, "/admin/v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}/role-assignments",
            orgId, {orgId, directoryId, accountId});
    addIfSet(request, QStringLiteral("cursor"), cursor);
    request.query.emplace_back(QStringLiteral("limit"), QStringLiteral("100"));
    return {request, [](const QByteArray &body) { return parsePage<RoleAssignment>(PageStyle::Links, body, read); }};
}

} // namespace atlassian::organizations
