// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QHash>
#include <QString>

#include <array>
#include <optional>

namespace atlassian {

/// Which key opens the door (Atlassian's documents, "Which key opens which door").
enum class CredentialKind : quint8 {
    None, ///< nothing is sent: the handshake of a simulated Atlassian
    Organisation, ///< `Authorization: Bearer`, Organizations, User management, Control, SCIM's admin calls
    Directory, ///< `Authorization: Bearer`, the key of one SCIM directory
    Site, ///< `Authorization: Basic base64(mail:token)`, Jira and Jira Service Management
    Trello, ///< `key=…&token=…` in the query
    Count
};

/// A key and whose it is. Secrets only leave it in the request factory.
struct Credential
{
    CredentialKind kind = CredentialKind::None;
    QString name; ///< mail of a Site, app key of Trello; else empty
    core::Secret secret; ///< key or token
};

/// The keys of this session: one of each kind and scope (organisation id, SCIM directory id, site, Trello member).
/// Network thread.
class Keys
{
public:
    void set(const QString &scope, Credential credential);
    void remove(CredentialKind kind, const QString &scope);
    /// That of the scope, else the one without scope of its kind; null if none was handed in.
    const Credential *find(CredentialKind kind, const QString &scope) const;

private:
    std::array<QHash<QString, Credential>, static_cast<std::size_t>(CredentialKind::Count)> m_keys;
};

} // namespace atlassian
