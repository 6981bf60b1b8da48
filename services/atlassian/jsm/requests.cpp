// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/jsm/requests.h"

#include "atlassian/jsm/servicerequest.h"

namespace atlassian::jsm {

namespace {

Approval readApproval(ObjectReader &reader)
{
    Approval approval;
    approval.id = reader.need("id");
    approval.name = reader.text("name");
    approval.decision = reader.text("finalDecision");
    approval.approvers = reader.each<Approval::Approver>("approvers", [](ObjectReader &entry) {
        Approval::Approver approver;
        ObjectReader user(entry.object("approver"));
        approver.user = jira::readUser(user);
        approver.decision = entry.text("approverDecision");
        return approver;
    });
    approval.rest = reader.rest();
    return approval;
}

constexpr const char *kParticipants = "/rest/servicedeskapi/request/{issueIdOrKey}/participant";

} // namespace

Call<Page<jira::User>> participants(const QString &site, const QString &request, const QString &cursor)
{
    Request made = siteRead(Method::Get, kParticipants, site, {request});
    addPosition(made, cursor);
    return {made, parseUsers};
}

Call<Page<jira::User>> addParticipants(const QString &site, const QString &request, const QStringList &accountIds)
{
    Request made = issueWrite(Method::Post, kParticipants, site, request);
    made.body = accountsBody(accountIds);
    return {made, parseUsers};
}

Call<Page<jira::User>> removeParticipants(const QString &site, const QString &request, const QStringList &accountIds)
{
    Request made = issueWrite(Method::Delete, kParticipants, site, request);
    made.body = accountsBody(accountIds);
    return {made, parseUsers};
}

Call<Page<Approval>> approvals(const QString &site, const QString &request, const QString &cursor)
{
    Request made = siteRead(Method::Get, "/rest/servicedeskapi/request/{issueIdOrKey}/approval", site, {request});
    addPosition(made, cursor);
    return {made, [](const QByteArray &body) { return parsePage<Approval>(PageStyle::Service, body, readApproval); }};
}

} // namespace atlassian::jsm
