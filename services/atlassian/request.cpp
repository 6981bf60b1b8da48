// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/request.h"

#include <QJsonDocument>

namespace atlassian {

QString methodName(Method method)
{
    switch (method) {
    case Method::Get:
        return QStringLiteral("GET");
    case Method::Post:
        return QStringLiteral("POST");
    case Method::Put:
        return QStringLiteral("PUT");
    case Method::Patch:
        return QStringLiteral("PATCH");
    case Method::Delete:
        return QStringLiteral("DELETE");
    }
    return {};
}

QString Request::title() const
{
    return methodName(method) + u' ' + route;
}

void addEach(Request &request, const QString &name, const QStringList &values)
{
    for (const QString &value : values)
        request.query.emplace_back(name, value);
}

void addIfSet(Request &request, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        request.query.emplace_back(name, value);
}

QByteArray toJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray toJson(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

} // namespace atlassian
