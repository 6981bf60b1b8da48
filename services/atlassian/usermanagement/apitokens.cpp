// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/usermanagement/apitokens.h"

#include "atlassian/usermanagement/managerequest.h"

namespace atlassian::usermanagement {

Call<std::vector<ApiToken>> apiTokens(const QString &orgId, const QString &accountId)
{
    return {manageRead("/users/{account_id}/manage/api-tokens", orgId, accountId), [](const QByteArray &body) {
                return parseList<ApiToken>(body, [](ObjectReader &reader) {
                    ApiToken token;
                    token.id = reader.need("id");
                    token.label = reader.text("label");
                    token.createdAt = reader.moment("createdAt");
                    token.lastAccess = reader.moment("lastAccess");
                    token.expiry = reader.moment("expiry");
                    token.rest = reader.rest();
                    return token;
                });
            }};
}

Call<Nothing> deleteApiToken(const QString &orgId, const QString &accountId, const QString &tokenId)
{
    Request request = manageWrite(Method::Delete, "/users/{account_id}/manage/api-tokens/{tokenId}", orgId, accountId);
    request.values.append(tokenId);
    return {request, parseNothing};
}

} // namespace atlassian::usermanagement
