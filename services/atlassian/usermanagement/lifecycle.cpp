// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/usermanagement/lifecycle.h"

#include "atlassian/usermanagement/managerequest.h"

namespace atlassian::usermanagement {

Call<Nothing> disable(const QString &orgId, const QString &accountId, const QString &message)
{
    Request request = manageWrite(Method::Post, "/users/{account_id}/manage/lifecycle/disable", orgId, accountId);
    QJsonObject body; // required, its message isn't
    if (!message.isEmpty())
        body.insert(QStringLiteral("message"), message);
    request.body = toJson(body);
    return {request, parseNothing};
}

Call<Nothing> enable(const QString &orgId, const QString &accountId)
{
    return {manageWrite(Method::Post, "/users/{account_id}/manage/lifecycle/enable", orgId, accountId), parseNothing};
}

Call<Nothing> scheduleDelete(const QString &orgId, const QString &accountId)
{
    return {manageWrite(Method::Post, "/users/{account_id}/manage/lifecycle/delete", orgId, accountId), parseNothing};
}

Call<Nothing> cancelDelete(const QString &orgId, const QString &accountId)
{
    return {manageWrite(Method::Post, "/users/{account_id}/manage/lifecycle/cancel-delete", orgId, accountId),
        parseNothing};
}

} // namespace atlassian::usermanagement
