// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr std::array kKindKeys {QLatin1String("organisation"), QLatin1String("directory"), QLatin1String("site"), QLatin1String("trello")};
static_assert(kKindKeys.size() == static_cast<std::size_t>(ConnectionKind::Count));
constexpr std::array kSecretKeys {QLatin1String("key"), QLatin1String("token")};
static_assert(kSecretKeys.size() == static_cast<std::size_t>(SecretKind::Count));

constexpr qsizetype kLongestName = 80;

Result<void> checkName(const QString &name)
{
    if (name.trimmed().isEmpty())
        return fail(ErrorCode::MissingKey, QStringLiteral("name"));
    const bool isPlain = std::all_of(name.begin(), name.end(), [](QChar c) { return c.isPrint(); });
    if (!isPlain || name != name.trimmed() || name.size() > kLongestName)
        return fail(ErrorCode::BadValue, QStringLiteral("name"), name);
    return {};
}

/// One "@" with something before and a host behind it.
bool isMail(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint() && !c.isSpace() && c != u':'; });
    return at > 0 && at == text.lastIndexOf(u'@') && text.indexOf(u'.', at) > at + 1 && !text.endsWith(u'.') && isPlain;
}

} // namespace

QLatin1String connectionKindKey(ConnectionKind kind)
{
    return kKindKeys[static_cast<std::size_t>(kind)];
}

std::optional<ConnectionKind> connectionKindFromKey(QStringView key)
{
    const auto found = std::find_if(kKindKeys.begin(), kKindKeys.end(), [key](QLatin1String one) { return key == one; });
    if (found == kKindKeys.end())
        return {};
    return static_cast<ConnectionKind>(found - kKindKeys.begin());
}

QLatin1String secretKindKey(SecretKind kind)
{
    return kSecretKeys[static_cast<std::size_t>(kind)];
}

const std::vector<SecretKind> &secretsOf(ConnectionKind kind)
{
    static const std::vector<SecretKind> key {SecretKind::Key};
    static const std::vector<SecretKind> token {SecretKind::Token};
    static const std::vector<SecretKind> both {SecretKind::Key, SecretKind::Token};
    switch (kind) {
    case ConnectionKind::Site:
        return token;
    case ConnectionKind::Trello:
        return both;
    case ConnectionKind::Organisation:
    case ConnectionKind::Directory:
    case ConnectionKind::Count:
        break;
    }
    return key;
}

QUrl baseOf(const Connection &connection)
{
    if (!connection.base.isEmpty())
        return connection.base;
    switch (connection.kind) {
    case ConnectionKind::Site: {
        QUrl site;
        site.setScheme(QStringLiteral("https"));
        site.setHost(connection.site);
        return site;
    }
    case ConnectionKind::Trello:
        return QUrl(QStringLiteral("https://api.trello.com"));
    case ConnectionKind::Organisation:
    case ConnectionKind::Directory:
    case ConnectionKind::Count:
        break;
    }
    return QUrl(QStringLiteral("https://api.atlassian.com"));
}

Result<void> checkExpiry(Day expires, Day today, const QString &key)
{
    const QDate day = toDate(expires);
    if (!isDate(expires) || day < toDate(today) || day > toDate(today).addYears(1))
        return fail(ErrorCode::BadValue, key, isDate(expires) ? day.toString(Qt::ISODate) : QString());
    return {};
}

Result<void> checkConnection(const Connection &connection)
{
    if (auto named = checkName(connection.name); !named)
        return named;
    const auto same = [](const Result<QString> &read, const QString &given, const QString &key) -> Result<void> {
        if (!read)
            return Unexpected(read.error());
        return *read == given ? Result<void>() : fail(ErrorCode::IdNotRecognised, key);
    };
    const auto of = [&]() -> Result<void> {
        switch (connection.kind) {
        case ConnectionKind::Organisation:
            return same(orgIdFromText(connection.orgId, QStringLiteral("org-id")), connection.orgId, QStringLiteral("org-id"));
        case ConnectionKind::Directory:
            return same(directoryIdFromText(connection.directoryId, QStringLiteral("directory-id")), connection.directoryId, QStringLiteral("directory-id"));
        case ConnectionKind::Site:
            if (auto site = same(siteFromText(connection.site, QStringLiteral("site")), connection.site, QStringLiteral("site")); !site)
                return site;
            if (connection.mail.isEmpty())
                return fail(ErrorCode::MissingKey, QStringLiteral("mail"));
            if (!isMail(connection.mail))
                return fail(ErrorCode::BadValue, QStringLiteral("mail"), connection.mail);
            return {};
        case ConnectionKind::Trello:
        case ConnectionKind::Count:
            break;
        }
        return {};
    }();
    if (!of)
        return of;
    const auto base = baseFromText(connection.base.toString(QUrl::FullyEncoded), QStringLiteral("base"));
    return base ? Result<void>() : Unexpected(base.error());
}

const Connection *findConnection(const Connections &connections, QStringView name)
{
    const auto found = std::find_if(connections.begin(), connections.end(), [name](const Connection &one) { return one.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == connections.end() ? nullptr : &*found;
}

Unexpected connectionNotFound(const Connections &connections, const QString &name)
{
    QStringList names;
    for (const Connection &one : connections)
        names.append(one.name);
    return fail(ErrorCode::ConnectionNotFound, name, names.join(QLatin1String(", ")));
}

KeyExpiry keyExpiry(Day expires, Day today)
{
    if (!isDate(expires))
        return KeyExpiry::NotEntered;
    if (expires < today)
        return KeyExpiry::Expired;
    return expires - today <= kExpirySoonDays ? KeyExpiry::Soon : KeyExpiry::Fine;
}

QString connectionText(const Connection &connection)
{
    QJsonObject object {{QStringLiteral("kind"), QString(connectionKindKey(connection.kind))}};
    const auto put = [&object](const char *key, const QString &value) {
        if (!value.isEmpty())
            object.insert(QLatin1String(key), value);
    };
    put("base", connection.base.toString(QUrl::FullyEncoded));
    put("org-id", connection.orgId);
    put("directory-id", connection.directoryId);
    put("site", connection.site);
    put("mail", connection.mail);
    put("expires", isDate(connection.expires) ? toDate(connection.expires).toString(Qt::ISODate) : QString());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace core
