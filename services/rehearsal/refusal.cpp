// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/refusal.h"

namespace rehearsal {

namespace {

QString titleOf(int status)
{
    switch (status) {
    case 400:
        return QStringLiteral("Bad Request");
    case 401:
        return QStringLiteral("Unauthorized");
    case 403:
        return QStringLiteral("Forbidden");
    case 404:
        return QStringLiteral("Not Found");
    case 405:
        return QStringLiteral("Method Not Allowed");
    case 409:
        return QStringLiteral("Conflict");
    case 415:
        return QStringLiteral("Unsupported Media Type");
    case 429:
        return QStringLiteral("Too Many Requests");
    case 503:
        return QStringLiteral("Service Unavailable");
    default:
        return status >= 500 ? QStringLiteral("Internal Server Error") : QStringLiteral("Error");
    }
}

QString organisationCode(int status)
{
    switch (status) {
    case 400:
        return QStringLiteral("ADMIN-400-24");
    case 403:
        return QStringLiteral("ADMIN-403-3");
    case 404:
        return QStringLiteral("ADMIN-404-1");
    case 405:
        return QStringLiteral("ADMIN-405-1");
    case 409:
        return QStringLiteral("ADMIN-409-28");
    case 429:
        return QStringLiteral("ADMIN-429-1");
    default:
        return status >= 500 ? QStringLiteral("ADMIN-500-1") : QStringLiteral("ADMIN-%1-1").arg(status);
    }
}

QJsonObject applicationError(int status, const QString &detail, const QString &code)
{
    return {{QStringLiteral("id"), QStringLiteral("rehearsal")}, {QStringLiteral("status"), QString::number(status)},
        {QStringLiteral("code"), code.isEmpty() ? organisationCode(status) : code},
        {QStringLiteral("title"), titleOf(status)}, {QStringLiteral("detail"), detail}};
}

Answer proxyError(int status, const QString &detail)
{
    return jsonAnswer(QJsonObject {{QStringLiteral("code"), status}, {QStringLiteral("message"), detail}}, status);
}

/// Seen on GET v1 users with a wrong key.
Answer gatewayError(int status, const QString &detail)
{
    return jsonAnswer(QJsonObject {{QStringLiteral("timestamp"), QStringLiteral("2026-01-01T00:00:00.000+00:00")},
                          {QStringLiteral("path"), QStringLiteral("/v1/orgs")}, {QStringLiteral("status"), status},
                          {QStringLiteral("error"), titleOf(status)}, {QStringLiteral("message"), detail},
                          {QStringLiteral("requestId"), QStringLiteral("rehearsal")}},
        status);
}

Answer scimError(int status, const QString &detail, const QString &type)
{
    QJsonObject body {
        {QStringLiteral("schemas"), QJsonArray {QStringLiteral("urn:ietf:params:scim:api:messages:2.0:Error")}},
        {QStringLiteral("status"), QString::number(status)}, {QStringLiteral("detail"), detail}};
    if (!type.isEmpty())
        body.insert(QStringLiteral("scimType"), type);
    Answer answer = jsonAnswer(body, status);
    answer.type = "application/scim+json";
    return answer;
}

Answer scimFailure(int status, const QString &detail)
{
    return jsonAnswer(
        QJsonObject {{QStringLiteral("error"), detail}, {QStringLiteral("traceId"), QStringLiteral("rehearsal")}},
        status);
}

QString userKey(int status)
{
    switch (status) {
    case 401:
        return QStringLiteral("unauthorized");
    case 403:
        return QStringLiteral("forbidden");
    case 404:
        return QStringLiteral("notFound");
    case 400:
        return QStringLiteral("bodyParseFailure");
    case 405:
        return QStringLiteral("methodNotAllowed");
    default:
        return status >= 500 ? QStringLiteral("internalServerError") : QStringLiteral("error");
    }
}

} // namespace

Answer refuseKey(int status, const QString &key, const QJsonObject &context)
{
    QJsonObject body {{QStringLiteral("key"), key}};
    if (!context.isEmpty())
        body.insert(QStringLiteral("context"), context);
    return jsonAnswer(body, status);
}

Answer refuseScope(Family family)
{
    const QString text = QStringLiteral("The API key has insufficient scope for this operation.");
    if (family == Family::UserManagement) {
        return jsonAnswer(QJsonObject {{QStringLiteral("key"), QStringLiteral("forbidden.insufficientScope")},
                              {QStringLiteral("message"), text}},
            403);
    }
    return refuse(family, 403,
        family == Family::Organisation1 ? QStringLiteral("User has no permission to access resource.") : text);
}

Answer refuse(Family family, int status, const QString &detail, const QString &code)
{
    switch (family) {
    case Family::Organisation1:
        if (status == 401 || status == 429)
            return proxyError(status, detail);
        if (status == 403 && code.isEmpty())
            return gatewayError(status, detail);
        return jsonAnswer(
            QJsonObject {{QStringLiteral("errors"), QJsonArray {applicationError(status, detail, code)}}}, status);
    case Family::Organisation2:
        return jsonAnswer(
            QJsonObject {{QStringLiteral("errors"), QJsonArray {applicationError(status, detail, code)}}}, status);
    case Family::Control:
        if (status == 401 || status == 429)
            return proxyError(status, detail);
        return jsonAnswer(
            QJsonObject {{QStringLiteral("errors"), QJsonArray {applicationError(status, detail, code)}}}, status);
    case Family::Workspaces:
        if (status == 401 || status == 429)
            return proxyError(status, detail);
        return jsonAnswer(applicationError(status, detail, code), status);
    case Family::Provisioning:
        return proxyError(status, detail);
    case Family::UserManagement:
        if (status == 429)
            return emptyAnswer(status);
        return refuseKey(status, code.isEmpty() ? userKey(status) : code);
    case Family::Scim:
        if (status == 401 || status == 403)
            return scimFailure(status, detail);
        return scimError(status, detail, code);
    case Family::Jira:
        return jsonAnswer(QJsonObject {{QStringLiteral("errorMessages"), QJsonArray {detail}},
                              {QStringLiteral("errors"), QJsonObject()}},
            status);
    case Family::ServiceManagement:
        return jsonAnswer(QJsonObject {{QStringLiteral("errorMessage"), detail},
                              {QStringLiteral("i18nErrorMessage"),
                                  QJsonObject {{QStringLiteral("i18nKey"),
                                                   code.isEmpty() ? QStringLiteral("sd.rehearsal.error") : code},
                                      {QStringLiteral("parameters"), QJsonArray()}}}},
            status);
    case Family::Trello:
        if (status == 429) {
            return jsonAnswer(QJsonObject {{QStringLiteral("error"),
                                               code.isEmpty() ? QStringLiteral("API_TOKEN_LIMIT_EXCEEDED") : code},
                                  {QStringLiteral("message"), QStringLiteral("Rate limit exceeded")}},
                status);
        }
        return textAnswer(detail, status);
    case Family::Rehearsal:
        return jsonAnswer(QJsonObject {{QStringLiteral("error"), detail}}, status);
    }
    return emptyAnswer(500);
}

Answer refuseField(const QString &field, const QString &text)
{
    return jsonAnswer(QJsonObject {{QStringLiteral("errorMessages"), QJsonArray()},
                          {QStringLiteral("errors"), QJsonObject {{field, text}}}},
        400);
}

} // namespace rehearsal
