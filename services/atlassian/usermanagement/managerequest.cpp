// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/usermanagement/managerequest.h"

namespace atlassian::usermanagement {

Request manageRead(const char *route, const QString &orgId, const QString &accountId)
{
    Request request;
    request.route = QLatin1String(route);
    request.values = {accountId};
    request.scope = orgId;
    request.group = LimitGroup::UserManagement;
    return request;
}

Request manageWrite(Method method, const char *route, const QString &orgId, const QString &accountId)
{
    Request request = manageRead(route, orgId, accountId);
    request.method = method;
    request.repeat = Repeat::IfNotDone;
    return request;
}

} // namespace atlassian::usermanagement
