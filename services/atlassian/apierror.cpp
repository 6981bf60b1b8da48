// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/apierror.h"

#include <QJsonDocument>

namespace atlassian {

namespace {

/// Texts, numbers and flags as text; what has an inside as nothing.
QString scalar(const QJsonValue &value)
{
    return value.isString()                  ? value.toString()
        : value.isDouble() || value.isBool() ? value.toVariant().toString()
                                             : QString();
}

void add(QStringList *words, const QString &text)
{
    if (const QString trimmed = text.trimmed(); !trimmed.isEmpty() && !words->contains(trimmed))
        words->append(trimmed);
}

void setIfEmpty(QString *place, const QString &text)
{
    if (place->isEmpty())
        *place = text;
}

/// `{"id","status","code","title","detail"}` of Organizations, alone (v2 workspaces) or in `errors`; `{"message"}` of
/// Jira's bulk.
void readEntry(const QJsonObject &entry, ApiError *error, QStringList *words)
{
    setIfEmpty(&error->requestId, scalar(entry.value(QLatin1String("id"))));
    setIfEmpty(&error->code, scalar(entry.value(QLatin1String("code"))));
    for (const char *key : {"title", "detail", "message", "errorMessage"})
        add(words, scalar(entry.value(QLatin1String(key))));
}

/// Context of User management: why, which domain, which lifecycle errors, which fields.
void readContext(const QJsonObject &context, ApiError *error, QStringList *words)
{
    error->reason = scalar(context.value(QLatin1String("reason")).toObject().value(QLatin1String("key")));
    if (error->reason.isEmpty())
        error->reason = scalar(context.value(QLatin1String("reason")));
    error->domain = scalar(context.value(QLatin1String("domain")));
    add(words, scalar(context.value(QLatin1String("message"))));
    for (const QJsonValue entry : context.value(QLatin1String("errorCodes")).toArray()) {
        setIfEmpty(&error->reason, scalar(entry.toObject().value(QLatin1String("code"))));
        add(words, scalar(entry.toObject().value(QLatin1String("message"))));
    }
    for (const QJsonValue entry : context.value(QLatin1String("fieldViolations")).toArray()) {
        QStringList keys;
        for (const QJsonValue violation : entry.toObject().value(QLatin1String("violations")).toArray())
            add(&keys, scalar(violation.toObject().value(QLatin1String("key"))));
        add(words,
            scalar(entry.toObject().value(QLatin1String("field"))) + QStringLiteral(": ")
                + keys.join(QStringLiteral(", ")));
    }
}

/// Jira's `errors` is an object of fields, Organizations' an array of entries.
void readErrors(const QJsonValue &errors, ApiError *error, QStringList *words)
{
    for (const QJsonValue entry : errors.toArray()) {
        if (entry.isObject())
            readEntry(entry.toObject(), error, words);
        else
            add(words, scalar(entry));
    }
    const QJsonObject fields = errors.toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        add(words, field.key() + QStringLiteral(": ") + scalar(field.value()));
}

void readObject(const QJsonObject &object, ApiError *error, QStringList *words)
{
    readErrors(object.value(QLatin1String("errors")), error, words);
    for (const QJsonValue message : object.value(QLatin1String("errorMessages")).toArray())
        add(words, scalar(message));
    if (object.contains(QLatin1String("key"))) {
        setIfEmpty(&error->code, scalar(object.value(QLatin1String("key"))));
        readContext(object.value(QLatin1String("context")).toObject(), error, words);
    }
    setIfEmpty(&error->code, scalar(object.value(QLatin1String("scimType"))));
    setIfEmpty(&error->requestId, scalar(object.value(QLatin1String("requestId"))));
    setIfEmpty(&error->requestId, scalar(object.value(QLatin1String("traceId"))));
    const QString failure = scalar(object.value(QLatin1String("error")));
    const bool hasWords = object.contains(QLatin1String("message"));
    if (hasWords)
        setIfEmpty(&error->code, failure);
    else
        add(words, failure);
    if (object.contains(QLatin1String("title")) || object.contains(QLatin1String("code"))
        || object.contains(QLatin1String("id")) || object.contains(QLatin1String("detail"))
        || object.contains(QLatin1String("errorMessage")) || hasWords)
        readEntry(object, error, words);
    setIfEmpty(&error->code,
        scalar(object.value(QLatin1String("i18nErrorMessage")).toObject().value(QLatin1String("i18nKey"))));
}

} // namespace

ApiError parseApiError(int status, const QByteArray &contentType, const QByteArray &body)
{
    ApiError error;
    error.status = status;
    QStringList words;
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject())
        readObject(document.object(), &error, &words);
    else if (document.isArray())
        readErrors(document.array(), &error, &words);
    else if (contentType.trimmed().toLower().startsWith("text/plain"))
        add(&words, QString::fromUtf8(body.left(500)));
    error.words = words.join(u'\n').left(4000);
    return error;
}

core::ErrorCode codeOfStatus(int status)
{
    switch (status) {
    case 401:
        return core::ErrorCode::KeyRefused;
    case 403:
        return core::ErrorCode::NotAllowed;
    case 404:
        return core::ErrorCode::NotThere;
    case 409:
        return core::ErrorCode::Conflict;
    case 429:
        return core::ErrorCode::RateLimited;
    default:
        break;
    }
    if (status >= 300 && status < 400)
        return core::ErrorCode::RedirectRefused;
    if (status >= 400 && status < 500)
        return core::ErrorCode::RequestRefused;
    return core::ErrorCode::ServerFailed;
}

core::Error toError(const Request &request, const ApiError &error)
{
    core::Error result {codeOfStatus(error.status), request.title(), 0, 0, error.words};
    result.status = error.status;
    result.reason = error.code;
    if (!error.reason.isEmpty())
        result.reason += (result.reason.isEmpty() ? QString() : QStringLiteral(" ")) + error.reason;
    result.requestId = error.requestId;
    result.isEffectUnknown = request.isWrite() && (error.status < 400 || error.status >= 500);
    return result;
}

} // namespace atlassian
