// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection.h"

#include "core/profile.h"

#include <QRegularExpression>

namespace core {

namespace {

const QRegularExpression &uuid()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<![0-9a-fA-F-])[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}(?![0-9a-fA-F-])"));
    return pattern;
}

QStringList uuidsIn(const QString &text)
{
    QStringList found;
    for (auto i = uuid().globalMatch(text); i.hasNext();)
        found.append(i.next().captured().toLower());
    return found;
}

/// The id that stands behind one of @p words in an address.
QString uuidBehind(const QString &text, const QString &words)
{
    const QRegularExpression pattern(QStringLiteral("/(?:%1)/(%2)").arg(words, uuid().pattern()));
    return pattern.match(text).captured(1).toLower();
}

bool isOfThisComputer(const QString &host)
{
    static const QRegularExpression address(QStringLiteral("^127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}$"));
    return host == QLatin1String("localhost") || host == QLatin1String("::1") || address.match(host).hasMatch();
}

} // namespace

Result<QUrl> baseFromText(const QString &text, const QString &key)
{
    QString trimmed = text.trimmed();
    while (trimmed.endsWith(u'/'))
        trimmed.chop(1);
    if (trimmed.isEmpty())
        return QUrl();
    const QUrl url(trimmed, QUrl::StrictMode);
    const bool isSafe = url.scheme() == QLatin1String("https") || (url.scheme() == QLatin1String("http") && isOfThisComputer(url.host()));
    if (!url.isValid() || url.host().isEmpty() || !isSafe || !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment()
        || text.contains(u'@'))
        return fail(ErrorCode::AddressNotAllowed, key, url.userInfo().isEmpty() ? trimmed : url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery));
    return url;
}

Result<QString> orgIdFromText(const QString &text, const QString &key)
{
    const QStringList ids = uuidsIn(text);
    if (const QString named = uuidBehind(text, QStringLiteral("o|org|orgs")); !named.isEmpty())
        return named;
    if (ids.size() != 1)
        return fail(ErrorCode::IdNotRecognised, key);
    return ids.first();
}

Result<QString> directoryIdFromText(const QString &text, const QString &key)
{
    const QStringList ids = uuidsIn(text);
    if (const QString named = uuidBehind(text, QStringLiteral("directory|directories")); !named.isEmpty())
        return named;
    if (ids.size() != 1 || !uuidBehind(text, QStringLiteral("o|org|orgs")).isEmpty())
        return fail(ErrorCode::IdNotRecognised, key);
    return ids.first();
}

Result<QString> siteFromText(const QString &text, const QString &key)
{
    const QString host = siteHost(text);
    if (host.isEmpty())
        return fail(ErrorCode::IdNotRecognised, key);
    return host;
}

} // namespace core
