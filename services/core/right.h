// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>

#include <vector>

namespace core {

/// What the options and a sync need of a key (Atlassian's documents, "Credentials and hosts"). Words in models.
enum class Right : quint8 {
    // organisation key
    ListOrganisations,
    ReadOrganisation, ///< the organisation id is the key's
    ReadAccounts, ///< v1 users, who is billable
    ReadActivity, ///< last-active-dates
    ReadDomains,
    ReadEvents,
    ReadDirectories,
    SearchUsers, ///< v2 users/search; suspend, restore and remove go with it
    ReadWorkspaces,
    ManageAccounts, ///< User management: e-mail, disable, enable, delete, tokens
    ReadScimLinks, ///< unlink and onlyDeleteUserInDB go with it
    ReadPolicies, ///< bulk-fetch
    WritePolicies, ///< add-users and its tasks
    // directory key
    ReadDirectoryUsers, ///< SCIM
    // site token
    ReadSite, ///< who am I
    BrowseIssues,
    ChangeInBulk,
    AdministerJira,
    ReadServiceDesk,
    // Trello token
    ReadTrelloMember,
    Count
};

enum class Standing : quint8 {
    Proved, ///< Atlassian answered as it does to who may
    Missing, ///< it refused
    NotKnown, ///< it couldn't be asked, or the answer tells nothing
};

/// What is missing, where something is.
enum class Cure : quint8 {
    None,
    ScopeOfKey, ///< the key needs the scope (named) or none at all
    KeyWithoutScopes, ///< no scope opens this
    OtherKey, ///< wrong, expired or revoked, or of another organisation, directory or site
    PermissionOfUser, ///< the person behind the token needs a permission in the product (named)
};

struct Finding
{
    Right right = Right::ListOrganisations;
    Standing standing = Standing::NotKnown;
    Cure cure = Cure::None;
    QString name; ///< `read:domains:admin`, `BULK_CHANGE`; empty where there is none
    Error error {}; ///< what Atlassian answered, where it isn't proved

    friend bool operator==(const Finding &, const Finding &) = default;
};
using Findings = std::vector<Finding>;

} // namespace core
