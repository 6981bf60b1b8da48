// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/organizations/adminrequest.h"

namespace atlassian {

Request adminRead(Method method, const char *route, const QString &orgId, QStringList values)
{
    Request request;
    request.method = method;
    request.route = QLatin1String(route);
    request.values = std::move(values);
    request.scope = orgId;
    request.limitScope = orgId;
    return request;
}

Request adminWrite(Method method, const char *route, const QString &orgId, QStringList values)
{
    Request request = adminRead(method, route, orgId, std::move(values));
    request.repeat = Repeat::IfNotDone;
    return request;
}

} // namespace atlassian
