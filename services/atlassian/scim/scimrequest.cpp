// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/scim/scimrequest.h"

namespace atlassian::scim {

Request scimRead(const char *route, const QString &directoryId, const QStringList &more)
{
    Request request;
    request.route = QLatin1String(route);
    request.values = QStringList {directoryId} + more;
    request.credential = CredentialKind::Directory;
    request.scope = directoryId;
    request.limitScope = directoryId;
    request.group = LimitGroup::Scim;
    request.isScim = true;
    return request;
}

Request scimWrite(Method method, const char *route, const QString &directoryId, const QStringList &more)
{
    Request request = scimRead(route, directoryId, more);
    request.method = method;
    request.repeat = Repeat::IfNotDone;
    return request;
}

QString equalFilter(const QString &attribute, const QString &value)
{
    QString escaped = value;
    escaped.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\""));
    return attribute + QStringLiteral(" eq \"") + escaped + u'"';
}

void addPosition(Request &request, const QString &cursor, int count)
{
    request.query.emplace_back(QStringLiteral("startIndex"), cursor.isEmpty() ? QStringLiteral("1") : cursor);
    request.query.emplace_back(QStringLiteral("count"), QString::number(count));
}

} // namespace atlassian::scim
