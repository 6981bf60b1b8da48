// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rightwords.h"

#include "models/errorwords.h"
#include "models/tr.h"

namespace models {

namespace {

using core::Cure;
using core::Right;
using core::Standing;

struct RightWords
{
    QString name;
    QString neededFor;
};

RightWords wordsOf(Right right)
{
    const QString sync = Words::tr("syncing", "@info what a right is needed for");
    switch (right) {
    case Right::ListOrganisations:
        return {Words::tr("List organisations", "@item a right of a key"), Words::tr("finding the organisation", "@info what a right is needed for")};
    case Right::ReadOrganisation:
        return {Words::tr("Read the organisation", "@item a right of a key"), sync};
    case Right::ReadAccounts:
        return {Words::tr("Read managed accounts", "@item a right of a key"), sync};
    case Right::ReadActivity:
        return {Words::tr("Read last activity", "@item a right of a key"), Words::tr("syncing accounts of which nothing else tells it", "@info what a right is needed for")};
    case Right::ReadDomains:
        return {Words::tr("Read verified domains", "@item a right of a key"), Words::tr("option 6", "@info what a right is needed for")};
    case Right::ReadEvents:
        return {Words::tr("Read the audit log", "@item a right of a key"), Words::tr("seeing who changed what", "@info what a right is needed for")};
    case Right::ReadDirectories:
        return {Words::tr("Read directories", "@item a right of a key"), Words::tr("options 4 and 6", "@info what a right is needed for")};
    case Right::SearchUsers:
        return {Words::tr("Search the directory's users", "@item a right of a key"), Words::tr("who is managed by an identity provider", "@info what a right is needed for")};
    case Right::ReadWorkspaces:
        return {Words::tr("Read sites and their plans", "@item a right of a key"), sync};
    case Right::ManageAccounts:
        return {Words::tr("Manage accounts", "@item a right of a key"), Words::tr("preflight and options 4 and 6", "@info what a right is needed for")};
    case Right::ReadScimLinks:
        return {Words::tr("Read and cut SCIM links", "@item a right of a key"), Words::tr("preflight and option 6", "@info what a right is needed for")};
    case Right::ReadPolicies:
        return {Words::tr("Read members of policies", "@item a right of a key"), Words::tr("proving option 2", "@info what a right is needed for")};
    case Right::WritePolicies:
        return {Words::tr("Add people to policies", "@item a right of a key"), Words::tr("option 2", "@info what a right is needed for")};
    case Right::ReadDirectoryUsers:
        return {Words::tr("Read SCIM users", "@item a right of a key"), Words::tr("option 6", "@info what a right is needed for")};
    case Right::ReadSite:
        return {Words::tr("Sign in to the site", "@item a right of a key"), Words::tr("moving tickets", "@info what a right is needed for")};
    case Right::BrowseIssues:
        return {Words::tr("Read issues", "@item a right of a key"), Words::tr("moving tickets", "@info what a right is needed for")};
    case Right::ChangeInBulk:
        return {Words::tr("Change issues in bulk", "@item a right of a key"), Words::tr("moving tickets", "@info what a right is needed for")};
    case Right::AdministerJira:
        return {Words::tr("Administer Jira", "@item a right of a key"), Words::tr("leads, filters and dashboards of an old account", "@info what a right is needed for")};
    case Right::ReadServiceDesk:
        return {Words::tr("Read service projects", "@item a right of a key"), Words::tr("participants, approvals and customers", "@info what a right is needed for")};
    case Right::ReadTrelloMember:
        return {Words::tr("Read the member's workspaces", "@item a right of a key"), Words::tr("option 3", "@info what a right is needed for")};
    case Right::Count:
        break;
    }
    return {};
}

QString adviceOf(const core::Finding &finding, const QLocale &locale)
{
    switch (finding.cure) {
    case Cure::ScopeOfKey:
        return Words::tr("Give the key the scope %1, or make one without scopes.", "@info").arg(finding.name);
    case Cure::KeyWithoutScopes:
        return Words::tr("No scope opens this: make an organisation key without scopes.", "@info");
    case Cure::OtherKey:
        return Words::tr("The key may be wrong, expired, revoked, or of another organisation.", "@info");
    case Cure::PermissionOfUser:
        return finding.name.isEmpty() ? Words::tr("The person whose token it is lacks a permission in the product.", "@info")
                                      : Words::tr("The person whose token it is needs the permission %1.", "@info").arg(finding.name);
    case Cure::None:
        break;
    }
    if (finding.standing == Standing::NotKnown && finding.error.status != 0)
        return errorText(finding.error, locale).what;
    return {};
}

} // namespace

ConnectionRights rightsText(const core::Findings &findings, const QLocale &locale)
{
    ConnectionRights rights;
    for (const core::Finding &finding : findings) {
        const RightWords words = wordsOf(finding.right);
        const ConnectionRight::State state = finding.standing == Standing::Proved ? ConnectionRight::State::Proved
            : finding.standing == Standing::Missing                               ? ConnectionRight::State::Missing
                                                                                  : ConnectionRight::State::NotKnown;
        rights.append({words.name, state, words.neededFor, adviceOf(finding, locale)});
    }
    return rights;
}

} // namespace models
