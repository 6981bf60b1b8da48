// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/trello/trellorequest.h"

namespace atlassian::trello {

Request trelloRead(const char *route, const QString &member, QStringList values)
{
    Request request;
    request.base = Base::Trello;
    request.route = QLatin1String(route);
    request.values = std::move(values);
    request.credential = CredentialKind::Trello;
    request.scope = member;
    request.limitScope = member;
    request.group
        = request.route.startsWith(QLatin1String("/members/")) ? LimitGroup::TrelloMembers : LimitGroup::Trello;
    return request;
}

Request trelloWrite(Method method, const char *route, const QString &member, QStringList values)
{
    Request request = trelloRead(route, member, std::move(values));
    request.method = method;
    request.repeat = Repeat::IfNotDone;
    return request;
}

} // namespace atlassian::trello
