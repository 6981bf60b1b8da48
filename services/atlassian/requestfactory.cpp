// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/requestfactory.h"

#include <algorithm>

namespace atlassian {

namespace {

QByteArray encoded(QByteArrayView text)
{
    return text.toByteArray().toPercentEncoding();
}

QByteArray encoded(const QString &text)
{
    return text.toUtf8().toPercentEncoding();
}

/// A line break in a key would be another header.
bool hasControls(QByteArrayView text)
{
    return std::any_of(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

/// The route with its values; the token of Trello is only known here.
core::Result<QByteArray> pathOf(const Request &request, const Credential *credential)
{
    QByteArray path;
    qsizetype at = 0;
    qsizetype used = 0;
    while (true) {
        const qsizetype open = request.route.indexOf(u'{', at);
        path += request.route.mid(at, open < 0 ? -1 : open - at).toLatin1();
        if (open < 0)
            break;
        const qsizetype close = request.route.indexOf(u'}', open);
        const QString name = request.route.mid(open + 1, close - open - 1);
        at = close + 1;
        if (name == QLatin1String("trelloToken") && credential != nullptr) {
            path += encoded(credential->secret.reveal());
            continue;
        }
        const QString value = used < request.values.size() ? request.values.at(used++) : QString();
        // a dot segment would lead to another route
        if (value.isEmpty() || value == QLatin1String(".") || value == QLatin1String(".."))
            return core::fail(core::ErrorCode::BadValue, request.title(), name);
        path += encoded(value);
    }
    Q_ASSERT(used == request.values.size());
    return path;
}

QByteArray queryOf(const Request &request, const Credential *credential)
{
    QByteArray query;
    const auto add = [&query](const QByteArray &name, const QByteArray &value) {
        query += (query.isEmpty() ? "" : "&") + name + '=' + value;
    };
    // a comma may stand in a query, and separates the items of a list
    for (const auto &[name, value] : request.query)
        add(encoded(name), value.toUtf8().toPercentEncoding(","));
    if (credential != nullptr && credential->kind == CredentialKind::Trello) {
        add("key", encoded(credential->name));
        add("token", encoded(credential->secret.reveal()));
    }
    return query;
}

QByteArray authorizationOf(const Credential &credential)
{
    switch (credential.kind) {
    case CredentialKind::Organisation:
    case CredentialKind::Directory:
        return QByteArray("Bearer ") + credential.secret.reveal().toByteArray();
    case CredentialKind::Site:
        return QByteArray("Basic ")
            + QByteArray(credential.name.toUtf8() + ':' + credential.secret.reveal().toByteArray()).toBase64();
    case CredentialKind::None:
    case CredentialKind::Trello:
    case CredentialKind::Count:
        break;
    }
    return {};
}

} // namespace

RequestFactory::RequestFactory(const Endpoints &endpoints, const Keys &keys)
    : m_endpoints(endpoints)
    , m_keys(keys)
{
}

core::Result<QNetworkRequest> RequestFactory::make(const Request &request) const
{
    const core::Result<QUrl> base = m_endpoints.base(request.base, request.scope);
    if (!base)
        return core::Unexpected(base.error());
    const Credential *credential = nullptr;
    if (request.credential != CredentialKind::None) {
        credential = m_keys.find(request.credential, request.scope);
        if (credential == nullptr || credential->secret.isEmpty())
            return core::fail(core::ErrorCode::KeyMissing, request.title(), request.scope);
        if (hasControls(credential->secret.reveal()) || hasControls(credential->name.toUtf8()))
            return core::fail(core::ErrorCode::BadValue, request.title(), QStringLiteral("key"));
    }
    const core::Result<QByteArray> path = pathOf(request, credential);
    if (!path)
        return core::Unexpected(path.error());
    QByteArray address = base->toEncoded() + *path;
    if (const QByteArray query = queryOf(request, credential); !query.isEmpty())
        address += '?' + query;
    const QUrl url = QUrl::fromEncoded(address, QUrl::StrictMode);
    if (!url.isValid())
        return core::fail(core::ErrorCode::BadAddress, request.title());

    QNetworkRequest made(url);
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    made.setRawHeader("Accept", request.isScim ? "application/scim+json, application/json" : "application/json");
    made.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Leanseat/" LEANSEAT_VERSION));
    if (!request.body.isEmpty())
        made.setHeader(QNetworkRequest::ContentTypeHeader,
            request.isScim ? QStringLiteral("application/scim+json") : QStringLiteral("application/json"));
    if (request.method != Method::Get)
        made.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    if (request.isExperimental)
        made.setRawHeader("X-ExperimentalApi", "opt-in");
    if (credential != nullptr) {
        if (const QByteArray authorization = authorizationOf(*credential); !authorization.isEmpty())
            made.setRawHeader("Authorization", authorization);
    }
    return made;
}

QString RequestFactory::host(const Request &request) const
{
    const core::Result<QUrl> base = m_endpoints.base(request.base, request.scope);
    return base ? base->toString(QUrl::RemovePath) : QString();
}

} // namespace atlassian
