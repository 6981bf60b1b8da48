// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/rights/right.h"

namespace atlassian {

QString scopeOf(Right right)
{
    switch (right) {
    case Right::ReadOrganisation:
        return QStringLiteral("read:orgs:admin");
    case Right::ReadAccounts:
        return QStringLiteral("read:accounts:admin");
    case Right::ReadDomains:
        return QStringLiteral("read:domains:admin");
    case Right::ReadEvents:
        return QStringLiteral("read:events:admin");
    case Right::ReadDirectories:
        return QStringLiteral("read:directories:admin");
    case Right::ReadWorkspaces:
        return QStringLiteral("read:workspaces:admin");
    case Right::ReadPolicies:
        return QStringLiteral("read:policies:admin");
    case Right::WritePolicies:
        return QStringLiteral("write:policies:admin");
    case Right::ListOrganisations:
    case Right::ReadActivity:
    case Right::SearchUsers:
    case Right::ManageAccounts:
    case Right::ReadScimLinks:
    case Right::ReadDirectoryUsers:
    case Right::ReadSite:
    case Right::BrowseIssues:
    case Right::ChangeInBulk:
    case Right::AdministerJira:
    case Right::ReadServiceDesk:
    case Right::ReadTrelloMember:
    case Right::Count:
        break;
    }
    return {};
}

namespace {

bool isOfOrganisation(Right right)
{
    return right < Right::ReadDirectoryUsers;
}

Cure cureOf(Right right, const core::Error &error)
{
    if (error.code == core::ErrorCode::KeyRefused || error.code == core::ErrorCode::KeyMissing)
        return Cure::OtherKey;
    if (!isOfOrganisation(right))
        return right == Right::ReadDirectoryUsers || right == Right::ReadTrelloMember ? Cure::OtherKey
                                                                                      : Cure::PermissionOfUser;
    if (right == Right::ListOrganisations)
        return Cure::OtherKey;
    return scopeOf(right).isEmpty() ? Cure::KeyWithoutScopes : Cure::ScopeOfKey;
}

/// Does "not found" tell that the key may? Of a question about something invented it does; of the organisation,
/// directory or account that was named it says that it isn't this key's.
bool isProvedByNotFound(Right right)
{
    return right == Right::WritePolicies || right == Right::ReadScimLinks || right == Right::ReadActivity;
}

} // namespace

Finding judge(Right right, const core::Error *error)
{
    Finding finding;
    finding.right = right;
    if (error == nullptr) {
        finding.standing = Standing::Proved;
        return finding;
    }
    if (error->code == core::ErrorCode::NotThere && isProvedByNotFound(right)) {
        finding.standing = Standing::Proved;
        return finding;
    }
    finding.error = *error;
    const bool isRefused = error->code == core::ErrorCode::KeyRefused || error->code == core::ErrorCode::NotAllowed
        || error->code == core::ErrorCode::KeyMissing;
    if (isRefused) {
        finding.standing = Standing::Missing;
        finding.cure = cureOf(right, *error);
        if (finding.cure == Cure::ScopeOfKey)
            finding.name = scopeOf(right);
    } else if (error->code == core::ErrorCode::NotThere) {
        finding.standing = Standing::Missing;
        finding.cure = Cure::OtherKey;
    }
    return finding;
}

} // namespace atlassian
