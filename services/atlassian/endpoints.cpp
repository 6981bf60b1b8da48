// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/endpoints.h"

#include <QHostAddress>
#include <QRegularExpression>

namespace atlassian {

namespace {

core::Result<void> assign(QUrl *place, const QUrl &url)
{
    core::Result<QUrl> checked = checkedBase(url);
    if (!checked)
        return core::Unexpected(checked.error());
    *place = *checked;
    return {};
}

} // namespace

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

core::Result<QUrl> checkedBase(const QUrl &url)
{
    // what may hold a password is not repeated in the error
    const QString shown = url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    const bool isPlain
        = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
    const bool isSafe
        = url.scheme() == QLatin1String("https") || (url.scheme() == QLatin1String("http") && isLoopback(url));
    if (!isPlain || !isSafe)
        return core::fail(core::ErrorCode::BadAddress, shown);
    return url.adjusted(QUrl::StripTrailingSlash | QUrl::NormalizePathSegments);
}

Endpoints::Endpoints()
    : m_api(QStringLiteral("https://api.atlassian.com"))
    , m_trello(QStringLiteral("https://api.trello.com/1"))
{
}

core::Result<void> Endpoints::setApi(const QUrl &url)
{
    return assign(&m_api, url);
}

core::Result<void> Endpoints::setTrello(const QUrl &url)
{
    return assign(&m_trello, url);
}

core::Result<void> Endpoints::setSite(const QString &name, const QUrl &url)
{
    QUrl checked;
    core::Result<void> done = assign(&checked, url);
    if (done)
        m_sites.insert(name, checked);
    return done;
}

core::Result<QUrl> Endpoints::site(const QString &name) const
{
    if (const auto found = m_sites.constFind(name); found != m_sites.constEnd())
        return *found;
    static const QRegularExpression label(QStringLiteral("\\A[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\z"));
    if (!label.match(name).hasMatch())
        return core::fail(core::ErrorCode::BadAddress, name);
    return checkedBase(QUrl(QStringLiteral("https://%1.atlassian.net").arg(name)));
}

core::Result<QUrl> Endpoints::base(Base base, const QString &siteName) const
{
    switch (base) {
    case Base::Api:
        return m_api;
    case Base::Trello:
        return m_trello;
    case Base::Site:
        return site(siteName);
    }
    return core::fail(core::ErrorCode::BadAddress);
}

} // namespace atlassian
