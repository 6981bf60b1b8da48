// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/jira/siterequest.h"

namespace atlassian {

namespace {

LimitGroup groupOf(Method method)
{
    switch (method) {
    case Method::Get:
        return LimitGroup::JiraGet;
    case Method::Post:
        return LimitGroup::JiraPost;
    case Method::Put:
    case Method::Patch:
        return LimitGroup::JiraPut;
    case Method::Delete:
        return LimitGroup::JiraDelete;
    }
    return LimitGroup::JiraGet;
}

LimitGroup issueGroupOf(Method method)
{
    switch (method) {
    case Method::Post:
        return LimitGroup::JiraIssuePost;
    case Method::Delete:
        return LimitGroup::JiraIssueDelete;
    case Method::Get:
    case Method::Put:
    case Method::Patch:
        break;
    }
    return LimitGroup::JiraIssuePut;
}

} // namespace

Request siteRead(Method method, const char *route, const QString &site, QStringList values)
{
    Request request;
    request.method = method;
    request.base = Base::Site;
    request.route = QLatin1String(route);
    request.values = std::move(values);
    request.credential = CredentialKind::Site;
    request.scope = site;
    request.group = groupOf(method);
    return request;
}

Request siteWrite(Method method, const char *route, const QString &site, QStringList values)
{
    Request request = siteRead(method, route, site, std::move(values));
    request.repeat = Repeat::IfNotDone;
    return request;
}

Request issueWrite(Method method, const char *route, const QString &site, const QString &issue)
{
    Request request = siteWrite(method, route, site, {issue});
    request.group = issueGroupOf(method);
    request.limitScope = issue;
    return request;
}

QByteArray jsonString(const QString &text)
{
    const QByteArray array = toJson(QJsonArray {text});
    return array.mid(1, array.size() - 2);
}

} // namespace atlassian
