// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/call.h"
#include "atlassian/objectreader.h"

namespace atlassian::usermanagement {

/// A live token shows that an integration runs under the account.
struct ApiToken
{
    QString id;
    QString label;
    QDateTime createdAt;
    QDateTime lastAccess; ///< invalid if never or not told
    QDateTime expiry; ///< invalid if none
    QJsonObject rest;
};

/// GET /users/{account_id}/manage/api-tokens: all at once (User management).
Call<std::vector<ApiToken>> apiTokens(const QString &orgId, const QString &accountId);
/// DELETE …/api-tokens/{tokenId}: 204.
Call<Nothing> deleteApiToken(const QString &orgId, const QString &accountId, const QString &tokenId);

} // namespace atlassian::usermanagement
