// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connectionwords.h"

#include "models/tr.h"

namespace models {

using core::ConnectionKind;
using core::SecretKind;

QString connectionKindText(ConnectionKind kind)
{
    switch (kind) {
    case ConnectionKind::Organisation:
        return Words::tr("Organisation", "@item kind of connection");
    case ConnectionKind::Directory:
        return Words::tr("SCIM directory", "@item kind of connection");
    case ConnectionKind::Site:
        return Words::tr("Jira site", "@item kind of connection");
    case ConnectionKind::Trello:
        return Words::tr("Trello", "@item kind of connection");
    case ConnectionKind::Count:
        break;
    }
    return {};
}

QString connectionPurpose(ConnectionKind kind)
{
    switch (kind) {
    case ConnectionKind::Organisation:
        return Words::tr("Loads all managed accounts and says what may be done to each; moves, deactivates and changes accounts.", "@info");
    case ConnectionKind::Directory:
        return Words::tr("Reads and changes the records of an identity provider, for re-provisioning. Each directory has a key of its own.", "@info");
    case ConnectionKind::Site:
        return Words::tr("Counts and moves the work items of accounts on one Jira and Jira Service Management site.", "@info");
    case ConnectionKind::Trello:
        return Words::tr("Lists the Workspaces of one Trello member and leaves them, with that member's own token.", "@info");
    case ConnectionKind::Count:
        break;
    }
    return {};
}

QString connectionSource(ConnectionKind kind)
{
    switch (kind) {
    case ConnectionKind::Organisation:
        return Words::tr("An organisation admin makes the key in Atlassian Administration, under Settings, API keys. Choose a key without scopes: one with scopes can list "
                         "accounts, but not change them. Its value is shown once, and it ends after a year at the latest.",
            "@info");
    case ConnectionKind::Directory:
        return Words::tr("The key is shown once, when the directory is made. A new one can be made in the directory's settings; the identity provider then needs the new one too.", "@info");
    case ConnectionKind::Site:
        return Words::tr("An API token of the admin's own Atlassian account. What this admin may not see on the site, Leanseat doesn't see either.", "@info");
    case ConnectionKind::Trello:
        return Words::tr("The app key says which program asks, the token for which member. The token allows what that member may do.", "@info");
    case ConnectionKind::Count:
        break;
    }
    return {};
}

ConnectionPage connectionPage(ConnectionKind kind)
{
    switch (kind) {
    case ConnectionKind::Organisation:
        return {QStringLiteral("https://support.atlassian.com/organization-administration/docs/manage-an-organization-with-the-admin-apis/"),
            Words::tr("How to make the key, at Atlassian", "@action link")};
    case ConnectionKind::Directory:
        return {QStringLiteral("https://developer.atlassian.com/cloud/admin/user-provisioning/rest/"), Words::tr("User provisioning, at Atlassian", "@action link")};
    case ConnectionKind::Site:
        return {QStringLiteral("https://developer.atlassian.com/cloud/jira/platform/"), Words::tr("Jira's developer pages, at Atlassian", "@action link")};
    case ConnectionKind::Trello:
        return {QStringLiteral("https://developer.atlassian.com/cloud/trello/guides/rest-api/"), Words::tr("Trello's developer pages, at Atlassian", "@action link")};
    case ConnectionKind::Count:
        break;
    }
    return {};
}

QString secretText(ConnectionKind kind, SecretKind secret)
{
    if (kind == ConnectionKind::Trello)
        return secret == SecretKind::Key ? Words::tr("App key", "@label") : Words::tr("User token", "@label");
    return secret == SecretKind::Key ? Words::tr("API key", "@label") : Words::tr("API token", "@label");
}

QString connectionIdText(const core::Connection &connection)
{
    switch (connection.kind) {
    case ConnectionKind::Organisation:
        return connection.orgId;
    case ConnectionKind::Directory:
        return connection.directoryId;
    case ConnectionKind::Site:
        return connection.mail;
    case ConnectionKind::Trello:
    case ConnectionKind::Count:
        break;
    }
    return {};
}

} // namespace models
