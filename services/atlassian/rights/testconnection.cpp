// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/rights/testconnection.h"

#include "atlassian/control/authpolicies.h"
#include "atlassian/jira/users.h"
#include "atlassian/jsm/customers.h"
#include "atlassian/organizations/activity.h"
#include "atlassian/organizations/directories.h"
#include "atlassian/organizations/directoryusers.h"
#include "atlassian/organizations/domains.h"
#include "atlassian/organizations/events.h"
#include "atlassian/organizations/managedaccounts.h"
#include "atlassian/organizations/organisations.h"
#include "atlassian/organizations/workspaces.h"
#include "atlassian/rights/gather.h"
#include "atlassian/scim/links.h"
#include "atlassian/scim/users.h"
#include "atlassian/trello/members.h"
#include "atlassian/usermanagement/privileges.h"

namespace atlassian {

namespace {

constexpr auto kDeadline = std::chrono::seconds(60); ///< a person waits

CallOptions optionsOf(std::stop_token stop)
{
    CallOptions options;
    options.attemptDeadline = std::chrono::seconds(20);
    options.totalDeadline = kDeadline;
    options.queueDeadline = kDeadline;
    options.stop = std::move(stop);
    return options;
}

/// A task that nobody started: whoever may ask is told that it isn't there.
const QString kNoTask = QStringLiteral("00000000-0000-4000-8000-000000000000");

/// What needs an account to ask about.
void probeAccount(const std::shared_ptr<Gather> &gather, const Client &client, const CallOptions &options,
    const QString &orgId, const QString &accountId)
{
    if (accountId.isEmpty()) {
        for (const Right right :
            {Right::ReadActivity, Right::ManageAccounts, Right::ReadScimLinks, Right::ReadPolicies})
            gather->add(Finding {right, Standing::NotKnown, Cure::None, {}, {}});
        return;
    }
    probe(gather, client, options, Right::ReadActivity, organizations::lastActiveDates(orgId, accountId));
    probe(gather, client, options, Right::ManageAccounts,
        usermanagement::privileges(
            orgId, accountId, {QStringLiteral("email.set"), QStringLiteral("lifecycle.enablement")}));
    probe(gather, client, options, Right::ReadScimLinks, scim::linksOfAccount(orgId, accountId));
    probe(gather, client, options, Right::ReadPolicies, control::policiesOfUsers(orgId, {accountId}));
}

void addPermissions(Gather &gather, const core::Result<jira::Permissions> &result)
{
    const std::initializer_list<std::pair<Right, const char *>> wanted = {{Right::BrowseIssues, "BROWSE_PROJECTS"},
        {Right::ChangeInBulk, "BULK_CHANGE"}, {Right::AdministerJira, "ADMINISTER"}};
    for (const auto &[right, name] : wanted) {
        if (!result) {
            gather.add(judge(right, &result.error()));
            continue;
        }
        Finding finding {right, Standing::NotKnown, Cure::None, QLatin1String(name), {}};
        for (const auto &[key, isGiven] : *result) {
            if (key != finding.name)
                continue;
            finding.standing = isGiven ? Standing::Proved : Standing::Missing;
            finding.cure = isGiven ? Cure::None : Cure::PermissionOfUser;
        }
        gather.add(finding);
    }
}

} // namespace

QFuture<Findings> testOrganisationKey(const Client &client, const OrganisationTest &test, std::stop_token stop)
{
    const auto gather = std::make_shared<Gather>();
    const CallOptions options = optionsOf(std::move(stop));
    const QString &orgId = test.orgId;
    probe(gather, client, options, Right::ListOrganisations, organizations::organisations());
    probe(gather, client, options, Right::ReadOrganisation, organizations::organisation(orgId));
    probe(gather, client, options, Right::ReadDomains, organizations::domains(orgId));
    organizations::EventFilter one;
    one.limit = 1;
    probe(gather, client, options, Right::ReadEvents, organizations::events(orgId, one));
    probe(gather, client, options, Right::ReadDirectories, organizations::directories(orgId));
    probe(gather, client, options, Right::SearchUsers,
        organizations::searchUsers(orgId, organizations::kAllDirectories, {}, {}, 1));
    probe(gather, client, options, Right::ReadWorkspaces, organizations::workspaces(orgId, {}, {}, 1));
    probe(gather, client, options, Right::WritePolicies, control::policyTask(orgId, kNoTask));
    if (!test.accountId.isEmpty())
        probeAccount(gather, client, options, orgId, test.accountId);
    client.run(organizations::managedAccounts(orgId), options)
        .then(QtFuture::Launch::Sync,
            [gather, client, options, test](const core::Result<Page<organizations::ManagedAccount>> &page) {
                gather->add(judge(Right::ReadAccounts, page ? nullptr : &page.error()));
                if (test.accountId.isEmpty())
                    probeAccount(gather, client, options, test.orgId,
                        page && !page->items.empty() ? page->items.front().accountId : QString());
            });
    return gather->future();
}

QFuture<Findings> testDirectoryKey(const Client &client, const QString &directoryId, std::stop_token stop)
{
    const auto gather = std::make_shared<Gather>();
    probe(gather, client, optionsOf(std::move(stop)), Right::ReadDirectoryUsers, scim::users(directoryId, {}, {}, 1));
    return gather->future();
}

QFuture<Findings> testSite(const Client &client, const QString &site, std::stop_token stop)
{
    const auto gather = std::make_shared<Gather>();
    const CallOptions options = optionsOf(std::move(stop));
    probe(gather, client, options, Right::ReadSite, jira::myself(site));
    probe(gather, client, options, Right::ReadServiceDesk, jsm::serviceDesks(site));
    // names of permissions are memory: one that Jira doesn't know stays unknown
    client
        .run(jira::myPermissions(site,
                 {QStringLiteral("BROWSE_PROJECTS"), QStringLiteral("BULK_CHANGE"), QStringLiteral("ADMINISTER")}),
            options)
        .then(QtFuture::Launch::Sync,
            [gather](const core::Result<jira::Permissions> &result) { addPermissions(*gather, result); });
    return gather->future();
}

QFuture<Findings> testTrelloToken(const Client &client, const QString &token, std::stop_token stop)
{
    const auto gather = std::make_shared<Gather>();
    probe(gather, client, optionsOf(std::move(stop)), Right::ReadTrelloMember, trello::memberOfToken(token));
    return gather->future();
}

} // namespace atlassian
