// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/client.h"
#include "atlassian/rights/right.h"

namespace atlassian {

/// Who the organisation's key is tested with.
struct OrganisationTest
{
    QString orgId;
    QString accountId; ///< an account to ask about (one's own does); empty = the first of the managed accounts
};

/// Asks once for each right that an organisation key can have; writes nothing. The order is that of Right. A scoped
/// key lists organisations and fails at the first write, so `/manage` of one account is asked too; the right to change
/// policies by asking for a task that doesn't exist. Never fails as a whole: what couldn't be asked is NotKnown.
/// @p stop ends it, with NotKnown for the rest.
QFuture<Findings> testOrganisationKey(const Client &client, const OrganisationTest &test, std::stop_token stop = {});
/// One directory's key.
QFuture<Findings> testDirectoryKey(const Client &client, const QString &directoryId, std::stop_token stop = {});
/// A site's mail and token. Which permissions the person has comes from `mypermissions`.
QFuture<Findings> testSite(const Client &client, const QString &site, std::stop_token stop = {});
/// A Trello token; @p token is the scope that it was handed in with.
QFuture<Findings> testTrelloToken(const Client &client, const QString &token, std::stop_token stop = {});

} // namespace atlassian
