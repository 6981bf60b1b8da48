// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/result.h"

#include <QUrl>

#include <optional>
#include <vector>

namespace core {

/// A door of Atlassian's, each with a credential of its own (Atlassian's documents: Organizations and User management, User
/// provisioning, Jira platform, Trello).
enum class ConnectionKind : quint8 {
    Organisation, ///< organisation API key: accounts, policies, user management
    Directory,    ///< a SCIM directory's own API key
    Site,         ///< Jira and JSM of a site: an admin's e-mail and API token
    Trello,       ///< app key and user token
    Count
};
/// `organisation`, `directory`, `site`, `trello`.
QLatin1String connectionKindKey(ConnectionKind kind);
std::optional<ConnectionKind> connectionKindFromKey(QStringView key);

/// What a connection keeps secret.
enum class SecretKind : quint8 {
    Key,   ///< organisation's or directory's API key, Trello's app key
    Token, ///< API token of a site's admin, Trello's user token
    Count
};
/// `key`, `token`.
QLatin1String secretKindKey(SecretKind kind);
const std::vector<SecretKind> &secretsOf(ConnectionKind kind);

enum class SecretPlace : quint8 { Keychain, Session };

/// Where Atlassian is reached and as whom; holds no secret.
struct Connection
{
    QString id;   ///< made once, never shown: the keychain's entry hangs on it
    QString name; ///< told apart without regard to case
    ConnectionKind kind = ConnectionKind::Organisation;
    QUrl base;           ///< empty = Atlassian's own (baseOf())
    QString orgId;       ///< of an organisation
    QString directoryId; ///< of a SCIM directory; another id than that of the v2 directories
    QString site;        ///< host of a site
    QString mail;        ///< whose token it is, of a site
    Day expires = kNoDay; ///< of the key, as entered; no call tells it
    Day added = kNoDay;

    friend bool operator==(const Connection &, const Connection &) = default;
};
using Connections = std::vector<Connection>;

/// `https://api.atlassian.com`, `https://{site}`, `https://api.trello.com`, or what was given instead; without a slash at its end.
QUrl baseOf(const Connection &connection);

/// https, or http to this computer (localhost, 127.x.x.x, ::1); no user, query or fragment; slashes at the end come off. Empty gives
/// an empty one. Errors: AddressNotAllowed with @p key as subject.
[[nodiscard]] Result<QUrl> baseFromText(const QString &text, const QString &key);
/// From the id itself or an address of Atlassian Administration that holds it. Errors: IdNotRecognised with @p key as subject.
[[nodiscard]] Result<QString> orgIdFromText(const QString &text, const QString &key);
/// From the id itself or a directory's base address. Errors as above.
[[nodiscard]] Result<QString> directoryIdFromText(const QString &text, const QString &key);
/// From a host, the site's name or any address on it. Errors as above.
[[nodiscard]] Result<QString> siteFromText(const QString &text, const QString &key);

/// A day an organisation's key may end on: today to a year from now (Atlassian's documents: "Manage an organization with the admin
/// APIs"). Errors: BadValue with @p key as subject.
[[nodiscard]] Result<void> checkExpiry(Day expires, Day today, const QString &key);

/// Whether everything is there that its kind needs, in its form. Subjects of errors are `name`, `org-id`, `directory-id`, `site`, `mail`,
/// `base`. Errors: MissingKey, BadValue, IdNotRecognised, AddressNotAllowed.
[[nodiscard]] Result<void> checkConnection(const Connection &connection);

/// By name, in any case; null where there is none.
const Connection *findConnection(const Connections &connections, QStringView name);
/// ConnectionNotFound with the names there are.
[[nodiscard]] Unexpected connectionNotFound(const Connections &connections, const QString &name);

enum class KeyExpiry : quint8 { NotEntered, Fine, Soon, Expired };
inline constexpr int kExpirySoonDays = 30;
/// The last day itself counts as soon: at which hour Atlassian ends a key is not documented.
KeyExpiry keyExpiry(Day expires, Day today);

/// What the log of changes keeps of it.
QString connectionText(const Connection &connection);

} // namespace core
