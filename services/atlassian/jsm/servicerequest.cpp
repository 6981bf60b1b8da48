// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/jsm/servicerequest.h"

namespace atlassian::jsm {

void addPosition(Request &request, const QString &cursor)
{
    addIfSet(request, QStringLiteral("start"), cursor);
    request.query.emplace_back(QStringLiteral("limit"), QStringLiteral("50"));
}

QByteArray accountsBody(const QStringList &accountIds)
{
    return toJson(QJsonObject {{QStringLiteral("accountIds"), QJsonArray::fromStringList(accountIds)}});
}

core::Result<Page<jira::User>> parseUsers(const QByteArray &body)
{
    return parsePage<jira::User>(PageStyle::Service, body, jira::readUser);
}

} // namespace atlassian::jsm
